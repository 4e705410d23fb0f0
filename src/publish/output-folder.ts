/**
 * Keeps the last good site whole: a new one is made in a folder beside it, and the two change places. The former site stays beside
 * the live one until the next build. What a build that was killed left behind is cleared away by the next one. Why this way:
 * docs/decisions/0028-folders-change-places.md
 */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';
import { removeBeside, removeFolder } from './remove-folder.ts';
import { isRunning } from './running-process.ts';

export interface Staging {
  /** Where the new site is made. */
  folder: string;
  /** Puts the new site in the place of the old one, which becomes the former. */
  publish(): void;
  /** Takes away what was made, if it was not published. */
  discard(): void;
}

/** The folder itself where the path that is served is a link to it. */
export function liveFolder(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** `target`: absolute path of the live folder, which need not exist, and no link. `exchange`: how two folders change places. */
export function stageOutput(target: string, exchange: typeof exchangeFolders = exchangeFolders): Staging {
  mkdirSync(dirname(target), { recursive: true });
  recover(target);
  const next = besides(target, 'next', process.pid);
  mkdirSync(next);
  return {
    folder: next,
    publish() {
      if (isVacant(target)) renameSync(next, target);
      else if (exchange(next, target)) becomeFormer(next, target);
      else swap(next, target);
    },
    discard: () => removeFolder(next),
  };
}

/** Whether a build may take the place of this folder: nothing is there, or a site that was built before. */
export function mayReplace(target: string): boolean {
  if (!existsSync(target)) return true;
  if (!statSync(target).isDirectory()) return false;
  const names = readdirSync(target);
  return names.length === 0 || marksOfSite.every((name) => names.includes(name));
}

const marksOfSite = ['index.html', 'archive.json'];

/** One rename is enough where nothing has to make room. */
function isVacant(target: string): boolean {
  return !existsSync(target) || readdirSync(target).length === 0;
}

/** Where folders cannot change places: between the two renames there is no site for an instant, which `recover` mends. */
function swap(next: string, target: string): void {
  const old = besides(target, 'old', process.pid);
  rmSync(old, { recursive: true, force: true });
  renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  becomeFormer(old, target);
}

function becomeFormer(old: string, target: string): void {
  const former = formerOf(target);
  removeFolder(former);
  renameSync(old, former);
}

/**
 * Takes the former site away; while that goes on, its folder has another name, as nobody should take what is left of it for a site. It is gone when
 * the promise is fulfilled; a rejection says what the disk refuses.
 */
export async function takeFormerAway(target: string): Promise<void> {
  const former = formerOf(target);
  if (!existsSync(former)) return;
  const gone = besides(target, 'gone', process.pid);
  removeFolder(gone);
  renameSync(former, gone);
  await removeBeside(gone);
}

/** Removes what dead builds left, and puts the old site back when one of them died between its renames. */
export function recover(target: string): void {
  const folder = dirname(target);
  const prefix = prefixOf(target);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const written = /^(next|old|gone)-(\d+)$/.exec(name.slice(prefix.length));
    if (written === null) continue;
    const [, state] = written;
    const pid = Number(written[2]);
    if (pid !== process.pid && isRunning(pid)) continue;
    const leftover = join(folder, name);
    if (state === 'old' && !existsSync(target)) renameSync(leftover, target);
    else rmSync(leftover, { recursive: true });
  }
}

/** `/site/dist` → `/site/.dist.next-123` */
function besides(target: string, state: 'next' | 'old' | 'gone', pid: number): string {
  return join(dirname(target), `${prefixOf(target)}${state}-${pid}`);
}

/** `/site/dist` → `/site/.dist.former` */
function formerOf(target: string): string {
  return join(dirname(target), `${prefixOf(target)}former`);
}

function prefixOf(target: string): string {
  return `.${basename(target)}.`;
}
