/** The program of the second thread: begins with the index, and renders pages while Pagefind works on it. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { provideArchive } from '../archive.ts';
import { provideMedia } from '../get-media.ts';
import { getSite } from '../get-site.ts';
import type { PageCodeModule } from '../page-code/entry.ts';
import type { Place } from '../site-files/addresses.ts';
import { letOthersSpeak, type RenderedPage, renderOne } from './render-page.ts';
import type { ThreadAnswer, ThreadOrder, ThreadWork } from './second-thread.ts';
import { writeFilesForPrograms } from './write-files.ts';
import { writeIndex } from './write-index.ts';

const work: ThreadWork = workerData;
provideArchive(work.archive);
provideMedia(work.archive, work.media);
const answer = (message: ThreadAnswer) => parentPort?.postMessage(message);
const fail = (error: unknown) =>
  answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });

writeIndex(work).then((addresses) => answer({ addresses }), fail);

let code: Promise<PageCodeModule> | undefined;
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (order: ThreadOrder) => {
  before = before.then(() => ('pages' in order ? render(order.pages) : writeFiles(order.filesFor))).catch(fail);
});

async function writeFiles(place: Place): Promise<void> {
  writeFilesForPrograms(await getSite(), place, work.folder, 'odd');
  answer({ filesWritten: true });
}

async function render(files: readonly string[]): Promise<void> {
  code ??= openCode();
  const pages: RenderedPage[] = [];
  for (const file of files) pages.push(await renderOne(await code, file));
  answer({ pages });
  await letOthersSpeak();
}

async function openCode(): Promise<PageCodeModule> {
  const opened: PageCodeModule = await import(pathToFileURL(work.entry).href);
  await opened.listPages();
  return opened;
}
