/** Reads dates that name their month: «7 марта 2024 г.», «22–24 апреля», “April 3rd, 2025”, 14.03.24, 2024-03-14. */

import { gapAt, hasDashAfter, signsAfter, textAfter, textAt, textFrom, type Word } from '../words.ts';
import type { DateFound } from './date-mention.ts';
import { months, weekdays } from './date-words.ts';
import { readDay, readYear, weekdayJustAfter, weekdayJustBefore } from './days-of-month.ts';

/** «7 марта», «7-го марта 2024 г.», «22–24 апреля», «с 7 по 9 октября», “3 April”, “3rd of April 2025”. */
export function readDayAndMonth(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const day = readDay(text, words, index);
  if (day === undefined) return undefined;
  let at = day.last + 1;
  const isUpTo = textAt(words, at) === 'по';
  let isSpan = isUpTo || hasDashAfter(text, words, day.last);
  if (isSpan) {
    const until = readDay(text, words, isUpTo ? at + 1 : at);
    // “14-Mar”
    const isJoined = until === undefined && !isUpTo && months.has(textAt(words, at));
    if (!isJoined && (until === undefined || until.day <= day.day)) return undefined;
    if (until !== undefined) at = until.last + 1;
    else isSpan = false;
  }
  // “attempt #2: April 17”
  if (signsAfter(text, words, at - 1).includes(':')) return undefined;
  if (textAt(words, at) === 'of') at++;
  // «7 (четверг) марта»
  if (gapAt(words, at) === 'mark' && weekdays.has(textAt(words, at))) at++;
  const month = months.get(textAt(words, at));
  if (month === undefined || gapAt(words, at) === 'stop') return undefined;
  const { year, last } = readYear(text, words, at + 1);
  return withWeekday(text, words, { first: index, last, isSpan }, { day: day.day, month, year });
}

/** “April 3rd, 2025”, “Oct 16 at 5pm”: in English the month may come first. */
export function readMonthFirst(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const month = months.get(textAt(words, index));
  const day = readDay(text, words, index + 1);
  const isEnglish = /^[a-z]/.test(textAt(words, index));
  if (month === undefined || day === undefined || !isEnglish || gapAt(words, index + 1) === 'stop') return undefined;
  // “may 18:00” is an hour.
  if (textAfter(text, words, index + 1, 1) === ':') return undefined;
  const until = hasDashAfter(text, words, day.last) ? readDay(text, words, day.last + 1) : undefined;
  const isSpan = until !== undefined && until.day > day.day;
  const { year, last } = readYear(text, words, (isSpan ? until.last : day.last) + 1);
  return withWeekday(text, words, { first: index, last, isSpan }, { day: day.day, month, year });
}

const lengthsOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** «в последний день октября», “the last day of October”; `index` is the place of the day. */
export function readLastDay(text: string, words: readonly Word[], index: number): DateFound | undefined {
  if (!/^(?:последний|последнего|last)$/.test(textAt(words, index - 1)) || gapAt(words, index) !== 'space')
    return undefined;
  const at = textAt(words, index + 1) === 'of' ? index + 2 : index + 1;
  const month = months.get(textAt(words, at));
  const day = month === undefined ? undefined : lengthsOfMonths[month - 1];
  if (month === undefined || day === undefined || gapAt(words, at) !== 'space') return undefined;
  const { year, last } = readYear(text, words, at + 1);
  return withWeekday(text, words, { first: index - 1, last }, { day, month, year });
}

/** As they are written in figures; two numbers with a stroke are a fraction as well, so that a year or an hour has to follow. */
const inFigures = [
  /^(?<day>[0-3]\d)-(?<month>0[1-9]|1[0-2])-(?<year>20\d\d)(?![\d-])/,
  /^(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/,
  /^(?<day>[0-3]?\d)-(?<month>0?[1-9]|1[0-2])-(?<year>(?:19|20)\d\d)(?![\d-])/,
  /^(?<year>(?:19|20)\d\d)[./](?<month>0[1-9]|1[0-2])[./](?<day>[0-3]\d)(?![\d./])/,
  /^(?<day>[0-3]?\d)\.(?<month>0[1-9]|1[0-2])(?:\.(?<year>(?:19|20)\d\d|[12]\d))?(?![\d%]|[:.,]\d|\s?%)/,
  /^(?<day>[0-3]?\d)\/(?<month>0[1-9]|1[0-2])\/(?<year>(?:19|20)\d\d)(?![\d/])/,
  /^(?<day>[0-3]?\d)[./](?<roman>X?I{1,3}|I?[VX]|VI{1,3})(?![\p{L}\d])(?:[./](?<year>(?:19|20)\d\d|[12]\d)(?!\d))?/u,
  /^(?<day>[0-3]?\d)\/(?<month>0[1-9]|1[0-2])(?=[,\s]\s?(?:в\s|at\s)?\d{1,2}:\d\d)/,
  // No fraction has a nought there.
  /^(?<day>[0-3]?\d)\/(?<month>0[1-9])(?![\d/%\p{L}])/u,
  /^(?<day>[0-3]?\d)\/(?<month>[0-3]?\d)\/(?<year>(?:19|20)\d\d|[12]\d)(?![\d/])/,
  /^(?<day>[0-3]?\d)\/(?<month>[0-3]?\d)(?=[,\s]\s?(?:at\s|@\s?|from\s)?(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap](?:\.?m)?(?![a-z])|\s?[-–]\s?\d)|\d{1,2}[:.]\d\d|noon|midday))/i,
];
/** «19/IX», «19.IX.2024»: months as they are written on old papers. */
const romanMonths = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** “Tue 5/21”, “on 10/14”, “update for 5/21:”: a weekday or a preposition shows a date without an hour. */
const strokeDate = /^(?<day>[0-3]?\d)\/(?<month>[0-3]?\d)(?![\d/%]|\s?(?:of|th|rd)(?!\p{L}))/u;
const beforeStrokeDate = new Set('on until till moved'.split(' '));
const beforeSetOff = new Set('for to is'.split(' '));
/** “a week later, 5/21, same hour”: set off by marks, and with a day that hardly anything is counted by. */
const longDay = /^(?:[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])(?!\d)/;
const setOff = /^\d{1,2}\/\d{1,2}(?:[.,:;)!]|\s[—–-]\s|\s?$|\n)/;
/** «ауд. 1.03», “lab 4.11”: a door, and no day. */
const rooms = new Set(
  'lab room rm ауд аудитория аудитории каб кабинет комн комната комнате building bldg корп корпус'.split(' '),
);
/** More characters than any of them looks at. */
const longestInFigures = 24;

