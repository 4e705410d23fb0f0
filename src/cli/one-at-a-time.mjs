/**
 * Lets one process at a time do a piece of work; the others wait until it is done. For what runs before anything is installed:
 * any Node from 18 on, no dependency.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const pause = 200;

/**
 * @template Result
 * @param {string} lock a file that is there while somebody works; it names the process
 * @param {() => Result} work
 * @param {() => void} [onWaiting] called once, when somebody else is at it
 * @returns {Promise<Result>}
 */
export async function oneAtATime(lock, work, onWaiting = () => {}) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waits = 0; !take(lock); waits++) {
    if (waits === 0) onWaiting();
    dropIfDead(lock);
    await wait(pause);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * A process that was killed leaves its lock behind. An empty lock is one that is being written.
 * @param {string} lock
 */
function dropIfDead(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') rmSync(lock, { force: true });
  }
}
