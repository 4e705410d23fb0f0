/**
 * Finds dates in a text: calendar dates with and without a year, days of the month, weekdays and words such as «завтра»,
 * each with the hour that belongs to it. In: a post's plain text and its words. Out: mentions, unresolved:
 * `resolve-date.ts` finds the day that is meant.
 */
import { attachTimes } from './attach-times.ts';
import type { DateFound, DateMention } from './date-mention.ts';
import { dayTens, dayWords, months, shortWeekdays, weekdays } from './date-words.ts';
import { oncePerWord } from './once-per-word.ts';
import { mayBeRelative, readRelative } from './relative-dates.ts';
import { readWords, type Word } from './words.ts';

export function findDates(text: string, words: readonly Word[] = readWords(text)): DateMention[] {
  const mentions: Omit<DateMention, 'time'>[] = [];
  for (let index = 0; index < words.length; index++) {
    const found = readDate(text, words, index);
    const first = words[found?.first ?? index];
    const last = words[found?.last ?? index];
    if (found === undefined || first === undefined || last === undefined) continue;
    const known = mentions.at(-1);
    if (known !== undefined && first.start < known.end) continue;
    const end = last.end;
    mentions.push({
      start: first.start,
      end,
      quote: text.slice(first.start, end).trim(),
      written: found.written,
      isWeak: found.isWeak ?? false,
      isSpan: found.isSpan ?? false,
    });
    index = found.witness ?? found.last;
  }
  return mentions.length === 0 ? [] : attachTimes(text, words, mentions);
}

function readDate(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const first = word.text.charCodeAt(0);
  if (first >= 48 && first <= 57) return readNumbers(text, words, index);
  return readerFor(word.text)?.(text, words, index);
}

type DateReader = (text: string, words: readonly Word[], index: number) => DateFound | undefined;

/** Few words can begin a date: which reader looks at them follows from the word alone. */
const readerFor = oncePerWord((word): DateReader | null => {
  if (weekdays.has(word) || shortWeekdays.has(word)) return readWeekday;
  if (months.has(word)) return readMonthFirst;
  if (dayWords.has(word) || dayTens.has(word)) return readDayAndMonth;
  return mayBeRelative(word) ? (_text, words, index) => readRelative(words, index) : null;
});

/** Dates that begin with a number. */
function readNumbers(text: string, words: readonly Word[], index: number): DateFound | undefined {
  return (
    readNumeric(text, words, index) ?? readDayAndMonth(text, words, index) ?? readDayOfMonth(text, words, index, null)
  );
}

/** «7 марта», «7-го марта 2024 г.», «22–24 апреля», «с 7 по 9 октября», “3 April”, “3rd of April 2025”. */
function readDayAndMonth(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const day = readDay(text, words, index);
  if (day === undefined) return undefined;
  let at = day.last + 1;
  const isSpan = isDash(text, words[day.last], words[at]) || words[at]?.text === 'по';
  if (isSpan) {
    const until = readDay(text, words, words[at]?.text === 'по' ? at + 1 : at);
    if (until === undefined || until.day <= day.day) return undefined;
    at = until.last + 1;
  }
  if (words[at]?.text === 'of') at++;
  const bracketed = words[at]?.gap === 'mark' && weekdays.has(words[at]?.text ?? '') ? at + 1 : at;
  const month = months.get(words[bracketed]?.text ?? '');
  if (month === undefined || words[bracketed]?.gap === 'stop') return undefined;
  const year = readYear(text, words, bracketed + 1);
  const last = year?.last ?? bracketed;
  const found = { first: index, last, isSpan };
  return withWeekday(words, found, { day: day.day, month, year: year?.year ?? null });
}

