/** Reads «последний понедельник сентября», «в первую среду октября 2024», “the last Thursday of May”, «второй четверг месяца». */

import { gapAt, textAt, type Word } from '../words.ts';
import type { DateFound } from './date-mention.ts';
import { months } from './date-words.ts';
import { readYear, weekdayOfWord } from './days-of-month.ts';

/** The number of a weekday in its month; −1 is the last one. */
const ordinals: ReadonlyMap<string, number> = new Map(
  [
    ['первый первую первая первое первого первой first 1st', 1],
    ['второй вторую вторая второе второго second 2nd', 2],
    ['третий третью третья третье третьего третьей third 3rd', 3],
    ['четвертый четвертую четвертая четвертое четвертого четвертой fourth 4th', 4],
    ['последний последнюю последняя последнее последнего последней last', -1],
  ].flatMap(([words, nth]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(nth)] as const),
  ),
);
const habits = /^(?:кажд.*|every|по)$/;

/** `index` is the place of the weekday. */
export function readNthWeekday(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const nth = ordinals.get(textAt(words, index - 1));
  const weekday = weekdayOfWord(textAt(words, index));
  if (nth === undefined || weekday === undefined || gapAt(words, index) === 'stop') return undefined;
  if (habits.test(textAt(words, index - 2))) return undefined;
  const isEnglish = /^(?:of|in)$/.test(textAt(words, index + 1));
  const at = isEnglish && textAt(words, index + 2) === 'the' ? index + 3 : index + (isEnglish ? 2 : 1);
  if (gapAt(words, at) === 'stop') return undefined;
  const month = months.get(textAt(words, at));
  if (month === undefined && !/^(?:месяца|month)$/.test(textAt(words, at))) return undefined;
  const { year, last } = readYear(text, words, at + 1);
  return {
    first: index - 1,
    last: month === undefined ? at : last,
    written: { type: 'nthWeekday', weekday, nth, month: month ?? null, year: month === undefined ? null : year },
  };
}
