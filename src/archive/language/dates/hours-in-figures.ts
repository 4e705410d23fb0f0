/** Reads an hour that begins with a figure: 18:00; в 18.30; в 18 часов; в 7 вечера; в 19 по Москве; 6 pm; 16–17:30. */

import { gapAt, hasDashAfter, signsAfter, textAfter, textAt, type Word } from '../words.ts';
import { beforeHour, type Clock, isJoined, readClock, readHalf, readHour, toDay } from './clock.ts';
import { dayParts, months, shortWeekdays, weekdays } from './date-words.ts';
import { isOfAfternoon, readHourInEnglish, readShortHour } from './hours-in-english.ts';
import { findZoneAfter } from './time-zones.ts';

/** «в 19» alone is an hour where the sentence goes on like this. */
const afterBareHour = new Set('и по на у с в мы ждем будем онлайн соберемся встречаемся'.split(' '));
const beforeBareHour = new Set('в к ко'.split(' '));
const minuteAfterStop = /^(?:00|1[3-9]|[2-5]\d)$/;
const hourUnits = new Set('час часа часов часам ч'.split(' '));
const minuteUnits = new Set('мин минут минуты'.split(' '));
const eveningWords = new Set('вечером вечер tonight evening afternoon arvo'.split(' '));
/** “at the early hour of 9 am”: nothing else stands before them. */
const halfWords = new Set(['am', 'pm']);
const partsInEnglish: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['in the morning', 'am'],
  ['in the afternoon', 'pm'],
  ['in the evening', 'pm'],
]);

export function readHourInFigures(text: string, words: readonly Word[], index: number): Clock | undefined {
  const written = textAt(words, index);
  const glued = /^(1[0-2]|0?[1-9])([ap]m)$/.exec(written);
  if (glued !== null) return { hour: toDay(Number(glued[1]), glued[2]), minute: 0, last: index };
  const clock = readClock(text, words, index);
  if (clock !== undefined)
    return isOfAfternoon(text, words, index, clock) ? { ...clock, hour: clock.hour + 12 } : clock;
  const short = readShortHour(text, words, index);
  if (short !== undefined) return short;
  const withUnit = /^(0?[89]|1\d|2[0-3])(?:ч|h|hrs)([0-5]\d)?$/.exec(written);
  if (withUnit !== null) return { hour: Number(withUnit[1]), minute: Number(withUnit[2] ?? 0), last: index };
  // “1900h”
  const military = /^([01]\d|2[0-3])([0-5]\d)(?:h|hrs|ч)$/.exec(written);
  if (military !== null) return { hour: Number(military[1]), minute: Number(military[2]), last: index };
  const hour = readHour(written);
  if (hour === undefined || isJoined(text, words, index)) return undefined;
  const isAsked = beforeHour.has(textAt(words, index - 1)) && gapAt(words, index) !== 'stop';
  if (isAsked && hour >= 8 && isMinuteBehindStop(text, words, index)) {
    const isDate = /^\.\d/.test(textAfter(text, words, index + 1, 2));
    return isDate ? undefined : { hour, minute: Number(textAt(words, index + 1)), last: index + 1 };
  }
  const found =
    readBareClock(text, words, index, hour) ??
    readBeginning(text, words, index, hour) ??
    readContrast(words, index, hour) ??
    readSetOffUnit(words, index, hour);
  if (found !== undefined) return found;
  const next = textAt(words, index + 1);
  const part = dayParts.get(next);
  if (part === undefined && readHalf(text, words, index) !== undefined && hour <= 12)
    return { hour, minute: 0, last: index };
  // «в 7 вечера», «среда, 7 вечера», but not «сидели 3 вечера».
  const isFree = isAsked || gapAt(words, index) !== 'space' || halfWords.has(next);
  if (isFree && part !== undefined && gapAt(words, index + 1) === 'space' && hour <= 12)
    return { hour: toDay(hour, part), minute: 0, last: index + 1 };
  return (isAsked ? readAsked(text, words, index, hour) : undefined) ?? readHourInEnglish(text, words, index, hour);
}

/** «не 15, а 17», “not 15 but 17”: the second of two bare hours. */
function readContrast(words: readonly Word[], index: number, hour: number): Clock | undefined {
  const [before, denied, first] = [textAt(words, index - 1), textAt(words, index - 2), textAt(words, index - 3)];
  const isContrast = (before === 'а' && first === 'не') || (before === 'but' && first === 'not');
  if (!isContrast || hour < 8 || (readHour(denied) ?? 0) < 8) return undefined;
  const next = textAt(words, index + 1);
  const isOther =
    gapAt(words, index + 1) === 'space' && (months.has(next) || /^(?:го|страниц|минут|слайд|процент)/.test(next));
  return isOther ? undefined : { hour, minute: 0, last: index };
}

