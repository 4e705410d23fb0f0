/**
 * Compares names over scripts: “Lukas Brenner” and «Лукас Бреннер» are one guest. In: keys of people (given name and surname,
 * folded). Out: for every key the one under which its person is known, when another script has brought it before.
 */
import { latinLetters } from '../language/latin-letters.ts';

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

/** The consonants of a name: «Пьер Галлардан» and “Pierre Gallardin” share them. Too few tell nothing. */
function consonantsOf(key: string): string | null {
  const [first = '', surname = ''] = soundKey(key)
    .split(' ')
    .map((part) => part.replace(/zh|[aeiou]/g, '').replace(/([a-z])\1/g, '$1'));
  return surname.length >= 4 && first !== '' ? `${first} ${surname}` : null;
}

/** Answers under which key a person is known: the first of two that sound alike in two scripts. Initials, and a surname alone, tell too little. */
export function openScripts(): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    if (key.includes('.') || key.startsWith(' ')) return key;
    const sound = soundKey(key);
    const consonants = consonantsOf(key);
    const other = known.get(sound) ?? (consonants === null ? undefined : known.get(`~${consonants}`));
    if (other !== undefined && isCyrillic(other) !== isCyrillic(key)) return other;
    if (!known.has(sound)) known.set(sound, key);
    if (consonants !== null && !known.has(`~${consonants}`)) known.set(`~${consonants}`, key);
    return key;
  };
}
