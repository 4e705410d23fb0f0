/**
 * Folding: makes spellings that a reader takes for the same word the same string. In: text as written. Out: lower case,
 * ё as е, no accents; й stays a letter of its own.
 */

/** Marks over letters. The breve of й is put back by normalising to NFC before the marks are taken off one by one. */
const marks = /\p{M}/gu;

export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  // ё is not among them.
  if (/^[\0-\x7fа-я]*$/.test(lower)) return lower;
  let folded = '';
  for (const letter of lower) folded += foldLetter(letter);
  return folded;
}

/** Texts have few letters, many times over. */
const letters = new Map([['й', 'й']]);
const mostLetters = 4096;

function foldLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const folded = letter.normalize('NFD').replace(marks, '');
  if (letters.size < mostLetters) letters.set(letter, folded);
  return folded;
}

/** Letters and digits of a text, folded: how the index spells a word that was written with signs («A/B» is «ab»). */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The parts that signs cut a word into: «fine-tuning» has two, «C++» one. */
export function partsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}
