/**
 * The names of a thing as people type them. In: its names. Out: the same and their likeness in the other alphabet, so that
 * «мамба» finds Mamba and kuznetsov finds «Кузнецов» at once.
 */
import { fold } from '../words/fold.ts';
import { isRussian, toLatin } from '../words/transliterate.ts';

/** Longer names are titles: nobody transliterates a title. */
const mostWords = 3;

/** English spelling to Russian letters, the longest spellings first. Rough on purpose: a reader writes as it sounds. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'ш'],
  [/sh/g, 'ш'],
  [/t?ch/g, 'ч'],
  [/ph/g, 'ф'],
  [/th/g, 'т'],
  [/ck/g, 'к'],
  [/oo/g, 'у'],
  [/ee|ea/g, 'и'],
  [/kh/g, 'х'],
  [/qu/g, 'кв'],
  [/c(?=[eiy])/g, 'с'],
  [/(?<=[a-z]{3}[bcdfghjklmnpqrstvwxz])e$/g, ''],
  [/([bdfglmnprstz])\1/g, '$1'],
];
const letters = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, place) => [
    letter,
    'а б к д е ф г х и дж к л м н о п к р с т у в в кс и з'.split(' ')[place] ?? '',
  ]),
);

function toRussian(word: string): string {
  const heard = sounds.reduce((rest, [written, sound]) => rest.replace(written, sound), word);
  return [...heard].map((letter) => letters.get(letter) ?? letter).join('');
}

export function namesInBothAlphabets(names: readonly string[]): string {
  const all = names.flatMap((name) => {
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0 || words.length > mostWords) return [name];
    return [name, words.map((word) => (isRussian(word) ? toLatin(word) : toRussian(word))).join(' ')];
  });
  return [...new Set(all)].join('. ');
}
