import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { oneAtATime } from '../../src/cli/one-at-a-time.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const module = resolve(import.meta.dirname, '../../src/cli/one-at-a-time.mjs');

/** A process that reads a number under the lock, dawdles, and writes the next one: two at once would lose a count. */
const counting = (folder: string) => `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { oneAtATime } from ${JSON.stringify(`file://${module}`)};
  const file = ${JSON.stringify(join(folder, 'count'))};
  await oneAtATime(${JSON.stringify(join(folder, 'lock/installing'))}, () => {
    const count = Number(readFileSync(file, 'utf8'));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    writeFileSync(file, String(count + 1));
  });`;

const run = (code: string) =>
  new Promise((finish) =>
    spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'inherit' }).on('exit', finish),
  );

it('processes that begin together work one after another, and leave no lock behind', async () => {
  const folder = temporaryFolder({ count: '0' });
  expect(await Promise.all([1, 2, 3].map(() => run(counting(folder))))).toEqual([0, 0, 0]);
  expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('3');
  expect(existsSync(join(folder, 'lock/installing'))).toBe(false);
});

it('the lock of a process that was killed holds nobody up', async () => {
  const folder = temporaryFolder({});
  const killed = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  const lock = join(folder, 'installing');
  writeFileSync(lock, String(killed.pid));
  let waited = 0;
  const working = oneAtATime(
    lock,
    () => 'done',
    () => {
      waited++;
      killed.kill('SIGKILL');
    },
  );
  expect(await working).toBe('done');
  expect(waited).toBe(1);
});

it('work that fails gives the lock back', async () => {
  const lock = join(temporaryFolder({}), 'installing');
  await expect(
    oneAtATime(lock, () => {
      throw new Error('no network');
    }),
  ).rejects.toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});
