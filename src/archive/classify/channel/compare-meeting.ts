/**
 * Sets what a post says against a meeting that the channel announced before. In: facts. Out: the meeting that is meant, how
 * that is known, and the other day or hour that the post gives it. Rules for moves and announcements ask for it: a move need
 * not call itself one.
 */
import type { TimeMention } from '../../language/dates/find-times.ts';
import { momentOf } from '../../language/dates/zone-time.ts';
import { findNewDate } from '../../meeting-date.ts';
import { sieved } from '../../sieve/sieved.ts';
import { type Facts, writtenOn } from '../facts.ts';
import { oncePerReading } from '../once-per-text.ts';
import type { KnownMeeting } from './ties.ts';

export interface Comparison {
  meeting: KnownMeeting;
  /** From the surest to the least sure: it answers the announcement, names speaker or paper, names the day, or is written just before. */
  by: 'reply' | 'name' | 'day' | 'nearness';
  /** Words of a day to come that is not the meeting's. */
  otherDay: string | undefined;
  /** An hour that is not the meeting's. */
  otherHour: string | undefined;
}

/** «на следующий день после AF3»: what is named tells when the other meeting is. */
export const comesAfterAnother = sieved(
  /(?<!\p{L})(?:(?:день|днём|утром|вечером|неделю|сразу|час) после|накануне|the (?:day|evening|week|morning) (?:after|before)|right after)\s(?=\p{Lu}|(?:наш|семинар|встреч|клуб|доклад|our|the)\p{L}{0,4}\s?)/u,
);

/** So long before the meeting the room opens and the guests gather. */
const gatheringMinutes = 20;

export const compareMeeting = oncePerReading((facts: Facts): Comparison | undefined => {
  const meant = meantMeeting(facts);
  if (meant === undefined) return undefined;
  const otherDay = otherDayOf(facts, meant.meeting);
  return { ...meant, otherDay, otherHour: otherHourOf(facts, meant.meeting) };
});

function meantMeeting({ ties, writing, text }: Facts): Pick<Comparison, 'meeting' | 'by'> | undefined {
  const { after } = writing;
  const { replied, ahead, next } = ties;
  if (replied !== null) {
    // What answers a meeting of the past comes after it.
    const isOver = replied.day !== null && after !== null && replied.day < after;
    return isOver ? undefined : { meeting: replied, by: 'reply' };
  }
  if (ahead?.isNamed && !comesAfterAnother.test(text)) return { meeting: ahead.meeting, by: 'name' };
  if (ahead !== null && ahead.score >= 3) return { meeting: ahead.meeting, by: 'day' };
  return next === null ? undefined : { meeting: next, by: 'nearness' };
}

function otherDayOf(facts: Facts, meeting: KnownMeeting): string | undefined {
  const mention = findNewDate(facts);
  const today = writtenOn(facts.writing);
  if (mention?.future === undefined || mention.isSpan || mention.isDeadline || meeting.day === null) return undefined;
  if (mention.future.day === meeting.day || (today !== null && mention.future.day < today)) return undefined;
  // «сегодня» reminds of a meeting of this day, and nobody moves one to it.
  // «сегодня 1 апреля» says when it was written.
  const saysToday = facts.dates.some(({ written }) => written.type === 'relative' && written.days === 0);
  const isToday =
    mention.written.type === 'relative'
      ? today === null || mention.written.days === 0
      : saysToday && mention.future.day === today;
  return isToday ? undefined : mention.quote;
}

function otherHourOf({ times, text, zone }: Facts, { day, time, hours }: KnownMeeting): string | undefined {
  if (time === null) return undefined;
  const hereOf = (mention: TimeMention): string =>
    mention.zone === null || day === null
      ? mention.time
      : momentOf(day, mention.time, mention.zone, zone).at.slice(11, 16);
  // «16:00 (мск 14:00)»: what is an hour elsewhere is none here.
  if (times.some((mention) => mention.zone !== null && (hours.has(mention.time) || hereOf(mention) === time)))
    return undefined;
  const other = times.find(
    (mention) =>
      !hours.has(mention.time) &&
      !hours.has(hereOf(mention)) &&
      Math.abs(minutesOf(hereOf(mention)) - minutesOf(time)) > gatheringMinutes,
  );
  if (other === undefined) return undefined;
  const names = times.find((mention) => mention.time === time);
  if (names === undefined) return other.time;
  const before = text.slice(Math.max(0, names.start - 24), names.start);
  return /(?<!\p{L})(?:не|вместо|с|not|from|than|instead of)\s(?:(?:в|at)\s)?$/iu.test(before) ? other.time : undefined;
}

/** Since midnight. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
