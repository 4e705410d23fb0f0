/** Finds numbers of bank cards, however their figures are set apart. In: a folded text. Out: where they stand. */
import type { TextRange } from '../../telegram/rich-text.ts';
import { unitsOf } from '../language/units.ts';

/** A run of figures that may hold a card: the number of a list may stand before it, a month or a CVC behind. */
const run = /(?<!\d)\d(?:[ .\-–—/]{0,2}\d){14,}/g;
/** Systems by their first figures (ISO/IEC 7812): Mir, Mastercard, Visa, Amex, JCB, Maestro, UnionPay, Uzcard, Humo. */
const issuers = /^(?:220[0-4]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|4|5[0-8]|6|3[457]|8600|9860)/;

/** Where a card is announced its check digit need not be right: whoever mistypes one means it all the same. */
const announced =
  /(?:карт[аеуы]|сбер|тинькофф|т-банк|альфа|втб|перевод|переве[дс]|скид|скинуть|донат|поддерж|card|donat)[^\n]{0,80}$/;

/** Figures that nothing sets apart. */
interface Group {
  digits: string;
  start: number;
}

export function findCards(text: string): TextRange[] {
  if (!hasRun(text)) return [];
  const cards: TextRange[] = [];
  for (const { index, 0: written } of text.matchAll(run)) {
    const groups = [...written.matchAll(/\d+/g)].map((group) => ({ digits: group[0], start: index + group.index }));
    let end = 0;
    for (const [first, { start }] of groups.entries()) {
      if (start < end || isDecimal(text, start)) continue;
      const isAnnounced = announced.test(text.slice(Math.max(0, start - 100), start));
      const last = endOfCard(groups.slice(first, first + mostGroups), isAnnounced);
      if (last === undefined) continue;
      end = last.start + last.digits.length;
      cards.push({ start, end });
    }
  }
  return cards;
}

/** As many figures as the pattern of a run asks for, and so many signs between two of them. */
const fewestDigits = 15;
const mostBetween = 2;
const mayStandBetween = unitsOf(/[ .\-–—/]+/gu);

/** Nearly every text has none: looking at each unit once is quicker than the pattern. */
export function hasRun(text: string): boolean {
  let digits = 0;
  let between = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 47 && unit < 58) {
      between = 0;
      if (++digits === fewestDigits) return true;
    } else if (digits > 0 && (++between > mostBetween || mayStandBetween[unit] === 0)) digits = 0;
  }
  return false;
}

/** `0.4111…`: figures behind a point without a space are a part of a number. */
function isDecimal(text: string, start: number): boolean {
  return /[.,]/.test(text.charAt(start - 1));
}

/** A card of 19 figures has five. */
const mostGroups = 5;

/** The last group of the card that begins with the first group, if one does. */
function endOfCard(groups: readonly Group[], isAnnounced: boolean): Group | undefined {
  return groups.findLast((_, last) =>
    isCard(
      groups.slice(0, last + 1).map(({ digits }) => digits),
      isAnnounced,
    ),
  );
}

function isCard(groups: readonly string[], isAnnounced: boolean): boolean {
  const digits = groups.join('');
  const isLong = digits.length >= 15 && digits.length <= 19;
  if (!isLong || !issuers.test(digits) || !isGrouped(groups)) return false;
  return hasCheckDigit(digits) || (isAnnounced && digits.length === 16);
}

/** Whole, by four, or as American Express does; thousands are set apart by three. */
function isGrouped(groups: readonly string[]): boolean {
  const lengths = groups.map(({ length }) => length);
  return lengths.join() === '4,6,5' || lengths.slice(0, -1).every((length) => length === 4);
}

/** Luhn's sum. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((sum, figure, place) => {
    const digit = Number(figure);
    if (place % 2 === 0) return sum + digit;
    return sum + (digit > 4 ? digit * 2 - 9 : digit * 2);
  }, 0);
  return sum % 10 === 0;
}
