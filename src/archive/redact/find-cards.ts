/** Finds numbers of bank cards, however their figures are set apart. In: a folded text. Out: where they stand. */
import type { TextRange } from '../../telegram/rich-text.ts';

const figures = /(?<![\d.,–—-])(?:\d[ .\-–—/]{0,2}){14,18}\d(?!\d)/g;
/** Systems by their first figures (ISO/IEC 7812): Mir, Mastercard, Visa, Amex, JCB, Maestro, UnionPay, Uzcard, Humo. */
const issuers = /^(?:220[0-4]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|4|5[0-8]|6|3[457]|8600|9860)/;

export function findCards(text: string): TextRange[] {
  const cards: TextRange[] = [];
  for (const { index, 0: written } of text.matchAll(figures))
    if (isCard(written)) cards.push({ start: index, end: index + written.length });
  return cards;
}

function isCard(written: string): boolean {
  const groups = written.split(/\D+/);
  const digits = groups.join('');
  return issuers.test(digits) && isGrouped(groups) && hasCheckDigit(digits);
}

/** Whole, by four, or as American Express does; thousands are set apart by three. */
function isGrouped(groups: readonly string[]): boolean {
  const lengths = groups.map(({ length }) => length);
  return lengths.length === 1 || lengths.join() === '4,6,5' || lengths.slice(0, -1).every((length) => length === 4);
}

/** Luhn's sum. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
