/** Stems of words, Russian and English, by Snowball: two words with one stem are forms of one word, near enough. */
import { newStemmer } from 'snowball-stemmers';

const russian = newStemmer('russian');
const english = newStemmer('english');
const known = new Map<string, string>();
/** Texts repeat their words: past this many the memory is emptied, so that it never grows without bound. */
const mostKnown = 200_000;

export function stem(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const folded = word.toLowerCase().replaceAll('ё', 'е');
  const stemmed = /[а-я]/.test(folded) ? russian.stem(folded) : /^[a-z]+$/.test(folded) ? english.stem(folded) : folded;
  if (known.size >= mostKnown) known.clear();
  known.set(word, stemmed);
  return stemmed;
}

export interface Token {
  start: number;
  end: number;
  stem: string;
}

/** Words and numbers with their places; «A/B», «C++» and «GPT-4o» fall into parts, signs are dropped. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, stem: stem(match[0]) });
  }
  return tokens;
}

/** The stems of a text as one comparable string. */
export function stemmed(text: string): string {
  return tokenize(text)
    .map((token) => token.stem)
    .join(' ');
}
