/**
 * A second thread for the site of a large archive: it makes the search index, renders pages that it is given and writes half of
 * the files for programs. It has a copy of the archive, and what it makes is what the first thread would have made.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MediaLibrary } from '../media/media-library.ts';
import type { Place } from '../site-files/addresses.ts';
import { PageQueue } from './page-queue.ts';
import type { RenderedPage } from './render-page.ts';
import type { IndexWork } from './write-index.ts';

export interface ThreadWork extends IndexWork {
  media: MediaLibrary;
  /** Absolute path of the pages' code. */
  entry: string;
}

/** What the first thread asks for: to render pages, or to write every second file for programs. */
export type ThreadOrder = { pages: readonly string[] } | { filesFor: Place };

export type ThreadAnswer =
  | { pages: RenderedPage[] }
  | { addresses: string[] }
  | { filesWritten: true }
  | { fault: string };

/** With fewer posts the copy and the start of a thread take longer than it helps. */
const fewestPosts = 4000;
const pagesInOrder = 16;
/** While one is done the next one waits. */
const ordersAtOnce = 2;

/** `ARCHIVE_THREADS=1` saves the memory of the second one, `2` has it help with any archive. */
export function maySpareThread(posts: number): boolean {
  const asked = process.env['ARCHIVE_THREADS'];
  return asked === undefined ? posts >= fewestPosts && availableParallelism() > 1 : Number(asked) > 1;
}

export class SecondThread {
  readonly #worker: Worker;
  readonly #index = Promise.withResolvers<string[]>();
  readonly #pages = Promise.withResolvers<void>();
  readonly #files = Promise.withResolvers<void>();
  #queue = new PageQueue([]);
  #take: (page: RenderedPage) => void = () => {};
  #running = 0;

  constructor(work: ThreadWork) {
    this.#worker = new Worker(new URL('./second-thread-program.ts', import.meta.url), { workerData: work });
    // Whoever waits is told; nobody may be waiting yet.
    for (const { promise } of [this.#index, this.#pages, this.#files]) promise.catch(() => {});
    this.#worker.on('message', (answer: ThreadAnswer) => this.#hear(answer));
    this.#worker.on('error', (error) => this.#fail(error));
  }

  /** Resolves with the addresses in the index when it is written. */
  get index(): Promise<string[]> {
    return this.#index.promise;
  }

  /** Takes pages from the end of the queue until there are no more; whoever shares it takes from its beginning. */
  renderFrom(queue: PageQueue, take: (page: RenderedPage) => void): Promise<void> {
    this.#queue = queue;
    this.#take = take;
    for (let order = 0; order < ordersAtOnce; order++) this.#order();
    if (this.#running === 0) this.#pages.resolve();
    return this.#pages.promise;
  }

  /** Writes those of an odd number. */
  writeFiles(place: Place): Promise<void> {
    this.#worker.postMessage({ filesFor: place } satisfies ThreadOrder);
    return this.#files.promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #order(): void {
    const pages = this.#queue.takeLast(pagesInOrder);
    if (pages.length === 0) return;
    this.#running++;
    this.#worker.postMessage({ pages } satisfies ThreadOrder);
  }

  #hear(answer: ThreadAnswer): void {
    if ('fault' in answer) {
      this.#fail(new Error(answer.fault));
    } else if ('addresses' in answer) {
      this.#index.resolve(answer.addresses);
    } else if ('filesWritten' in answer) {
      this.#files.resolve();
    } else {
      answer.pages.forEach(this.#take);
      this.#running--;
      this.#order();
      if (this.#running === 0) this.#pages.resolve();
    }
  }

  #fail(error: unknown): void {
    this.#index.reject(error);
    this.#pages.reject(error);
    this.#files.reject(error);
  }
}
