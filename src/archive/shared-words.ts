/**
 * Which posts speak of the same rare things. In: all posts. Out: for a post, the others that share words with it which few
 * posts use. Forms of a word are told by their beginnings: near enough to compare texts, and far cheaper than stems.
 */
import { plainText } from '../telegram/rich-text.ts';
import type { Post } from './model/post.ts';

export interface WordKinship {
  /** Where the other stands among all posts. */
  place: number;
  /** The words that both use, as this post writes them, the rarest first. */
  words: readonly string[];
}

/** What a text is about stands in its beginning; the rest would cost time and add chance. */
const readCharacters = 1200;
/** One rare word in common is chance; among few texts, where nearly every word is rare, two are no less. */
const fewestShared = (posts: number) => (posts < 100 ? 3 : 2);
/** So many rare words of a post are looked up, in so many posts each: the work per post is constant. */
const mostWords = 16;
const mostPosts = 12;

/** Reads every text once; what it gives back tells of a post by its place, in constant time. */
export function openSharedWords(posts: readonly Post[]): (place: number) => WordKinship[] {
  const fewest = fewestShared(posts.length);
  const { usersOf, beginningsOf } = readTexts(posts);
  return (place) => {
    const rare = beginningsOf(place)
      .filter((beginning) => isRare(usersOf(beginning)))
      .sort((one, other) => usersOf(one).length - usersOf(other).length)
      .slice(0, mostWords);
    const found = new Map<number, number[]>();
    for (const beginning of rare) {
      for (const other of usersOf(beginning)) {
        if (other === place) continue;
        const shared = found.get(other);
        if (shared === undefined) found.set(other, [beginning]);
        else shared.push(beginning);
      }
    }
    const kin = [...found].filter(([, shared]) => shared.length >= fewest);
    if (kin.length === 0) return [];
    const wordOf = wordsIn(posts[place], beginningsOf(place));
    return kin.map(([other, shared]) => ({ place: other, words: shared.map((one) => wordOf.get(one) ?? '') }));
  };
}

function isRare(users: readonly number[]): boolean {
  return users.length > 1 && users.length <= mostPosts;
}

interface TextsRead {
  /** Places of posts that use a beginning, of a frequent one only the first few. */
  usersOf: (beginning: number) => readonly number[];
  /** Those of one post, each once, in the order of its text. */
  beginningsOf: (place: number) => number[];
}

/** Beginnings are numbered: kept as they are written, those of all posts would take more memory than the posts. */
function readTexts(posts: readonly Post[]): TextsRead {
  const numbers = new Map<string, number>();
  const users: number[][] = [];
  /** The last post that used it. */
  const lastUser: number[] = [];
  const all: number[] = [];
  const starts = [0];
  for (const [place, post] of posts.entries()) {
    eachLongWord(post, (key) => {
      let number = numbers.get(key);
      if (number === undefined) {
        number = users.push([]) - 1;
        numbers.set(key, number);
      }
      if (lastUser[number] === place) return;
      lastUser[number] = place;
      all.push(number);
      const places = users[number];
      // A word of so many posts is not rare: it need not be followed further.
      if (places !== undefined && places.length <= mostPosts) places.push(place);
    });
    starts.push(all.length);
  }
  const beginnings = Int32Array.from(all);
  return {
    usersOf: (beginning) => users[beginning] ?? [],
    beginningsOf: (place) => [...beginnings.subarray(starts[place], starts[place + 1])],
  };
}

/** Number of a beginning → the first word of the post that begins so, as it is written. `beginnings`: all of the post. */
function wordsIn(post: Post | undefined, beginnings: readonly number[]): Map<number, string> {
  const words = new Map<string, string>();
  if (post !== undefined) {
    eachLongWord(post, (key, word) => {
      if (!words.has(key)) words.set(key, word());
    });
  }
  const written = [...words.values()];
  return new Map(beginnings.map((beginning, at) => [beginning, written[at] ?? '']));
}

/** The beginnings of the longer words of a text; of a long text only those at its head. */
function eachLongWord(post: Post, take: (beginning: string, word: () => string) => void): void {
  const head = plainText(post.body).slice(0, readCharacters);
  const text = head.includes('http') ? head.replace(/https?:\S+/g, ' ') : head;
  const folded = text.toLowerCase().replaceAll('ё', 'е');
  // A few letters are two in lower case: then the words of one text do not stand where those of the other do.
  const where = folded.length === text.length ? text : folded;
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (isLetter(folded, at)) continue;
    const [from, length] = [start, at - start];
    start = at + 1;
    if (length < shortest) continue;
    const key = folded.slice(from, from + Math.max(shortest, Math.min(8, length - 2)));
    take(key, () => where.slice(from, from + length));
  }
}

/** Letters of a word. */
const shortest = 5;
/** Which units are letters: of a pattern it is asked once. */
const [letter, noLetter] = [1, 2];
const kinds = new Uint8Array(0x10000);

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  kinds[unit] ||= /\p{L}/u.test(text.charAt(at)) ? letter : noLetter;
  return kinds[unit] === letter;
}
