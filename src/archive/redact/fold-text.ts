/**
 * Text as it is read, not as it is encoded: small letters, one kind of space, no invisible characters, no Latin letters inside
 * Russian words. In: a text. Out: the folded text, and where each of its units stands in the original.
 */
import { unitsOf } from '../language/units.ts';
import { type ShortenedText, without } from './without.ts';

/** Soft hyphens, joiners, marks of direction, variation selectors: they are not seen, and split a word for a program. */
const invisible = /\p{Default_Ignorable_Code_Point}+/gu;
/** Letters, figures and signs as wide as a Chinese one. */
const wide = /[\uff01-\uff5e]/g;
const mixedWord = /(?<![a-zа-яё])(?:[a-z]+[а-яё]|[а-яё]+[a-z])[a-zа-яё]*/g;
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** `plain`: whether it is, for whoever knows. */
export function foldText(original: string, plain = isPlain(original)): ShortenedText {
  if (plain) return { text: original.toLowerCase(), at: (offset) => offset };
  const { text, at } = without(invisible, original);
  return { text: withRussianWords(inSmallLetters(withSpaces(text))), at };
}

/** These three give one unit for each, so that places stay countable. */
function withSpaces(text: string): string {
  return text.replace(/[^\S\n\r\t ]/g, ' ');
}

function inSmallLetters(text: string): string {
  const narrow = text.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  // The only letter whose small form is longer than itself.
  return narrow.replaceAll('İ', 'I').toLowerCase();
}

/** `Пaроль` with a Latin `a` reads as a Russian word. */
function withRussianWords(text: string): string {
  return text.replace(mixedWord, (word) => word.replace(/[a-z]/g, (letter) => lookalikes[letter] ?? letter));
}

/** Bits for the units of a text: what of the above there can be to do. */
const [latin, russian, special] = [1, 2, 4];
const kinds = kindsOfUnits();

/** Small letters are all that folding makes of it: most texts are written with one keyboard. */
export function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? special;
    if (kind === special || (kind | before) === (latin | russian)) return false;
    before = kind;
  }
  return true;
}

function kindsOfUnits(): Uint8Array {
  const table = unitsOf(/(?:[\p{Default_Ignorable_Code_Point}İ]|[^\S\n\r\t ])+/gu).map(
    (isSpecial) => isSpecial * special,
  );
  const mark = (kind: number, [from, to = from]: readonly [number, number?]): void => {
    table.fill(kind, from, to + 1);
  };
  for (const range of [[0x41, 0x5a], [0x61, 0x7a], [0x212a]] as const) mark(latin, range);
  for (const range of [[0x410, 0x44f], [0x401], [0x451]] as const) mark(russian, range);
  // The first halves of pairs that may be invisible.
  for (const range of [[0xd82f], [0xd834], [0xdb40, 0xdb43]] as const) mark(special, range);
  mark(special, [0xff01, 0xff5e]);
  return table;
}
