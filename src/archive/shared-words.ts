/**
 * Which posts speak of the same rare things. In: all posts. Out: for a post, the others that share words with it which few
 * posts use. Forms of a word are told by their beginnings: near enough to compare texts, and far cheaper than stems.
 */
import { plainText } from '../telegram/rich-text.ts';
import type { Post } from './model/post.ts';

export interface WordKinship {
  post: Post;
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

/** Reads every text once; what it gives back answers in constant time. */
export function openSharedWords(posts: readonly Post[]): (post: Post) => WordKinship[] {
  const users = new Map<string, Post[]>();
  const fewest = fewestShared(posts.length);
  for (const post of posts) {
    eachCandidate(post, (key) => {
      const list = users.get(key);
      if (list === undefined) users.set(key, [post]);
      // A word of so many posts is not rare: it need not be followed further. The words of one post come one after another.
      else if (list.length <= mostPosts && list.at(-1) !== post) list.push(post);
    });
  }
  return (post) => {
    // Read again: kept, the words of all posts would take more memory than the posts.
    const rare = [...rareCandidates(post)]
      .map(([key, word]) => ({ word, list: users.get(key) ?? [] }))
      .filter(({ list }) => list.length > 1 && list.length <= mostPosts)
      .sort((one, other) => one.list.length - other.list.length)
      .slice(0, mostWords);
    const found = new Map<Post, string[]>();
    for (const { word, list } of rare) {
      for (const other of list) if (other !== post) found.set(other, [...(found.get(other) ?? []), word]);
    }
    return [...found].filter(([, words]) => words.length >= fewest).map(([other, words]) => ({ post: other, words }));
  };
}

/** Beginning of a word → the word as it is written. */
function rareCandidates(post: Post): Map<string, string> {
  const words = new Map<string, string>();
  eachCandidate(post, (key, word) => {
    if (!words.has(key)) words.set(key, word());
  });
  return words;
}

/** The beginnings of the longer words of a text; of a long text only those at its head. */
function eachCandidate(post: Post, take: (key: string, word: () => string) => void): void {
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
/** Of the letters of Europe: a pattern would take three times as long for all texts. */
const letters = Array.from({ length: 0x530 }, (_none, code) => /\p{L}/u.test(String.fromCharCode(code)));

function isLetter(text: string, at: number): boolean {
  return letters[text.charCodeAt(at)] ?? (at < text.length && /\p{L}/u.test(text.charAt(at)));
}
