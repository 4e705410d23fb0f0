/** A thread that writes kept files while others are made: gets some, writes them, and says at the end which it could not. */
import { parentPort, workerData } from 'node:worker_threads';
import { type RestoreAnswer, type RestoreTask, type RestoreWork, restoreFiles, writerInto } from './restore-files.ts';

const { source, folder }: RestoreWork = workerData;
const write = writerInto(folder);
const lost: string[] = [];

parentPort?.on('message', (task: RestoreTask) => {
  try {
    if ('end' in task) answer({ lost });
    else lost.push(...restoreFiles(source, task.files, write));
  } catch (error) {
    answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answer(message: RestoreAnswer): void {
  parentPort?.postMessage(message);
}
