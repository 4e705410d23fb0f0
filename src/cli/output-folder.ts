/**
 * Keeps the last good site whole: a new one is made in a folder beside it and takes its place by a rename. What a build that
 * was killed left behind is cleared away by the next one.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Staging {
  /** Where the new site is made. */
  folder: string;
  /** Puts the new site in the place of the old one. */
  publish(): void;
  /** Takes away what was made, if it was not published. */
  discard(): void;
}

/** `target`: absolute path of the live folder, which need not exist. */
export function stageOutput(target: string): Staging {
  mkdirSync(dirname(target), { recursive: true });
  recover(target);
  const next = besides(target, 'next', process.pid);
  const old = besides(target, 'old', process.pid);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  return {
    folder: next,
    publish: () => swap(next, target, old),
    discard: () => rmSync(next, { recursive: true, force: true }),
  };
}

/** Whether a build may take the place of this folder: nothing is there, or a site that was built before. */
export function mayReplace(target: string): boolean {
  if (!existsSync(target)) return true;
  const names = statSync(target).isDirectory() ? readdirSync(target) : ['a file'];
  return names.length === 0 || marksOfSite.every((name) => names.includes(name));
}

const marksOfSite = ['index.html', 'archive.json'];

/** How often two builds that end at the same moment may meet. */
const patience = 100;

/** Between the two renames there is no site for an instant; a build that is killed there is mended by `recover`. */
function swap(next: string, target: string, old: string): void {
  for (let attempt = 1; ; attempt++) {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(target)) moveIfThere(target, old);
    try {
      renameSync(next, target);
      rmSync(old, { recursive: true, force: true });
      return;
    } catch (error) {
      // Another build has put its site there in the meantime: that one is older now.
      if (existsSync(target) && attempt < patience) continue;
      moveIfThere(old, target);
      throw error;
    }
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Removes what dead builds left, and puts the old site back when one of them died between its renames. */
export function recover(target: string): void {
  const folder = dirname(target);
  const prefix = prefixOf(target);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.startsWith(prefix)) continue;
    const [, state, pid] = /^(next|old)-(\d+)$/.exec(name.slice(prefix.length)) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const leftover = join(folder, name);
    if (state === 'old' && !existsSync(target)) renameSync(leftover, target);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

/** `/site/dist` → `/site/.dist.next-123` */
function besides(target: string, state: 'next' | 'old', pid: number): string {
  return join(dirname(target), `${prefixOf(target)}${state}-${pid}`);
}

function prefixOf(target: string): string {
  return `.${basename(target)}.`;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
