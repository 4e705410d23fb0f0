/**
 * Which posts speak of the same rare things. In: all posts. Out: for a post, the others that share words with it which few
 * posts use. Forms of a word are told by their beginnings: near enough to compare texts, and far cheaper than stems.
 */
import { plainText } from '../telegram/rich-text.ts';
import type { Post } from './model/post.ts';
import { WordBeginnings } from './word-beginnings.ts';

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
  const { usersOf, rareOf, wordsOf } = readTexts(posts);
  return (place) => {
    const rare = rareOf(place)
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
    const words = wordsOf(place);
    return kin.map(([other, shared]) => ({ place: other, words: shared.map((one) => words.get(one) ?? '') }));
  };
}

interface TextsRead {
  /** Places of the posts that use a rare beginning; none of any other. */
  usersOf: (beginning: number) => readonly number[];
  /** The rare beginnings of a post, each once, in the order of its text. */
  rareOf: (place: number) => number[];
  /** Beginnings of a post → the first of its words that begins so, as it is written. */
  wordsOf: (place: number) => Map<number, string>;
}

function readTexts(posts: readonly Post[]): TextsRead {
  const beginnings = new WordBeginnings();
  const all: number[] = [];
  const ends: number[] = [];
  /** By beginning: how many posts use it, and the last of them. */
  const counts: number[] = [];
  const lastUser: number[] = [];
  const take = (beginning: number) => {
    if (lastUser[beginning] === ends.length) return;
    lastUser[beginning] = ends.length;
    counts[beginning] = (counts[beginning] ?? 0) + 1;
    all.push(beginning);
  };
  for (const post of posts) {
    beginnings.eachOf(textOf(post), take);
    ends.push(all.length);
  }
  const users = counts.map((count): number[] | undefined => (isRare(count) ? [] : undefined));
  const rare = ends.map((end, place) => {
    const own = all.slice(ends[place - 1] ?? 0, end).filter((beginning) => users[beginning] !== undefined);
    for (const beginning of own) users[beginning]?.push(place);
    return own;
  });
  return {
    usersOf: (beginning) => users[beginning] ?? [],
    rareOf: (place) => rare[place]?.slice() ?? [],
    wordsOf: (place) => {
      const post = posts[place];
      return post === undefined ? new Map() : beginnings.wordsOf(textOf(post));
    },
  };
}

function isRare(posts: number): boolean {
  return posts > 1 && posts <= mostPosts;
}

/** Of a long text only its head, without addresses. */
function textOf(post: Post): string {
  const head = plainText(post.body).slice(0, readCharacters);
  return head.includes('http') ? head.replace(/https?:\S+/g, ' ') : head;
}
