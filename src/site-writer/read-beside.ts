/**
 * Reads posts on two threads. In: drafts, in the order in which their readings will be asked for. Out: readings, each when it is asked
 * for. Both threads take one lot after the other, so that neither waits while the other has more to do; who asks meanwhile goes on
 * with what is read.
 */
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Reading, readPost } from '../archive/classify/text-facts.ts';
import type { ReadAll, Readings } from '../archive/kept/kept-readings.ts';
import type { DraftText } from '../archive/model/draft.ts';
import { listExportFiles } from '../telegram/seeds-folder.ts';
import { environmentOfThread } from './thread-environment.ts';

export interface ThreadOfReader {
  port: MessagePort;
  /** Its first number is how many answers were given, the others who took each lot: the first to write there. */
  taken: Int32Array;
}
/** What it is told, once. */
export interface PostsToRead {
  drafts: readonly DraftText[];
  taken: Int32Array;
}
export interface LotRead {
  lot: number;
  readings: readonly Reading[];
}

export const inLot = 32;

/** Takes a lot, unless somebody has it. */
export function takeLot(taken: Int32Array, lot: number): boolean {
  return Atomics.compareExchange(taken, lot + 1, 0, 1) === 0;
}

/** Bytes of exports: a smaller archive is read before a thread is ready. */
const large = 4_000_000;

/** A thread beside this one where there is a processor for it and enough to read. */
export function startReader(seeds: string): Reader | undefined {
  if (availableParallelism() < 2) return undefined;
  const bytes = sizeOf(seeds);
  return bytes < large ? undefined : new Reader();
}

/** Of fewer posts the thread would have read none when all are read. */
const worthwhile = 3_000;
/** A lot takes a hundredth of that. */
const patience = 5_000;

/** A thread that gets ready while exports are read. It ends with `end`, and the process does not wait for it. */
export class Reader {
  readonly #worker: Worker;
  readonly #port: MessagePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      workerData: port2,
      env: environmentOfThread(),
      transferList: [port2],
    });
    this.#worker.unref();
    this.#port.unref();
    // Whatever became of it: all that it has not read is read here.
    this.#worker.on('error', () => {});
  }

  readonly readAll: ReadAll = (drafts) => {
    const lots = Math.ceil(drafts.length / inLot);
    const taken = new Int32Array(new SharedArrayBuffer(4 * (lots + 1)));
    if (drafts.length >= worthwhile) {
      const texts = drafts.map(({ text, links, media, quote }) => ({ text, links, media, quote }));
      const work: PostsToRead = { drafts: texts, taken };
      this.#port.postMessage(work);
    }
    return new ReadingOfTwo(drafts, taken, this.#port).readingOf;
  };

  end(): void {
    void this.#worker.terminate();
  }
}

class ReadingOfTwo {
  readonly #drafts: readonly DraftText[];
  readonly #taken: Int32Array;
  readonly #port: MessagePort;
  readonly #readings: (Reading | undefined)[];
  /** All lots before it are taken. */
  #next = 0;

  constructor(drafts: readonly DraftText[], taken: Int32Array, port: MessagePort) {
    this.#drafts = drafts;
    this.#taken = taken;
    this.#port = port;
    this.#readings = drafts.map(() => undefined);
  }

  readonly readingOf: Readings = (number) => {
    for (;;) {
      const answers = Atomics.load(this.#taken, 0);
      const reading = this.#readings[number] ?? this.#listen(number);
      if (reading !== undefined) return reading;
      const lot = this.#takeNext();
      if (lot !== undefined) this.#read(lot);
      else if (!this.#hasMore(answers)) this.#read(Math.floor(number / inLot));
    }
  };

  #listen(number: number): Reading | undefined {
    for (
      let answer = receiveMessageOnPort(this.#port);
      answer !== undefined;
      answer = receiveMessageOnPort(this.#port)
    ) {
      const { lot, readings }: LotRead = answer.message;
      for (const [at, reading] of readings.entries()) this.#readings[lot * inLot + at] = reading;
    }
    return this.#readings[number];
  }

  #takeNext(): number | undefined {
    for (; this.#next < this.#taken.length - 1; this.#next++) if (takeLot(this.#taken, this.#next)) return this.#next;
    return undefined;
  }

  #read(lot: number): void {
    for (const [at, draft] of this.#drafts.slice(lot * inLot, (lot + 1) * inLot).entries())
      this.#readings[lot * inLot + at] = readPost(draft);
  }

  /** Waits for an answer after so many; false when the thread says nothing more. */
  #hasMore(answers: number): boolean {
    return Atomics.wait(this.#taken, 0, answers, patience) !== 'timed-out';
  }
}

/** What cannot be read is told by whoever reads it. */
function sizeOf(seeds: string): number {
  try {
    return listExportFiles(seeds).reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}
