/**
 * Finds posts that say the same: forwarded anew, published twice, put right by a second post. In: posts, oldest first. Out: for
 * each that repeats an earlier one, that one. A search shows what was said once, and where else it stands.
 */
import type { Post } from '../../archive/model/post.ts';
import { plainText } from '../../telegram/rich-text.ts';
import { partsOf } from '../words/fold.ts';

/** Shorter texts are alike by chance: «Запись встречи». */
const fewestWords = 8;
const wordsInShingle = 4;
/** Share of the shingles of both that both have. */
const alike = 0.8;
/** So many of the smallest hashes stand for a text: texts that share most of their shingles share one of these almost surely. */
const fingerprints = 6;
/** Of the texts that share a hash so many are compared: words that stand in every post must not have each held against all. */
const latestOnly = 64;

interface PostText {
  post: Post;
  text: string;
}

interface Read {
  id: string;
  shingles: ReadonlySet<number>;
  /** One issue of a series differs from the next by these alone. */
  numbers: string;
}

export function findRepeats(posts: readonly Post[]): Map<string, string> {
  const repeats = new Map<string, string>();
  // Most posts lead where no other leads, or have figures that no other has: their words need not be read.
  for (const led of groupsOf(posts, addressesOf)) {
    const texts = led.map((post) => ({ post, text: plainText(post.body) }));
    for (const alike of groupsOf(texts, figuresOf)) findRepeatsAmong(alike, repeats);
  }
  return repeats;
}

function findRepeatsAmong(texts: readonly PostText[], repeats: Map<string, string>): void {
  const byFingerprint = new Map<number, Read[]>();
  for (const text of texts) {
    const read = readPost(text);
    if (read === undefined) continue;
    const marks = smallest(read.shingles);
    const original = marks.flatMap((mark) => byFingerprint.get(mark) ?? []).find((known) => isSame(known, read));
    if (original !== undefined) repeats.set(read.id, original.id);
    else {
      for (const mark of marks) {
        const known = byFingerprint.get(mark);
        if (known === undefined) byFingerprint.set(mark, [read]);
        else if (known.push(read) > latestOnly) known.shift();
      }
    }
  }
}

/** Those that are not alone. */
function groupsOf<Item>(items: readonly Item[], by: (item: Item) => string): Item[][] {
  return [...Map.groupBy(items, by).values()].filter(({ length }) => length > 1);
}

/** Where a post leads: of those that say the same it is the same. */
function addressesOf({ links }: Post): string {
  return links
    .map(({ url }) => url)
    .sort()
    .join(' ');
}

/** How often each figure stands in a text: of those that say the same it is the same. */
function figuresOf({ text }: PostText): string {
  const counts = new Uint16Array(10);
  for (let place = 0; place < text.length; place++) {
    const figure = text.charCodeAt(place) - zero;
    if (figure >= 0 && figure < 10) counts[figure] = (counts[figure] ?? 0) + 1;
  }
  return counts.join(' ');
}

const zero = '0'.charCodeAt(0);

function readPost({ post, text }: PostText): Read | undefined {
  const words = partsOf(text);
  if (words.length < fewestWords) return undefined;
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let start = 0; start + wordsInShingle <= words.length; start++) {
    let shingle = 0;
    for (let place = start; place < start + wordsInShingle; place++) {
      shingle = Math.imul(shingle ^ (hashes[place] ?? 0), 0x01000193);
    }
    shingles.add(shingle >>> 0);
  }
  const numbers = words.filter((word) => /\d/.test(word));
  return { id: post.id, shingles, numbers: numbers.sort().join(' ') };
}

function isSame(left: Read, right: Read): boolean {
  if (left.numbers !== right.numbers) return false;
  let shared = 0;
  for (const shingle of left.shingles) if (right.shingles.has(shingle)) shared++;
  return shared / (left.shingles.size + right.shingles.size - shared) >= alike;
}

/** The smallest of the hashes, without sorting all of them. */
function smallest(hashes: ReadonlySet<number>): number[] {
  const marks: number[] = [];
  for (const hash of hashes) {
    const last = marks[fingerprints - 1];
    if (last !== undefined && hash >= last) continue;
    const place = marks.findIndex((mark) => hash < mark);
    marks.splice(place === -1 ? marks.length : place, 0, hash);
    if (marks.length > fingerprints) marks.pop();
  }
  return marks;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
