/**
 * Reads the dates and times that editors write. In: text and the channel's zone. Out: days, moments, instants or a
 * complaint. Nothing is corrected in silence: a day that no calendar has is never moved to the next month.
 */
import { type Day, makeDay } from '../archive/language/dates/calendar.ts';
import { momentOf } from '../archive/language/dates/zone-time.ts';
import type { Moment, Published } from '../archive/model/moment.ts';
import { Complaint } from './complaint.ts';

const iso = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[ T]+(?<hour>\d?\d):(?<minute>\d\d))?$/;
const dotted = /^(?<day>\d?\d)\.(?<month>\d?\d)\.(?<year>\d{4})(?:[ ,]+(?:в )?(?<hour>\d?\d):(?<minute>\d\d))?$/;

interface Local {
  day: Day;
  /** `18:00`; null where only the day was written. */
  time: string | null;
}

/** `2024-03-14`. */
export function readDay(text: string): Day | Complaint {
  const local = readLocal(text, 'Write it as year-month-day, for example 2024-03-14.');
  if (local instanceof Complaint) return local;
  if (local.time === null) return local.day;
  return new Complaint(`“${text}” has an hour where only a day belongs.`, `Write ${local.day}.`);
}

/** `2024-03-14 18:00` on the clocks of the zone, or `2024-03-14` where only the day is known. */
export function readMoment(text: string, zone: string): Moment | Complaint {
  const local = readLocal(
    text,
    `Write it as year-month-day and, where it is known, the hour in ${zone}: 2024-03-14 18:00 or 2024-03-14.`,
  );
  if (local instanceof Complaint) return local;
  const moment = momentOf(local.day, local.time, null, zone);
  if (local.time === null || moment.at.startsWith(`${local.day}T${local.time}`)) return moment;
  return new Complaint(
    `The clocks of ${zone} never showed ${local.day} ${local.time}.`,
    'They were set forward over that hour: check the hour.',
  );
}

/** A day on which something was published, or the minute on the clocks of the zone. */
export function readPublished(text: string, zone: string): Published | Complaint {
  const moment = readMoment(text, zone);
  if (moment instanceof Complaint) return moment;
  if (moment.precision === 'day') return { after: moment.at, before: moment.at };
  return { at: new Date(moment.at).toISOString().replace('.000Z', 'Z') };
}

function readLocal(text: string, remedy: string): Local | Complaint {
  const numbers = iso.exec(text)?.groups;
  if (numbers === undefined) {
    // Written as it is in speech: the same date, as it belongs here, is the best remedy.
    const local = localOf(dotted.exec(text)?.groups);
    const corrected = local && [local.day, local.time].filter((part) => part !== null).join(' ');
    return new Complaint(`“${text}” is not a date.`, corrected === undefined ? remedy : `Write it as ${corrected}.`);
  }
  const local = localOf(numbers);
  return local ?? new Complaint(`No calendar and no clock has “${text}”.`, 'Check the day, the month and the hour.');
}

function localOf(numbers: { [part: string]: string } | undefined): Local | undefined {
  const { year, month, day, hour, minute } = numbers ?? {};
  const date = makeDay(Number(year), Number(month), Number(day));
  // Years below 100 are taken for those of the last century.
  if (date === undefined || date.slice(0, 4) !== year) return undefined;
  if (hour === undefined || minute === undefined) return { day: date, time: null };
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { day: date, time: `${hour.padStart(2, '0')}:${minute}` };
}
