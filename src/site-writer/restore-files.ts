/**
 * Writes files of an earlier build into the site: those that are what they were. In: which, and where their bytes are stored. Out: those
 * that the disk gives no longer as they were stored, for whoever can make them anew. Many are written by a thread of their own.
 */
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { openThread } from '../open-thread.ts';

export interface StoredBytes {
  start: number;
  length: number;
  /** Of the bytes: what a disk has lost or changed is not shown. */
  hash: string;
}

export interface FileToRestore extends StoredBytes {
  /** Within the site. */
  path: string;
}

export interface RestoreWork {
  /** The opened file of bytes: another build may take its name away at any time. */
  source: number;
  /** Of the site. */
  folder: string;
}

/** Told to the thread: some files, or that there are no more. */
export type RestoreTask = { files: FileToRestore[] } | { end: true };
/** Its answer to the end: the paths of those that it could not restore, or what went wrong. */
export type RestoreAnswer = { lost: string[] } | { fault: string };

/** A thread takes longer to start than fewer files to write. */
const manyFiles = 500;

/** Against failing disks, not against people: who can write into the cache can write the site. */
export function hashOfBytes(bytes: Uint8Array): string {
  return crc32(bytes).toString(36);
}

/** The bytes of a store, unless they are others than were stored. */
export function readStored(source: number, { start, length, hash: wanted }: StoredBytes): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length);
  return readSync(source, bytes, 0, length, start) === length && hashOfBytes(bytes) === wanted ? bytes : undefined;
}

type Bytes = string | Uint8Array;
export type WholeContent = Bytes | Iterable<Bytes>;

export function writerInto(folder: string): (path: string, content: WholeContent) => void {
  const made = new Set<string>();
  return (path, content) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
    else writePieces(target, content);
  };
}

/** Pieces are put together here, and written when it is full. */
const room = Buffer.allocUnsafe(2 ** 20);
/** Of a letter, at most. */
const bytesOfUnit = 3;

function writePieces(target: string, pieces: Iterable<Bytes>): void {
  const file = openSync(target, 'w');
  try {
    let filled = 0;
    for (const piece of pieces) {
      const most = typeof piece === 'string' ? bytesOfUnit * piece.length : piece.length;
      if (filled + most > room.length) {
        writeFileSync(file, room.subarray(0, filled));
        filled = 0;
      }
      if (most > room.length) writeFileSync(file, piece);
      else if (typeof piece === 'string') filled += room.write(piece, filled);
      else {
        room.set(piece, filled);
        filled += piece.length;
      }
    }
    writeFileSync(file, room.subarray(0, filled));
  } finally {
    closeSync(file);
  }
}

/** Gives those that are not what was stored. */
export function restoreFiles(
  source: number,
  files: readonly FileToRestore[],
  write: ReturnType<typeof writerInto>,
): string[] {
  return files.flatMap((file) => {
    const bytes = readStored(source, file);
    if (bytes === undefined) return [file.path];
    write(file.path, bytes);
    return [];
  });
}

export class Restorer {
  readonly #work: RestoreWork;
  #waiting: FileToRestore[] = [];
  #thread: { worker: Worker; lost: Promise<string[]> } | undefined;

  constructor(work: RestoreWork) {
    this.#work = work;
  }

  add(file: FileToRestore): void {
    this.#waiting.push(file);
    if (this.#waiting.length < manyFiles) return;
    this.#thread ??= startThread(this.#work);
    this.#tell(this.#thread.worker, { files: this.#waiting });
    this.#waiting = [];
  }

  /** Gives the paths of files that have to be made anew, when all others are written. */
  async end(): Promise<string[]> {
    if (this.#thread === undefined) return this.#restoreHere();
    const { worker, lost } = this.#thread;
    worker.ref();
    this.#tell(worker, { files: this.#waiting });
    this.#tell(worker, { end: true });
    try {
      return await lost;
    } finally {
      await worker.terminate();
    }
  }

  /** To be called where others have failed: nothing may be written any more when the folder is taken away. */
  async giveUp(): Promise<void> {
    await this.#thread?.worker.terminate();
  }

  #restoreHere(): string[] {
    return restoreFiles(this.#work.source, this.#waiting, writerInto(this.#work.folder));
  }

  #tell(worker: Worker, task: RestoreTask): void {
    worker.postMessage(task);
  }
}

function startThread(workerData: RestoreWork): { worker: Worker; lost: Promise<string[]> } {
  const worker = openThread(new URL('./restore-thread.ts', import.meta.url), 4, { workerData });
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the thread that writes kept files ended before it was done')));
  worker.on('message', (answer: RestoreAnswer) => {
    if ('lost' in answer) resolve(answer.lost);
    else reject(new Error(answer.fault));
  });
  // A build that fails does not wait for it; whoever asks for the end gets the error.
  worker.unref();
  promise.catch(() => {});
  return { worker, lost: promise };
}