/** “April 3rd, 2025”, “Oct 16 at 5pm”: in English the month may come first. */
function readMonthFirst(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const month = months.get(words[index]?.text ?? '');
  const day = readDay(text, words, index + 1);
  const isEnglish = /^[a-z]/.test(words[index]?.text ?? '');
  const number = words[index + 1];
  if (month === undefined || day === undefined || !isEnglish || number === undefined || number.gap === 'stop')
    return undefined;
  // «may 18:00» is an hour, and «March 2024» a year.
  if (text.charAt(number.end) === ':') return undefined;
  const year = readYear(text, words, day.last + 1);
  const until = isDash(text, words[day.last], words[day.last + 1]) ? readDay(text, words, day.last + 1) : undefined;
  const isSpan = until !== undefined && until.day > day.day;
  const last = year?.last ?? (isSpan ? until.last : day.last);
  const found = { first: index, last, isSpan };
  return withWeekday(words, found, { day: day.day, month, year: year?.year ?? null });
}

/** 2024-03-14, 14.03, 14.03.24, 14.03.2024, 14/03/2024: never a version or a score (0.6, 3.11.2). */
function readNumeric(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const word = words[index];
  if (word === undefined || /[\d.,:/v+%-]/.test(text.charAt(word.start - 1))) return undefined;
  const at = text.slice(word.start, word.start + 12);
  const written =
    /^(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/.exec(at) ??
    /^(?<day>[0-3]?\d)\.(?<month>0[1-9]|1[0-2])(?:\.(?<year>(?:19|20)\d\d|[12]\d))?(?![\d%]|[:.,]\d|\s?%)/.exec(at) ??
    /^(?<day>[0-3]?\d)\/(?<month>0[1-9]|1[0-2])\/(?<year>(?:19|20)\d\d)(?![\d/])/.exec(at) ??
    readSlashed(text, word.start);
  if (written === null) return undefined;
  const { day = '', month = '', year } = written.groups ?? {};
  const end = word.start + written[0].length;
  let last = index;
  while ((words[last + 1]?.start ?? end) < end) last++;
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return undefined;
  const stated = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
  const found = { first: index, last, isWeak: year === undefined };
  return withWeekday(words, found, { day: Number(day), month: Number(month), year: stated });
}

/** «27/09 18:00»: two numbers with a stroke are a fraction as well, so that an hour has to follow. */
function readSlashed(text: string, start: number): RegExpExecArray | null {
  return /^(?<day>[0-3]?\d)\/(?<month>0[1-9]|1[0-2])(?=[,\s]\s?(?:в\s|at\s)?\d{1,2}:\d\d)/.exec(
    text.slice(start, start + 16),
  );
}

/** «8-го», «в пятницу, 21-е», “the 15th”: only where nothing is counted («2-го курса», «1-е место»). */
function readDayOfMonth(
  text: string,
  words: readonly Word[],
  index: number,
  weekday: number | null,
): DateFound | undefined {
  const day = readDay(text, words, index);
  if (day === undefined || !day.isOrdinal) return undefined;
  const next = words[day.last + 1];
  const isEnglish = /[a-z]$/.test(words[day.last]?.text ?? '');
  if (isEnglish && words[index - 1]?.text !== 'the') return undefined;
  if (
    isEnglish
      ? next?.gap === 'space' && !afterDay.has(next.text) && weekday === null
      : next !== undefined && next.gap === 'space' && !afterDay.has(next.text)
  )
    return undefined;
  return {
    first: index,
    last: next?.text === 'числа' ? day.last + 1 : day.last,
    written: { type: 'dayOfMonth', day: day.day, weekday: weekday ?? weekdayJustBefore(words, index) },
  };
}

const afterDay = new Set(
  'в во к с и а но числа на у мы будет будем ждем соберемся встретимся увидимся собираемся встречаемся at we see with for'.split(
    ' ',
  ),
);

/** «в четверг», «в эту среду», «на следующей неделе, во вторник», «в четверг, 15-го», «чт, 19:00», “next Tuesday”. */
function readWeekday(text: string, words: readonly Word[], index: number): DateFound | undefined {
  const word = words[index];
  const weekday = weekdays.get(word?.text ?? '') ?? shortWeekdays.get(word?.text ?? '');
  if (word === undefined || weekday === undefined || isOfCalendar(text, words, index)) return undefined;
  const previous = words[index - 1]?.text ?? '';
  // «каждую среду» is a habit, and «Пятница» in quotation marks a name.
  if (/^кажд|^every$|^other$/.test(previous) || /[«"“]/.test(text.charAt(word.start - 1))) return undefined;
  if (shortWeekdays.has(word.text) || shortEnglish.has(word.text)) {
    // «пт» and “sat” are other words as well: an hour stands beside the day.
    if (!/^[.,)]?\s?(?:в\s|at\s)?\d{1,2}[:.]\d\d/.test(text.slice(word.end, word.end + 10))) return undefined;
  } else if (isOfEnvironment(words, index)) return undefined;
  let dayAt = index + 1;
  if (words[dayAt]?.text === 'the') dayAt++;
  const gap = words[dayAt]?.gap;
  const day = gap === 'space' || gap === 'mark' ? readDayOfMonth(text, words, dayAt, weekday) : undefined;
  if (day !== undefined) return { ...day, first: index };
  const isPossessive = /^['’]s\b/.test(text.slice(word.end, word.end + 3));
  const which = readWhich(previous, words, index);
  const first = whichWords.has(previous) ? index - 1 : index;
  if (isPossessive && which === 'coming')
    return { first, last: index, written: { type: 'weekday', weekday, which: 'coming' } };
  return { first, last: index, written: { type: 'weekday', weekday, which } };
}

const shortEnglish = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '));
const whichWords: ReadonlyMap<string, 'coming' | 'next' | 'last'> = new Map([
  ...'этот эту это ближайший ближайшую ближайшее this coming'.split(' ').map((word) => [word, 'coming'] as const),
  ...'следующий следующую следующее будущий будущую next'.split(' ').map((word) => [word, 'next'] as const),
  ...'прошлый прошлую прошлое прошедший прошедшую last'.split(' ').map((word) => [word, 'last'] as const),
]);

function readWhich(previous: string, words: readonly Word[], index: number): 'coming' | 'next' | 'last' {
  return whichWords.get(previous) ?? weekOf(words, index) ?? 'coming';
}

/** «на следующей неделе, во вторник», «в среду на будущей неделе», “Tuesday next week”: the week named in the sentence. */
function weekOf(words: readonly Word[], index: number): 'next' | 'last' | undefined {
  for (const step of [1, -1]) {
    for (let distance = 1; distance <= 6; distance++) {
      const at = index + step * distance;
      const word = words[at];
      if (word === undefined) break;
      if (word.text === 'неделе' || word.text === 'week') {
        const adjective = words[at - 1]?.text ?? '';
        if (/^(?:следующ|будущ|next)/.test(adjective)) return 'next';
        if (/^(?:прошл|last)/.test(adjective)) return 'last';
      }
      // A line or sentence end stops the search where it is crossed.
      if (step === 1 ? words[at + 1]?.gap === 'stop' : word.gap === 'stop') break;
    }
  }
  return undefined;
}

/** «в этой среде», «среды разработки»: the word means surroundings as well as Wednesday. */
function isOfEnvironment(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word?.text === 'среде') return true;
  if (word?.text !== 'среда' && word?.text !== 'среды') return false;
  if (word.text === 'среды' && !/^(?:с|со|до|вместо|от)$/.test(words[index - 1]?.text ?? '')) return true;
  return next !== undefined && next.gap === 'space' && !/^(?:в|к|с|\d.*)$/.test(next.text);
}

/** The weekday of a calendar date stands beside it and is its witness, no date of its own. */
function isOfCalendar(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || next.gap === 'stop') return false;
  if (/^\d/.test(next.text)) {
    const found = readNumeric(text, words, index + 1) ?? readDayAndMonth(text, words, index + 1);
    return found !== undefined;
  }
  return months.has(next.text) && readMonthFirst(text, words, index + 1) !== undefined;
}

/** «в четверг, 7 марта» and «7 марта (чт)» name one day, the weekday is its witness. */
function withWeekday(
  words: readonly Word[],
  found: Omit<DateFound, 'written'>,
  date: { day: number; month: number; year: number | null },
): DateFound {
  const before = weekdayJustBefore(words, found.first);
  const after = before === null ? weekdayJustAfter(words, found.last) : undefined;
  const written = { type: 'calendar' as const, ...date, weekday: before ?? after?.weekday ?? null };
  return after === undefined ? { ...found, written } : { ...found, written, witness: after.at };
}

function weekdayJustBefore(words: readonly Word[], first: number): number | null {
  const before = words[first - 1];
  if (before === undefined || words[first]?.gap === 'stop' || words[first]?.gap === 'glue') return null;
  return weekdays.get(before.text) ?? shortWeekdays.get(before.text) ?? null;
}

function weekdayJustAfter(words: readonly Word[], last: number): { weekday: number; at: number } | undefined {
  let at = last + 1;
  if (/^(?:года|год|г)$/.test(words[at]?.text ?? '')) at++;
  if (words[at]?.gap === 'mark' && /^во?$/.test(words[at]?.text ?? '')) at++;
  const after = words[at];
  if (after === undefined || after.gap === 'stop') return undefined;
  const weekday = weekdays.get(after.text) ?? shortWeekdays.get(after.text);
  return weekday === undefined ? undefined : { weekday, at };
}

/** A day of the month with its ending: 7, 7-го, 21-е, 3rd. */
function readDay(
  text: string,
  words: readonly Word[],
  index: number,
): { day: number; last: number; isOrdinal: boolean } | undefined {
  const word = words[index];
  const spelled = readDayWord(words, index);
  if (spelled !== undefined) return { ...spelled, isOrdinal: false };
  const written = /^(\d{1,2})(го|ого|е|ое|му|st|nd|rd|th)?$/.exec(word?.text ?? '');
  if (word === undefined || written === null) return undefined;
  const before = text.charAt(word.start - 1);
  if (before !== '' && '.,:/'.includes(before)) return undefined;
  const day = Number(written[1]);
  if (day < 1 || day > 31) return undefined;
  const ending = words[index + 1];
  const isHyphened =
    ending !== undefined &&
    /^(?:го|ого|е|ое|му)$/.test(ending.text) &&
    /^[-‑–]$/.test(text.slice(word.end, ending.start));
  return { day, last: isHyphened ? index + 1 : index, isOrdinal: isHyphened || written[2] !== undefined };
}

/** «двадцатого», «двадцать первого». */
function readDayWord(words: readonly Word[], index: number): { day: number; last: number } | undefined {
  const text = words[index]?.text ?? '';
  const day = dayWords.get(text);
  if (day !== undefined) return { day, last: index };
  const tens = dayTens.get(text);
  const next = words[index + 1];
  const rest = next?.gap === 'space' ? dayWords.get(next.text) : undefined;
  return tens === undefined || rest === undefined || rest > 9 || tens + rest > 31
    ? undefined
    : { day: tens + rest, last: index + 1 };
}

function readYear(text: string, words: readonly Word[], index: number): { year: number; last: number } | undefined {
  const word = words[index];
  if (word === undefined || word.gap === 'stop' || word.gap === 'glue') return undefined;
  if (!/^(?:19|20)\d\d$/.test(word.text) || text.charAt(word.end) === ':') return undefined;
  const following = words[index + 1];
  const isSpelled = following !== undefined && following.gap !== 'stop' && /^(?:года|год|г)$/.test(following.text);
  return { year: Number(word.text), last: isSpelled ? index + 1 : index };
}

function isDash(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && /^\s?[–—-]\s?$/.test(text.slice(one.end, other.start));
}
