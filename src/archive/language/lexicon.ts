/**
 * Every word that texts have, once, under a number: texts repeat their words, and what follows from a word alone is looked up by
 * its number. In: a text and where a word stands in it. Out: the word, without a copy where it is known.
 */

export interface Entry {
  /** Of all words of the process, from 0 up. */
  id: number;
  text: string;
}

/** Always twice as many places as words at least, and a power of two. */
let table = new Array<Entry | undefined>(1 << 15);
/** By their numbers. */
const entries: Entry[] = [];

/** `end` is exclusive; `hash` is that of all units, for whoever has looked at them. */
export function entryAt(text: string, start: number, end: number, hash = hashOf(text, start, end)): Entry {
  const mask = table.length - 1;
  let place = placeOf(hash) & mask;
  for (let entry = table[place]; entry !== undefined; entry = table[place]) {
    if (isSame(entry.text, text, start, end)) return entry;
    place = (place + 1) & mask;
  }
  const entry = { id: entries.length, text: copied(text, start, end) };
  entries.push(entry);
  table[place] = entry;
  if (entries.length * 2 > table.length) grow();
  return entry;
}

/** The word of a number; empty where there is none. */
export function wordOf(id: number): string {
  return entries[id]?.text ?? '';
}

export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

/** Of one unit more; 0 is the hash of none. */
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Not `slice`, whose strings keep the text alive from which they were cut. */
function copied(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) word += text.charAt(at);
  return word;
}

function grow(): void {
  table = new Array<Entry | undefined>(table.length * 2);
  const mask = table.length - 1;
  for (const entry of entries) {
    let place = placeOf(hashOf(entry.text, 0, entry.text.length)) & mask;
    while (table[place] !== undefined) place = (place + 1) & mask;
    table[place] = entry;
  }
}
