/** Reads weekdays: «в четверг», «в эту среду», «на следующей неделе, во вторник», «чт, 19:00», “next Tuesday”. */

import { gapAt, signsAfter, textAfter, textAt, textFrom, type Word } from '../words.ts';
import { readDayAndMonth, readMonthFirst, readNumeric } from './calendar-dates.ts';
import type { DateFound } from './date-mention.ts';
import { months, shortWeekdays } from './date-words.ts';
import { readDayOfMonth, weekdayOfWord } from './days-of-month.ts';
import { readNthWeekday } from './nth-weekday.ts';

type Which = 'coming' | 'next' | 'last';

const shortEnglish = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '));
const whichWords: ReadonlyMap<string, Which> = new Map([
  ...'этот эту это ближайший ближайшую ближайшее this coming'.split(' ').map((word) => [word, 'coming'] as const),
  ...'следующий следующую следующее будущий будущую будущее next'.split(' ').map((word) => [word, 'next'] as const),
  ...'прошлый прошлую прошлое прошедший прошедшую last'.split(' ').map((word) => [word, 'last'] as const),
]);
const weeks: ReadonlyMap<string, Which> = new Map([
  ...['следующей неделе', 'будущей неделе', 'следующей недели', 'будущей недели', 'next week'].map(
    (words) => [words, 'next'] as const,
  ),
  ...['прошлой неделе', 'прошлой недели', 'last week'].map((words) => [words, 'last'] as const),
]);
/** As far from the weekday the week may be named, in words. */
const farthestWeek = 6;

