/**
 * Reads the hours that only English writes so: “at 5.30”, “@ 3”, “4 ET”, “6-7pm”, “3 to 4:30 pm”, “10 o'clock”. In: a figure and
 * what stands beside it. Out: an hour of 24: meetings are in the afternoon unless the morning is named.
 */

import { gapAt, hasDashAfter, signsAfter, textAfter, textAt, type Word } from '../words.ts';
import { type Clock, readClock, readHalf, readHour, toDay } from './clock.ts';
import { findZoneAfter } from './time-zones.ts';

/** Behind an hour without minutes the sentence goes on like this; before anything else the figure counts things. */
const afterBareHour = new Set(
  'in on as rather instead sharp with and or to for via but not today tomorrow tonight this next we the again if so please usual until till because since due monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const beforeDotted = new Set('at now still until till starting'.split(' '));

export function readHourInEnglish(
  text: string,
  words: readonly Word[],
  index: number,
  hour: number,
): Clock | undefined {
  if (hour < 1) return undefined;
  return (
    readDotted(text, words, index, hour) ??
    readRange(text, words, index, hour) ??
    readAfterAt(text, words, index, hour) ??
    readWithZone(text, words, index, hour) ??
    readAfterDay(text, words, index, hour)
  );
}

function ofAfternoon(hour: number): number {
  return hour < 8 ? hour + 12 : hour;
}

function isAt(text: string, words: readonly Word[], index: number): boolean {
  if (gapAt(words, index) === 'stop') return false;
  return (
    (textAt(words, index - 1) === 'at' && gapAt(words, index) === 'space') ||
    /@\s?$/.test(signsAfter(text, words, index - 1))
  );
}

/** “5.30pm”, “at 4.30”, “31st, 5.30” */
function readDotted(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  const minute = /^([0-5][05])([ap]m)?$/.exec(textAt(words, index + 1));
  const isForeign = /^[а-я]/.test(textAt(words, index - 1)) || /^[а-я]/.test(textAt(words, index + 2));
  if (hour > 12 || isForeign || signsAfter(text, words, index) !== '.' || minute === null) return undefined;
  const last = index + 1;
  const half = minute[2] ?? readHalf(text, words, last)?.half;
  if (half !== undefined) return { hour: toDay(hour, half), minute: Number(minute[1]), last };
  const isShown =
    isAt(text, words, index) || beforeDotted.has(textAt(words, index - 1)) || gapAt(words, index) !== 'space';
  const isEnd = gapAt(words, last + 1) !== 'space' || afterBareHour.has(textAt(words, last + 1));
  const isNumber = /^(?:[%°$€]|[.,/]\d|\s?[%×])/.test(textAfter(text, words, last, 3));
  return isShown && isEnd && !isNumber && /^[0134]/.test(minute[1] ?? '')
    ? { hour: ofAfternoon(hour), minute: Number(minute[1]), last }
    : undefined;
}

/** The end of a range: “7pm”, “4:30 pm”, “1:00 p.m.”; only where its half of the day is named. */
export function readEndInEnglish(text: string, words: readonly Word[], index: number): Clock | undefined {
  const glued = /^(1[0-2]|0?[1-9])([ap]m)$/.exec(textAt(words, index));
  if (glued !== null) return { hour: toDay(Number(glued[1]), glued[2]), minute: 0, last: index };
  const clock = readClock(text, words, index) ?? bareHour(words, index);
  if (clock === undefined) return undefined;
  if (/pm$/.test(textAt(words, clock.last))) return clock;
  const half = readHalf(text, words, clock.last);
  return half === undefined || clock.hour > 12
    ? undefined
    : { ...clock, hour: toDay(clock.hour, half.half), last: half.last };
}

function bareHour(words: readonly Word[], index: number): Clock | undefined {
  const hour = readHour(textAt(words, index));
  return hour === undefined || hour < 1 ? undefined : { hour, minute: 0, last: index };
}

/** Where the end of a range begins: behind a dash, “to” or “till”. */
export function endOfRangeAt(text: string, words: readonly Word[], last: number): number | undefined {
  if (hasDashAfter(text, words, last)) return last + 1;
  return /^(?:to|till|until)$/.test(textAt(words, last + 1)) && gapAt(words, last + 1) === 'space'
    ? last + 2
    : undefined;
}

/** “12-1pm”, “3 to 4:30 pm”: the first of two hours. */
function readRange(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  const at = hour > 12 ? undefined : endOfRangeAt(text, words, index);
  const end = at === undefined ? undefined : readEndInEnglish(text, words, at);
  if (end === undefined) return undefined;
  const sameHalf = end.hour >= 12 ? toDay(hour, 'pm') : hour;
  return { hour: sameHalf < end.hour + end.minute / 60 ? sameHalf : hour, minute: 0, last: index };
}

/** “at 3”, “@ 4 in the loft”, “at 10 o'clock”, “at 11 rather than …” */
function readAfterAt(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  const isOClock = /^\so['’ ]?clock/.test(textAfter(text, words, index, 9));
  if (isOClock) return { hour: ofAfternoon(hour), minute: 0, last: index + 2 };
  if (textAt(words, index + 1) === 'sharp' && gapAt(words, index + 1) === 'space')
    return { hour: ofAfternoon(hour), minute: 0, last: index + 1 };
  if (!isAt(text, words, index) || hour > 20) return undefined;
  if (/^(?:[%°$€:/]|[.,]\d|\s?[%×])/.test(textAfter(text, words, index, 2))) return undefined;
  const next = textAt(words, index + 1);
  const isEnd = gapAt(words, index + 1) !== 'space' || afterBareHour.has(next);
  return isEnd ? { hour: ofAfternoon(hour), minute: 0, last: index } : undefined;
}

/** “Jan 18, 4 ET” */
function readWithZone(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  if (gapAt(words, index) === 'space' || gapAt(words, index) === 'glue') return undefined;
  return findZoneAfter(text, words, index) === undefined
    ? undefined
    : { hour: ofAfternoon(hour), minute: 0, last: index };
}

/** “6p”, “7:30p”, “10a”, “6ish”: in the hurry of a chat. */
export function readShortHour(text: string, words: readonly Word[], index: number): Clock | undefined {
  const written = /^(1[0-2]|0?[1-9])(a|p|ish)$/.exec(textAt(words, index));
  if (written === null) return undefined;
  const isShown = isAt(text, words, index) || gapAt(words, index) !== 'space' || gapAt(words, index + 1) !== 'space';
  const hour = Number(written[1]);
  if (!isShown) return undefined;
  return {
    hour: written[2] === 'ish' ? ofAfternoon(hour) : toDay(hour, `${written[2] ?? 'p'}m`),
    minute: 0,
    last: index,
  };
}

const evening = /(?<!\p{L})(?:tonight|tonite|evening|nights?|after dinner|p\.?m\.?)(?!\p{L})/iu;

/** “2:30” among English words is in the afternoon; “02:30” and chapters of a film are not. */
export function isOfAfternoon(text: string, words: readonly Word[], index: number, { hour, last }: Clock): boolean {
  const isLate =
    hour > 7 && hour < 12 && evening.test(text) && !/(?<!\p{L})(?:morning|breakfast|coffee)(?!\p{L})/iu.test(text);
  if (
    hour < 1 ||
    (hour > 7 && !isLate) ||
    (textAt(words, index).length > 1 && !isLate) ||
    readHalf(text, words, last) !== undefined
  )
    return false;
  if (/[ap]m?$/.test(textAt(words, last))) return false;
  const previous = textAt(words, index - 1);
  return /^[a-z]{2,}$/.test(previous) && previous !== 'am' ? true : isAt(text, words, index);
}

const daysBefore =
  /^(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?$|^\d{1,2}(?:st|nd|rd|th)$|^(?:morning|afternoon|arvo|evening|tomorrow|tmrw|tonight|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** “Saturday the 26th, 10, Ngong Road”, “this wednesday arvo, 3.” */
function readAfterDay(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  const signs = signsAfter(text, words, index - 1);
  if (hour > 12 || gapAt(words, index) !== 'mark' || !/^\)?,\s$/.test(signs)) return undefined;
  // “(9/26), 6, room B”
  const isBehindFigures = signsAfter(text, words, index - 2) === '/' && /^\d{1,2}$/.test(textAt(words, index - 1));
  const isBehindDay = signs === ', ' && daysBefore.test(textAt(words, index - 1));
  if (!(isBehindDay || isBehindFigures) || !/^(?:[.,;:!]\s|[.,!]?$|\n|\s[—–(])/.test(textAfter(text, words, index, 2)))
    return undefined;
  return { hour: ofAfternoon(hour), minute: 0, last: index };
}
