/**
 * Reads posts on two threads. In: drafts, in the order in which their readings will be asked for. Out: readings, each when it is asked
 * for, so that what follows from them is found out while the other thread reads on.
 */
import { availableParallelism } from 'node:os';
import { readPost } from '../archive/classify/reading/text-facts.ts';
import type { ReadAll } from '../archive/kept/kept-readings.ts';
import type { DraftText } from '../archive/model/draft.ts';
import { listExportFiles } from '../telegram/seeds-folder.ts';
import { SecondThread } from '../two-threads.ts';

export const inLot = 32;

/** Bytes of exports: a smaller archive is read before a thread is ready. */
const large = 4_000_000;
/** The same for posts. */
const many = 3_000;

export interface Reader {
  readAll: ReadAll;
  end(): void;
}

/** A thread beside this one, where there is a processor for it and enough to read. It gets ready while exports are read. */
export function startReader(seeds: string): Reader | undefined {
  return availableParallelism() < 2 || sizeOf(seeds) < large ? undefined : openReader();
}

export function openReader(): Reader {
  const thread = new SecondThread(new URL('./reading-thread.ts', import.meta.url), 32);
  return {
    readAll(drafts) {
      const work = drafts.length < many ? undefined : drafts.map(textOf);
      const lots = Math.ceil(drafts.length / inLot);
      const readingsOf = thread.share(
        lots,
        work,
        (lot) => readLot(drafts, lot),
        () => thread.end(),
      );
      return (number) => {
        const reading = readingsOf(Math.floor(number / inLot))[number % inLot];
        if (reading === undefined) throw new Error(`There is no draft ${number}.`);
        return reading;
      };
    },
    end: () => thread.end(),
  };
}

export function readLot(drafts: readonly DraftText[], lot: number) {
  return drafts.slice(lot * inLot, (lot + 1) * inLot).map(readPost);
}

/** What is not looked at is not sent. */
function textOf({ text, links, media, quote }: DraftText): DraftText {
  return { text, links, media, quote };
}

/** What cannot be read is told by whoever reads it. */
function sizeOf(seeds: string): number {
  try {
    return listExportFiles(seeds).reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}
