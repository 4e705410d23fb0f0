/**
 * Numbers the beginnings of words. In: texts, one after the other. Out: for each longer word the number of its beginning, the same for all
 * words that begin so, in any case. Letters are compared where they stand, and no beginning is kept as a string: those of all posts would
 * take more time and memory than the posts.
 */
import { Buffer } from 'node:buffer';

/** Letters of a word. */
const shortest = 5;
/** Letters of a beginning. */
const most = 8;

/** `from` and `length`: where the word stands. */
type Take = (beginning: number, from: number, length: number) => void;

export class WordBeginnings {
  #known = 0;
  /** By number. */
  #hashes = new Int32Array(1024);
  /** By number, so many each; behind a shorter one is 0, which is no letter. */
  #letters = new Uint16Array(1024 * most);
  /** Where its hash says, or in the next free place behind, is a number and 1 more. Half of the places are free: 0. */
  #slots = new Int32Array(1024 * 2);
  /** The text that is read, as it is written: strings that were put together of others are slow to be asked for letter by letter. */
  #units = Buffer.alloc(0);
  /** The same in lower case, `noLetter` for all that parts words. */
  #text = new Uint16Array(0);

  /** In the order of the text. */
  eachOf(text: string, take: (beginning: number) => void): void {
    this.#each(unitForUnit(text), take);
  }

  /** Beginnings of a text → the first word that begins so, as it is written. */
  wordsOf(text: string): Map<number, string> {
    const words = new Map<number, string>();
    const read = unitForUnit(text);
    const where = read.length === text.length ? text : read;
    this.#each(read, (beginning, from, length) => {
      if (!words.has(beginning)) words.set(beginning, where.slice(from, from + length));
    });
    return words;
  }

  #each(text: string, take: Take): void {
    // The last word ends, too.
    const end = text.length + 1;
    if (end > this.#text.length) this.#makeRoom(end * 2);
    const [units, letters] = [this.#units, this.#text];
    units.write(`${text} `, 'utf16le');
    let length = 0;
    for (let at = 0; at < end; at++) {
      const unit = (units[at * 2] ?? 0) | ((units[at * 2 + 1] ?? 0) << 8);
      const letter = folded[unit] || fold(unit);
      letters[at] = letter;
      if (letter !== noLetter) {
        length++;
        continue;
      }
      if (length >= shortest) take(this.#numberOf(at - length, lettersOf(length)), at - length, length);
      length = 0;
    }
  }

  #makeRoom(length: number): void {
    this.#units = Buffer.alloc(length * 2);
    this.#text = new Uint16Array(length);
  }

  #numberOf(from: number, count: number): number {
    const text = this.#text;
    let hash = count;
    for (let at = from; at < from + count; at++) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (this.#slots.length - 1);
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(from, count, hash, slot);
      if (this.#hashes[number] === hash && this.#isThis(number, from, count)) return number;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
  }

  /** Different beginnings may have the same hash. */
  #isThis(number: number, from: number, count: number): boolean {
    const own = number * most;
    for (let at = 0; at < count; at++) if (this.#letters[own + at] !== this.#text[from + at]) return false;
    return count === most || this.#letters[own + count] === 0;
  }

  #add(from: number, count: number, hash: number, slot: number): number {
    const number = this.#known++;
    this.#hashes[number] = hash;
    this.#letters.set(this.#text.subarray(from, from + count), number * most);
    this.#slots[slot] = number + 1;
    if (this.#known === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const room = this.#known * 2;
    const [hashes, letters] = [this.#hashes, this.#letters];
    this.#hashes = new Int32Array(room);
    this.#hashes.set(hashes);
    this.#letters = new Uint16Array(room * most);
    this.#letters.set(letters);
    this.#slots = new Int32Array(room * 2);
    for (const [number, hash] of hashes.entries()) {
      let slot = hash & (this.#slots.length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }
}

/** The end of a word is its form; of a short one that would leave too little. */
function lettersOf(length: number): number {
  return Math.max(shortest, Math.min(most, length - 2));
}

/** What can be read letter by letter: of these two, one is two letters in lower case, and what the other is depends on those around it. */
function unitForUnit(text: string): string {
  return text.includes('İ') || text.includes('Σ') ? inOneCase(text) : text;
}

function inOneCase(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** A unit → its letter in one case, or that it is none; 0 before it is asked for. */
const folded = new Uint16Array(0x10000);
const noLetter = 1;

function fold(unit: number): number {
  const letter = inOneCase(String.fromCharCode(unit));
  folded[unit] = /\p{L}/u.test(letter) ? letter.charCodeAt(0) : noLetter;
  return folded[unit];
}
