/**
 * Finds hours of the day and the zones named with them. In: a post's plain text and its words. Out: every clock time with
 * its place in the text. Russian and English; whether an hour belongs to a meeting is decided elsewhere.
 */
import { dayParts, halfHourWords, hourWords } from './date-words.ts';
import { findZoneAfter } from './time-zones.ts';
import { readWords, type Word } from './words.ts';

export interface TimeMention {
  start: number;
  /** Exclusive, after the zone when one is named. */
  end: number;
  /** `HH:MM` */
  time: string;
  /** End of a range (`18:00–19:30`), or null. */
  until: string | null;
  /** IANA zone, or a fixed offset such as `+03:00`; null when none is named. */
  zone: string | null;
}

/** A clock read from some words, without its zone. `last` is the index of its last word. */
interface Clock {
  hour: number;
  minute: number;
  last: number;
}

const beforeHour = new Set(['в', 'с', 'к', 'ко', 'до', 'около', 'ровно', 'at', 'from', 'начало']);
/** «в 19» alone is an hour where the sentence goes on like this. */
const afterBareHour = new Set([
  'и',
  'по',
  'на',
  'у',
  'с',
  'в',
  'мы',
  'ждем',
  'будем',
  'онлайн',
  'соберемся',
  'встречаемся',
]);
const minuteAfterStop = /^(?:00|1[3-9]|[2-5]\d)$/;

export function findTimes(text: string, words: readonly Word[] = readWords(text)): TimeMention[] {
  const found: TimeMention[] = [];
  const agenda: TimeMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const start = word === undefined ? undefined : readStart(text, words, index);
    if (word === undefined || start === undefined) continue;
    const until = readUntil(text, words, start.last);
    const half = readHalf(text, words, until?.last ?? start.last);
    const zone = findZoneAfter(text, words, half?.last ?? until?.last ?? start.last);
    const last = zone?.last ?? half?.last ?? until?.last ?? start.last;
    const mention: TimeMention = {
      start: word.start,
      end: closeBracket(text, words[last]?.end ?? word.end),
      time: writeClock(start, half?.half),
      until: until === undefined ? null : writeClock(until, half?.half),
      zone: zone?.zone ?? null,
    };
    found.push(mention);
    if (opensLine(text, word) && words[last + 1]?.gap !== 'stop' && until === undefined && zone === undefined)
      agenda.push(mention);
    index = last;
  }
  const chapters = new Set(isListOfChapters(agenda) ? agenda : []);
  return found.filter((mention) => !chapters.has(mention));
}

/** Lines that open with times: chapters of a video begin near zero, the agenda of a meeting does not. */
function isListOfChapters(lines: TimeMention[]): boolean {
  return lines.length > 1 && (lines[0]?.time ?? '') < '08:00';
}

function opensLine(text: string, word: Word): boolean {
  const line = text.slice(text.lastIndexOf('\n', word.start - 1) + 1, word.start);
  return line.length < 8 && !/[\p{L}\p{N}]/u.test(line);
}

/** «(18:00 мск)» ends after its bracket when the bracket opened before the hour only. */
function closeBracket(text: string, end: number): number {
  return text[end] === ')' ? end + 1 : end;
}

function readStart(text: string, words: readonly Word[], index: number): Clock | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  if (/^\d/.test(word.text)) return readDigits(text, words, index);
  return readWordsOfHour(text, words, index);
}

