import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beginningIn, beginningOf, isRunning } from '../../src/publish/running-process.ts';

/** No process has this number. */
const dead = 2 ** 30;

it('a process that is there runs, and another does not', () => {
  expect([isRunning(process.pid), isRunning(process.ppid), isRunning(dead)]).toEqual([true, true, false]);
});

it('a process of somebody else runs, which may not be asked', () => {
  const refuse = (code: string) => () => {
    throw Object.assign(new Error(code), { code });
  };
  expect([isRunning(1, refuse('EPERM')), isRunning(1, refuse('ESRCH'))]).toEqual([true, false]);
});

it('a process may have any name', () => {
  const values = Array.from({ length: 30 }, (_, at) => at + 3).join(' ');
  expect(['node', '(sd-pam)', 'a) S 1 2 (b', ''].map((name) => beginningIn(`7 (${name}) ${values}`))).toEqual(
    Array(4).fill('22'),
  );
});

it('a process began when Linux says so, and one that is not there never', () => {
  // The 22nd value of a line whose second one stands in brackets and may hold anything.
  const line = process.platform === 'linux' ? readFileSync('/proc/self/stat', 'utf8') : '';
  const began = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  expect(beginningOf(process.pid)).toBe(began);
  expect(beginningOf(dead)).toBeUndefined();
});
