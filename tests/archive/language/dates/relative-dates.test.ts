/** Days that are told by their distance from the day of writing, or from a day that was named before. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/archive/language/dates/find-dates.ts';
import { datesInShort } from './dates-in-short.ts';

describe('a distance from today', () => {
  it.each<[string, string]>([
    ['встречаемся today', '+0'],
    ['через один день', '+1'],
    ['через одну неделю', '+7'],
    ['in one week', '+7'],
    ['через два дня', '+2'],
    ['in two days', '+2'],
    ['через пару недель', '+14'],
    ['in three weeks', '+21'],
    ['через четыре недели', '+28'],
    ['in four weeks', '+28'],
    ['через пять дней', '+5'],
    ['in five days', '+5'],
    ['через 60 дней', '+60'],
    ['через денёк', '+1'],
    ['in a day we meet', '+1'],
    ['in an hour we meet', '+0'],
    ['in two weeks, at noon', '+14 12:00'],
    ['вчерашний семинар', '-1'],
    ['сегодняшнего дня', '+0'],
    ['знакомьтесь с завтрашним докладчиком', '+1'],
    ['вопрос завтрашнего дня', '+1'],
    ['собрание сегодняшнего дня', '+0'],
    ...'час часик полчаса полчасика минуту'.split(' ').map((unit) => [`через ${unit}`, '+0'] as [string, string]),
    ...'часа минуты'.split(' ').map((unit) => [`через две ${unit}`, '+0'] as [string, string]),
    ...'часов минут минуток'.split(' ').map((unit) => [`через пять ${unit}`, '+0'] as [string, string]),
    ...'hours minutes mins'.split(' ').map((unit) => [`in two ${unit}`, '+0'] as [string, string]),
  ])('«%s» is %s days', (text, days) => {
    expect(datesInShort(text)).toEqual([days]);
  });

  it.each([
    'с сегодняшнего дня',
    'со вчерашнего дня',
    'in two weeks we built a robot',
    'in days',
    'через',
    'через два',
    'через год',
    'через 61 день',
    'через 10x дней',
    'in v10 days',
    'Думали через. Неделю спустя не вспомним',
  ])('is not in «%s»', (text) => {
    expect(datesInShort(text)).toEqual([]);
  });
});

describe('a shift of a day that was named before', () => {
  it.each([
    ['перенесли на неделю позже', 'shift 7', 'на неделю позже'],
    ['перенесли на день позднее', 'shift 1', 'на день позднее'],
    ['перенесли на неделю вперёд', 'shift 7', 'на неделю вперёд'],
    ['перенесли на день попозже', 'shift 1', 'на день попозже'],
    ['перенесли на 2 дня раньше', 'shift -2', 'на 2 дня раньше'],
    ['перенесли на день пораньше', 'shift -1', 'на день пораньше'],
    ['moved by two days earlier', 'shift -2', 'by two days earlier'],
    ['moved by a week later', 'shift 7', 'by a week later'],
    ['переносим на неделю. Раньше не выйдет', 'shift 7', 'на неделю'],
    ['переносим на неделю: позже напишем', 'shift 7', 'на неделю'],
    ['сутками позже', 'shift 1', 'сутками позже'],
    ['днём раньше', 'shift -1', 'днём раньше'],
    ['неделей позже', 'shift 7', 'неделей позже'],
    ['it is a week later', 'shift 7', 'a week later'],
    ['one day later', 'shift 1', 'one day later'],
  ])('«%s» is %s', (text, shift, quote) => {
    expect([datesInShort(text), findDates(text)[0]?.quote]).toEqual([[shift], quote]);
  });

  it.each(['week', 'a week', 'the week later', 'a week of talks', 'неделей', 'днём', 'на два часа позже', 'на'])(
    'is not in «%s»',
    (text) => {
      expect(datesInShort(text)).toEqual([]);
    },
  );
});
