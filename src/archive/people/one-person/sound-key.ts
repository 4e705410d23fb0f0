/** Compares names over scripts: “Lukas Brenner” and «Лукас Бреннер» sound alike. In: a name, folded. Out: how it sounds in Latin letters. */
import { latinLetters } from '../../language/latin-letters.ts';

const letters: Readonly<Record<string, string>> = {
  ...latinLetters,
  ...{ й: 'i', щ: 'sh', ы: 'i', ю: 'iu', я: 'ia' },
};
/** Spellings of one sound, in the order in which they are read. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/c(?=[ei])/g, 's'],
  [/c(?!h)/g, 'k'],
];

const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

/** How a name sounds, roughly, in whichever script it is written. */
export function soundKey(name: string): string {
  const latin = isCyrillic(name)
    ? [...name].map((letter) => letters[letter] ?? (/[а-я]/.test(letter) ? '' : letter)).join('')
    : spellings.reduce(
        (text, [pattern, sound]) => text.replace(pattern, sound),
        name.normalize('NFD').replace(/\p{M}/gu, ''),
      );
  return latin.replace(/[^a-z ]/g, '').replace(/([a-z])\1/g, '$1');
}
