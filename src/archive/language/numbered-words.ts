/**
 * The words of a text as numbers, for searches that look at every word of every post: what `words.ts` makes of a text takes ten times the
 * memory. In: plain text. Out: for each word its number among all words, and where it stands.
 */
import { entryAt, nextHash, wordOf } from './lexicon.ts';
import { foldCase, type Gap, gapBetween, isWordUnit, withoutAddresses } from './words.ts';

export class NumberedWords {
  readonly count: number;
  /** Number and beginning of one word after the other. */
  readonly #numbers: Int32Array;

  constructor(numbers: Int32Array) {
    this.#numbers = numbers;
    this.count = numbers.length >> 1;
  }

  /** -1 beyond the end of the text. */
  idAt(index: number): number {
    return index < this.count ? (this.#numbers[index * 2] ?? -1) : -1;
  }

  startAt(index: number): number {
    return this.#numbers[index * 2 + 1] ?? 0;
  }

  /** Exclusive. */
  endAt(index: number): number {
    return this.startAt(index) + this.textAt(index).length;
  }

  /** Folded; empty beyond the end of the text. */
  textAt(index: number): string {
    return index < this.count ? wordOf(this.idAt(index)) : '';
  }
}

/** So many numbers lie side by side, of one text after the other. */
const shelf = 1 << 16;

/** What numbers the words of many texts. */
export function openNumbering(): (text: string) => NumberedWords {
  let room = new Int32Array(shelf);
  let used = 0;
  return (original) => {
    const text = original.includes('://') ? withoutAddresses(original) : original;
    // Every other sign begins a word at most.
    if (room.length - used < text.length + 2) {
      room = new Int32Array(Math.max(shelf, text.length + 2));
      used = 0;
    }
    const from = used;
    const folded = foldCase(text);
    let at = 0;
    while (at < text.length) {
      if (isWordUnit[text.charCodeAt(at)] !== 1) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      for (; at < text.length && isWordUnit[text.charCodeAt(at)] === 1; at++)
        hash = nextHash(hash, folded.charCodeAt(at));
      room[used++] = entryAt(folded, start, at, hash).id;
      room[used++] = start;
    }
    return new NumberedWords(room.subarray(from, used));
  };
}

/** What stands before a word, as in `Word`. */
export function gapBefore(text: string, words: NumberedWords, index: number): Gap {
  const [start, end] = index === 0 ? [0, 0] : [words.startAt(index - 1), words.endAt(index - 1)];
  const previous = index === 0 ? undefined : { start, end, text: words.textAt(index - 1) };
  return gapBetween(text, end, words.startAt(index), previous);
}
