/**
 * Tells about when a copy of a text without any times begins, by the weekdays that stand beside its dates: «четверг, 14 марта».
 * In: the texts in their order. Out: a day shortly before the first date; null where the weekdays fit no year, or several alike.
 */
import type { TextFacts } from './classify/reading/text-facts.ts';
import { addDays, type Day, firstOnOrAfter, later, makeDay, weekdayOf } from './language/dates/calendar.ts';

/** Channels exist since 2015; a calendar comes back after five years at the soonest, so that more than these would tell nothing. */
const firstYear = 2015;
const lastYear = 2035;
/** So many weekdays have to agree. */
const leastWitnesses = 2;
/** A post may name a day so long before the latest one that was named. */
const backwards = 120;
/** A meeting is announced so many days ahead, about. */
const notice = 14;

/** A date with its weekday, a meeting whose year is written out, or the month before which a text cannot have been written. */
type Clue = { month: number; day: number; weekday: number } | { notBefore: Day } | { meeting: Day };

export function yearOfCopy(texts: readonly TextFacts[]): Day | null {
  const clues = texts.flatMap(cluesIn);
  if (clues.filter((clue) => 'weekday' in clue).length < leastWitnesses) return null;
  const isBounded = clues.some((clue) => 'notBefore' in clue);
  const fitting = new Set<Day>();
  for (let year = firstYear; year <= lastYear; year++) for (const day of firstDay(clues, year)) fitting.add(day);
  const [first, second] = fitting;
  if (first === undefined || (second !== undefined && !isBounded)) return null;
  return addDays(first, -notice);
}

/** The first date that is named, where all fit the year in which it lies; else none. */
function firstDay(clues: readonly Clue[], year: number): Day[] {
  let latest = makeDay(year, 1, 1);
  let opening: Day | undefined;
  let right = 0;
  let wrong = 0;
  for (const clue of clues) {
    if (latest === undefined) return [];
    if ('notBefore' in clue) {
      // Written in the same season at the earliest: the meeting lies shortly ahead.
      if (clue.notBefore > addDays(latest, opening === undefined ? 365 : backwards)) return [];
      continue;
    }
    if ('meeting' in clue) {
      if (clue.meeting < addDays(latest, -backwards) || clue.meeting > addDays(latest, 365)) return [];
      latest = later(latest, clue.meeting) ?? latest;
      opening ??= clue.meeting;
      continue;
    }
    const from = opening === undefined ? latest : addDays(latest, -backwards);
    const day = firstOnOrAfter(from, clue.month, clue.day);
    if (day === undefined) return [];
    if (weekdayOf(day) === clue.weekday) right++;
    else wrong++;
    latest = later(latest, day) ?? latest;
    opening ??= day;
  }
  // One slip of the pen in ten is forgiven.
  return opening !== undefined && right >= leastWitnesses && wrong * 10 <= right ? [opening] : [];
}

function cluesIn({ dates, papers }: TextFacts): Clue[] {
  const clues: Clue[] = [];
  for (const { written, time } of dates) {
    if (written.type !== 'calendar') continue;
    const { year, month, day, weekday } = written;
    const meeting = year === null || time === null ? undefined : makeDay(year, month, day);
    if (meeting !== undefined) clues.push({ meeting });
    else if (weekday !== null && year === null) clues.push({ month, day, weekday });
  }
  for (const { arxiv } of papers) {
    const [, year, month] = /^(\d\d)(\d\d)\.\d/.exec(arxiv ?? '') ?? [];
    const notBefore = makeDay(2000 + Number(year), Number(month), 1);
    if (notBefore !== undefined) clues.push({ notBefore });
  }
  return clues;
}
