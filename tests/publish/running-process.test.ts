import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beginningOf, isRunning } from '../../src/publish/running-process.ts';

/** No process has this number. */
const dead = 2 ** 30;

it('a process that is there runs, and another does not', () => {
  expect([isRunning(process.pid), isRunning(process.ppid), isRunning(dead)]).toEqual([true, true, false]);
});

it('a process began when Linux says so, and one that is not there never', () => {
  // The 22nd value of a line whose second one stands in brackets and may hold anything.
  const line = process.platform === 'linux' ? readFileSync('/proc/self/stat', 'utf8') : '';
  const began = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  expect(beginningOf(process.pid)).toBe(began);
  expect(beginningOf(dead)).toBeUndefined();
});
