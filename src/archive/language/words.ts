/**
 * Cuts a text into words, once, for every stage that looks at words. In: plain text. Out: words and numbers with their
 * places, folded (lower case, «ё» as «е»), and what stands before each: a space, a mark, or the end of a sentence or line.
 */

import { entryAt, nextHash } from './lexicon.ts';
import { unitsOf } from './units.ts';

/** What lies between a word and the one before it. `glue`: a sign without a space, as in «ридинг-группа» and «18:00». */
export type Gap = 'space' | 'glue' | 'mark' | 'stop';

export interface Word {
  start: number;
  /** Exclusive. */
  end: number;
  /** Lower case, «ё» as «е». */
  text: string;
  /** The same number for the same `text`, in whatever post it stands. */
  id: number;
  gap: Gap;
}

/** Words of addresses are none of the sentence's: they are left out. */
const address = /https?:\/\/\S+/g;
/** After these a full stop ends no sentence. */
const abbreviations = new Set(
  'г гг ауд каб ком корп стр ул пр пл д к т н е им проф доц др акад чл чел мин руб тыс млн ср чт пт пн вт сб вс напр см рис гл mr ms mrs dr prof st vs no vol fig eq ep pt tues thurs wed thu tue approx jan feb mar apr jun jul aug sep sept oct nov dec янв фев мар апр авг сен сент окт ноя нояб дек'.split(
    ' ',
  ),
);

/** Letters, digits and the marks that are written over letters; variation selectors are marks as well, but of emoji. */
export const isWordUnit = unitsOf(/(?:(?![\uFE00-\uFE0F])[\p{L}\p{N}\p{Mn}\p{Mc}])+/gu);

export function readWords(original: string): Word[] {
  const text = original.includes('://') ? withoutAddresses(original) : original;
  // Large letters and small ones are units of words alike.
  const folded = foldCase(text);
  const words: Word[] = [];
  let previous: Word | undefined;
  let at = 0;
  while (at < folded.length) {
    let unit = folded.charCodeAt(at);
    if (isWordUnit[unit] !== 1) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    while (isWordUnit[unit] === 1) {
      hash = nextHash(hash, unit);
      at++;
      unit = at < folded.length ? folded.charCodeAt(at) : 0;
    }
    const entry = entryAt(folded, start, at, hash);
    const gap = gapBetween(text, previous?.end ?? 0, start, previous);
    previous = { start, end: at, text: entry.text, id: entry.id, gap };
    words.push(previous);
  }
  return words;
}

/** The word of this number; empty beyond either end of the text. */
export function textAt(words: readonly Word[], index: number): string {
  return words[index]?.text ?? '';
}

/** What stands before the word of this number; beyond either end of the text is the end of a sentence. */
export function gapAt(words: readonly Word[], index: number): Gap {
  return words[index]?.gap ?? 'stop';
}

/** The signs and spaces between the word of this number and the next one; empty where there is no next one. */
export function signsAfter(text: string, words: readonly Word[], index: number): string {
  const next = words[index + 1];
  return next === undefined ? '' : text.slice(words[index]?.end, next.start);
}

/** The first characters behind the word of this number. */
export function textAfter(text: string, words: readonly Word[], index: number, length: number): string {
  const end = words[index]?.end ?? text.length;
  return text.slice(end, end + length);
}

/** That many characters from the beginning of the word of this number. */
export function textFrom(text: string, words: readonly Word[], index: number, length: number): string {
  const start = words[index]?.start ?? text.length;
  return text.slice(start, start + length);
}

/** A dash is all that stands between the word of this number and the next one. */
export function hasDashAfter(text: string, words: readonly Word[], index: number): boolean {
  return /^\s?[–—-]\s?$/.test(signsAfter(text, words, index));
}

/** Lower case and «ё» as «е»; the same length as the original, so that places in one are places in the other. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : lowerOneByOne(text);
  return same.includes('ё') ? same.replaceAll('ё', 'е') : same;
}

/** A few letters («İ») grow when they are made small. */
function lowerOneByOne(text: string): string {
  let result = '';
  for (const unit of text.split('')) {
    const lower = unit.toLowerCase();
    result += lower.length === 1 ? lower : unit;
  }
  return result;
}

export function withoutAddresses(text: string): string {
  return text.replace(address, (found) => ' '.repeat(found.length));
}

/** What lies between two places, of which the first is the end of the word before. */
export function gapBetween(
  text: string,
  from: number,
  to: number,
  previous: Pick<Word, 'start' | 'end' | 'text'> | undefined,
): Gap {
  if (previous === undefined) return 'stop';
  const length = to - from;
  if (length === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 32 || unit === 160 || unit === 8239) return 'space';
    return unit === 10 ? 'stop' : 'glue';
  }
  let isGlue = true;
  let isSpace = true;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    // Line ends, «!», «?», «…» and «;» end a sentence wherever they stand.
    if (unit === 10 || unit === 33 || unit === 63 || unit === 8230 || unit === 59) return 'stop';
    if (
      unit === 46 &&
      isSpaceUnit(text.charCodeAt(at + 1)) &&
      !abbreviations.has(previous.text) &&
      !isInitial(text, previous)
    )
      return 'stop';
    if (isSpaceUnit(unit)) isGlue = false;
    else isSpace = false;
  }
  if (isSpace) return 'space';
  return isGlue ? 'glue' : 'mark';
}

function isSpaceUnit(unit: number): boolean {
  return unit === 32 || unit === 160 || unit === 8239 || unit === 8201 || unit === 9;
}

/** «А. Кузнецов»: one capital letter before the full stop. */
function isInitial(text: string, word: Pick<Word, 'start' | 'end'>): boolean {
  return word.end - word.start === 1 && text.charAt(word.start) !== text.charAt(word.start).toLowerCase();
}
