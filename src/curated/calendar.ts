/**
 * Reads the dates and times that editors write. In: text and the channel's zone. Out: days, moments, instants or a
 * complaint. Nothing is corrected in silence: a day that no calendar has is never moved to the next month.
 */
import type { Moment, Published } from '../archive/model/moment.ts';
import { openWallClock } from '../telegram/wall-clock.ts';
import { Complaint } from './complaint.ts';

const written = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]+(\d?\d):(\d\d))?$/;
const dotted = /^(\d?\d)\.(\d?\d)\.(\d{4})(?:[ ,]+(?:в )?(\d?\d):(\d\d))?$/;

interface Local {
  day: string;
  /** `18:00:00`; null where only the day was written. */
  time: string | null;
}

/** `2024-03-14`. */
export function readDay(text: string): string | Complaint {
  const local = readLocal(text, 'Write it as year-month-day, for example 2024-03-14.');
  if (local instanceof Complaint) return local;
  if (local.time === null) return local.day;
  return new Complaint(`“${text}” has an hour where only a day belongs.`, `Write ${local.day}.`);
}

/** `2024-03-14 18:00` on the clocks of the zone, or `2024-03-14` where only the day is known. */
export function readMoment(text: string, zone: string): Moment | Complaint {
  const local = readDayAndTime(text, zone);
  if (local instanceof Complaint) return local;
  if (local.time === null) return { at: local.day, precision: 'day', zone };
  const instant = instantOf(local.day, local.time, zone, text);
  if (instant instanceof Complaint) return instant;
  const offset = (Date.parse(`${local.day}T${local.time}Z`) - Date.parse(instant)) / 60_000;
  return { at: `${local.day}T${local.time}${writeOffset(offset)}`, precision: 'minute', zone };
}

/** A day on which something was published, or the minute on the clocks of the zone. */
export function readPublished(text: string, zone: string): Published | Complaint {
  const local = readDayAndTime(text, zone);
  if (local instanceof Complaint) return local;
  if (local.time === null) return { after: local.day, before: local.day };
  const instant = instantOf(local.day, local.time, zone, text);
  return instant instanceof Complaint ? instant : { at: instant };
}

function readDayAndTime(text: string, zone: string): Local | Complaint {
  return readLocal(
    text,
    `Write it as year-month-day and, where it is known, the hour in ${zone}: 2024-03-14 18:00 or 2024-03-14.`,
  );
}

function readLocal(text: string, remedy: string): Local | Complaint {
  const [, year, month, day, hour, minute] = written.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    return new Complaint(`“${text}” is not a date.`, suggestion(text) ?? remedy);
  }
  const date = `${year}-${month}-${day}`;
  if (!isInCalendar(date)) return new Complaint(`The calendar has no ${date}.`, 'Check the day and the month.');
  if (hour === undefined || minute === undefined) return { day: date, time: null };
  if (Number(hour) > 23 || Number(minute) > 59) {
    return new Complaint(
      `The clock has no ${hour}:${minute}.`,
      'Write the hour from 0 to 23 and the minute from 00 to 59.',
    );
  }
  return { day: date, time: `${hour.padStart(2, '0')}:${minute}:00` };
}

/** How a date written with dots is to be written, when it is one. */
function suggestion(text: string): string | undefined {
  const [, day, month, year, hour, minute] = dotted.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = hour === undefined ? '' : ` ${hour.padStart(2, '0')}:${minute}`;
  return isInCalendar(date) ? `Write it as ${date}${time}.` : undefined;
}

function isInCalendar(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(day);
}

function instantOf(day: string, time: string, zone: string, text: string): string | Complaint {
  const instant = openWallClock(zone).instantOf(`${day}T${time}`);
  // Swedish writes dates as ISO 8601 does.
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  if (instant !== null && shown.format(Date.parse(instant)) === `${day} ${time}`) return instant;
  return new Complaint(
    `The clocks of ${zone} never showed ${text}.`,
    'They were set forward over that hour: check the hour.',
  );
}

/** `+03:00` for 180 minutes. */
function writeOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (count: number) => String(count).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
