/**
 * Tells whether the name of a method is made of the words of a title: SASRec of “Self-Attentive Sequential Recommendation”,
 * DETR of “End-to-End Object Detection with Transformers”. In: a name and a title. Out: yes or no, and what both must have in common.
 */

const smallWords = new Set(
  'a an and as at by for from in into is of on or the to via with without using are'.split(' '),
);
/** So many words of the title may stand between two that give their letters. */
const mostSkipped = 2;

/** The words of a title that may give letters, and a bit for every letter with which one begins. */
export interface TitleWords {
  words: readonly string[];
  letters: number;
}

export function readTitle(title: string): TitleWords {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !smallWords.has(word));
  return { words, letters: words.reduce((bits, word) => bits | bitOf(word), 0) };
}

/** Letters that begin two words of a title, of which the second may follow the first where words give letters. */
export function pairsOf({ words }: TitleWords): Set<string> {
  const pairs = new Set<string>();
  for (const [at, word] of words.entries())
    for (const later of words.slice(at + 1, at + 2 + mostSkipped)) pairs.add(word.charAt(0) + later.charAt(0));
  return pairs;
}

export interface ShortName {
  /** Of these pairs of letters one is in every title for which the name is short. */
  pairs: readonly string[];
  isShortFor(title: TitleWords): boolean;
}

/** Undefined where a name is short for nothing. */
export function readShortName(name: string): ShortName | undefined {
  const parts = partsOfName(name);
  if (parts !== null) {
    const [first, second] = parts;
    if (first === undefined || second === undefined) return undefined;
    return {
      pairs: [first.charAt(0) + second.charAt(0)],
      isShortFor: ({ words, letters }) =>
        parts.every((part) => (letters & bitOf(part)) !== 0) && words.some((_, at) => fitsFrom(parts, words, at)),
    };
  }
  if (!/^\p{Lu}{3,7}s?$/u.test(name)) return undefined;
  const capitals = name.replace(/s$/, '').toLowerCase();
  return {
    pairs: [capitals.slice(0, 2), capitals.charAt(0) + capitals.charAt(2)],
    isShortFor: (title) => spellsOut(capitals, title),
  };
}

/** The parts of a name that each begin a word: S, A, S, Rec. Null where its letters alone do not tell. */
function partsOfName(name: string): string[] | null {
  const bare = name.replace(/s$/, '');
  if (!/^\p{Lu}[\p{L}]{1,9}$/u.test(bare)) return null;
  return /\p{Ll}/u.test(bare) ? (bare.match(/\p{Lu}\p{Ll}*/gu) ?? []).map((part) => part.toLowerCase()) : null;
}

/** Every part begins a word, in order, with few words between. */
function fitsFrom(parts: readonly string[], words: readonly string[], from: number): boolean {
  let at = from;
  let skipped = 0;
  for (const [index, part] of parts.entries()) {
    while (at < words.length && !words[at]?.startsWith(part)) {
      if (index === 0 || ++skipped > mostSkipped) return false;
      at++;
    }
    if (at >= words.length) return false;
    at++;
  }
  return parts.length > 2 || skipped === 0 || parts.every((part) => part.length >= 2);
}

/** Capitals alone may be one letter a word (BYOL), or the beginnings of two (DETR, GAT). */
function spellsOut(name: string, { words, letters }: TitleWords): boolean {
  if ((letters & bitOf(name)) === 0) return false;
  return words.some((_, at) => {
    const initials = words
      .slice(at, at + name.length)
      .map((word) => word.charAt(0))
      .join('');
    if (initials === name) return true;
    const [first = '', second = ''] = [words[at], words[at + 1]];
    const half = name.length / 2;
    // «GAT»: Graph Attention.
    if (name.length === 3 && first.startsWith(name.charAt(0)) && second.startsWith(name.slice(1))) return true;
    return name.length === 4 && first.startsWith(name.slice(0, half)) && second.startsWith(name.slice(half));
  });
}

function bitOf(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}
