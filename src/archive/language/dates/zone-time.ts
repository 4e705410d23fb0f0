/** Turns stated hours into moments in the channel's zone, and instants into days of that zone. Zones are IANA names; rules come from Intl. */
import { openWallClock, type WallClock } from '../../../telegram/wall-clock.ts';
import type { Moment } from '../../model/moment.ts';
import type { Day } from './calendar.ts';

const clocks = new Map<string, WallClock>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** `time` is `HH:MM` in `statedZone` (an IANA name or an offset such as `+07:00`); null when only the day is known. */
export function momentOf(day: Day, time: string | null, statedZone: string | null, zone: string): Moment {
  if (time === null) return { at: day, precision: 'day', zone };
  const instant = instantOf(day, time, statedZone ?? zone);
  if (instant === null) return { at: day, precision: 'day', zone };
  const local = localTimeOf(instant, zone);
  const offset = Math.round((Date.parse(`${local}:00Z`) - Date.parse(instant)) / 60_000);
  return { at: `${local}:00${formatOffset(offset)}`, precision: 'minute', zone };
}

/** The day in `zone` on which an instant falls. */
export function dayOf(instant: string, zone: string): Day {
  return localTimeOf(instant, zone).slice(0, 10);
}

/** `HH:MM` of an instant in `zone`. */
export function hourOf(instant: string, zone: string): string {
  return localTimeOf(instant, zone).slice(11);
}

/** The day of a moment, in its own zone. */
export function dayOfMoment(moment: Pick<Moment, 'at'>): Day {
  return moment.at.slice(0, 10);
}

function instantOf(day: Day, time: string, zone: string): string | null {
  if (/^[+-]/.test(zone)) return new Date(`${day}T${time}:00${zone}`).toISOString();
  const clock = clocks.get(zone) ?? openWallClock(zone);
  clocks.set(zone, clock);
  return clock.instantOf(`${day}T${time}:00`);
}

/** `YYYY-MM-DDTHH:MM` */
function localTimeOf(instant: string, zone: string): string {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(new Date(instant)).replace(' ', 'T');
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
