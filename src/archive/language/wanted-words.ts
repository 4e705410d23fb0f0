/**
 * Which words searches for names have to look at: nearly all names are of Latin letters and figures, and most texts are not. In: the words
 * of Cyrillic letters that some names have. Out: where such words, and all words of other letters, begin in a text, and their numbers.
 */
import { entryAt, hashOf, nextHash } from './lexicon.ts';
import { foldCase, isWordUnit } from './words.ts';

/** What is no word, or none that matters. */
export const noWord = -1;

const [firstCyrillic, afterCyrillic] = [0x400, 0x530];
/** With these words of other letters begin; signs that begin no word are among them. A pattern finds them sooner than a loop. */
const foreignSign = /[\da-zA-Z\u00aa-\u03ff\u0530-\u1fff\u2070-\uffff]/g;
const anySign = /[\da-zA-Z\u00aa-\u1fff\u2070-\uffff]/g;

/** Units as small letters, «ё» as «е»; 0 where the letters around have a say. */
const small = Uint16Array.from({ length: afterCyrillic }, (_, unit) =>
  foldCase(String.fromCharCode(unit)).charCodeAt(0),
);
small['Σ'.charCodeAt(0)] = 0;

export class WantedWords {
  /** By their hashes, some of which other words have, too. */
  readonly #cyrillic = new Uint8Array(1 << 16);
  #begins: RegExp;
  #latest = { text: '', folded: '' };

  /** `all`: every word is wanted. */
  constructor(all?: 'all') {
    if (all !== undefined) this.#cyrillic.fill(1);
    this.#begins = all === undefined ? foreignSign : anySign;
  }

  /** Of words of Cyrillic letters those that are not added are left out. Folded. */
  add(word: string): void {
    this.#cyrillic[placeOf(hashOf(word, 0, word.length))] = 1;
    this.#begins = anySign;
  }

  /** Where a wanted word may begin next, or the end of the text. */
  nextIn(text: string, from: number): number {
    this.#begins.lastIndex = from;
    return this.#begins.test(text) ? this.#begins.lastIndex - 1 : text.length;
  }

  /** Of the word between two places; `noWord` where it is not wanted. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    let isSmall = true;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const folded = small[unit] ?? 0;
      if (folded === 0) return entryAt(this.#foldedText(text), start, end).id;
      isSmall &&= folded === unit;
      hash = nextHash(hash, folded);
    }
    if (text.charCodeAt(start) >= firstCyrillic && this.#cyrillic[placeOf(hash)] === 0) return noWord;
    return isSmall
      ? entryAt(text, start, end, hash).id
      : entryAt(foldCase(text.slice(start, end)), 0, end - start, hash).id;
  }

  #foldedText(text: string): string {
    if (this.#latest.text !== text) this.#latest = { text, folded: foldCase(text) };
    return this.#latest.folded;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Whether a word begins with a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= firstCyrillic && unit < afterCyrillic;
}

/** Exclusive. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordUnit[text.charCodeAt(end)] === 1) end++;
  return end;
}
