/** Hours of the day as they are read from some words. In: an hour and what stands beside it. Out: an hour of 24. */

import { gapAt, signsAfter, textAt, type Word } from '../words.ts';
import { dayParts } from './date-words.ts';

/** A clock read from some words, without its zone. `last` is the index of its last word. */
export interface Clock {
  hour: number;
  minute: number;
  last: number;
}

/** Behind these a number may be an hour. */
export const beforeHour = new Set('в с к ко до около ровно at from начало'.split(' '));

/** `part`: `am` or `pm`; anything else leaves the hour as it is. */
export function toDay(hour: number, part: string | undefined): number {
  if (part === 'pm') return hour < 12 ? hour + 12 : hour;
  return part === 'am' && hour === 12 ? 0 : hour;
}

export function readHour(word: string): number | undefined {
  return /^(?:[01]?\d|2[0-3])$/.test(word) ? Number(word) : undefined;
}

/** HH:MM, unless it is a part of HH:MM:SS. */
export function readClock(text: string, words: readonly Word[], index: number): Clock | undefined {
  if (signsAfter(text, words, index) !== ':' || isJoined(text, words, index)) return undefined;
  const hour = readHour(textAt(words, index));
  // “6:30pm” is one word after the colon.
  const minute = /^([0-5]\d)([ap]m)?$/.exec(textAt(words, index + 1));
  if (hour === undefined || minute === null || signsAfter(text, words, index + 1) === ':') return undefined;
  return { hour: toDay(hour, minute[2]), minute: Number(minute[1]), last: index + 1 };
}

/** Whether the number goes on to the left: `3:25:10`, `1.18`, `24/7`. */
export function isJoined(text: string, words: readonly Word[], index: number): boolean {
  return /^[:.,/]$/.test(signsAfter(text, words, index - 1));
}

/** Meetings are in the afternoon: «полвосьмого» is 19:30 unless the morning is named. */
export function withPart(hour: number, minute: number, words: readonly Word[], last: number): Clock {
  const part = dayParts.get(textAt(words, last + 1));
  if (part !== undefined) return { hour: toDay(hour, part), minute, last: last + 1 };
  return { hour: hour < 9 ? hour + 12 : hour, minute, last };
}

/** am, pm, a.m., p.m. after an hour. */
export function readHalf(
  text: string,
  words: readonly Word[],
  last: number,
): { half: 'am' | 'pm'; last: number } | undefined {
  if (gapAt(words, last + 1) === 'stop') return undefined;
  const half = halves.get(textAt(words, last + 1));
  if (half !== undefined) return { half, last: last + 1 };
  const dotted = halves.get(`${textAt(words, last + 1)}${textAt(words, last + 2)}`);
  return dotted !== undefined && signsAfter(text, words, last + 1) === '.'
    ? { half: dotted, last: last + 2 }
    : undefined;
}

const halves: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
]);