/** «сидим в 4.12», “we are in 3.02”: nobody says that of a day. */
function isDoor(text: string, words: readonly Word[], index: number): boolean {
  return /^(?:в|in)$/.test(textAt(words, index - 1)) && /^\d{1,2}\.\d\d(?![\d.])/.test(textFrom(text, words, index, 8));
}

/** 2024-03-14, 14.03, 14.03.24, 14.03.2024, 14/03/2024: never a version or a score (0.6, 3.11.2). */
export function readNumeric(text: string, words: readonly Word[], index: number): DateFound | undefined {
  // A point, a stroke or a hyphen follows each of their numbers.
  if (!/^[./-]/.test(textAfter(text, words, index, 1))) return undefined;
  if (rooms.has(textAt(words, index - 1)) || isDoor(text, words, index)) return undefined;
  if (/[.,:/+%-]$/.test(signsAfter(text, words, index - 1))) return undefined;
  const at = textFrom(text, words, index, longestInFigures);
  const written = inFigures.map((pattern) => pattern.exec(at)).find((found) => found !== null);
  const shown = written ?? (isShownAsDate(text, words, index) ? strokeDate.exec(at) : null);
  if (shown === null) return undefined;
  const { day, roman, year } = shown.groups ?? {};
  const month = roman === undefined ? shown.groups?.['month'] : romanMonths.indexOf(roman) + 1;
  const date = inOrder(
    Number(day),
    Number(month),
    shown[0].includes('/') && roman === undefined && !isAmongRussian(words, index),
  );
  if (date === undefined) return undefined;
  const last = index + shown[0].split(/[./-]/).length - 1;
  return withWeekday(
    text,
    words,
    { first: index, last, isWeak: year === undefined },
    { ...date, year: year === undefined ? null : fullYear(year) },
  );
}

function isShownAsDate(text: string, words: readonly Word[], index: number): boolean {
  if (signsAfter(text, words, index) !== '/') return false;
  if (beforeStrokeDate.has(textAt(words, index - 1)) || weekdayJustBefore(text, words, index) !== null) return true;
  const at = textFrom(text, words, index, longestInFigures);
  if (!setOff.test(at)) return false;
  return beforeSetOff.has(textAt(words, index - 1)) || (gapAt(words, index) !== 'space' && longDay.test(at));
}

/** There the day always stands first. */
function isAmongRussian(words: readonly Word[], index: number): boolean {
  return [index - 1, index + 2, index + 3].some((at) => /^[а-я]/.test(textAt(words, at)));
}

/** Day and month; with a stroke between, Americans write the month first. */
function inOrder(
  one: number,
  other: number,
  hasStroke: boolean,
): { day: number; month: number; mayBeSwapped?: boolean } | undefined {
  if (one < 1 || other < 1 || one > 31 || other > 31 || (one > 12 && other > 12)) return undefined;
  if (other > 12) return hasStroke ? { day: other, month: one } : undefined;
  return hasStroke && one <= 12 && one !== other
    ? { day: one, month: other, mayBeSwapped: true }
    : { day: one, month: other };
}

/** `24` is 2024. */
function fullYear(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year);
}

/** «в четверг, 7 марта» and «7 марта (чт)» name one day, the weekday is its witness. */
function withWeekday(
  text: string,
  words: readonly Word[],
  found: Omit<DateFound, 'written'>,
  date: { day: number; month: number; year: number | null; mayBeSwapped?: boolean },
): DateFound {
  const before = weekdayJustBefore(text, words, found.first);
  if (before !== null) return { ...found, written: { type: 'calendar', ...date, weekday: before } };
  const after = weekdayJustAfter(words, found.last);
  if (after === undefined) return { ...found, written: { type: 'calendar', ...date, weekday: null } };
  return { ...found, written: { type: 'calendar', ...date, weekday: after.weekday }, witness: after.at };
}
