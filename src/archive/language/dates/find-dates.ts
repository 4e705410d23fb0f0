/**
 * Finds dates in a text: calendar dates with and without a year, days of the month, weekdays and words such as «завтра»,
 * each with the hour that belongs to it. In: a post's plain text and its words. Out: mentions, unresolved:
 * `resolve-date.ts` finds the day that is meant.
 */

import { oncePerWord } from '../once-per-word.ts';
import { readWords, type Word } from '../words.ts';
import { attachTimes } from './attach-times.ts';
import { readDayAndMonth, readLastDay, readMonthFirst, readNumeric } from './calendar-dates.ts';
import type { DateFound, DateMention } from './date-mention.ts';
import { dayTens, dayWords, months, shortWeekdays, weekdays } from './date-words.ts';
import { readDayOfMonth } from './days-of-month.ts';
import { mayBeRelative, readAddedDays, readRelative } from './relative-dates.ts';
import { readWeekday } from './weekday-dates.ts';

export function findDates(text: string, words: readonly Word[] = readWords(text)): DateMention[] {
  const mentions: Omit<DateMention, 'time'>[] = [];
  let next = 0;
  let end = 0;
  for (let index = 0; index < words.length; index++) {
    if (index < next) continue;
    const found = readDate(text, words, index);
    const [first, last] = [words[found?.first ?? index], words[found?.last ?? index]];
    // A date that reaches back over the one before it is told by the same words.
    if (found === undefined || first === undefined || last === undefined || first.start < end) continue;
    next = (found.witness ?? found.last) + 1;
    end = last.end;
    mentions.push({
      start: first.start,
      end,
      quote: text.slice(first.start, end),
      written: found.written,
      isWeak: found.isWeak ?? false,
      isSpan: found.isSpan ?? false,
    });
  }
  return mentions.length === 0 ? [] : attachTimes(text, words, mentions);
}

const highestFigure = '9'.charCodeAt(0);

function readDate(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  // Nothing of which words are made stands before the figures.
  if (word.text.charCodeAt(0) <= highestFigure) return readNumbers(text, words, index);
  return readerFor(word)?.(text, words, index);
}

type DateReader = (text: string, words: readonly Word[], index: number) => DateFound | undefined;

/** Few words can begin a date: which reader looks at them follows from the word alone. */
const readerFor = oncePerWord((word): DateReader | null => {
  if (weekdays.has(word) || shortWeekdays.has(word)) return readWeekday;
  if (months.has(word)) return readMonthFirst;
  if (dayWords.has(word) || dayTens.has(word))
    return (text, words, index) => readDayAndMonth(text, words, index) ?? readDayOfMonth(text, words, index, null);
  if (word === 'день' || word === 'дня' || word === 'day')
    return (text, words, index) => readLastDay(text, words, index) ?? readRelative(words, index);
  return mayBeRelative(word) ? (_text, words, index) => readRelative(words, index) : null;
});

/** Dates that begin with a number. */
function readNumbers(text: string, words: readonly Word[], index: number): DateFound | undefined {
  return (
    readNumeric(text, words, index) ??
    readDayAndMonth(text, words, index) ??
    readDayOfMonth(text, words, index, null) ??
    readAddedDays(text, words, index)
  );
}
