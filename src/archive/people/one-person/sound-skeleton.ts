/**
 * What two spellings of a name in two scripts share, whichever language it comes from: «Джорджо» and “Giorgio”, «Вишневский» and “Wiśniewski”.
 * In: a word of a name, folded. Out: its skeletons: classes of consonants, and how many vowels stand between them. Latin letters that are read
 * in several ways give several.
 */

export interface Skeleton {
  consonants: string;
  /** Groups of vowels. */
  vowels: number;
}

/** Letters with their class, the longest first: S hisses, H is breathed, a vowel is “a”; nothing is not heard. */
const cyrillic: readonly (readonly [letters: string, sound: string])[] = [
  ...['дж', 'дз', 'тш', 'тч', 'чж', 'цз', 'с', 'з', 'ш', 'щ', 'ж', 'ч', 'ц'].map((one) => [one, 'S'] as const),
  ...['г', 'х'].map((one) => [one, 'H'] as const),
  ...[...'аеиоуыэюяй'].map((one) => [one, 'a'] as const),
  ...['бB', 'вV', 'дD', 'кK', 'лL', 'мM', 'нN', 'пP', 'рR', 'тT', 'фF'].map(
    (one) => [one.charAt(0), one.charAt(1)] as const,
  ),
];
/** Letters of Latin spellings with every class that they may have. */
const latin: readonly (readonly [letters: string, sounds: readonly string[]])[] = [
  ['tsch', ['S']],
  ['sch', ['S', 'SK']],
  ['tch', ['S']],
  ['sh', ['S']],
  ['zh', ['S']],
  ['sz', ['S']],
  ['cz', ['S']],
  ['rz', ['S', 'RS']],
  ['ts', ['S']],
  ['dz', ['S']],
  ['dj', ['S']],
  ['ch', ['S', 'K', 'H']],
  ['kh', ['H']],
  ['ph', ['F']],
  ['th', ['T']],
  ['ck', ['K']],
  ['qu', ['K']],
  ['q', ['S', 'K']],
  ['x', ['KS', 'S']],
  ['c', ['K', 'S']],
  ['g', ['H', 'S']],
  ['j', ['S', 'a']],
  ['w', ['V', 'a']],
  ['s', ['S']],
  ['z', ['S']],
  ['h', ['H']],
  ...[...'aeiouy'].map((one) => [one, ['a']] as const),
  ...[...'bdfklmnprtv'].map((one) => [one, [one.toUpperCase()]] as const),
];
/** Of names with many such letters the first readings are enough. */
const mostReadings = 12;

export function skeletonsOf(word: string): Skeleton[] {
  const isLatin = !/\p{Script=Cyrillic}/u.test(word);
  return (isLatin ? readLatin(word) : [readCyrillic(word)]).map(skeleton);
}

function readCyrillic(word: string): string {
  // «Яна» and «Анна» begin differently.
  let sounds = /^[яёю]/.test(word) ? 'J' : '';
  for (let at = 0; at < word.length; ) {
    const [letters, sound] = cyrillic.find(([one]) => word.startsWith(one, at)) ?? [word.charAt(at), ''];
    sounds += sound;
    at += letters.length;
  }
  return sounds;
}

function readLatin(written: string): string[] {
  const word = written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    // “Zhang”, “Hannah”: not heard.
    .replace(/ng(?![aeiouy])/g, 'n')
    .replace(/(?<=[aeiouy])h(?![aeiouy])/g, '');
  let readings = [/^[yij][aou]/.test(word) ? 'J' : ''];
  for (let at = 0; at < word.length; ) {
    const [letters, sounds] = latin.find(([one]) => word.startsWith(one, at)) ?? [word.charAt(at), ['']];
    readings = readings.flatMap((reading) => sounds.map((sound) => reading + sound)).slice(0, mostReadings);
    at += letters.length;
  }
  return readings;
}

function skeleton(sounds: string): Skeleton {
  const opening = sounds.startsWith('J') ? 'J' : sounds.startsWith('a') ? 'A' : '';
  return {
    consonants: opening + sounds.replace(/[aJ]/g, '').replace(/(\p{Lu})\1+/gu, '$1'),
    vowels: sounds.match(/a+/g)?.length ?? 0,
  };
}
