/**
 * The words of a text as numbers, for searches that look at every word of every post: what `words.ts` makes of a text takes ten times the
 * memory. In: plain text, and which words matter. Out: for each word its number among all words, and where it stands.
 */
import { wordOf } from './lexicon.ts';
import { endOfWord, noWord, type WantedWords } from './wanted-words.ts';
import { foldCase, type Gap, gapBetween, isWordUnit, withoutAddresses } from './words.ts';

export class NumberedWords {
  readonly count: number;
  /** Number and beginning of one word after the other. */
  readonly #numbers: Int32Array;

  constructor(numbers: Int32Array) {
    this.#numbers = numbers;
    this.count = numbers.length >> 1;
  }

  /** -1 beyond the end of the text, and for words that are left out. */
  idAt(index: number): number {
    return index < this.count ? (this.#numbers[index * 2] ?? noWord) : noWord;
  }

  startAt(index: number): number {
    return this.#numbers[index * 2 + 1] ?? 0;
  }

  /** Exclusive. */
  endAt(index: number): number {
    return this.startAt(index) + this.textAt(index).length;
  }

  /** Folded; empty beyond the end of the text, and for words that are left out. */
  textAt(index: number): string {
    return index < this.count ? wordOf(this.idAt(index)) : '';
  }
}

/** So many numbers lie side by side, of one text after the other. */
const shelf = 1 << 16;

/**
 * What numbers the words of many texts. Those that are not wanted are left out: all that stand in a row are one, which is like no other
 * and has the place of the last of them.
 */
export function openNumbering(wanted: WantedWords): (text: string) => NumberedWords {
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
    let behind = 0;
    for (let at = wanted.nextIn(text, 0); at < text.length; ) {
      const end = endOfWord(text, at);
      const isWhole = end > at && isWordUnit[text.charCodeAt(at - 1)] !== 1;
      const number = isWhole ? wanted.numberOf(text, at, end) : noWord;
      if (number !== noWord) {
        const skipped = lastWordBetween(text, behind, at);
        if (skipped !== undefined) {
          room[used++] = noWord;
          room[used++] = skipped;
        }
        room[used++] = number;
        room[used++] = at;
        behind = end;
      }
      at = wanted.nextIn(text, Math.max(end, at + 1));
    }
    return new NumberedWords(room.subarray(from, used));
  };
}

/** Where the last word between two places begins. */
function lastWordBetween(text: string, from: number, to: number): number | undefined {
  let end = to;
  while (end > from && isWordUnit[text.charCodeAt(end - 1)] !== 1) end--;
  let start = end;
  while (start > from && isWordUnit[text.charCodeAt(start - 1)] === 1) start--;
  return start < end ? start : undefined;
}

/** What stands before a word, as in `Word`. */
export function gapBefore(text: string, words: NumberedWords, index: number): Gap {
  if (index === 0) return gapBetween(text, 0, words.startAt(index), undefined);
  const start = words.startAt(index - 1);
  const end = endOfWord(text, start);
  return gapBetween(text, end, words.startAt(index), { start, end, text: foldCase(text.slice(start, end)) });
}
