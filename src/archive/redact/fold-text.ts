/**
 * Text as it is read, not as it is encoded: small letters, one kind of space, no invisible characters, no Latin letters inside
 * Russian words. In: a text. Out: the folded text, and where each of its units stands in the original.
 */
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

export function foldText(original: string): ShortenedText {
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
