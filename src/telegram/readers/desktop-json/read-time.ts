/**
 * Reads when something happened. In: the members `date` and `date_unixtime` (or `edited…`) of a message. Out: the instant;
 * files from before 3.7.6 (2022) have only the exporter's local time, which needs the zone of the exporter's wall.
 */
import type { WallClock } from '../../wall-clock.ts';
import type { Fields } from './fields.ts';

/** Telegram writes the beginning of 1970 for «never»: not edited, or deleted. Local times stray from it by their zone. */
const never = 2 * 86_400;
const endOfTime = Date.UTC(10_000, 0) / 1000;

export function readTime(fields: Fields, name: 'date' | 'edited', clock: WallClock): string | null {
  const local = fields.string(name);
  const unixName = name === 'date' ? 'date_unixtime' : 'edited_unixtime';
  const unix = fields.string(unixName);
  if (unix !== null) {
    const seconds = /^\d{1,12}$/.test(unix) ? Number(unix) : Number.NaN;
    if (seconds < never) return null;
    if (seconds < endOfTime) return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
    fields.report(unixName, 'should be a count of seconds since 1970 in digits');
  }
  if (local === null) return null;
  const instant = clock.instantOf(local);
  if (instant === null) fields.report(name, 'should be a time like 2024-01-18T15:00:00');
  return instant === null || Date.parse(instant) / 1000 < never ? null : instant;
}
