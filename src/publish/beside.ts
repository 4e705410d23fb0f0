/**
 * What of looking a site over a second thread can do: it counts the messages of the dataset while the last files are written, and lists
 * half of all files. In: the site. Out: what was seen, for whoever asks; a small site and a machine with one processor do without the thread.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FileState } from '../page-links/look-at-pages.ts';
import { SecondThread } from '../two-threads.ts';
import type { BesideTask } from './beside-thread.ts';
import { type CountedDataset, type CountedMessages, countDataset } from './check-conserved.ts';
import { isSameState, listLot, lotsOfSite } from './list-site.ts';

/** Every site has it. */
export const datasetPath = 'archive.json';

/** A thread takes longer to start than fewer posts to count, and their files to list. */
const many = 2_000;

export class Beside {
  readonly #isLarge: boolean;
  #thread: SecondThread | undefined;
  #counted: (() => CountedDataset) | undefined;

  /** `posts`: how many the site has; `from`: with how many a site is large. */
  constructor(posts = 0, from = many) {
    this.#isLarge = posts >= from && availableParallelism() > 1;
  }

  /** To be called when a file for programs is written: the dataset is counted from then on. */
  meet(folder: string, path: string): void {
    if (path !== datasetPath || !this.#isLarge) return;
    this.#thread ??= new SecondThread(new URL('./beside-thread.ts', import.meta.url), 16);
    const file = join(folder, path);
    const counted = this.#share({ work: 'count', file }, 1, () => countDataset(file));
    this.#counted = () => counted(0);
  }

  /** What is in the dataset, which lies there like this now: where it does not lie as it did when it was counted, it is counted again. */
  messagesOf(folder: string, state: FileState | undefined): CountedMessages | null {
    const early = this.#counted?.();
    if (early !== undefined && isSameState(early.state, state)) return early.messages;
    return countDataset(join(folder, datasetPath)).messages;
  }

  listSite(folder: string): ReadonlyMap<string, FileState> {
    const lots = lotsOfSite(folder);
    const listed = this.#share({ work: 'list', folder, lots }, lots.length, (lot) => listLot(folder, lots[lot]));
    return new Map(lots.flatMap((_, lot) => listed(lot)).map((file) => [file.path, file]));
  }

  end(): void {
    this.#thread?.end();
  }

  #share<Outcome extends NonNullable<unknown> | null>(
    task: BesideTask,
    lots: number,
    act: (lot: number) => Outcome,
  ): (lot: number) => Outcome {
    return this.#thread?.share(lots, task, act) ?? act;
  }
}
