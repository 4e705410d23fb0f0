/**
 * Writes stored files into the site: those of an earlier build that are what they were, and those that this build has made and stored for
 * the next one. In: where their bytes lie. Out: those that the disk gives no longer as they were stored, for whoever can make them anew;
 * and what was seen of the pages among them. Many are written by a thread, while others are made.
 */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { openThread } from '../open-thread.ts';
import type { PlaceOfSite } from '../page-links/links-of-page.ts';
import type { Sight } from '../page-links/look-at-pages.ts';
import { type StoredFile, storedReader } from './stored-file.ts';
import { type ThreadFault, toError } from './thread-fault.ts';
import { writerInto } from './write-into.ts';

export interface PlaceOfFiles extends PlaceOfSite {
  /** Of the site. */
  folder: string;
}

/** Told to the thread. */
export interface WriteTask {
  number: number;
  /** The opened file of bytes: another build may take its name away at any time. */
  source: number;
  files: StoredFile[];
}
/** Its answer: the paths of those that it could not write, and what it saw of the others; or what went wrong. */
export type WriteAnswer = { number: number; lost: string[]; sight: Sight } | { fault: ThreadFault };

/** Where the bytes of files lie. */
export interface OpenStore {
  /** The opened file. */
  source: number;
  /** To be called before bytes are read that were stored a moment ago. */
  flush(): void;
}

/** A thread takes longer to start than fewer files to write. */
const manyFiles = 500;
/** So many are told to a thread that is there. */
const inLot = 100;

/** Of one site: one thread writes the files of all stores. */
export class StoredFileWriter {
  readonly #place: PlaceOfFiles;
  readonly #from: number;
  readonly #asked = new Map<number, PromiseWithResolvers<string[]>>();
  readonly #sights: Sight[] = [];
  /** Folders of files that were taken away. */
  readonly #left = new Set<string>();
  #thread: Worker | undefined;
  #tasks = 0;
  #fault: unknown;

  /** `from`: how many files a thread is worth. */
  constructor(place: PlaceOfFiles, from = manyFiles) {
    this.#place = place;
    this.#from = from;
  }

  /** Those of one store. */
  of(store: OpenStore): StoredFiles {
    return new StoredFiles(this, store);
  }

  /** What the thread has seen of pages until now. */
  get sights(): readonly Sight[] {
    return this.#sights;
  }

  /** How many files are worth telling. */
  get lot(): number {
    return this.#thread === undefined ? this.#from : inLot;
  }

  /** For whoever knows that there are many files. */
  start(): void {
    this.#thread ??= this.#startThread();
  }

  /** Throws what has gone wrong. */
  throwFault(): void {
    if (this.#fault !== undefined) throw this.#fault;
  }

  /** Gives the paths of those that have to be made anew. */
  async write(source: number, files: StoredFile[]): Promise<string[]> {
    this.throwFault();
    if (files.length >= this.#from) this.start();
    if (this.#thread === undefined) return this.#writeHere(source, files);
    const number = this.#tasks++;
    const answer = Promise.withResolvers<string[]>();
    this.#asked.set(number, answer);
    const task: WriteTask = { number, source, files };
    this.#thread.postMessage(task);
    return answer.promise;
  }

  /** Takes a file away that the site is not to have. Its folder stays, for others may be about to write there. */
  takeAway(path: string): void {
    rmSync(join(this.#place.folder, path), { force: true });
    this.#left.add(dirname(path));
  }

  /** Takes those folders away in which nothing is left; to be called when nobody writes there any more. */
  clearFolders(): void {
    for (const folder of this.#left) removeEmpty(this.#place.folder, folder);
    this.#left.clear();
  }

  /** Nothing is written any more when the promise is fulfilled; whoever still waits for files gets `reason`. */
  async end(reason = new Error('the site is given up')): Promise<void> {
    this.#fail(reason);
    await this.#thread?.terminate();
  }

  #writeHere(source: number, files: readonly StoredFile[]): string[] {
    const read = storedReader();
    const write = writerInto(this.#place.folder);
    try {
      return files.flatMap((file) => {
        const bytes = read(source, file);
        if (bytes === undefined) return [file.path];
        write(file.path, bytes);
        return [];
      });
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #startThread(): Worker {
    const worker = openThread(new URL('./write-stored-thread.ts', import.meta.url), 8, { workerData: this.#place });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('the thread that writes stored files ended before it was done')));
    worker.on('message', (answer: WriteAnswer) => {
      if ('fault' in answer) return this.#fail(toError(answer.fault));
      this.#sights.push(answer.sight);
      this.#asked.get(answer.number)?.resolve(answer.lost);
      this.#asked.delete(answer.number);
    });
    return worker;
  }

  #fail(error: unknown): void {
    this.#fault ??= error;
    for (const { reject } of this.#asked.values()) reject(this.#fault);
    this.#asked.clear();
  }
}

/** Files of one store on their way into the site. */
export class StoredFiles {
  readonly #writer: StoredFileWriter;
  readonly #store: OpenStore;
  #waiting: StoredFile[] = [];
  readonly #lost: Promise<string[]>[] = [];
  /** Where those lie that are written ahead. */
  #ahead: ReadonlyMap<string, number> = new Map();
  /** Paths of all that the site is to have. */
  readonly #wanted = new Set<string>();

  constructor(writer: StoredFileWriter, store: OpenStore) {
    this.#writer = writer;
    this.#store = store;
  }

  /**
   * Many files of the earlier build are written before anybody knows which of them are what they were: nearly all are. To be called first. What
   * is not added until the end is taken away.
   */
  writeAhead(files: readonly StoredFile[]): void {
    if (files.length < this.#writer.lot) return;
    this.#writer.start();
    this.#ahead = new Map(files.map(({ path, start }) => [path, start]));
    for (let at = 0; at < files.length; at += inLot) this.#tell(files.slice(at, at + inLot));
  }

  /** Whether a file may still be written there: who has another for this place waits until the end. */
  isAhead(path: string): boolean {
    return this.#ahead.has(path);
  }

  /** Throws when another file could not be written: nobody needs the rest. */
  add(file: StoredFile): void {
    this.#writer.throwFault();
    this.#wanted.add(file.path);
    if (this.#ahead.get(file.path) === file.start) return;
    this.#waiting.push(file);
    if (this.#waiting.length >= this.#writer.lot) this.#tellWaiting();
  }

  /** Gives the paths of files that have to be made anew, when all others are written. */
  async end(): Promise<string[]> {
    this.#tellWaiting();
    const lost = (await Promise.all(this.#lost)).flat();
    for (const path of this.#ahead.keys()) if (!this.#wanted.has(path)) this.#writer.takeAway(path);
    return lost.filter((path) => this.#wanted.has(path));
  }

  #tellWaiting(): void {
    this.#tell(this.#waiting);
    this.#waiting = [];
  }

  #tell(files: StoredFile[]): void {
    this.#store.flush();
    const lost = this.#writer.write(this.#store.source, files);
    // Whoever asks for the end gets the error.
    lost.catch(() => {});
    this.#lost.push(lost);
  }
}

/** `within`: a folder of the site; with it go those around it that have nothing else. */
function removeEmpty(site: string, within: string): void {
  for (let folder = within; folder !== '.'; folder = dirname(folder)) {
    const path = join(site, folder);
    if (!existsSync(path)) continue;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}
