/** Which day a written date means, seen from the day on which it was written. */
import { describe, expect, it } from 'vitest';
import type { WrittenDay } from '../../../../src/archive/language/dates/date-mention.ts';
import { resolveDay, type WritingTime } from '../../../../src/archive/language/dates/resolve-date.ts';

/** A Saturday. */
const saturday: WritingTime = { after: '2024-09-14', before: '2024-09-14' };
const calendar = (
  day: number,
  month: number,
  year: number | null = null,
  weekday: number | null = null,
): WrittenDay => ({
  type: 'calendar',
  day,
  month,
  year,
  weekday,
});
const onDay = (day: number, weekday: number | null = null): WrittenDay => ({ type: 'dayOfMonth', day, weekday });
const weekday = (number: number, which: 'coming' | 'next' | 'last'): WrittenDay => ({
  type: 'weekday',
  weekday: number,
  which,
});

describe('a day with its month', () => {
  it.each<[WrittenDay, 'future' | 'past', WritingTime, string | undefined, boolean?]>([
    [calendar(19, 9), 'future', saturday, '2024-09-19'],
    [calendar(14, 9), 'future', saturday, '2024-09-14'],
    [calendar(15, 1), 'future', saturday, '2025-01-15'],
    [calendar(13, 9), 'future', saturday, '2024-09-13', false],
    [calendar(1, 8), 'future', saturday, '2024-08-01', false],
    [calendar(1, 7), 'future', saturday, '2025-07-01'],
    [calendar(1, 4), 'future', saturday, '2025-04-01'],
    [calendar(31, 3), 'future', saturday, '2025-03-31'],
    [calendar(29, 2), 'future', saturday, '2028-02-29'],
    [calendar(30, 2), 'future', saturday, undefined],
    [calendar(13, 9), 'past', saturday, '2024-09-13'],
    [calendar(14, 9), 'past', saturday, '2024-09-14'],
    [calendar(15, 9), 'past', saturday, '2023-09-15', false],
    [calendar(30, 2), 'past', saturday, undefined],
    [calendar(19, 9, 2021), 'future', saturday, '2021-09-19'],
    [calendar(29, 2, 2023), 'future', saturday, undefined],
    // Only bounds of the day of writing are known.
    [calendar(19, 9), 'future', { after: '2024-09-01', before: null }, '2024-09-19'],
    [calendar(19, 9), 'future', { after: null, before: '2024-10-01' }, '2024-09-19', false],
    [calendar(19, 9), 'future', { after: null, before: '2024-09-19' }, '2024-09-19', false],
    [calendar(20, 9), 'future', { after: null, before: '2024-09-19' }, '2023-09-20', false],
    [calendar(30, 2), 'future', { after: null, before: '2024-09-19' }, undefined],
    [calendar(19, 9), 'future', { after: null, before: null }, undefined],
    [calendar(19, 9), 'past', { after: null, before: '2024-10-01' }, '2024-09-19'],
    [calendar(19, 9), 'past', { after: '2024-01-10', before: '2024-10-01' }, '2024-09-19'],
    [calendar(19, 12), 'past', { after: '2023-12-25', before: '2024-01-10' }, '2023-12-19', false],
    [calendar(28, 12), 'past', { after: '2023-12-25', before: '2024-01-10' }, '2023-12-28'],
    [calendar(25, 12), 'past', { after: '2023-12-25', before: '2024-01-10' }, '2023-12-25'],
    [calendar(19, 9), 'past', { after: '2024-10-01', before: null }, '2024-09-19', false],
    [calendar(1, 8), 'past', { after: '2024-10-01', before: null }, '2025-08-01', false],
    [calendar(30, 2), 'past', { after: '2024-10-01', before: null }, undefined],
    [calendar(19, 9), 'past', { after: null, before: null }, undefined],
  ])('%j to come or past (%s), written %j, is %s', (written, direction, writing, day, isCertain = true) => {
    const resolved = resolveDay(written, writing, direction);
    expect(resolved).toEqual(day === undefined ? undefined : { day, isCertain, contradiction: null });
  });

  it.each([
    [4, null],
    [5, '2024-09-19 is a Thursday, and the text says Friday'],
    [1, '2024-09-19 is a Thursday, and the text says Monday'],
    [7, '2024-09-19 is a Thursday, and the text says Sunday'],
  ])('with the weekday %d beside it', (number, contradiction) => {
    expect(resolveDay(calendar(19, 9, 2024, number), saturday, 'future')?.contradiction).toBe(contradiction);
    expect(resolveDay(onDay(19, number), saturday, 'future')?.contradiction).toBe(contradiction);
  });
});

describe('a day without its month', () => {
  it.each<[number, 'future' | 'past', string, string | undefined]>([
    [19, 'future', '2024-09-14', '2024-09-19'],
    [14, 'future', '2024-09-14', '2024-09-14'],
    [13, 'future', '2024-09-14', '2024-10-13'],
    [31, 'future', '2024-09-14', '2024-10-31'],
    [5, 'future', '2024-12-14', '2025-01-05'],
    [30, 'future', '2024-01-31', '2024-03-30'],
    [19, 'past', '2024-09-14', '2024-08-19'],
    [14, 'past', '2024-09-14', '2024-09-14'],
    [31, 'past', '2024-03-14', '2024-01-31'],
    [31, 'past', '2024-01-14', '2023-12-31'],
    [32, 'future', '2024-09-14', undefined],
  ])('%d, %s, written on %s, is %s', (day, direction, on, expected) => {
    expect(resolveDay(onDay(day), { after: on, before: on }, direction)?.day).toBe(expected);
  });
});

describe('a weekday', () => {
  it.each<[WrittenDay, 'future' | 'past', string]>([
    [weekday(4, 'coming'), 'future', '2024-09-19'],
    [weekday(6, 'coming'), 'future', '2024-09-14'],
    [weekday(7, 'coming'), 'future', '2024-09-15'],
    [weekday(2, 'next'), 'future', '2024-09-17'],
    [weekday(6, 'next'), 'future', '2024-09-21'],
    [weekday(1, 'next'), 'past', '2024-09-16'],
    [weekday(4, 'last'), 'past', '2024-09-12'],
    [weekday(6, 'coming'), 'past', '2024-09-14'],
    [weekday(7, 'coming'), 'past', '2024-09-08'],
  ])('%j, %s, said on a Saturday, is %s', (written, direction, day) => {
    expect(resolveDay(written, saturday, direction)).toEqual({ day, isCertain: true, contradiction: null });
  });
});

describe('a distance', () => {
  it('counts from the day of writing', () => {
    expect(resolveDay({ type: 'relative', days: 1 }, saturday, 'future')?.day).toBe('2024-09-15');
    expect(resolveDay({ type: 'relative', days: -2 }, saturday, 'past')?.day).toBe('2024-09-12');
  });

  it('from another date is left to who knows that one', () => {
    expect(resolveDay({ type: 'shift', days: 7 }, saturday, 'future')).toBeUndefined();
  });

  it.each<WrittenDay>([{ type: 'relative', days: 1 }, weekday(4, 'coming'), onDay(19)])(
    'means no day while that of writing is not known: %j',
    (written) => {
      for (const writing of [
        { after: '2024-09-13', before: '2024-09-14' },
        { after: null, before: null },
        { after: null, before: '2024-09-14' },
      ])
        expect(resolveDay(written, writing, 'future')).toBeUndefined();
    },
  );
});
