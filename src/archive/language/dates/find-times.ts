/**
 * Finds hours of the day and the zones named with them. In: a post's plain text and its words. Out: every clock time with
 * its place in the text. Russian and English; whether an hour belongs to a meeting is decided elsewhere.
 */

import { oncePerWord } from '../once-per-word.ts';
import { gapAt, hasDashAfter, readWords, textAt, type Word } from '../words.ts';
import { type Clock, readClock, readHalf, toDay } from './clock.ts';
import { endOfRangeAt, readEndInEnglish } from './hours-in-english.ts';
import { readHourInFigures } from './hours-in-figures.ts';
import { mayBeginHour, readHourInWords } from './hours-in-words.ts';
import { findZoneAfter, findZoneBefore } from './time-zones.ts';

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

/** `08:00`: chapters of a video begin near zero, the agenda of a meeting does not. */
const earliestMeeting = '08:00';

export function findTimes(text: string, words: readonly Word[] = readWords(text)): TimeMention[] {
  const found: TimeMention[] = [];
  const agenda: TimeMention[] = [];
  let last = -1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const start = word === undefined || index <= last ? undefined : readerFor(word)?.(text, words, index);
    if (word === undefined || start === undefined) continue;
    const until = readUntil(text, words, start.last);
    const half = readHalf(text, words, until?.last ?? start.last);
    const clockEnd = half?.last ?? until?.last ?? start.last;
    const zone = findZoneAfter(text, words, clockEnd);
    last = zone?.last ?? clockEnd;
    const mention: TimeMention = {
      start: word.start,
      end: closeBracket(text, words[last]?.end ?? word.end),
      time: writeClock(start, isBeforeNoon(start, until) ? undefined : half?.half),
      until: until === undefined ? null : writeClock(until, half?.half),
      zone: zone?.zone ?? findZoneBefore(text, words, index) ?? null,
    };
    found.push(mention);
    const isAlone = until === undefined && zone === undefined;
    if (isAlone && opensLine(text, word) && gapAt(words, last + 1) !== 'stop') agenda.push(mention);
  }
  const chapters = isListOfChapters(agenda) ? new Set(agenda) : new Set();
  return found.filter((mention) => !chapters.has(mention));
}

function isListOfChapters([first, ...others]: readonly TimeMention[]): boolean {
  return first !== undefined && others.length > 0 && first.time < earliestMeeting;
}

function opensLine(text: string, word: Word): boolean {
  const line = text.slice(text.lastIndexOf('\n', word.start - 1) + 1, word.start);
  return line.length < 8 && !/[\p{L}\p{N}]/u.test(line);
}

/** «(18:00 мск)» ends after its bracket when the bracket opened before the hour only. */
function closeBracket(text: string, end: number): number {
  return text[end] === ')' ? end + 1 : end;
}

/** Few words can begin an hour: which reader looks at them follows from the word alone. */
const readerFor = oncePerWord((word) =>
  /^\d/.test(word) ? readHourInFigures : mayBeginHour(word) ? readHourInWords : null,
);

/** «–19:30», «до 19:30» after an hour. */
function readUntil(text: string, words: readonly Word[], last: number): Clock | undefined {
  if (textAt(words, last + 1) === 'до' && gapAt(words, last + 1) !== 'stop') return readClock(text, words, last + 2);
  const behindDash = hasDashAfter(text, words, last) ? readClock(text, words, last + 1) : undefined;
  const at = behindDash === undefined ? endOfRangeAt(text, words, last) : undefined;
  return at === undefined ? behindDash : readEndInEnglish(text, words, at);
}

/** “11:30–1:00 pm”: the half of the day is that of the end. */
function isBeforeNoon(start: Clock, until: Clock | undefined): boolean {
  return until !== undefined && start.hour < 12 && start.hour > until.hour % 12;
}

function writeClock({ hour, minute }: Clock, half: 'am' | 'pm' | undefined): string {
  return `${String(toDay(hour, half)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
