/**
 * Gives every date of a text the hour that belongs to it. An hour belongs to the date that it follows closely; a single
 * hour of a text belongs to every date that has none of its own.
 */

import type { Word } from '../words.ts';
import type { DateMention } from './date-mention.ts';
import { findTimes, type TimeMention } from './find-times.ts';

export function attachTimes(
  text: string,
  words: readonly Word[],
  mentions: readonly Omit<DateMention, 'time'>[],
): DateMention[] {
  const times = findTimes(text, words).filter(
    (time) =>
      !mentions.some((mention) => time.start < mention.end && time.end > mention.start) && !isDenied(text, time),
  );
  const close = mentions.map((mention, index) => {
    const next = mentions[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const following = times.find(
      (time) => time.start >= mention.end && time.start < next && isClose(text.slice(mention.end, time.start)),
    );
    const preceding = times.findLast(
      (time) => time.end <= mention.start && isJustBefore(text.slice(time.end, mention.start)),
    );
    // «19:00 26 сентября, 18:00 19 сентября»: each hour stands before its own day.
    const nextStart = mentions[index + 1]?.start;
    const isOfNext =
      following !== undefined && nextStart !== undefined && isJustBefore(text.slice(following.end, nextStart));
    const isContrast = isOfNext && /,\s(?:а|but)\s$/i.test(text.slice(mention.end, following.start));
    if (isOfNext && (preceding !== undefined || isContrast)) return preceding;
    if (following !== undefined)
      return isOfDoors(text, following.start) ? (beginning(following, next) ?? following) : following;
    return preceding;
  });
  /** The next hour, where the first is that of doors and coffee. */
  function beginning(doors: TimeMention, before: number): TimeMention | undefined {
    return times.find((time) => time.start > doors.end && time.start < before && time.start - doors.end < 60);
  }
  const isFree = close.every((time) => time === undefined);
  // «у Марты 14:00, у нас восемь вечера»: of two places it is ours that counts.
  const ours = times.length > 1 && mentions.length === 1 ? times.find(({ start }) => isOurs(text, start)) : undefined;
  return mentions.map((mention, index) => {
    if (ours !== undefined) return { ...mention, time: ours };
    // «15 февраля … Ждём всех в 18:00.», and «19:00 (15:00 МСК)» whose first hour counts.
    const time = close[index] ?? (isFree ? times[0] : undefined) ?? null;
    return { ...mention, time };
  });
}

const ours =
  /(?<!\p{L})(?:у нас|по-нашему|по нашему|наше время|для нас|for us|our time|our clock)(?![\p{L}\d])[^.!?\n\d]{0,30}$/iu;

function isOurs(text: string, start: number): boolean {
  return ours.test(text.slice(Math.max(0, start - 50), start));
}

function isJustBefore(between: string): boolean {
  return /^[\s,()]{0,3}(?:мск,?\s)?(?:во?\s|on\s)?$/i.test(between);
}

/** «сбор в 17:45», “doors at 6pm”: people come, and it does not begin. */
function isOfDoors(text: string, start: number): boolean {
  return /(?<!\p{L})(?:сбор|двери|регистраци[яи]|вход|чай|кофе|пицца|собираемся попить чаю|зум откро\p{L}{1,5}|doors|coffee|pizza|registration|gather\p{L}{0,4})\s?(?:open\s)?(?:[—–-]\s)?(?:в|с|at|from)?\s?$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

/** “moved from 4 to 5.30” */
const movedFrom =
  /(?<!\p{L})(?:mov|shift|push|chang|bump|resched|switch)\p{L}{0,8}\s[^.!?\n]{0,50}?(?<!\p{L})from\s$/iu;

/** «не в 18:00, а в 19:30», “7pm rather than 6pm”: the hour that is not meant. */
function isDenied(text: string, { start, end }: TimeMention): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  // «занята до 16:15», «с 15:00 на 16:30»: an end, and what was before.
  if (/(?<!\p{L})(?:до|until|till)\s$/iu.test(before)) return true;
  if (movedFrom.test(text.slice(Math.max(0, start - 70), start))) return true;
  if (/(?<!\p{L})[сc]\s$/iu.test(before) && /^\sна\s\d/.test(text.slice(end, end + 5))) return true;
  return /(?<!\p{L})(?:не|вместо|not|than|instead of)\s(?:(?:в|at)\s)?$/iu.test(before);
}

function isClose(between: string): boolean {
  return (
    between.length <= 48 &&
    !/[.!?]\s/.test(between.replace(/(?:г|мск|ауд|каб|к)\.\s/gi, '')) &&
    between.split('\n').length <= 2
  );
}