export function readWeekday(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const word = textAt(words, index);
  const weekday = weekdayOfWord(word);
  if (weekday === undefined || isOfCalendar(text, words, index)) return undefined;
  const nth = readNthWeekday(text, words, index);
  if (nth !== undefined) return nth;
  const previous = textAt(words, index - 1);
  // «каждую среду» is a habit, and «Пятница» in quotation marks a name.
  if (/^(?:кажд.*|every|other)$/.test(previous) || /[«"“]$/.test(signsAfter(text, words, index - 1))) return undefined;
  // «DS-четверг» is a name as well.
  if (signsAfter(text, words, index - 1) === '-' && /^\p{L}+$/u.test(previous) && weekdayOfWord(previous) === undefined)
    return undefined;
  if (isOfName(text, words, index)) return undefined;
  const isShort = shortWeekdays.has(word) || shortEnglish.has(word);
  // «пт» and “sat” are other words as well: an hour stands beside the day, or “next” before it.
  const isShown = (shortEnglish.has(word) && isAnnounced(text, words, index)) || hasHourAfter(text, words, index);
  if (isShort ? !isShown : isOfEnvironment(words, index)) return undefined;
  const dayAt = textAt(words, index + 1) === 'the' ? index + 2 : index + 1;
  const gap = gapAt(words, dayAt);
  const day = gap === 'space' || gap === 'mark' ? readDayOfMonth(text, words, dayAt, weekday) : undefined;
  if (day !== undefined) return { ...day, first: index };
  const which = whichWords.get(previous);
  const first = which === undefined ? index : index - 1;
  const weeks = weeksOn(words, index);
  if (weeks !== undefined)
    return { ...weeks.found, written: { type: 'weekday', weekday, which: 'coming', weeksOn: weeks.count } };
  return {
    first,
    last: index,
    written: { type: 'weekday', weekday, which: which ?? weekOf(words, index) ?? 'coming' },
  };
}

/** “in the Sunday Standard”, “the Sunday supplement”: a newspaper. */
function isOfName(text: string, words: readonly Word[], index: number): boolean {
  if (gapAt(words, index + 1) !== 'space' || !/^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(textAt(words, index)))
    return false;
  if (/^(?:supplement|paper|papers|magazine|edition|newspaper)$/.test(textAt(words, index + 1))) return true;
  const opensName = /^(?:the|in|for|by|from)$/.test(textAt(words, index - 1)) && isCapital(text, words, index + 1);
  return (
    opensName && !months.has(textAt(words, index + 1)) && /^\s\p{Lu}\p{Ll}{2}/u.test(textAfter(text, words, index, 4))
  );
}

function hasHourAfter(text: string, words: readonly Word[], index: number): boolean {
  return /^[.,)]?\s?(?:в\s|at\s|@\s?|from\s)?(?:\d{1,2}[:.]\d\d|\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s?[ap](?:\.?m)?(?!\p{L})|noon|midday)|^[.,]?\s(?:at\s|@\s?)\d{1,2}(?!\d)/u.test(
    textAfter(text, words, index, 16),
  );
}

/** “this Fri”, “on Tue”, “Wed 14th”, “Thu is”: what shows that the short word is a day; “sat” and “sun” need the first. */
function isAnnounced(text: string, words: readonly Word[], index: number): boolean {
  const previous = textAt(words, index - 1);
  if (gapAt(words, index) === 'space' && (whichWords.has(previous) || /^(?:on|by|until|till|from|to)$/.test(previous)))
    return !/^(?:sun|mon)$/.test(textAt(words, index)) || isCapital(text, words, index);
  const isEdge = gapAt(words, index) !== 'space' || gapAt(words, index + 1) !== 'space';
  return (
    isCapital(text, words, index) &&
    ((isEdge && /^(?:tue|tues|wed|thu|thur|thurs|fri)$/.test(textAt(words, index))) ||
      /^\s\d{1,2}(?:st|nd|rd|th)(?!\p{L})/u.test(textAfter(text, words, index, 6)))
  );
}

function isCapital(text: string, words: readonly Word[], index: number): boolean {
  return /^\p{Lu}/u.test(textFrom(text, words, index, 1));
}

/** “Wednesday week”, “Friday fortnight”, “Tuesday after next”, “a week on Tuesday”: so many weeks after the nearest one. */
function weeksOn(
  words: readonly Word[],
  index: number,
): { count: number; found: { first: number; last: number } } | undefined {
  const [next, afterNext] = [textAt(words, index + 1), textAt(words, index + 2)];
  const isPart = gapAt(words, index + 1) === 'space';
  const ends = gapAt(words, index + 2) !== 'space' || /^(?:at|in|we|to|on)$/.test(afterNext);
  if (isPart && next === 'week' && ends) return { count: 1, found: { first: index, last: index + 1 } };
  if (isPart && next === 'fortnight') return { count: 2, found: { first: index, last: index + 1 } };
  if (isPart && next === 'after' && afterNext === 'next') return { count: 1, found: { first: index, last: index + 2 } };
  const isOn = /^(?:on|from)$/.test(textAt(words, index - 1)) && /^(?:week|weeks)$/.test(textAt(words, index - 2));
  const many = { a: 1, one: 1, two: 2 }[textAt(words, index - 3)];
  return isOn && many !== undefined ? { count: many, found: { first: index - 3, last: index } } : undefined;
}

/** «на следующей неделе, во вторник», «в среду на будущей неделе», “Tuesday next week”: the week named in the sentence. */
function weekOf(words: readonly Word[], index: number): Which | undefined {
  const weekAt = (at: number) => weeks.get(`${textAt(words, at - 1)} ${textAt(words, at)}`);
  for (let at = index + 1; at <= index + farthestWeek && gapAt(words, at) !== 'stop'; at++) {
    const which = weekAt(at);
    if (which !== undefined) return which;
  }
  // «На следующей неделе: / среда, 18:00»: backwards the line of the weekday may be left, and no other.
  for (let at = index - 1; at >= index - farthestWeek; at--) {
    const which = weekAt(at);
    if (which !== undefined) return which;
    if (gapAt(words, at) === 'stop') break;
  }
  return undefined;
}

/** «в этой среде», «среды разработки»: the word means surroundings as well as Wednesday. */
function isOfEnvironment(words: readonly Word[], index: number): boolean {
  const word = textAt(words, index);
  if (word === 'среде') return true;
  if (word !== 'среда' && word !== 'среды') return false;
  if (word === 'среды' && !/^(?:со?|до|вместо|от)$/.test(textAt(words, index - 1))) return true;
  return gapAt(words, index + 1) === 'space' && !/^(?:[вкс]|\d.*)$/.test(textAt(words, index + 1));
}

/** The weekday of a calendar date stands beside it and is its witness, no date of its own. */
function isOfCalendar(text: string, words: readonly Word[], index: number): boolean {
  if (gapAt(words, index + 1) === 'stop') return false;
  const date =
    readNumeric(text, words, index + 1) ??
    readDayAndMonth(text, words, index + 1) ??
    readMonthFirst(text, words, index + 1);
  return date !== undefined;
}
