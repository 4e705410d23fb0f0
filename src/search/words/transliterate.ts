/**
 * Transliteration: one word in two alphabets. In: a folded word. Out: its Latin spelling, and its sound: a rough code that
 * «трансформер» and transformer, «хадуп» and hadoop have in common.
 */
import { latinLetters } from '../../archive/language/latin-letters.ts';

const latin: Readonly<Record<string, string>> = {
  ...latinLetters,
  ...{ ё: 'e', й: 'y', щ: 'sch', ъ: '', ы: 'y', ь: '', ю: 'yu', я: 'ya' },
};

export function toLatin(word: string): string {
  return word
    .replaceAll('дж', 'j')
    .replaceAll('кс', 'x')
    .replace(/[а-яё]/g, (letter) => latin[letter] ?? letter);
}

/** One sound, one sign: digraphs first, then letters that are read alike. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tech/g, 'teh'],
  [/sch|shch|sh/g, 'Q'],
  [/tch|ch/g, 'C'],
  [/zh/g, 'Z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh|gh|ks(?=h)/g, 'h'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/tz/g, 'ts'],
];

/** Vowels are what the two alphabets agree on least: only whether a word opens with one is kept. */
export function soundOf(word: string): string {
  let sound = toLatin(word);
  for (const [written, heard] of sounds) sound = sound.replace(written, heard);
  const first = /^[aeiouy]/.test(sound) ? 'a' : '';
  return first + sound.replace(/[aeiouy]/g, '').replace(/([a-zA-Z])\1+/g, '$1');
}

/** Letters that Latin writes in several ways, written in one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|c(?![heiy])|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(?<=[^aeiou])e$/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Equal for two spellings of one word, vowels and all: «рекоммендер» and recommender, but not «модуль» and model. */
export function spellingOf(word: string): string {
  return spellings.reduce((spelling, [written, plain]) => spelling.replace(written, plain), toLatin(word));
}

export function isRussian(word: string): boolean {
  return /[а-яё]/.test(word);
}
