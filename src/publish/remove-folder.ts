/** Takes folders away. In: a path. Out: nothing; what the disk refuses is thrown. */
import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openThread } from '../open-thread.ts';

/** A thread takes longer to start than fewer files and folders to go. */
const many = 1_000;

export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** The same while others work, where that is worth a thread. Until the promise is settled something may be left of it. */
export function removeBeside(path: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (availableParallelism() < 2 || countEntries(path) < many) {
    removeFolder(path);
    resolve();
    return promise;
  }
  const thread = openThread(new URL('./remove-thread.ts', import.meta.url), 2, { workerData: path });
  thread.on('error', reject);
  thread.on('exit', () => resolve());
  return promise;
}

/** Of the folders within it: nearly all that a site has. */
function countEntries(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .reduce((sum, { name }) => sum + readdirSync(join(folder, name)).length, 0);
}
