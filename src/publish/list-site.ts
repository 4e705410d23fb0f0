/**
 * Lists the files of a finished site, in lots that two threads can share. In: its folder. Out: paths within it, with slashes, and how each file
 * lies there.
 */
import { readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { FileState } from '../page-links/look-at-pages.ts';

/** Paths within the site: of files, and of folders with all that is in them. */
export interface LotOfSite {
  files: string[];
  folders: string[];
}

export interface ListedFile extends FileState {
  path: string;
}

const inLot = 200;
const nothing: LotOfSite = { files: [], folders: [] };

/** Folders in folders of the site, of which most have only one file, are looked into by whoever takes the lot. */
export function lotsOfSite(folder: string): LotOfSite[] {
  const top = entriesIn(folder, '');
  return [{ ...nothing, files: top.files }, ...top.folders.map((within) => entriesIn(folder, within))].flatMap(cut);
}

export function listLot(folder: string, { files, folders }: LotOfSite = nothing): ListedFile[] {
  const within = folders.map((path) => listLot(folder, entriesIn(folder, path)));
  return [...files.map((path) => listFile(folder, path)), ...within.flat()];
}

/** How a file lies there; undefined for none. */
export function stateOf(file: string): FileState | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? undefined : { size: stats.size, changed: stats.ctimeMs };
}

export function isSameState(one: FileState | undefined, other: FileState | undefined): boolean {
  return one !== undefined && one.size === other?.size && one.changed === other.changed;
}

function listFile(folder: string, path: string): ListedFile {
  const { size, ctimeMs } = statSync(folder + sep + path);
  return { path, size, changed: ctimeMs };
}

/** By hand: Node's own way takes twice as long for tens of thousands of files. `within`: empty for the site's own folder. */
function entriesIn(folder: string, within: string): LotOfSite {
  const entries: LotOfSite = { files: [], folders: [] };
  for (const entry of readdirSync(folder + sep + within, { withFileTypes: true })) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) entries.folders.push(path);
    else entries.files.push(path);
  }
  return entries;
}

function cut({ files, folders }: LotOfSite): LotOfSite[] {
  const count = Math.ceil(Math.max(files.length, folders.length) / inLot);
  return Array.from({ length: count }, (_, lot) => ({
    files: files.slice(lot * inLot, (lot + 1) * inLot),
    folders: folders.slice(lot * inLot, (lot + 1) * inLot),
  }));
}
