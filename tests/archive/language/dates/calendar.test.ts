import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  earlier,
  firstOnOrAfter,
  lastOnOrBefore,
  later,
  makeDay,
  weekdayOf,
  yearOf,
} from '../../../../src/archive/language/dates/calendar.ts';

describe('the calendar', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, undefined],
    [2024, 4, 31, undefined],
    [2024, 12, 31, '2024-12-31'],
    [2024, 13, 1, undefined],
    [2024, 0, 1, undefined],
    [2024, 1, 0, undefined],
  ])('makes of %d, %d, %d the day %s', (year, month, day, made) => {
    expect(makeDay(year, month, day)).toBe(made);
  });

  it('counts days over the ends of months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });

  it.each([
    ['2024-09-16', 1],
    ['2024-09-17', 2],
    ['2024-09-21', 6],
    ['2024-09-22', 7],
  ])('knows the weekday of %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('knows the year of a day', () => {
    expect(yearOf('2024-09-16')).toBe(2024);
  });

  it('chooses between two days, one of which may be unknown', () => {
    const [one, other] = ['2024-01-01', '2024-01-02'];
    expect([
      earlier(one, other),
      earlier(other, one),
      earlier(null, one),
      earlier(one, null),
      earlier(null, null),
    ]).toEqual([one, one, one, one, null]);
    expect([later(one, other), later(other, one), later(null, one), later(one, null), later(null, null)]).toEqual([
      other,
      other,
      one,
      one,
      null,
    ]);
  });

  it.each([
    ['2024-05-05', 5, 5, '2024-05-05', '2024-05-05'],
    ['2024-05-05', 5, 4, '2025-05-04', '2024-05-04'],
    ['2024-05-05', 5, 6, '2024-05-06', '2023-05-06'],
    ['2024-03-01', 2, 29, '2028-02-29', '2024-02-29'],
    ['2025-01-01', 2, 29, '2028-02-29', '2024-02-29'],
    ['2096-03-01', 2, 29, '2104-02-29', '2096-02-29'],
    ['2104-02-28', 2, 29, '2104-02-29', '2096-02-29'],
    ['2024-01-01', 2, 30, undefined, undefined],
  ])('finds from %s the %d-%d that follows and the one that is past', (day, month, date, first, last) => {
    expect([firstOnOrAfter(day, month, date), lastOnOrBefore(day, month, date)]).toEqual([first, last]);
  });
});
