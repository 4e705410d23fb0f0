/** Reads days that are told by their distance: «завтра», «через неделю», «на день позже», “a week later”. */

import { signsAfter, textAt, type Word } from '../words.ts';
import type { DateFound } from './date-mention.ts';

const distances = tableOf([
  ['позавчера', -2],
  ['вчера yesterday', -1],
  ['сегодня today tonight tonite', 0],
  ['завтра tomorrow tmrw tmr tomoz', 1],
  ['послезавтра', 2],
]);

const counts = tableOf([
  ['один одну a an one', 1],
  ['два две пару two', 2],
  ['три three', 3],
  ['четыре four', 4],
  ['пять five', 5],
  ['six', 6],
  ['seven', 7],
  ['ten', 10],
]);

const directions = tableOf([
  ['позже попозже позднее вперед later', 1],
  ['раньше пораньше earlier', -1],
]);

/** Days that a unit has; parts of a day have none. */
const units = tableOf([
  ['неделю неделя недели недель недельку недельки week weeks', 7],
  ['fortnight', 14],
  ['день дня дней денек сутки суток day days', 1],
  ['час часа часов часик полчаса полчасика минут минуту минуты минуток hour hours minute minutes min mins', 0],
]);

function tableOf(rows: readonly [words: string, value: number][]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));
}

/** Words that open a distance together with what follows them: each has its case in `readRelative`. */
const openers = new Set([
  ...['через', 'спустя', 'in', 'на', 'by', 'неделей', 'днем', 'сутками', 'week', 'weeks', 'day', 'days', 'fortnight'],
  ...['this', 'плюс', 'plus'],
]);
const partsOfDay = new Set('morning afternoon evening arvo'.split(' '));

/** Without such a word `readRelative` finds nothing. */
export function mayBeRelative(word: string): boolean {
  return distances.has(word) || openers.has(word) || adjectiveDays(word) !== undefined;
}

export function readRelative(words: readonly Word[], index: number): DateFound | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const days = distances.get(word.text) ?? adjectiveDays(word.text);
  // «с сегодняшнего дня» begins something and names no meeting.
  const isBeginning = words[index + 1]?.text === 'дня' && /^со?$/.test(words[index - 1]?.text ?? '');
  if (days !== undefined && !isBeginning) return { first: index, last: index, written: { type: 'relative', days } };
  switch (word.text) {
    case 'через':
    case 'спустя':
    case 'in':
      return through(words, index, word.text === 'in');
    case 'на':
    case 'by':
      return by(words, index);
    case 'неделей':
    case 'днем':
    case 'сутками':
      return laterBy(words, index, word.text === 'неделей' ? 7 : 1, index);
    case 'плюс':
    case 'plus':
      return by(words, index);
    case 'this':
      return partsOfDay.has(words[index + 1]?.text ?? '') && words[index + 1]?.gap === 'space'
        ? { first: index, last: index + 1, written: { type: 'relative', days: 0 } }
        : undefined;
    case 'week':
    case 'weeks':
    case 'day':
    case 'days':
    case 'fortnight':
      return laterInEnglish(words, index);
    default:
      return undefined;
  }
}

/** “a week later”, “two days earlier”, “the day after tomorrow” */
function laterInEnglish(words: readonly Word[], index: number): DateFound | undefined {
  const [previous, next, afterNext] = [
    words[index - 1]?.text ?? '',
    words[index + 1]?.text ?? '',
    words[index + 2]?.text,
  ];
  if (words[index]?.text === 'day' && next === 'after' && afterNext === 'tomorrow')
    return { first: index, last: index + 2, written: { type: 'relative', days: 2 } };
  const isFromNow =
    (next === 'from' && /^(?:today|now|tonight)$/.test(afterNext ?? '')) ||
    (next === 'today' && words[index + 1]?.gap === 'space');
  const fromNow = counts.get(previous);
  if (isFromNow && fromNow !== undefined)
    return {
      first: index - 1,
      last: next === 'from' ? index + 2 : index + 1,
      written: { type: 'relative', days: fromNow * (units.get(words[index]?.text ?? '') ?? 1) },
    };
  const count = counts.get(previous);
  const direction = next === 'later' || next === 'earlier' ? directions.get(next) : undefined;
  const unit = units.get(words[index]?.text ?? '');
  if (count === undefined || direction === undefined || unit === undefined) return undefined;
  return { first: index - 1, last: index + 1, written: { type: 'shift', days: count * unit * direction } };
}

