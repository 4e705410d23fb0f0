/**
 * Reads one side of a comparison: an export, a folder of exports, an archive.json, or the folder of a site that has one. In: the
 * path and what else an archive is made of. Out: its state, or a sentence that says why there is none.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { looksLikeSnapshot, readSnapshot, type State } from '../changes/snapshot.ts';
import { toDataset } from '../dataset/to-dataset.ts';
import { type ArchiveSources, findNothing, loadArchive } from '../load-archive.ts';

export async function readState(path: string, sources: Omit<ArchiveSources, 'seeds'>): Promise<State | string> {
  if (!existsSync(path)) return `There is no ${resolve(path)}.`;
  const isFolder = statSync(path).isDirectory();
  const file = isFolder ? join(path, 'archive.json') : path;
  if ((isFolder && existsSync(file)) || (!isFolder && looksLikeSnapshot(headOf(file)))) {
    const snapshot = readSnapshot(readFileSync(file, 'utf8'));
    if (snapshot !== undefined) return { snapshot, redirects: [], issues: null };
    return `${file} is no archive.json that this version can read: compare with the export instead.`;
  }
  const archive = await loadArchive({ ...sources, seeds: resolve(path) });
  const unread = findNothing(archive.issues);
  if (unread !== undefined) {
    return `${resolve(path)} is neither an export of Telegram nor an archive.json: ${unread.found}`;
  }
  return {
    snapshot: toDataset(archive, null),
    redirects: archive.redirects,
    issues: archive.issues,
  };
}

function headOf(file: string): string {
  const bytes = Buffer.alloc(64);
  const open = openSync(file, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(open, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(open);
  }
}
