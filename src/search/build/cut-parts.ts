/**
 * Cuts the records of a large archive into parts that are indexed one by one: what is over is not indexed again, and Pagefind needs
 * the memory of one part. In: records, oldest first. Out: parts, which follow from the records alone and not from earlier builds.
 */
import { crc32 } from 'node:zlib';
import type { SearchRecord } from './search-record.ts';

/**
 * A part is closed at the first change of month after so many records: half a second of Pagefind's, and 140 MB. More would be indexed
 * again after each new message, fewer would win little and make more joins of small archives. Archives below it have one part.
 */
export const recordsInPart = 1000;

/** Parts of what has no date are closed after this share of it: most messages change one of their records, wherever it stands. */
const shareOfUndated = 1 / 4;

export function cutIntoParts(records: readonly SearchRecord[], least = recordsInPart): SearchRecord[][] {
  if (records.length <= least) return [[...records]];
  const parts: SearchRecord[][] = [];
  let part: SearchRecord[] = [];
  for (const record of records) {
    const last = part.at(-1);
    if (last !== undefined && isOver(part.length, last, record, least)) {
      parts.push(part);
      part = [];
    }
    part.push(record);
  }
  return [...parts, part];
}

function isOver(length: number, last: SearchRecord, next: SearchRecord, least: number): boolean {
  // Of a month with more posts than a part may have the memory could not be told.
  if (length >= 2 * least) return true;
  if (last.day !== '') return length >= least && monthOf(last) !== monthOf(next);
  const leastUndated = Math.ceil(least * shareOfUndated);
  return next.day !== '' || (length >= leastUndated && beginsPart(next, leastUndated));
}

/**
 * Some records begin parts by what they are called, one of so many: wherever a new one stands among them, the parts behind the next
 * of these stay what they were.
 */
function beginsPart({ url }: SearchRecord, among: number): boolean {
  return crc32(url) % among === 0;
}

/** `2024-01` */
function monthOf({ day }: SearchRecord): string {
  return day.slice(0, 7);
}
