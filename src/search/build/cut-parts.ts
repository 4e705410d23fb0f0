/**
 * Cuts the records of a large archive into parts that are indexed one by one: what is over is not indexed again, and Pagefind needs
 * the memory of one part. In: records, oldest first. Out: parts, which follow from the records alone and not from earlier builds.
 */
import type { SearchRecord } from './search-record.ts';

/**
 * A part is closed at the first change of month after so many records: about a second of Pagefind's, and 300 MB. More would be indexed
 * again after each new message, fewer would win little and make more joins of small archives. Archives below it have one part.
 */
export const recordsInPart = 2000;

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
  if (monthOf(last) === monthOf(next)) return false;
  // What has no date, such as speakers and papers, changes with posts of all times.
  return length >= least || last.day === '';
}

/** `2024-01`; empty for things without a day. */
function monthOf({ day }: SearchRecord): string {
  return day.slice(0, 7);
}
