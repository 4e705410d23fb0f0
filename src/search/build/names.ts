/**
 * The names of a thing as people type them. In: its names. Out: their likeness in the other alphabet, so that «мамба» finds
 * Mamba and kuznetsov finds «Кузнецов» at once; each glued into a word; short forms of first names.
 */
import { femaleNames, maleNames } from '../../archive/language/names/given-names.ts';
import { fold, lettersOf, partsOf } from '../words/fold.ts';
import { isRussian, toLatin } from '../words/transliterate.ts';

/** Short forms of given names by their folded full form: «михаил» has Миша. */
const shortForms = new Map<string, string[]>();
for (const [, full = '', short = ''] of `${maleNames} ${femaleNames}`.matchAll(/(?<!\p{L})(\p{L}+)\(([^()]*)\)/gu)) {
  shortForms.set(fold(full), [...(shortForms.get(fold(full)) ?? []), ...short.split(',')]);
}

/** Each name as one word, «Андрей Кузнецов» as «андрейкузнецов», in both alphabets; whoever types it means all of it. */
export function wholeNames(names: readonly string[]): string {
  const short = names.filter((name) => partsOf(name).length <= mostWords);
  const all = [...short, ...namesAsHeard(short).split('. ')].map(lettersOf);
  return [...new Set(all)].filter((name) => name !== '').join(' ');
}

/** How people who know them call them: the short forms of the words of a name that are given names. */
export function shortNamesOf(name: string): string[] {
  return (fold(name).match(/\p{L}+/gu) ?? []).flatMap((word) => shortForms.get(word) ?? []);
}

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

/** The likeness of each name in the other alphabet. */
export function namesAsHeard(names: readonly string[]): string {
  const heard = names.flatMap((name) => {
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0 || words.length > mostWords) return [];
    return [words.map((word) => (isRussian(word) ? toLatin(word) : toRussian(word))).join(' ')];
  });
  return [...new Set(heard)].join('. ');
}
