/**
 * Reads the elements of a `messages` array one after the other, and saves what can be saved from a damaged one. In: bytes
 * and where the array opens. Out: every element that is JSON, or can be mended to be, and the places of those that are not.
 */
import { type ParsedValue, parseValue } from './repair-json.ts';
import {
  closeBrace,
  closeBracket,
  comma,
  endOfContent,
  endOfValue,
  openBrace,
  quote,
  skipSeparators,
  skipSpace,
  type WalkEnd,
} from './scan-json.ts';

export interface FoundElement extends ParsedValue {
  /** Position in the array, lost elements counted. */
  index: number;
}

export interface LostElement {
  index: number;
  /** Id of the message, where its beginning still tells. */
  id: number | null;
  /** Whether the file ends in it, or it is no JSON. */
  why: 'cut' | 'damaged';
}

export interface ElementSink {
  take(element: FoundElement): void;
  lose(element: LostElement): void;
}

/**
 * With `stopAtDamage` nothing is read behind the first damaged element: in the export of an account the messages of another
 * chat may follow there. Without it, reading goes on at the next place that looks like the beginning of a message.
 */
export function readElements(bytes: Buffer, start: number, stopAtDamage: boolean, sink: ElementSink): WalkEnd {
  // From the first damage on, no element is looked for beyond the beginning of the next: no byte is read over and over.
  let careful = false;
  let at = start + 1;
  for (let index = 0; ; index++) {
    at = skipSeparators(bytes, at);
    if (bytes[at] === closeBracket && (stopAtDamage || isFollowedByEnd(bytes, at)))
      return { how: 'closed', end: at + 1 };
    if (at >= bytes.length) return { how: 'cut', end: at };
    let stretch = readStretch(bytes, at, careful ? nextMessage(bytes, at + 1) : bytes.length);
    if (stretch.parsed === undefined && !careful && !stopAtDamage) {
      careful = true;
      stretch = readStretch(bytes, at, nextMessage(bytes, at + 1));
    }
    const { parsed, end } = stretch;
    if (parsed !== undefined) {
      sink.take({ ...parsed, index });
    } else {
      const why = end === bytes.length ? 'cut' : 'damaged';
      sink.lose({ index, id: idAt(bytes, at), why });
      if (stopAtDamage || end === at || why === 'cut') return { how: why, end };
    }
    at = end;
  }
}

/** Behind the list of the only chat its object ends, or has a further member. All else stands there because of damage. */
function isFollowedByEnd(bytes: Buffer, bracket: number): boolean {
  const at = skipSpace(bytes, bracket + 1);
  if (bytes[at] === comma) return bytes[skipSpace(bytes, at + 1)] === quote;
  return at >= bytes.length || (bytes[at] === closeBrace && bytes[skipSpace(bytes, at + 1)] !== comma);
}

interface Stretch {
  parsed: ParsedValue | undefined;
  /** Where reading goes on. */
  end: number;
}

function readStretch(bytes: Buffer, start: number, limit: number): Stretch {
  const end = endOfValue(bytes, start, limit);
  const parsed = end === -1 ? undefined : parseStretch(bytes, start, end);
  if (parsed !== undefined || limit === bytes.length) return { parsed, end: end === -1 ? limit : end };
  // A path without quotes may hold a bracket or a quote: then only the next message tells where this one ends.
  return { parsed: parseStretch(bytes, start, endOfContent(bytes, start, limit)), end: limit };
}

/** No message comes near this; what does is damage that swallowed its neighbours. */
const longestElement = 64 * 1024 * 1024;

function parseStretch(bytes: Buffer, start: number, end: number): ParsedValue | undefined {
  if (end - start > longestElement) return undefined;
  return parseValue(bytes.toString('utf8', start, end));
}

const messageOpening = /^"id"\s*:\s*(-?\d{1,15})\s*,\s*"type"\s*:\s*"(?:message|service|unsupported)"/;
const longestOpening = 200;

/** Offset of the next object that begins as Telegram's messages do. No text can look so: in a text the quotes are escaped. */
function nextMessage(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('"id"', from); at !== -1; at = bytes.indexOf('"id"', at + 1)) {
    let before = at - 1;
    while (before >= from && (bytes[before] ?? 0) <= 0x20) before--;
    if (before >= from && bytes[before] === openBrace) {
      if (messageOpening.test(bytes.toString('latin1', at, at + longestOpening))) return before;
    }
  }
  return bytes.length;
}

function idAt(bytes: Buffer, start: number): number | null {
  const id = /^\{\s*"id"\s*:\s*(-?\d{1,15})\s*,/.exec(bytes.toString('latin1', start, start + longestOpening))?.[1];
  return id === undefined ? null : Number(id);
}