/** 18:00; в 18.30; в 18 часов; в 7 вечера; в 19 по Москве; 6 pm; 16–17:30. */
function readDigits(text: string, words: readonly Word[], index: number): Clock | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const glued = /^(1[0-2]|0?[1-9])([ap])m$/.exec(word.text);
  if (glued !== null) return { hour: toDay(Number(glued[1]), glued[2] === 'p' ? 'pm' : 'am'), minute: 0, last: index };
  const clock = readClock(text, words, index);
  if (clock !== undefined) return clock;
  const hours = /^(\d{1,2})(?:ч|h)$/.exec(word.text);
  if (hours !== null && Number(hours[1]) < 24 && Number(hours[1]) > 7)
    return { hour: Number(hours[1]), minute: 0, last: index };
  const hour = readHour(word.text);
  const next = words[index + 1];
  if (hour === undefined || joins(text, words[index - 1], word, ':.,/')) return undefined;
  const previous = words[index - 1]?.text ?? '';
  const isAsked = beforeHour.has(previous) && word.gap !== 'stop';
  if (next !== undefined && isAsked && hour >= 8 && joins(text, word, next, '.') && minuteAfterStop.test(next.text)) {
    const isDate = /^\.\d/.test(text.slice(next.end, next.end + 2));
    return isDate ? undefined : { hour, minute: Number(next.text), last: index + 1 };
  }
  const bare = readBareClock(text, words, index, hour);
  if (bare !== undefined) return bare;
  if (next !== undefined && /^\s?[–—-]\s?$/.test(text.slice(word.end, next.start))) {
    const end = readClock(text, words, index + 1);
    const isHalved = end !== undefined && /[ap]m$/.test(words[end.last]?.text ?? '');
    const start = isHalved && hour <= 12 && toDay(hour, 'pm') <= end.hour ? toDay(hour, 'pm') : hour;
    if (end !== undefined && end.hour > hour) return { hour: start, minute: 0, last: index };
  }
  if (readHalf(text, words, index) !== undefined && !dayParts.has(next?.text ?? '') && hour <= 12)
    return { hour, minute: 0, last: index };
  // «в 7 вечера», «среда, 7 вечера», but not «сидели 3 вечера».
  const isFree = isAsked || word.gap !== 'space';
  if (isFree && next !== undefined && next.gap === 'space' && dayParts.has(next.text) && hour <= 12)
    return { hour: toDay(hour, dayParts.get(next.text)), minute: 0, last: index + 1 };
  if (!isAsked) return undefined;
  // “at 5 in the afternoon”
  const inThe = next?.text === 'in' && words[index + 2]?.text === 'the' ? words[index + 3] : undefined;
  const ofDay = /^(?:afternoon|evening)$/.test(inThe?.text ?? '') ? 'pm' : inThe?.text === 'morning' ? 'am' : undefined;
  if (ofDay !== undefined && hour <= 12) return { hour: toDay(hour, ofDay), minute: 0, last: index + 3 };
  if (next !== undefined && next.gap !== 'stop' && /^(?:час(?:ов|а|ам)?|ч)$/.test(next.text)) {
    const part = dayParts.get(words[index + 2]?.text ?? '');
    const minute = minutesBehind(words, index + 2);
    if (minute !== undefined) return { hour, minute, last: index + 3 };
    return part === undefined
      ? { hour, minute: 0, last: index + 1 }
      : { hour: toDay(hour, part), minute: 0, last: index + 2 };
  }
  if (findZoneAfter(text, words, index) !== undefined) return { hour, minute: 0, last: index };
  if (hour > 0 && hour < 12 && endsSentencePart(next) && isEvening(words, index))
    return { hour: toDay(hour, 'pm'), minute: 0, last: index };
  const isBare =
    /^[вк]о?$/.test(previous) &&
    hour >= 8 &&
    (next === undefined || next.gap !== 'space' || afterBareHour.has(next.text));
  return isBare && !/^(?:[%°]|[.,:/]\d|\s?[%×])/.test(text.slice(word.end, word.end + 2))
    ? { hour, minute: 0, last: index }
    : undefined;
}

/** HH:MM, unless it is a part of HH:MM:SS. */
function readClock(text: string, words: readonly Word[], index: number): Clock | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !joins(text, word, next, ':')) return undefined;
  const hour = readHour(word.text);
  if (hour === undefined || joins(text, words[index - 1], word, ':.,/')) return undefined;
  // “6:30pm” is one word after the colon.
  const minute = /^([0-5]\d)(?:([ap])m)?$/.exec(next.text);
  if (minute === null || joins(text, next, words[index + 2], ':')) return undefined;
  const half = minute[2] === undefined ? undefined : minute[2] === 'p' ? 'pm' : 'am';
  return { hour: half === undefined ? hour : toDay(hour, half), minute: Number(minute[1]), last: index + 1 };
}

