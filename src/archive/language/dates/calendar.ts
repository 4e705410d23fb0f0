/** Days as plain `YYYY-MM-DD` strings without a zone: the arithmetic that dates in posts need. */

export type Day = string;

const dayLength = 86_400_000;

/** The day of these numbers, or undefined when the calendar has none (30 February). Month from 1. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? made.toISOString().slice(0, 10) : undefined;
}

export function addDays(day: Day, count: number): Day {
  return new Date(startOf(day) + count * dayLength).toISOString().slice(0, 10);
}

/** The same few days are compared again and again, and parsing one takes longer than comparing two. */
const starts = new Map<Day, number>();
const mostKnown = 20_000;

function startOf(day: Day): number {
  const known = starts.get(day);
  if (known !== undefined) return known;
  const start = Date.parse(day);
  if (starts.size >= mostKnown) starts.clear();
  starts.set(day, start);
  return start;
}

/** How many days later `to` is than `from`; negative when earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / dayLength);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((new Date(startOf(day)).getUTCDay() + 6) % 7) + 1;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

export function later(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The day before which `day` and `month` of a year lie first on or after `from`; leap days wait for a leap year. */
export function firstOnOrAfter(from: Day, month: number, day: number): Day | undefined {
  for (let year = yearOf(from); year <= yearOf(from) + 8; year++) {
    const found = makeDay(year, month, day);
    if (found !== undefined && found >= from) return found;
  }
  return undefined;
}

/** The last such day on or before `until`. */
export function lastOnOrBefore(until: Day, month: number, day: number): Day | undefined {
  for (let year = yearOf(until); year >= yearOf(until) - 8; year--) {
    const found = makeDay(year, month, day);
    if (found !== undefined && found <= until) return found;
  }
  return undefined;
}
