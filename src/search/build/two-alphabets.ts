/**
 * Words that the archive writes in both alphabets. In: its words. Out: pairs, «трансформер» and transformer, that go into
 * the dictionary: a reader who types one finds the other without a word of the index being read for it.
 */
import { lemmasOf } from '../words/lemmas.ts';
import { distanceBetween } from '../words/one-typo.ts';
import { isRussian, soundOf, toLatin } from '../words/transliterate.ts';

/** Shorter words are alike by chance. */
const shortestWord = 4;
const shortestSound = 3;

export function pairsInTwoAlphabets(words: Iterable<string>): string[][] {
  const latinBySound = new Map<string, string[]>();
  const russian: string[] = [];
  for (const word of words) {
    if (word.length < shortestWord) continue;
    if (isRussian(word)) {
      if (/^[а-я]+$/.test(word)) russian.push(word);
    } else if (/^[a-z]+$/.test(word)) {
      const sound = soundOf(word);
      if (sound.length >= shortestSound) latinBySound.set(sound, [...(latinBySound.get(sound) ?? []), word]);
    }
  }
  const pairs = new Map<string, string[]>();
  for (const word of russian) {
    const [lemma = word] = lemmasOf(word);
    for (const latin of latinBySound.get(soundOf(lemma)) ?? []) {
      const likest = Math.min(...[word, ...lemmasOf(word)].map((reading) => distanceBetween(toLatin(reading), latin)));
      if (likest <= 1) pairs.set(`${lemma} ${latin}`, [word, latin]);
    }
  }
  return [...pairs.values()];
}
