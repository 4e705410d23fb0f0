/** Tells whether a process that was written down is still there. In: its number, and when it began. */
import { readFileSync } from 'node:fs';
import { attempt } from './attempt.ts';
import { codeOf } from './error-code.ts';

/** `ask`: gives a signal to a process, and throws where there is none; the signal 0 only asks. */
export function isRunning(pid: number, ask: (pid: number, signal: 0) => unknown = process.kill): boolean {
  try {
    ask(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * When a process began, in ticks since the machine did; undefined where the system does not tell. Numbers of processes are
 * given out again: only with its beginning a process is the one that was meant.
 */
export function beginningOf(pid: number): string | undefined {
  return attempt(() => beginningIn(readFileSync(`/proc/${pid}/stat`, 'utf8')));
}

/** The name of the program stands in brackets and may hold anything; the beginning is the 20th value behind it. */
export function beginningIn(status: string): string | undefined {
  return status.slice(status.lastIndexOf(')')).split(' ')[20];
}
