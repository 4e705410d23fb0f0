/** Stems of words, Russian and English, by Snowball: two words with one stem are forms of one word, near enough. */
import { newStemmer } from 'snowball-stemmers';
import { type Entry, entryAt } from './lexicon.ts';
import { oncePerWord } from './once-per-word.ts';
import { unitsOf } from './units.ts';

const russian = newStemmer('russian');
const english = newStemmer('english');

/** Of a word of a text. */
export const stemOf = oncePerWord((word): string => {
  const folded = word.toLowerCase().replaceAll('ё', 'е');
  return /[а-я]/.test(folded)
    ? russian.stem(folded)
    : /^[a-z]+$/.test(folded)
      ? english.stem(withoutPlural(folded))
      : folded;
});

export function stem(word: string): string {
  return stemOf(entryAt(word, 0, word.length));
}

/** «GNNs», «LLMs»: Snowball takes no «s» from a word without vowels. */
function withoutPlural(word: string): string {
  return /^[^aeiouy]{2,5}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

export interface Token {
  start: number;
  end: number;
  /** As it is written. */
  word: Entry;
  stem: string;
}

/** Words and numbers with their places; «A/B», «C++» and «GPT-4o» fall into parts, signs are dropped. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    let length = unitsAt(text, at);
    if (length === 0) {
      at++;
      continue;
    }
    const start = at;
    for (; length > 0; length = unitsAt(text, at)) at += length;
    const word = entryAt(text, start, at);
    tokens.push({ start, end: at, word, stem: stemOf(word) });
  }
  return tokens;
}

const letter = /^[\p{L}\p{N}]/u;
/** For every UTF-16 unit: 1 a letter or a digit, 2 none, 3 the first half of a pair. */
const unitKinds = unitsOf(/[\p{L}\p{N}]+/gu).map((isLetter, unit) =>
  isLetter === 1 ? 1 : unit >= 0xd800 && unit <= 0xdbff ? 3 : 2,
);

/** How many units the letter or digit at this place has; 0 where there is none. */
function unitsAt(text: string, at: number): number {
  const kind = at < text.length ? unitKinds[text.charCodeAt(at)] : 2;
  if (kind === 1) return 1;
  return kind === 3 && letter.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** The stems of a text as one comparable string. */
export function stemmed(text: string): string {
  return tokenize(text)
    .map((token) => token.stem)
    .join(' ');
}
