/**
 * Tells which places of a digest are those of papers: what a row of a reading list or of a programme opens with, behind its day
 * and its speaker. In: the facts of a post. Out: which of the two it is, and whether a place is such a one.
 */
const readingList =
  /(?<!\p{L})(?:(?:по|до|про)?читать|(?:по|до|про)читаем|читаем|(?:про|по)читан\p{L}{1,2}|чтени[еяю]|в закладки|статьи|статей|пейпер\p{L}{0,2}|reading list|to read|(?:we|are) read(?:ing)?|papers)(?!\p{L})/iu;
const bullet = /^[^\p{L}\p{N}]{0,4}(?:\d{1,2}[.)]\s)?[^\p{L}\p{N}]{0,4}/u;
const row = /(?:^|\n)[^\p{L}\p{N}\n]{0,3}(?:[•●▪–—*·-]|\d{1,2}[.)]|\p{Extended_Pictographic}\uFE0F?)\s/u;

const opensLine = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}$/u;
/** More units than four signs can have: what is cut off before them is no beginning of a line. */
const longestOpening = 9;

export interface Rows {
  /** Meetings to come, a row each. */
  isProgramme: boolean;
  /** Whether a place opens a row; never, where the post is no list of papers. */
  opens(start: number): boolean;
}

const none: Rows = { isProgramme: false, opens: () => false };

/** Null where a post is neither. */
export type RowsKind = 'programme' | 'reading-list' | null;

type Placed = readonly { start: number; end: number }[];

export interface RowsInput {
  text: string;
  dates: Placed;
  talkItems: readonly unknown[];
  venue: string | null;
  city: string | null;
}

interface ListedNames extends Pick<RowsInput, 'text' | 'dates'> {
  people: Placed;
  given: Placed;
}

export function kindOfRows({ text, dates, talkItems, venue, city }: RowsInput): RowsKind {
  if (!text.includes('\n')) return null;
  // A programme with a place of its own is that of a conference.
  if (venue === null && city === null && opening(text, dates).length > 1) return 'programme';
  const isReadingList = talkItems.length === 0 && readingList.test(text.slice(0, text.indexOf('\n'))) && row.test(text);
  return isReadingList ? 'reading-list' : null;
}

/** Dates that open a line. */
function opening(text: string, dates: Placed): Placed {
  return dates.filter(({ start }) => opensLine.test(text.slice(Math.max(0, start - longestOpening), start)));
}

export function openRows(kind: RowsKind, { text, dates, people, given }: ListedNames): Rows {
  if (kind === null) return none;
  const isProgramme = kind === 'programme';
  const firsts = opening(text, dates);
  const others = [...dates, ...people, ...given];
  const opens = (start: number): boolean => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    let at = lineStart + (bullet.exec(text.slice(lineStart, start))?.[0].length ?? 0);
    const isRow = isProgramme ? firsts.some((date) => date.start >= lineStart && date.start < start) : at > lineStart;
    for (let span = spanAt(others, at); span !== undefined; span = spanAt(others, at))
      at = span.end + (/^[^\p{L}\p{N}\n]{0,4}/u.exec(text.slice(span.end, span.end + 8))?.[0].length ?? 0);
    return isRow && at >= start;
  };
  return { isProgramme, opens };
}

function spanAt(spans: Placed, at: number) {
  return spans.find(({ start, end }) => start === at && end > at);
}
