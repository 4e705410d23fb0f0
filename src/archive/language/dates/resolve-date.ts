/**
 * Finds the day that a written date means. In: a date mention and what is known of the day of writing. Out: the day, how
 * sure it is, and what contradicts it. Dates without a year lie after an announcement and before a recording.
 */
import {
  addDays,
  type Day,
  daysBetween,
  firstOnOrAfter,
  lastOnOrBefore,
  makeDay,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import type { WrittenDay } from './date-mention.ts';

/** Bounds of the day of writing, inclusive; equal when it is known. */
export interface WritingTime {
  after: Day | null;
  before: Day | null;
}

export interface ResolvedDay {
  day: Day;
  /** False when the year or the week had to be guessed from bounds that allow another. */
  isCertain: boolean;
  /** What speaks against it, in words for the editor; null when nothing does. */
  contradiction: string | null;
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** A meeting is announced at most this many days ahead. */
const longestNotice = 200;

/** Undefined when the words name no day of the calendar, or a relative one while the day of writing is unknown. */
export function resolveDay(
  written: WrittenDay,
  writing: WritingTime,
  direction: 'future' | 'past',
): ResolvedDay | undefined {
  switch (written.type) {
    case 'calendar':
      return resolveCalendar(written, writing, direction);
    case 'dayOfMonth': {
      if (writing.after === null || writing.after !== writing.before) return undefined;
      const day = dayOfMonth(writing.after, written.day, direction);
      if (day === undefined) return undefined;
      return { day, isCertain: true, contradiction: contradictionOf(day, written.weekday) };
    }
    case 'nthWeekday': {
      const from = writing.after ?? writing.before;
      if (from === null && written.year === null) return undefined;
      const day = chooseNth(written, from, direction);
      return day === undefined ? undefined : { day, isCertain: written.year !== null, contradiction: null };
    }
    case 'weekday': {
      if (writing.after === null || writing.after !== writing.before) return undefined;
      if (direction === 'future' && written.which === 'last') return undefined;
      const day =
        direction === 'future' || written.which === 'next'
          ? addDays(comingWeekday(writing.after, written), 7 * (written.weeksOn ?? 0))
          : addDays(writing.after, -((weekdayOf(writing.after) - written.weekday + 7) % 7));
      return { day, isCertain: true, contradiction: null };
    }
    case 'relative': {
      if (writing.after === null || writing.after !== writing.before) return undefined;
      return { day: addDays(writing.after, written.days), isCertain: true, contradiction: null };
    }
    case 'shift':
      // Counts from a day that another post has named.
      return undefined;
    default:
      return written satisfies never;
  }
}

/** The nearest such day of this month or the next ones, or of the ones before. */
function dayOfMonth(from: Day, day: number, direction: 'future' | 'past'): Day | undefined {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const step = direction === 'future' ? 1 : -1;
  for (const distance of [0, 1, 2]) {
    const index = month - 1 + step * distance;
    const found = makeDay(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
    if (found !== undefined && (direction === 'future' ? found >= from : found <= from)) return found;
  }
  return undefined;
}

/** The nearest such day from then on, or before. */
function chooseNth(
  written: Extract<WrittenDay, { type: 'nthWeekday' }>,
  from: Day | null,
  direction: 'future' | 'past',
): Day | undefined {
  if (from === null || (written.year !== null && written.month !== null))
    return nthWeekday(written.year ?? 0, written.month ?? 1, written);
  const [year = 0, month = 1] = from.split('-').map(Number);
  const step = direction === 'future' ? 1 : -1;
  for (const distance of [0, 1, 2]) {
    const index = month - 1 + step * distance;
    const day =
      written.month === null
        ? nthWeekday(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, written)
        : nthWeekday(year + step * distance, written.month, written);
    if (day !== undefined && (direction === 'future' ? day >= from : day <= from)) return day;
  }
  return undefined;
}

function nthWeekday(year: number, month: number, { weekday, nth }: { weekday: number; nth: number }): Day | undefined {
  if (nth < 0) {
    const last = addDays(makeDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? '', -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = makeDay(year, month, 1);
  return first === undefined ? undefined : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** «в четверг» is the nearest one, today included; «следующий» is the one of the next week. */
function comingWeekday(from: Day, written: { weekday: number; which: 'coming' | 'next' | 'last' }): Day {
  const ahead = (written.weekday - weekdayOf(from) + 7) % 7;
  if (written.which !== 'next') return addDays(from, ahead);
  return addDays(from, 8 - weekdayOf(from) + (written.weekday - 1));
}

type WrittenCalendar = Extract<WrittenDay, { type: 'calendar' }>;

function resolveCalendar(
  written: WrittenCalendar,
  writing: WritingTime,
  direction: 'future' | 'past',
): ResolvedDay | undefined {
  const asWritten = resolveAsWritten(written, writing, direction);
  if (!written.mayBeSwapped) return asWritten;
  const swapped = resolveAsWritten({ ...written, day: written.month, month: written.day }, writing, direction);
  if (asWritten === undefined || swapped === undefined) return asWritten ?? swapped;
  const from = writing.after ?? writing.before;
  if (written.weekday !== null)
    return asWritten.contradiction === null && !isFarFetched(from, asWritten, swapped) ? asWritten : swapped;
  const distance = ({ day }: ResolvedDay): number => (from === null ? 0 : Math.abs(daysBetween(from, day)));
  return distance(swapped) < distance(asWritten) ? swapped : asWritten;
}

const farAhead = 90;
const soon = 14;

/** The weekday is that of a day months away, while the other order gives one of these days: a slip of the weekday is likelier. */
function isFarFetched(from: Day | null, far: ResolvedDay, near: ResolvedDay): boolean {
  if (from === null || daysBetween(from, far.day) < farAhead) return false;
  const ahead = daysBetween(from, near.day);
  return ahead >= 0 && ahead <= soon;
}

function resolveAsWritten(
  written: WrittenCalendar,
  writing: WritingTime,
  direction: 'future' | 'past',
): ResolvedDay | undefined {
  const day =
    written.year === null
      ? chooseYear(written, writing, direction)
      : certain(makeDay(written.year, written.month, written.day));
  return day === undefined ? undefined : { ...day, contradiction: contradictionOf(day.day, written.weekday) };
}

function contradictionOf(day: Day, weekday: number | null): string | null {
  if (weekday === null || weekdayOf(day) === weekday) return null;
  return `${day} is a ${weekdayNames[weekdayOf(day) - 1]}, and the text says ${weekdayNames[weekday - 1]}`;
}

function certain(day: Day | undefined): { day: Day; isCertain: boolean } | undefined {
  return day === undefined ? undefined : { day, isCertain: true };
}

function chooseYear(
  written: WrittenCalendar,
  writing: WritingTime,
  direction: 'future' | 'past',
): { day: Day; isCertain: boolean } | undefined {
  const { after, before } = writing;
  const { month, day } = written;
  if (direction === 'future') {
    const from = after ?? before;
    if (from === null) return undefined;
    // Only an upper bound is known: a meeting on that very day, or the last such day before it.
    const found = after === null ? lastOnOrBefore(from, month, day) : firstOnOrAfter(from, month, day);
    if (found === undefined) return undefined;
    const previous = lastOnOrBefore(from, month, day);
    // Said on the day after, «14 марта» is not the one of next year.
    if (
      after !== null &&
      daysBetween(after, found) > longestNotice &&
      previous !== undefined &&
      daysBetween(previous, after) < 60
    ) {
      return { day: previous, isCertain: false };
    }
    return { day: found, isCertain: after !== null };
  }
  if (before !== null) {
    const found = lastOnOrBefore(before, month, day);
    return found === undefined
      ? undefined
      : { day: found, isCertain: after === null || yearOf(found) === yearOf(before) || found >= after };
  }
  if (after === null) return undefined;
  // Written some time after `after`: the first such day from shortly before it on.
  return optional(firstOnOrAfter(addDays(after, -60), month, day));
}

function optional(day: Day | undefined): { day: Day; isCertain: boolean } | undefined {
  return day === undefined ? undefined : { day, isCertain: false };
}
