/**
 * Turns the local times that Telegram Desktop writes into instants. In: what a clock on the exporter's wall showed, and
 * the IANA zone of that wall. Out: the instant in UTC. The zone's rules come from Intl; no clock of this machine is read.
 */

export interface WallClock {
  /**
   * The instant at which the wall showed `2024-01-18T18:00:00`; null when no calendar has that time. An hour that the clock
   * showed twice means its first pass, an hour that it skipped the same time after the skip: as Temporal's `compatible`.
   */
  instantOf(local: string): string | null;
  /** Minutes that the zone was ahead of UTC in that year without daylight saving. */
  standardOffset(year: number): number;
}

const localTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const dayLength = 86_400_000;
const weekLength = 7 * dayLength;

/** Throws RangeError for a name that is no zone: the editor's word is validated before it comes here. */
export function openWallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  /** Intl is slow: the offset is asked once a week, and more often only in weeks that change it. No zone changes it twice in one. */
  const offsetOfWeek = new Map<number, number>();

  function askOffset(instant: number): number {
    const shown = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? Number.NaN;
    return (
      Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - instant
    );
  }

  function offsetAtWeek(week: number): number {
    const known = offsetOfWeek.get(week);
    if (known !== undefined) return known;
    const offset = askOffset(week * weekLength);
    offsetOfWeek.set(week, offset);
    return offset;
  }

  function offsetAt(instant: number): number {
    const week = Math.floor(instant / weekLength);
    const offset = offsetAtWeek(week);
    return offset === offsetAtWeek(week + 1) ? offset : askOffset(instant);
  }

  return {
    instantOf(local) {
      const asUtc = parseLocal(local);
      if (asUtc === null) return null;
      // One of these two offsets was in force, or the clock skipped the time.
      const before = offsetAt(asUtc - dayLength);
      const after = offsetAt(asUtc + dayLength);
      const instant =
        [asUtc - before, asUtc - after].find((candidate) => candidate + offsetAt(candidate) === asUtc) ??
        asUtc - before;
      return `${new Date(instant).toISOString().slice(0, 19)}Z`;
    },
    standardOffset(year) {
      const winterAndSummer = [offsetAt(Date.UTC(year, 0, 1)), offsetAt(Date.UTC(year, 6, 1))];
      return Math.min(...winterAndSummer) / 60_000;
    },
  };
}

/** The local time read as if it were UTC, in milliseconds; null for the 31st of February and the like. */
function parseLocal(local: string): number | null {
  if (!localTime.test(local)) return null;
  const milliseconds = Date.parse(`${local}Z`);
  // Days that a month does not have, and the hour 24, roll over into the next day.
  const isReal = new Date(milliseconds).getUTCDate() === Number(local.slice(8, 10));
  return isReal ? milliseconds : null;
}