/** «завтрашний», «сегодняшняя», «вчерашнего» */
function adjectiveDays(word: string): number | undefined {
  if (word.startsWith('завтрашн')) return 1;
  if (word.startsWith('сегодняшн')) return 0;
  return word.startsWith('вчерашн') ? -1 : undefined;
}

/** «через неделю», «через два дня», «через полчаса», “in an hour”: within hours it is still the day of writing. */
function through(words: readonly Word[], index: number, isEnglish: boolean): DateFound | undefined {
  const length = readLength(words, index + 1);
  if (length === undefined) return undefined;
  // “in minutes” counts nothing, and “in two weeks we built a robot” tells of the past as often.
  if (isEnglish && (length.last === index + 1 || (length.days > 1 && words[length.last + 1]?.gap === 'space')))
    return undefined;
  return { first: index, last: length.last, written: { type: 'relative', days: length.days } };
}

/** «на неделю», «на день позже», “by a week”. Hours move no day: «на час раньше». */
function by(words: readonly Word[], index: number): DateFound | undefined {
  const length = readLength(words, words[index + 1]?.text === 'exactly' ? index + 2 : index + 1);
  if (length === undefined || length.days === 0) return undefined;
  return laterBy(words, index, length.days, length.last);
}

function laterBy(words: readonly Word[], first: number, days: number, last: number): DateFound | undefined {
  const next = words[last + 1];
  const direction = next?.gap === 'space' ? directions.get(next.text) : undefined;
  // «днём» alone is a part of the day, and «неделей» anything.
  if (direction === undefined) return first === last ? undefined : { first, last, written: { type: 'shift', days } };
  return { first, last: last + 1, written: { type: 'shift', days: days * direction } };
}

/** «неделю», «две недели», «10 дней», «сутки», «полчаса» → days; parts of a day are none. */
function readLength(words: readonly Word[], index: number): { days: number; last: number } | undefined {
  const first = words[index];
  if (first === undefined || first.gap !== 'space') return undefined;
  const stated = counts.get(first.text) ?? (/^\d{1,3}$/.test(first.text) ? Number(first.text) : undefined);
  const at = stated === undefined ? index : index + 1;
  const unit = units.get(words[at]?.text ?? '');
  if (unit === undefined) return undefined;
  // “by 24 hours”
  const isOfHours = unit === 0 && stated !== undefined && stated > 0 && stated % 24 === 0;
  const days = isOfHours && /^(?:час|hour)/.test(words[at]?.text ?? '') ? stated / 24 : unit * (stated ?? 1);
  // «через 3 года» is no day of a meeting.
  return days > 60 ? undefined : { days, last: at };
}

/** «+7 дней», «+1 день», “+7d”, “+ 2 weeks”: counted on from the day that was. */
export function readAddedDays(text: string, words: readonly Word[], index: number): DateFound | undefined {
  if (!/\+\s?$/.test(signsAfter(text, words, index - 1))) return undefined;
  const [, count, unit] = /^(\d{1,2})([dд])?$/.exec(textAt(words, index)) ?? [];
  if (count === undefined) return undefined;
  const days = Number(count) * (unit === undefined ? (units.get(textAt(words, index + 1)) ?? 0) : 1);
  if (days === 0 || days > 60) return undefined;
  return { first: index, last: unit === undefined ? index + 1 : index, written: { type: 'shift', days } };
}
