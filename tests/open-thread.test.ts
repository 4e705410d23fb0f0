import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { expect, it } from 'vitest';
import { openThread } from '../src/open-thread.ts';
import { files, root } from './source-imports.ts';

/** Makes much that stays for a while, and tells how many bytes it took for what is young. */
const maker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { getHeapSpaceStatistics } from 'node:v8';
    import { parentPort } from 'node:worker_threads';
    const latest = [];
    for (let round = 0; round < 40; round++) latest[round % 8] = Array.from({ length: 40_000 }, (_, number) => ({ number }));
    parentPort.postMessage(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);
  `)}`,
);

it('a thread has room of its own for what is young, whatever the command line gives the main thread', async () => {
  setFlagsFromString('--max-semi-space-size=64');
  const thread = openThread(maker, 2);
  const [bytes] = await once(thread, 'message');
  await thread.terminate();
  expect(bytes).toBeLessThanOrEqual(2 * 2 * 2 ** 20);
});

it('every thread is opened in one place, which gives it room', () => {
  const opening = files.filter((file) => readFileSync(file, 'utf8').includes('new Worker('));
  expect(opening.map((file) => relative(root, file))).toEqual([join('src', 'open-thread.ts')]);
});
