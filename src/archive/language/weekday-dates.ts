/** Reads weekdays: «в четверг», «в эту среду», «на следующей неделе, во вторник», «чт, 19:00», “next Tuesday”. */
import { readDayAndMonth, readMonthFirst, readNumeric } from './calendar-dates.ts';
import type { DateFound } from './date-mention.ts';
import { shortWeekdays } from './date-words.ts';
import { readDayOfMonth, weekdayOfWord } from './days-of-month.ts';
import { readNthWeekday } from './nth-weekday.ts';
import { gapAt, signsAfter, textAfter, textAt, type Word } from './words.ts';

type Which = 'coming' | 'next' | 'last';

const shortEnglish = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '));
const whichWords: ReadonlyMap<string, Which> = new Map([
  ...'этот эту это ближайший ближайшую ближайшее this coming'.split(' ').map((word) => [word, 'coming'] as const),
  ...'следующий следующую следующее будущий будущую будущее next'.split(' ').map((word) => [word, 'next'] as const),
  ...'прошлый прошлую прошлое прошедший прошедшую last'.split(' ').map((word) => [word, 'last'] as const),
]);
const weeks: ReadonlyMap<string, Which> = new Map([
  ...['следующей неделе', 'будущей неделе', 'next week'].map((words) => [words, 'next'] as const),
  ...['прошлой неделе', 'last week'].map((words) => [words, 'last'] as const),
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
  const isShort = shortWeekdays.has(word) || shortEnglish.has(word);
  // «пт» and “sat” are other words as well: an hour stands beside the day.
  if (isShort ? !hasHourAfter(text, words, index) : isOfEnvironment(words, index)) return undefined;
  const dayAt = textAt(words, index + 1) === 'the' ? index + 2 : index + 1;
  const gap = gapAt(words, dayAt);
  const day = gap === 'space' || gap === 'mark' ? readDayOfMonth(text, words, dayAt, weekday) : undefined;
  if (day !== undefined) return { ...day, first: index };
  const which = whichWords.get(previous);
  return {
    first: which === undefined ? index : index - 1,
    last: index,
    written: { type: 'weekday', weekday, which: which ?? weekOf(words, index) ?? 'coming' },
  };
}

function hasHourAfter(text: string, words: readonly Word[], index: number): boolean {
  return /^[.,)]?\s?(?:в\s|at\s)?\d{1,2}[:.]\d\d/.test(textAfter(text, words, index, 10));
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
