/**
 * Lets one build at a time write to a folder. In: the live folder. Out: a lock beside it, or who holds it. A build that was
 * killed leaves its lock behind, and the next one takes it: what counts is whether the process that is named in it still runs.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
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

interface Written {
  pid: number;
  began: string;
  host: string;
}

/** How often a lock may change hands while we look at it. */
const patience = 10;
const unknown = '-';

/** `target`: absolute path of the live folder, which need not exist. Throws what the disk refuses. */
export function takeLock(target: string): BuildLock | LockHolder {
  const file = join(dirname(target), `.${basename(target)}.lock`);
  const mine = `${process.pid} ${beginningOf(process.pid) ?? unknown} ${hostname()}\n`;
  mkdirSync(dirname(target), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    if (write(file, mine)) return lockOf(file, mine);
    const found = read(file);
    const holder = found === undefined ? undefined : parse(found);
    if (holder !== undefined && (isHeld(holder) || attempt === patience)) {
      return { pid: holder.pid, host: holder.host, file };
    }
    if (found !== undefined) takeAway(file, found);
  }
}

function lockOf(file: string, mine: string): BuildLock {
  const release = (): void => {
    process.off('exit', release);
    if (read(file) === mine) rmSync(file, { force: true });
  };
  // Also where an error that nobody foresaw ends the process.
  process.on('exit', release);
  return { release };
}

/** Whether the lock was made: it is not when there is one. */
function write(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // A full disk takes the name and not the words.
    rmSync(file, { force: true });
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Undefined for a lock whose build was killed before it could write its name. */
function parse(text: string): Written | undefined {
  const [, pid, began, host] = /^(\d+) (\S+) (\S+)\n$/.exec(text) ?? [];
  return pid === undefined || began === undefined || host === undefined ? undefined : { pid: Number(pid), began, host };
}

/** A process on another machine that shares the disk cannot be asked: it counts as running. */
function isHeld({ pid, began, host }: Written): boolean {
  if (host !== hostname()) return true;
  return isRunning(pid) && (began === unknown || beginningOf(pid) === began);
}

/** Moved before it is deleted: of several builds that find a dead lock, one gets it, and none takes the lock of a living one. */
function takeAway(file: string, dead: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken !== undefined && taken !== dead) write(file, taken);
  rmSync(aside, { force: true });
}
