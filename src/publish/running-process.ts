/** Tells whether a process that was written down is still there. In: its number, and when it began. */
import { readFileSync } from 'node:fs';

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a process began, in ticks since the machine did; undefined where the system does not tell. Numbers of processes are
 * given out again: only with its beginning a process is the one that was meant.
 */
export function beginningOf(pid: number): string | undefined {
  try {
    // The name of the program stands in brackets and may hold anything; the beginning is the 20th value behind it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}
