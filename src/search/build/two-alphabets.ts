/**
 * Words that the archive writes in both alphabets. In: its words. Out: pairs, «трансформер» and transformer, that go into
 * the dictionary: a reader who types one finds the other without a word of the index being read for it.
 */
import { lemmasOf } from '../words/lemmas.ts';
import { spellingOf } from '../words/transliterate.ts';

/** Shorter words are alike by chance. */
const shortestWord = 4;
/** A base that is no word itself («стат» of «статья») must be longer to count. */
const shortestBase = 6;

export function pairsInTwoAlphabets(words: ReadonlySet<string>): string[][] {
  const latin = new Map<string, string[]>();
  const russian: string[] = [];
  for (const word of words) {
    if (word.length < shortestWord) continue;
    // Borrowed words have no soft sign before a vowel: «статье» is no state.
    if (/^[а-я]+$/.test(word)) {
      if (!/ь[еиюя]/.test(word)) russian.push(word);
    }
    if (!/^[a-z]+$/.test(word)) continue;
    for (const spelling of new Set(lemmasOf(word).map(spellingOf))) {
      if (spelling.length < shortestWord) continue;
      latin.set(spelling, [...(latin.get(spelling) ?? []), word]);
    }
  }
  const pairs = new Map<string, string[]>();
  for (const word of russian) {
    const bases = lemmasOf(word).filter((base) => base.length >= (words.has(base) ? shortestWord : shortestBase));
    for (const reading of [word, ...bases]) {
      for (const other of latin.get(spellingOf(reading)) ?? [])
        pairs.set(`${lemmasOf(word)[0]} ${other}`, [word, other]);
    }
  }
  return [...pairs.values()];
}
