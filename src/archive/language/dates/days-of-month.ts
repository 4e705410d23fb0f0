/** Reads days of a month and years: 7, 7-го, «двадцать первого», 3rd, «2024 г.»; and days that stand without their month. */

import { gapAt, signsAfter, textAfter, textAt, type Word } from '../words.ts';
import type { DateFound } from './date-mention.ts';
import { dayTens, dayWords, shortWeekdays, weekdays } from './date-words.ts';

const endings = new Set('го ого е ое му'.split(' '));
const hyphens = new Set(['-', '‑', '–']);
const yearWords = new Set('года год г'.split(' '));
const afterDay = new Set(
  'в во к с и а но числа на у мы будет будем ждем соберемся встретимся увидимся собираемся встречаемся at we see with for is in to from because as same please but or not rather instead when where he she they i it usual our due after noon if it’s there'.split(
    ' ',
  ),
);

/** A day of the month with its ending: 7, 7-го, 21-е, 3rd. */
export function readDay(
  text: string,
  words: readonly Word[],
  index: number,
): { day: number; last: number; isOrdinal: boolean } | undefined {
  const spelled = readDayWord(words, index);
  if (spelled !== undefined) return { ...spelled, isOrdinal: false };
  const written = /^(\d{1,2})(го|ого|е|ое|му|st|nd|rd|th)?$/.exec(textAt(words, index));
  // “RG #1 ⚡️ Wed, Oct 11”: a number that counts meetings is no day.
  if (written === null || /(?:[.,:/]|[#№]\s?)$/.test(signsAfter(text, words, index - 1))) return undefined;
  const day = Number(written[1]);
  if (day < 1 || day > 31) return undefined;
  const isHyphened = hyphens.has(signsAfter(text, words, index)) && endings.has(textAt(words, index + 1));
  return { day, last: isHyphened ? index + 1 : index, isOrdinal: isHyphened || written[2] !== undefined };
}

/** «двадцатого», «двадцать первого». */
function readDayWord(words: readonly Word[], index: number): { day: number; last: number } | undefined {
  const day = dayWords.get(textAt(words, index));
  if (day !== undefined) return { day, last: index };
  const tens = dayTens.get(textAt(words, index));
  const rest = dayWords.get(textAt(words, index + 1));
  if (tens === undefined || rest === undefined || gapAt(words, index + 1) !== 'space') return undefined;
  return rest > 9 || tens + rest > 31 ? undefined : { day: tens + rest, last: index + 1 };
}

/** `last`: of the year, or of what stands before it where there is none. */
export function readYear(text: string, words: readonly Word[], index: number): { year: number | null; last: number } {
  const gap = gapAt(words, index);
  const written = /^(?:19|20)\d\d$/.test(textAt(words, index));
  // «May 5 2024:» is a year, and «5 мая 2024:30» is none.
  if (!written || gap === 'stop' || gap === 'glue' || textAfter(text, words, index, 1) === ':')
    return { year: null, last: index - 1 };
  const isSpelled = yearWords.has(textAt(words, index + 1)) && gapAt(words, index + 1) !== 'stop';
  return { year: Number(textAt(words, index)), last: isSpelled ? index + 1 : index };
}

/** «8-го», «в пятницу, 21-е», “the 15th”: only where nothing is counted («2-го курса», «1-е место»). */
export function readDayOfMonth(
  text: string,
  words: readonly Word[],
  index: number,
  weekday: number | null,
): DateFound | undefined {
  const spelled = readDayWord(words, index);
  if (spelled !== undefined) return besideWeekday(text, words, index, spelled, weekday);
  const day = readDay(text, words, index);
  if (day === undefined || !day.isOrdinal) return undefined;
  const next = day.last + 1;
  const isEnglish = /[a-z]$/.test(textAt(words, day.last));
  if (isEnglish && weekday === null && !isDayInEnglish(text, words, index, next)) return undefined;
  const isCounted = gapAt(words, next) === 'space' && !afterDay.has(textAt(words, next));
  if (isCounted && !(isEnglish && weekday !== null)) return undefined;
  return {
    first: index,
    last: textAt(words, next) === 'числа' ? next : day.last,
    written: { type: 'dayOfMonth', day: day.day, weekday: weekday ?? weekdayJustBefore(text, words, index) },
  };
}

/** “the 15th”, “on 16th”, “31st, 5.30pm”. */
function isDayInEnglish(text: string, words: readonly Word[], index: number, next: number): boolean {
  if (textAt(words, index - 1) === 'the') return gapAt(words, index) !== 'stop';
  if (/^(?:on|until|till)$/.test(textAt(words, index - 1)) && gapAt(words, index) === 'space')
    return gapAt(words, next) !== 'space';
  return (
    gapAt(words, index) !== 'space' &&
    /^,?\s(?:at\s|@\s?)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|\.|,|$|\n)/.test(textAfter(text, words, index, 14))
  );
}

/** «в пятницу, восьмого», «двадцать шестого, среда», «пятнадцатого в 17:00»: a number in words is a day where a weekday or an hour stands beside it. */
function besideWeekday(
  text: string,
  words: readonly Word[],
  index: number,
  spelled: { day: number; last: number },
  weekday: number | null,
): DateFound | undefined {
  const { day } = spelled;
  // «четырнадцатого числа, вторник»
  const last = textAt(words, spelled.last + 1) === 'числа' ? spelled.last + 1 : spelled.last;
  const after = weekdayJustAfter(words, last);
  const witness = weekday ?? weekdayJustBefore(text, words, index) ?? after?.weekday ?? null;
  const isTimed =
    /^(?:\s(?:начин\p{L}{2,5}|жд[её]м|встреча\p{L}{2,4}|собира\p{L}{2,5}|увидимся)|,?\sв\s\d{1,2}[:.]\d\d)(?!\p{L})/u.test(
      textAfter(text, words, last, 24),
    );
  const isDay = witness !== null || isTimed || last > spelled.last;
  if (!isDay && !isSetOffDay(text, words, index, spelled)) return undefined;
  const found: DateFound = { first: index, last, written: { type: 'dayOfMonth', day, weekday: witness } };
  return after === undefined ? found : { ...found, witness: after.at };
}

const gathers = /^(?:давайте|встретимся|встречаемся|увидимся|собер[её]мся|собираемся|жд[её]м|послушаем|теперь)$/;

/** «то есть двадцать пятого, в те же …», «переносим на шестнадцатое, …», «приходите девятнадцатого к шести»: no noun follows that could be counted. */
function isSetOffDay(
  text: string,
  words: readonly Word[],
  index: number,
  { day, last }: { day: number; last: number },
): boolean {
  // «давайте девятого, тогда же», «увидимся пятого»
  if (/ого$/.test(textAt(words, last)) && gathers.test(textAt(words, index - 1)) && gapAt(words, index) === 'space')
    return gapAt(words, last + 1) !== 'space' || afterDay.has(textAt(words, last + 1));
  // «на первое», «на второе» are courses of a meal, and «с пятого на десятое» is no day.
  if (textAt(words, index - 1) === 'на')
    return day > 3 && !/ого$/.test(textAt(words, index - 2)) && gapAt(words, last + 1) !== 'space';
  if (!/ого$/.test(textAt(words, last)) || day < 11) return false;
  return (
    /^\sк\s/.test(textAfter(text, words, last, 3)) ||
    /^,\s(?:в(?:\s(?:те|то)\sже)?\s)?(?:пол\p{L}{4,12}|\d{1,2}[:.]\d\d|час)/u.test(textAfter(text, words, last, 24))
  );
}

/** 1 for Monday; «чт» as well. */
export function weekdayOfWord(word: string): number | undefined {
  return weekdays.get(word) ?? shortWeekdays.get(word);
}

/** «(чт), 20 сентября»: a weekday in brackets belongs to what stands before them. */
export function weekdayJustBefore(text: string, words: readonly Word[], first: number): number | null {
  const gap = gapAt(words, first);
  if (gap === 'stop' || gap === 'glue' || signsAfter(text, words, first - 1).includes(')')) return null;
  return weekdayOfWord(textAt(words, first - 1)) ?? null;
}

export function weekdayJustAfter(words: readonly Word[], last: number): { weekday: number; at: number } | undefined {
  let at = last + 1;
  if (yearWords.has(textAt(words, at))) at++;
  if (gapAt(words, at) === 'mark' && /^(?:во?|a|тоже|снова|опять|also|again)$/.test(textAt(words, at))) at++;
  const weekday = weekdayOfWord(textAt(words, at));
  return weekday === undefined || gapAt(words, at) === 'stop' ? undefined : { weekday, at };
}