/** «16 ч. 30 мин.» */
function minutesBehind(words: readonly Word[], index: number): number | undefined {
  const minute = words[index];
  const isMinutes = /^(?:мин|минут|минуты)$/.test(words[index + 1]?.text ?? '');
  return minute !== undefined && isMinutes && /^[0-5]?\d$/.test(minute.text) ? Number(minute.text) : undefined;
}

/** «18 сентября, 16.30», «14.00 мск», «16-30»: an hour set off by marks; its minutes are no month. */
function readBareClock(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || hour < 8) return undefined;
  const isStop = joins(text, word, next, '.') && minuteAfterStop.test(next.text);
  const isHyphen = joins(text, word, next, '-') && /^(?:[0-5]0|[1-4]5)$/.test(next.text);
  if (!(isStop || isHyphen)) return undefined;
  const after = words[index + 2];
  const isSetOff = word.gap === 'mark' || word.gap === 'stop';
  const isRange = /^\s?[–—]\s?\d{1,2}\.\d\d/.test(text.slice(next.end, next.end + 10));
  const isEnd = endsSentencePart(after) && !/^[%°$€]|^\.\d/.test(text.slice(next.end, next.end + 2));
  if (findZoneAfter(text, words, index + 1) === undefined && !(isSetOff && (isEnd || isRange))) return undefined;
  return { hour, minute: Number(next.text), last: index + 1 };
}

/** «без четверти пять», «четверть седьмого», “quarter past six”, “quarter to six” */
function readQuarter(words: readonly Word[], index: number): Clock | undefined {
  const [word, next, third] = [words[index], words[index + 1], words[index + 2]];
  const hourOf = (at: Word | undefined): number | undefined =>
    hourWords.get(at?.text ?? '') ?? (/^(?:[1-9]|1[0-2])$/.test(at?.text ?? '') ? Number(at?.text) : undefined);
  if (word?.text === 'без' && /^(?:четверти|пятнадцати|15)$/.test(next?.text ?? '')) {
    const hour = hourOf(third);
    return hour === undefined ? undefined : withPart(hour === 1 ? 12 : hour - 1, 45, words, index + 2);
  }
  if (word?.text === 'четверть') {
    const hour = halfHourWords.get(next?.text ?? '');
    return hour === undefined ? undefined : withPart(hour, 15, words, index + 1);
  }
  if (word?.text === 'quarter' && (next?.text === 'past' || next?.text === 'to')) {
    const hour = hourOf(third);
    if (hour === undefined) return undefined;
    return next.text === 'past' ? withPart(hour, 15, words, index + 2) : withPart(hour - 1, 45, words, index + 2);
  }
  return undefined;
}

function endsSentencePart(next: Word | undefined): boolean {
  return next === undefined || next.gap === 'stop' || next.gap === 'mark';
}

/** «сегодня вечером, в 7», “tonight at 8”: the part of the day stands before the hour. */
function isEvening(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (/^(?:вечером|вечер|tonight|evening|afternoon)$/.test(words[at]?.text ?? '')) return true;
    if (words[at]?.gap === 'stop') return false;
  }
  return false;
}

