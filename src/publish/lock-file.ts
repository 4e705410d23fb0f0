/** The file of a lock: made by one, read by all, taken away from the dead. In: its path. Throws what the disk refuses. */
import { readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { attempt } from './attempt.ts';
import { codeOf } from './error-code.ts';

/** Whether the lock was made: it is not when there is one. */
export function writeLock(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A full disk takes the name and not the words.
    attempt(() => unlinkSync(file));
    throw error;
  }
}

/** Undefined when there is none. */
export function readLock(file: string): string | undefined {
  return unlessGone(() => readFileSync(file, 'utf8'));
}

/** Moved before it is deleted: of several builds that find a dead lock, one gets it, and none takes the lock of a living one. */
export function takeAwayLock(file: string, dead: string): void {
  const aside = `${file}-${process.pid}`;
  const taken = unlessGone(() => {
    renameSync(file, aside);
    return readFileSync(aside, 'utf8');
  });
  if (taken === undefined) return;
  if (taken !== dead) writeLock(file, taken);
  rmSync(aside);
}

function unlessGone(act: () => string): string | undefined {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
