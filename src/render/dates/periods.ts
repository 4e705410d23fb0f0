/** Days cut into months, quarters or years, whichever a plot has room for; silent periods are kept, or time would lie. */

export interface Periods {
  unit: 'month' | 'quarter' | 'year';
  /** `2024-02`, `2024-q1` or `2024`, oldest first, without a gap. */
  keys: readonly string[];
}

/** More bars than that are a wall on a phone. */
const mostPeriods = 30;

/** `days` as `2024-02-15`, in any order; empty ones are passed over. */
export function periodsOf(days: readonly string[]): Periods {
  let [first, last] = ['', ''];
  for (const day of days) {
    if (day === '') continue;
    if (first === '' || day < first) first = day;
    if (day > last) last = day;
  }
  if (first === '') return { unit: 'month', keys: [] };
  const months = 1 + monthNumber(last) - monthNumber(first);
  const unit = months <= mostPeriods ? 'month' : months / 3 <= mostPeriods ? 'quarter' : 'year';
  const keys = new Set<string>();
  for (let month = monthNumber(first); month <= monthNumber(last); month++) keys.add(keyOf(monthText(month), unit));
  return { unit, keys: [...keys] };
}

/** How many of the days lie in each period. */
export function countByPeriod({ unit, keys }: Periods, days: readonly string[]): number[] {
  const places = new Map(keys.map((key, place) => [key, place]));
  const counts = keys.map(() => 0);
  for (const day of days) {
    const place = day === '' ? undefined : places.get(keyOf(day, unit));
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function keyOf(day: string, unit: Periods['unit']): string {
  const year = day.slice(0, 4);
  switch (unit) {
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${year}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'year':
      return year;
  }
}

function monthNumber(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
