/**
 * What of looking a site over a second thread can do: it looks at pages while other files are still written, and reads the dataset while
 * files are listed. In: the site. Out: what was seen, for whoever asks; a small site
 * and a machine with one processor do without the thread.
 */
import { availableParallelism } from 'node:os';
import { SecondThread } from '../two-threads.ts';
import type { BesideTask } from './beside-thread.ts';
import { type CountedMessages, countMessages } from './check-conserved.ts';
import { countLots, type EarlySight, openEarlyLook, type PagesWritten } from './early-look.ts';

/** A thread takes longer to start than fewer pages to look at. */
const many = 4_000;

export class Beside {
  readonly #many: number;
  #thread: SecondThread | undefined;
  #sights: () => EarlySight[] = () => [];

  /** `pages`: of how many a site is large. */
  constructor(pages = many) {
    this.#many = pages;
  }

  /** To be called when all pages are written. Those of a small site are looked at in the end. */
  lookAt(written: PagesWritten): void {
    if (written.pages.length < this.#many || availableParallelism() < 2) return;
    this.#thread ??= new SecondThread(new URL('./beside-thread.ts', import.meta.url), 16);
    const lots = countLots(written);
    const sightOf = this.#share({ work: 'look', ...written }, lots, openEarlyLook(written));
    this.#sights = () => Array.from({ length: lots }, (_, lot) => sightOf(lot));
  }

  /** Of the pages that were looked at early. */
  get sights(): EarlySight[] {
    return this.#sights();
  }

  /** `file`: the dataset. */
  count(file: string): () => CountedMessages | null {
    const counted = this.#share({ work: 'count', file }, 1, () => countMessages(file));
    return () => counted(0);
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
