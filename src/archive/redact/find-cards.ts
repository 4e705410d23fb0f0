/** Finds numbers of bank cards, however their figures are set apart. In: a folded text. Out: where they stand. */
import type { TextRange } from '../../telegram/rich-text.ts';

/** A run of figures that may hold a card: the number of a list may stand before it, a month or a CVC behind. */
const run = /(?<!\d)\d(?:[ .\-–—/]{0,2}\d){14,}/g;
/** Systems by their first figures (ISO/IEC 7812): Mir, Mastercard, Visa, Amex, JCB, Maestro, UnionPay, Uzcard, Humo. */
const issuers = /^(?:220[0-4]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|4|5[0-8]|6|3[457]|8600|9860)/;

export function findCards(text: string): TextRange[] {
  const cards: TextRange[] = [];
  for (const { index, 0: written } of text.matchAll(run)) {
    const groups = [...written.matchAll(/\d+/g)].map((group) => ({ digits: group[0], start: index + group.index }));
    for (let first = 0; first < groups.length; first++) {
      if (isDecimal(text, groups[first]?.start ?? 0)) continue;
      const count = groupsOfCard(groups.slice(first, first + mostGroups).map(({ digits }) => digits));
      const [start, last] = [groups[first], groups[first + count - 1]];
      if (count === 0 || start === undefined || last === undefined) continue;
      cards.push({ start: start.start, end: last.start + last.digits.length });
      first += count - 1;
    }
  }
  return cards;
}

/** `0.4111…`: figures behind a point without a space are a part of a number. */
function isDecimal(text: string, start: number): boolean {
  return /[.,]$/.test(text.slice(Math.max(0, start - 1), start));
}

/** A card of 19 figures has five. */
const mostGroups = 5;

/** How many of the first groups are a card; 0 when they are none. */
function groupsOfCard(groups: readonly string[]): number {
  for (let count = groups.length; count > 0; count--) if (isCard(groups.slice(0, count))) return count;
  return 0;
}

function isCard(groups: readonly string[]): boolean {
  const digits = groups.join('');
  const isLong = digits.length >= 15 && digits.length <= 19;
  return isLong && issuers.test(digits) && isGrouped(groups) && hasCheckDigit(digits);
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