/** «в семь вечера», «полвосьмого», «в половине восьмого», «в полдень», “at six”, “half past five”. */
function readWordsOfHour(text: string, words: readonly Word[], index: number): Clock | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const spelled = word.text;
  if (spelled === 'полдень' || spelled === 'noon' || spelled === 'midday') return { hour: 12, minute: 0, last: index };
  const next = words[index + 1];
  if (spelled.startsWith('пол') && spelled !== 'пол') {
    const half = halfHourWords.get(spelled.slice(3));
    if (half !== undefined) return withPart(half, 30, words, index);
    if (/^половин[еуа]$/.test(spelled)) {
      const hour = halfHourWords.get(next?.text ?? '');
      if (hour !== undefined) return withPart(hour, 30, words, index + 1);
    }
    return undefined;
  }
  if (spelled === 'half' && next?.text === 'past') {
    const past = hourWords.get(words[index + 2]?.text ?? '') ?? readHour(words[index + 2]?.text ?? '');
    return past === undefined ? undefined : withPart(past, 30, words, index + 2);
  }
  const quarter = readQuarter(words, index);
  if (quarter !== undefined) return quarter;
  const hour = hourWords.get(spelled);
  if (hour !== undefined && isOfClock(text, word)) return withPart(hour, 0, words, index);
  // «в семь», “at six” and no more: in the afternoon, when people meet.
  if (hour !== undefined && endsSentencePart(next) && /^(?:в|к|at)$/.test(words[index - 1]?.text ?? ''))
    return hour > 1 ? withPart(hour, 0, words, index) : undefined;
  const isFree = word.gap !== 'space' || beforeHour.has(words[index - 1]?.text ?? '');
  if (hour === undefined || next === undefined || next.gap !== 'space' || !isFree) return undefined;
  const isCounted = /^час(?:ов|а)?$/.test(next.text);
  if (
    isCounted &&
    hour > 7 &&
    beforeHour.has(words[index - 1]?.text ?? '') &&
    dayParts.get(words[index + 2]?.text ?? '') === undefined
  )
    return { hour, minute: 0, last: index + 1 };
  const part = dayParts.get((isCounted ? words[index + 2] : next)?.text ?? '');
  return part === undefined
    ? undefined
    : { hour: toDay(hour, part), minute: 0, last: isCounted ? index + 2 : index + 1 };
}

/** “six o’clock” */
function isOfClock(text: string, word: Word): boolean {
  return /^\so['’]clock/.test(text.slice(word.end, word.end + 9));
}

/** Meetings are in the afternoon: «полвосьмого» is 19:30 unless the morning is named. */
function withPart(hour: number, minute: number, words: readonly Word[], last: number): Clock {
  const part = dayParts.get(words[last + 1]?.text ?? '');
  if (part !== undefined) return { hour: toDay(hour, part), minute, last: last + 1 };
  return { hour: hour < 9 ? hour + 12 : hour, minute, last };
}

/** «–19:30», «до 19:30» after an hour. */
function readUntil(text: string, words: readonly Word[], last: number): Clock | undefined {
  const word = words[last];
  const next = words[last + 1];
  if (word === undefined || next === undefined || next.gap === 'stop') return undefined;
  if (next.text === 'до') return readClock(text, words, last + 2);
  return /^\s?[–—-]\s?$/.test(text.slice(word.end, next.start)) ? readClock(text, words, last + 1) : undefined;
}

/** am, pm, a.m., p.m. after an hour. */
function readHalf(text: string, words: readonly Word[], last: number): { half: 'am' | 'pm'; last: number } | undefined {
  const next = words[last + 1];
  if (next === undefined || next.gap === 'stop') return undefined;
  if (next.text === 'am' || next.text === 'pm') return { half: next.text, last: last + 1 };
  const dotted = words[last + 2];
  if ((next.text === 'a' || next.text === 'p') && dotted?.text === 'm' && joins(text, next, dotted, '.'))
    return { half: next.text === 'p' ? 'pm' : 'am', last: last + 2 };
  return undefined;
}

function readHour(word: string): number | undefined {
  return /^(?:[01]?\d|2[0-3])$/.test(word) ? Number(word) : undefined;
}

/** Nothing but one of these signs stands between the two. */
function joins(text: string, one: Word | undefined, other: Word | undefined, signs: string): boolean {
  return (
    one !== undefined && other !== undefined && other.start - one.end === 1 && signs.includes(text.charAt(one.end))
  );
}

function toDay(hour: number, part: 'am' | 'pm' | undefined): number {
  if (part === 'pm') return hour < 12 ? hour + 12 : hour;
  return part === 'am' && hour === 12 ? 0 : hour;
}

function writeClock({ hour, minute }: Clock, half: 'am' | 'pm' | undefined): string {
  return `${String(toDay(hour, half)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
