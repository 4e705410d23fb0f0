/**
 * Finds what the messages of a text copy are called elsewhere. In: the copies of one export, in order, and the entries so
 * far, in order. Out: for each copy its entry, or undefined where the history does not have it yet.
 *
 * The same letters and digits make a twin; equal texts are paired in their order. Between two neighbours that have twins, a
 * message also joins one that shares most of its words (it was edited since), and messages without words join each other
 * when there are as many of them on both sides.
 */
import { plainText } from '../rich-text.ts';
import { type Copy, type Entry, lettersOf, wordsOf } from './entry.ts';

type Twins = (Entry | undefined)[];

export function findTwins(copies: Copy[], entries: Entry[]): Twins {
  const result = copies[0]?.result;
  const own = new Map<number, Entry>();
  const taken = new Set<Entry>();
  for (const entry of entries) {
    if (!entry.copies.some((copy) => copy.result === result)) continue;
    taken.add(entry);
    if (entry.id !== null) own.set(entry.id, entry);
  }
  const twins = copies.map(({ message }) => (message.id === null ? undefined : own.get(message.id)));
  const places = new Map(entries.map((entry, place) => [entry, place]));
  pairEqual(copies, twins, entries, places, taken);
  pairAlike(copies, twins, entries, places, taken);
  return twins;
}

/** Pairs copies with entries that say the same, those that come later in the copy with those that come later in the history. */
function pairEqual(
  copies: Copy[],
  twins: Twins,
  entries: Entry[],
  places: Map<Entry, number>,
  taken: Set<Entry>,
): void {
  const byLetters = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const { message } of entry.copies) {
      const letters = lettersOf(message);
      const same = byLetters.get(letters);
      if (same === undefined) byLetters.set(letters, new Set([entry]));
      else same.add(entry);
    }
  }
  let last = -1;
  for (const [index, { message }] of copies.entries()) {
    const letters = lettersOf(message);
    if (twins[index] === undefined && letters !== '') {
      const free = [...(byLetters.get(letters) ?? [])].filter((entry) => !taken.has(entry));
      const twin = free.find((entry) => (places.get(entry) ?? 0) > last) ?? free[0];
      if (twin !== undefined) taken.add(twin);
      twins[index] = twin;
    }
    const twin = twins[index];
    if (twin !== undefined) last = places.get(twin) ?? last;
  }
}

/** How far from a neighbour that has a twin a message is looked for, in messages. */
const reach = 50;

function pairAlike(
  copies: Copy[],
  twins: Twins,
  entries: Entry[],
  places: Map<Entry, number>,
  taken: Set<Entry>,
): void {
  const placeOf = (twin: Entry | undefined) => (twin === undefined ? undefined : places.get(twin));
  let end = 0;
  for (let start = 0; start < copies.length; start = end) {
    end = start + 1;
    if (twins[start] !== undefined) continue;
    while (end < copies.length && twins[end] === undefined) end++;
    const before = placeOf(twins[start - 1]);
    const after = placeOf(twins[end]);
    if (before === undefined && after === undefined) continue;
    const low = before ?? Math.max(-1, (after ?? 0) - reach);
    const high = after ?? low + reach;
    if (high - low > 2 * reach) continue;
    const candidates = entries.slice(low + 1, Math.max(high, low + 1)).filter((entry) => isFree(entry, taken));
    for (const [index, twin] of findAlike(copies.slice(start, end), candidates)) {
      twins[start + index] = twin;
      taken.add(twin);
    }
  }
}

/** An album is one message in a text copy: its first part stands for it. */
function isFree(entry: Entry, taken: Set<Entry>): boolean {
  return (
    !taken.has(entry) &&
    entry.copies.some(({ message }) => message.kind === 'message' && (message.album ?? entry.key) === entry.key)
  );
}

function findAlike(copies: Copy[], candidates: Entry[]): [number, Entry][] {
  const wordless = candidates.filter((entry) => entry.copies.every(({ message }) => lettersOf(message) === ''));
  const wordlessCopies = copies.filter(({ message }) => lettersOf(message) === '');
  const pairsWordless = wordless.length === wordlessCopies.length;
  const found: [number, Entry][] = [];
  let next = 0;
  for (const [index, copy] of copies.entries()) {
    const place = candidates.findIndex(
      (entry, at) =>
        at >= next &&
        (lettersOf(copy.message) === ''
          ? pairsWordless && wordless.includes(entry)
          : entry.copies.some((other) => shareMostWords(copy, other))),
    );
    const twin = candidates[place];
    if (twin === undefined) continue;
    found.push([index, twin]);
    next = place + 1;
  }
  return found;
}

const fewestWords = 4;
/** The part of their words that two versions of one message share. */
const alikeness = 0.6;

function shareMostWords(one: Copy, other: Copy): boolean {
  const words = new Set(wordsOf(plainText(one.message.text)));
  const others = new Set(wordsOf(plainText(other.message.text)));
  if (words.size < fewestWords || others.size < fewestWords) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= (words.size + others.size) * alikeness;
}
