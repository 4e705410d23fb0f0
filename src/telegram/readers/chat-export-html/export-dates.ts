/**
 * Reads the dates of Telegram's HTML exports. In: titles such as `18.01.2024 18:00:00 UTC+03:00` or `18 января 2024,
 * 18:00:00`, and the editor's zone. Out: instants, and a word of warning when the export contradicts that zone.
 */
import type { Issue } from '../../../issue.ts';
import { openWallClock } from '../../wall-clock.ts';

export interface ExportDates {
  /** The instant that a title names; null for words that are no date. */
  instantOf(title: string): string | null;
  /** The day that a divider between messages names, `2024-01-18`; null for any other sentence. */
  dayOf(words: string): string | null;
  /** What the titles read so far say against the zone: at most one issue. */
  contradictions(file: string): Issue[];
}

const digitsTitle = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC(?:([+-])(\d\d):?(\d\d))?)?$/;
const wordsTitle = /^(\d{1,2}) (\p{L}+) (\d{4}), (\d\d:\d\d:\d\d)(?: UTC(?:([+-])(\d\d):?(\d\d))?)?$/u;
const dayTitle = /^(\d{1,2}) (\p{L}+) (\d{4})$/u;

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Telegram for macOS writes months in the language of its interface, Desktop always in English. */
const otherLanguages = ['ru', 'uk', 'be', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'tr'];

export function openExportDates(timeZone: string): ExportDates {
  const clock = openWallClock(timeZone);
  let otherMonths: ReadonlyMap<string, number> | undefined;
  /** Offsets that titles state, in minutes. */
  const stated = new Set<number>();
  let newestYear = 0;

  function monthNumber(name: string): number | undefined {
    const english = englishMonths.indexOf(name.toLowerCase());
    if (english !== -1) return english + 1;
    otherMonths ??= monthNames(otherLanguages);
    return otherMonths.get(name.toLowerCase());
  }

  function localDay(day: string, month: string, year: string): string | null {
    const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
    return number === undefined ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }

  return {
    instantOf(title) {
      const [, day, month, year, time, sign, hours, minutes] = digitsTitle.exec(title) ?? wordsTitle.exec(title) ?? [];
      if (day === undefined || month === undefined || year === undefined || time === undefined) return null;
      const instant = clock.instantOf(`${localDay(day, month, year)}T${time}`);
      if (instant === null) return null;
      if (title.includes('UTC')) {
        stated.add((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1));
        newestYear = Math.max(newestYear, Number(year));
      }
      return instant;
    },
    dayOf(words) {
      const [, day, month, year] = dayTitle.exec(words) ?? [];
      if (day === undefined || month === undefined || year === undefined) return null;
      const local = localDay(day, month, year);
      return local !== null && clock.instantOf(`${local}T12:00:00`) !== null ? local : null;
    },
    contradictions(file) {
      if (stated.size === 0) return [];
      // Desktop states the standard offset that the zone had when the export was made, whatever the date of the message:
      // that is some year from the newest message on.
      const expected = new Set<number>();
      for (let year = newestYear; year <= Math.max(newestYear, lastKnownYear); year++) {
        expected.add(clock.standardOffset(year));
      }
      const wrong = [...stated].filter((offset) => !expected.has(offset));
      if (wrong.length === 0) return [];
      return [
        {
          code: 'time-zone-contradicted',
          severity: 'warning',
          file,
          field: 'timeZone',
          found: `The export was made in a zone of ${wrong.map(offsetName).join(', ')} (standard time), but its times are read as those of ${timeZone}, ${[...expected].map(offsetName).join(' or ')}.`,
          remedy:
            'Name in content/channel.md the zone of the computer that made the export, or export as JSON, which tells the exact time.',
        },
      ];
    },
  };
}

/** A year by which all rules that the zone database knows today are in force. */
const lastKnownYear = 2037;

function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Month names as they stand in a date, in lower case, to their numbers. */
function monthNames(languages: string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = format.formatToParts(Date.UTC(2024, month - 1)).find(({ type }) => type === 'month')?.value;
      if (name !== undefined) numbers.set(name.toLowerCase(), month);
    }
  }
  return numbers;
}
