/** A thread that writes stored files while others are made: gets some, writes them, looks at the pages among them, and says which it could not write. */
import { parentPort, workerData } from 'node:worker_threads';
import { openLook } from '../page-links/look-at-pages.ts';
import { storedReader } from './stored-file.ts';
import { toFault } from './thread-fault.ts';
import { stateWriterInto } from './write-into.ts';
import type { PlaceOfFiles, WriteAnswer, WriteTask } from './write-stored.ts';

const place: PlaceOfFiles = workerData;
const read = storedReader();
const write = stateWriterInto(place.folder);
const { look, seen } = openLook(place);

parentPort?.on('message', (task: WriteTask) => {
  try {
    answer({ number: task.number, lost: writeAll(task), sight: seen() });
  } catch (error) {
    answer({ fault: toFault(error) });
  }
});

/** Gives those that are not what was stored. */
function writeAll({ source, files }: WriteTask): string[] {
  return files.flatMap((file) => {
    const bytes = read(source, file);
    if (bytes === undefined) return [file.path];
    const state = write(file.path, bytes);
    if (file.path.endsWith('.html')) look(file.path, bytes.toString('latin1'), state);
    return [];
  });
}

function answer(message: WriteAnswer): void {
  parentPort?.postMessage(message);
}
