/** Every form of a word of the calendar means what it says. */
import { describe, expect, it } from 'vitest';
import { weekdayOfAdjective, weekdayOfHabit } from '../../../../src/archive/language/dates/date-words.ts';
import { findTimes } from '../../../../src/archive/language/dates/find-times.ts';
import { datesInShort } from './dates-in-short.ts';

/** Each word with its place in the row, from 1. */
const numbered = (row: string) => row.split(' ').map((word, index): [string, number] => [word, index + 1]);
const hourIn = (text: string) => findTimes(text).map(({ time }) => time);

describe('a weekday', () => {
  it.each([
    ...numbered('понедельничный вторничная средовое четверговый пятничного субботняя воскресный'),
    ...numbered('понедельничная вторничного средовая четверговой пятничную субботнего воскресное'),
  ])('may be told by an adjective: %s', (word, weekday) => {
    expect(weekdayOfAdjective(word)).toBe(weekday);
  });

  it.each(['среда', 'средний', 'четверг', 'четвергов', 'четверть', 'пятница', 'суббота', 'весна'])(
    'is told by no other word: %s',
    (word) => {
      expect(weekdayOfAdjective(word)).toBeUndefined();
    },
  );

  it.each([
    ...numbered('понедельникам вторникам средам четвергам пятницам субботам воскресеньям'),
    ...numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  ])('may be that of a habit: %s', (word, weekday) => {
    expect(weekdayOfHabit(word)).toBe(weekday);
    expect(datesInShort(word)).toEqual([]);
  });

  it.each([
    ...numbered('понедельника вторника среду четверга пятницу субботу воскресенья'),
    ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
    ...numbered('пн, вт, ср, чт, пт, сб, вс,'),
    ...numbered('mon tue wed thu fri sat sun'),
  ])('with an hour beside it is a day: %s', (word, weekday) => {
    expect(datesInShort(`${word} 18:00`)).toEqual([`coming ${weekday} 18:00`]);
  });
});

describe('a day of the month in words', () => {
  it.each([
    ...numbered(
      'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого',
    ),
    ['двадцать первого', 21],
    ['двадцать девятого', 29],
    ['тридцатого', 30],
    ['тридцать первого', 31],
  ] satisfies [string, number][])('%s октября', (words, day) => {
    expect(datesInShort(`${words} октября`)).toEqual([`${day}.10`]);
  });
});

describe('an hour in words', () => {
  it.each(numbered('час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'))(
    'в %s дня',
    (word, hour) => {
      expect(hourIn(`в ${word} дня`)).toEqual([`${String(hour === 12 ? 12 : hour + 12).padStart(2, '0')}:00`]);
    },
  );

  it.each(numbered('one two three four five six seven eight nine ten eleven twelve'))('at %s pm', (word, hour) => {
    expect(hourIn(`at ${word} pm`)).toEqual([`${String(hour === 12 ? 12 : hour + 12).padStart(2, '0')}:00`]);
  });

  it.each(
    'тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать'
      .split(' ')
      .map((word, index): [string, number] => [word, index + 13]),
  )('в %s часов', (word, hour) => {
    expect(hourIn(`в ${word} часов`)).toEqual([`${hour}:00`]);
  });

  it.each(
    'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого'
      .split(' ')
      .map((word, index): [string, number] => [word, index]),
  )('в половине %s утра, четверть того же', (word, hour) => {
    const clock = String(hour).padStart(2, '0');
    expect(hourIn(`в половине ${word} утра`)).toEqual([`${clock}:30`]);
    expect(hourIn(`в четверть ${word} утра`)).toEqual([`${clock}:15`]);
  });

  it.each([
    ['в 5 утра', '05:00'],
    ['в 2 ночи', '02:00'],
    ['в 2 дня', '14:00'],
    ['в 5 вечера', '17:00'],
    ['в 12 ночи', '00:00'],
  ])('is of a part of the day: %s', (text, hour) => {
    expect(hourIn(text)).toEqual([hour]);
  });
});
