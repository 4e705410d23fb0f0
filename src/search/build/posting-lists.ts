/**
 * Lists of places of a word, as bytes: where they end in a chunk of Pagefind's, and how those of several parts become one. In: bytes
 * of CBOR. Out: places in them, or bytes. Nothing is decoded that is not renumbered, for an index holds millions of places.
 */
import type { CborWriter } from './cbor-writer.ts';

/** What stands in a chunk from `start` to `end`. */
export interface Stretch {
  bytes: Uint8Array;
  start: number;
  end: number;
}

/** The places of one word in one part. */
export interface PostingList extends Stretch {
  /** Number of its first page among the pages of all parts. */
  firstPage: number;
  /** Numbers that the part's fields have among all. */
  fields: readonly number[];
}

export interface Head {
  /** 0 number, 1 negative number, 3 text, 4 array. */
  type: number;
  value: number;
  /** Where it ends. */
  end: number;
}

export function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0;
  const low = first & 31;
  if (low > 26) throw new Error(`a CBOR length that is not understood, at byte ${at}`);
  if (low < 24) return { type: first >> 5, value: low, end: at + 1 };
  let value = 0;
  let end = at + 1;
  for (let left = 1 << (low - 24); left > 0; left--) value = value * 256 + (bytes[end++] ?? 0);
  return { type: first >> 5, value, end };
}

/** Where an array ends that holds numbers, and arrays of them. */
export function endOfPlaces(bytes: Uint8Array, at: number): number {
  let end = at;
  // Numbers count for themselves, an array for what is in it.
  for (let left = 1; left > 0; left--) {
    const first = bytes[end] ?? 0;
    const low = first & 31;
    if (first >> 5 === 4) {
      const head = readHead(bytes, end);
      left += head.value;
      end = head.end;
    } else end += low < 24 ? 1 : 1 + (1 << (low - 24));
  }
  return end;
}

/** Pagefind writes fields as negative numbers; so many fit into a byte. */
const mostFields = 24;

/** The lists as one list, in the order in which they are given: that of their pages. */
export function writeJoined(lists: readonly PostingList[], writer: CborWriter): void {
  const heads = lists.map(({ bytes, start }) => readHead(bytes, start));
  writer.array(heads.reduce((sum, { value }) => sum + value, 0));
  let lastPage = 0;
  for (const [place, list] of lists.entries()) {
    const head = heads[place];
    if (head === undefined || head.value === 0) continue;
    const posting = readHead(list.bytes, head.end);
    const page = readHead(list.bytes, posting.end);
    writer.array(posting.value);
    // Pages are written as distances.
    writer.integer(list.firstPage + page.value - lastPage);
    const rest = list.bytes.slice(page.end, list.end);
    lastPage = list.firstPage + page.value + renumber(rest, head.value, list.fields);
    writer.bytes(rest);
  }
}

/** Gives the fields their new numbers, and the distance from the first page to the last. */
function renumber(rest: Uint8Array, postings: number, fields: readonly number[]): number {
  let at = 0;
  let distance = 0;
  for (let posting = 0; posting < postings; posting++) {
    if (posting > 0) {
      const page = readHead(rest, readHead(rest, at).end);
      distance += page.value;
      at = page.end;
    }
    at = endOfPlaces(rest, at);
    const places = readHead(rest, at);
    at = places.end;
    for (let left = places.value; left > 0; left--) {
      const { type, value, end } = readHead(rest, at);
      if (type === 1) rest[at] = (1 << 5) | newNumber(value, fields);
      at = end;
    }
  }
  return distance;
}

function newNumber(field: number, fields: readonly number[]): number {
  const number = fields[field];
  if (number === undefined || field >= mostFields || number >= mostFields)
    throw new Error(`the search index has a field ${field} of which a part knows nothing`);
  return number;
}
