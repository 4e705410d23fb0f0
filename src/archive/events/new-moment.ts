/** When a meeting takes place that a post moves. In: the post's facts and the moment that it had. Out: the new moment, with the mention of its day. */
import type { DatedMention } from '../classify/dated-mention.ts';
import type { Facts } from '../classify/facts.ts';
import { addDays, type Day } from '../language/dates/calendar.ts';
import { dayOfMoment, momentOf } from '../language/dates/zone-time.ts';
import { findNewDate } from '../meeting-date.ts';
import type { Moment } from '../model/moment.ts';
import { freeHour, isBroughtForward, leavesHourOpen, movedHour } from './clues-in-text.ts';

export interface NewMoment {
  /** Undefined where neither day nor hour could be understood. */
  moment: Moment | undefined;
  /** What names the new day, where it is named and not counted from the old one. */
  mention: DatedMention | undefined;
}

/** A new day keeps the old hour unless another is named; a new hour alone keeps the day; «на неделю» counts from the old day. */
export function newMoment(facts: Facts, old: Moment, zone: string): NewMoment {
  const shift = facts.dates.find(
    (mention) => mention.written.type === 'shift' || (mention.written.type === 'relative' && mention.written.days >= 7),
  );
  const oldDay = dayOfMoment(old);
  const others = facts.dates.filter((mention) => mention !== shift);
  // «прячем маски до 16-го»: the only day to come is no deadline, however it is said.
  const isOnly = others.filter(({ future }) => future !== undefined && future.day !== oldDay).length === 1;
  const named = { ...facts, dates: isOnly ? others.map((mention) => ({ ...mention, isDeadline: false })) : others };
  const calendar = findNewDate(named, oldDay) ?? findNewDate(named);
  const keptTime = old.precision === 'minute' ? old.at.slice(11, 16) : null;
  const moved = keptTime === null ? null : movedHour(facts.text, keptTime);
  const isMeantDay = calendar !== undefined && (calendar.written.type !== 'relative' || shift === undefined);
  const mention = isMeantDay ? calendar : undefined;
  let day: Day | undefined = mention?.future?.day;
  const comesNearer = isBroughtForward(facts.text);
  const isNamedBefore = comesNearer && day !== undefined && day < oldDay;
  if (shift !== undefined && 'days' in shift.written && !isNamedBefore && (day === undefined || day <= oldDay))
    day = addDays(oldDay, comesNearer ? -Math.abs(shift.written.days) : shift.written.days);
  // «на полчаса позже, в 13:15»: of several hours the one that the distance leads to.
  const time = facts.times.find(({ time }) => time === moved) ?? calendar?.time ?? freeHour(facts) ?? null;
  if (time === null && (day === undefined || moved !== null)) {
    const shifted = moved === null ? undefined : momentOf(day ?? oldDay, moved, null, zone);
    return { moment: shifted, mention };
  }
  if (time === null && day !== undefined && leavesHourOpen(facts))
    return { moment: momentOf(day, null, null, zone), mention };
  // «still 8:30» of a meeting at half past eight in the evening.
  const isSameClock =
    time !== null && keptTime !== null && clockOf(keptTime) === clockOf(time.time) && time.time < keptTime;
  const given = time === null ? null : ofEvening(facts.text.slice(time.start, time.end), time.time, keptTime);
  const hour = isSameClock ? keptTime : (given ?? keptTime);
  return { moment: momentOf(day ?? oldDay, hour, time?.zone ?? null, zone), mention };
}

/** So long before the beginning the doors open. */
const gathering = 20;

/**
 * «сегодня в 17:00», where the meeting of the day was announced for six: it begins at another hour. Not so where the old hour is
 * named beside it, unless it is said not to be.
 */
export function hourGivenAnew(facts: Facts, old: Moment, given: Moment): boolean {
  if (old.precision === 'day' || given.precision === 'day') return false;
  if (Math.abs(Date.parse(old.at) - Date.parse(given.at)) <= gathering * 60_000) return false;
  const named = facts.times.find(({ time, zone }) => zone === null && time === old.at.slice(11, 16));
  return named === undefined || isDenied(facts.text.slice(Math.max(0, named.start - 24), named.start));
}

/** «(а) не в», “not at”, “instead of” */
function isDenied(before: string): boolean {
  return /(?<!\p{L})(?:не|вместо|not|than|instead of)\s(?:(?:в|at)\s)?$/iu.test(before);
}

/** So far from the old hour the new one is not likely to be. */
const farHours = 6 * 60;
const nearHours = 3 * 60 + 30;

/** «в половине десятого» of a meeting at nine in the evening is half past nine in the evening. */
export function ofEvening(said: string, time: string, old: string | null): string {
  if (old === null || time >= '12:00' || /\d:\d\d|^0|утра|\d\s?a\.?m|morning/i.test(said)) return time;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const [oldHour = 0, oldMinute = 0] = old.split(':').map(Number);
  const [at, before] = [hour * 60 + minute, oldHour * 60 + oldMinute];
  const isFar = Math.abs(at - before) > farHours && Math.abs(at + 720 - before) <= nearHours;
  return isFar ? `${String(hour + 12).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : time;
}

/** The hands of a clock at `HH:MM`: the same in the morning and in the evening. */
function clockOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour % 12) * 60 + minute;
}