/** «4/IV, 16 ч., кабинет»: an hour between marks, behind a day. */
function readSetOffUnit(words: readonly Word[], index: number, hour: number): Clock | undefined {
  const previous = textAt(words, index - 1);
  const isBehindDay =
    months.has(previous) ||
    weekdays.has(previous) ||
    shortWeekdays.has(previous) ||
    /^(?:[ivx]{1,4}|\d{2,4})$/.test(previous);
  const isSetOff = gapAt(words, index) === 'mark' && gapAt(words, index + 2) !== 'space';
  return hour >= 8 && isBehindDay && isSetOff && textAt(words, index + 1) === 'ч'
    ? { hour, minute: 0, last: index + 1 }
    : undefined;
}

/** Behind «в», “at” and the like. */
function readAsked(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  const inEnglish = partsInEnglish.get([1, 2, 3].map((step) => textAt(words, index + step)).join(' '));
  if (inEnglish !== undefined && hour <= 12) return { hour: toDay(hour, inEnglish), minute: 0, last: index + 3 };
  if (hourUnits.has(textAt(words, index + 1)) && gapAt(words, index + 1) !== 'stop')
    return readBehindUnit(words, index, hour);
  if (findZoneAfter(text, words, index) !== undefined) return { hour, minute: 0, last: index };
  // “at 8 tonight”
  if (hour > 0 && hour < 12 && eveningWords.has(textAt(words, index + 1)) && gapAt(words, index + 1) === 'space')
    return { hour: hour + 12, minute: 0, last: index };
  if (hour > 0 && hour < 12 && endsSentencePart(words, index) && isEvening(words, index))
    return { hour: hour + 12, minute: 0, last: index };
  const isBare =
    beforeBareHour.has(textAt(words, index - 1)) &&
    hour >= 8 &&
    (gapAt(words, index + 1) !== 'space' || afterBareHour.has(textAt(words, index + 1)));
  return isBare && !/^(?:[%°]|[.,:/]\d|\s?[%×])/.test(textAfter(text, words, index, 2))
    ? { hour, minute: 0, last: index }
    : undefined;
}

/** «16 ч. 30 мин.», «7 часов вечера», «18 часов» */
function readBehindUnit(words: readonly Word[], index: number, hour: number): Clock {
  const minute = textAt(words, index + 2);
  if (minuteUnits.has(textAt(words, index + 3)) && /^[0-5]?\d$/.test(minute))
    return { hour, minute: Number(minute), last: index + 3 };
  const part = dayParts.get(minute);
  return part === undefined
    ? { hour, minute: 0, last: index + 1 }
    : { hour: toDay(hour, part), minute: 0, last: index + 2 };
}

/** «16–17:30», “3–4:30pm”: the first of two hours. */
function readBeginning(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  if (!hasDashAfter(text, words, index)) return undefined;
  const end = readClock(text, words, index + 1);
  if (end === undefined || end.hour <= hour) return undefined;
  const isAfternoon = /pm$/.test(textAt(words, end.last)) && toDay(hour, 'pm') <= end.hour;
  return { hour: isAfternoon ? toDay(hour, 'pm') : hour, minute: 0, last: index };
}

function isMinuteBehindStop(text: string, words: readonly Word[], index: number): boolean {
  return signsAfter(text, words, index) === '.' && minuteAfterStop.test(textAt(words, index + 1));
}

/** «18 сентября, 16.30», «14.00 мск», «16-30»: an hour set off by marks; its minutes are no month. */
function readBareClock(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  const minute = textAt(words, index + 1);
  const isHyphened = signsAfter(text, words, index) === '-' && /^(?:[0-5]0|[1-4]5)$/.test(minute);
  if (hour < 8 || !(isHyphened || isMinuteBehindStop(text, words, index))) return undefined;
  const found = { hour, minute: Number(minute), last: index + 1 };
  if (findZoneAfter(text, words, found.last) !== undefined) return found;
  const isSetOff = gapAt(words, index) === 'mark' || gapAt(words, index) === 'stop';
  const isRange = /^\s?[–—]\s?\d{1,2}\.\d\d/.test(textAfter(text, words, found.last, 10));
  const isNumber = /^[%°$€]|^\.\d/.test(textAfter(text, words, found.last, 2));
  return isSetOff && (isRange || (endsSentencePart(words, found.last) && !isNumber)) ? found : undefined;
}

function endsSentencePart(words: readonly Word[], index: number): boolean {
  return gapAt(words, index + 1) === 'stop' || gapAt(words, index + 1) === 'mark';
}

/** «сегодня вечером, в 7», “tonight at 8”: the part of the day stands before the hour. */
function isEvening(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= index - 4; at--) {
    if (eveningWords.has(textAt(words, at))) return true;
    if (gapAt(words, at) === 'stop') return false;
  }
  return false;
}
