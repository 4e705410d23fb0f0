/**
 * Lets one build at a time write to a folder. In: the live folder. Out: a lock beside it, or who holds it. A build that was
 * killed leaves its lock behind, and the next one takes it: what counts is whether the process that is named in it still runs.
 */
import { mkdirSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { attempt } from './attempt.ts';
import { readLock, takeAwayLock, writeLock } from './lock-file.ts';
import { beginningOf, isRunning } from './running-process.ts';

interface BuildLock {
  release(): void;
}

/** The build that is at work. */
export interface LockHolder {
  pid: number;
  host: string;
  /** The lock itself, to be deleted when the machine that holds it is gone. */
  file: string;
}

/** What stands in a lock. `began` is missing where the system does not tell when a process began. */
const writtenSchema = z.object({ pid: z.number(), began: z.string().optional(), host: z.string() });
type Written = z.infer<typeof writtenSchema>;

/** `target`: absolute path of the live folder, which need not exist. Throws what the disk refuses. */
export function takeLock(target: string): BuildLock | LockHolder {
  const file = join(dirname(target), `.${basename(target)}.lock`);
  const { pid } = process;
  const mine = JSON.stringify({ pid, began: beginningOf(pid), host: hostname() } satisfies Written);
  mkdirSync(dirname(target), { recursive: true });
  for (;;) {
    if (writeLock(file, mine)) return lockOf(file, mine);
    const found = readLock(file);
    if (found === undefined) continue;
    // A build that was killed before it could write its name holds nothing.
    const holder = attempt(() => writtenSchema.parse(JSON.parse(found)));
    if (holder !== undefined && isHeld(holder)) return { pid: holder.pid, host: holder.host, file };
    takeAwayLock(file, found);
  }
}

function lockOf(file: string, mine: string): BuildLock {
  const release = (): void => {
    process.off('exit', release);
    if (readLock(file) === mine) attempt(() => unlinkSync(file));
  };
  // Also where an error that nobody foresaw ends the process.
  process.on('exit', release);
  return { release };
}

/** A process on another machine that shares the disk cannot be asked: it counts as running. */
function isHeld({ pid, began, host }: Written): boolean {
  if (host !== hostname()) return true;
  return isRunning(pid) && (began === undefined || beginningOf(pid) === began);
}
