/**
 * Finds where JSON values begin and end, by their quotes and brackets alone. In: UTF-8 bytes, however damaged, and an
 * offset. Out: offsets. Nothing is decoded and nothing recurses: what is skipped leaves no trace in memory, a nesting of any
 * depth costs no stack, and a file may be longer than the longest string of JavaScript.
 */

export interface WalkEnd {
  /** At its closing bracket, at the end of the bytes, at something that JSON does not allow there, or where its visitor had seen enough. */
  how: 'closed' | 'cut' | 'damaged' | 'paused';
  /** Offset behind the closing bracket, or of the place where the walk stopped. */
  end: number;
}

export const quote = 0x22;
const backslash = 0x5c;
export const comma = 0x2c;
const colon = 0x3a;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;

/**
 * Offset behind the value that begins at `start`; -1 when it does not end before `limit`. Whether all between its brackets
 * is JSON is for JSON.parse to say.
 */
export function endOfValue(bytes: Uint8Array, start: number, limit: number): number {
  const first = bytes[start];
  if (first === quote) return endOfString(bytes, start, limit);
  if (first === openBrace || first === openBracket) return endOfBrackets(bytes, start, limit);
  let at = start;
  while (at < limit && !endsWord(bytes[at])) at++;
  return at < limit ? at : -1;
}

function endOfString(bytes: Uint8Array, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const byte = bytes[at];
    if (byte === quote) return at + 1;
    if (byte === backslash) at++;
  }
  return -1;
}

function endOfBrackets(bytes: Uint8Array, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const end = endOfString(bytes, at, limit);
      if (end === -1) return -1;
      at = end - 1;
    } else if (byte === openBrace || byte === openBracket) {
      depth++;
    } else if (byte === closeBrace || byte === closeBracket) {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Offset of the first byte from `start` on that is not white space. */
export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isSpace(bytes[at])) at++;
  return at;
}

/** Offset of the first byte from `start` on that is neither white space nor a comma. */
export function skipSeparators(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isSeparator(bytes[at])) at++;
  return at;
}

/** Offset behind the last byte before `limit` that is neither white space nor a comma. */
export function endOfContent(bytes: Uint8Array, start: number, limit: number): number {
  let end = limit;
  while (end > start && isSeparator(bytes[end - 1])) end--;
  return end;
}

/** Walks over the value that begins at `start` without looking into it. */
export function skipValue(bytes: Uint8Array, start: number): WalkEnd {
  const end = endOfValue(bytes, start, bytes.length);
  if (end === -1) return { how: 'cut', end: bytes.length };
  return { how: end === start ? 'damaged' : 'closed', end };
}

/** Told the key of a member and where its value begins; walks over the value. */
type MemberVisitor = (key: string, valueStart: number) => WalkEnd;

/** Walks the members of the object that opens at `start`. */
export function walkObject(bytes: Buffer, start: number, visit: MemberVisitor): WalkEnd {
  return walkItems(bytes, start, closeBrace, (at) => walkMember(bytes, at, visit));
}

/** Walks over what is left of an object behind the value that ends at `valueEnd`. */
export function walkRestOfObject(bytes: Buffer, valueEnd: number): WalkEnd {
  const skipMember: MemberVisitor = (_, valueStart) => skipValue(bytes, valueStart);
  return walkOn(bytes, valueEnd, closeBrace, (at) => walkMember(bytes, at, skipMember));
}

/** Walks the elements of the array that opens at `start`; `visit` is told where each begins and walks over it. */
export function walkArray(bytes: Buffer, start: number, visit: (valueStart: number) => WalkEnd): WalkEnd {
  return walkItems(bytes, start, closeBracket, visit);
}

function walkMember(bytes: Buffer, start: number, visit: MemberVisitor): WalkEnd {
  if (bytes[start] !== quote) return { how: 'damaged', end: start };
  const keyEnd = endOfString(bytes, start, bytes.length);
  if (keyEnd === -1) return { how: 'cut', end: bytes.length };
  const colonAt = skipSpace(bytes, keyEnd);
  if (colonAt >= bytes.length) return { how: 'cut', end: colonAt };
  if (bytes[colonAt] !== colon) return { how: 'damaged', end: colonAt };
  const valueStart = skipSpace(bytes, colonAt + 1);
  if (valueStart >= bytes.length) return { how: 'cut', end: valueStart };
  return visit(bytes.toString('utf8', start + 1, keyEnd - 1), valueStart);
}

function walkItems(bytes: Buffer, start: number, close: number, visit: (start: number) => WalkEnd): WalkEnd {
  const first = skipSpace(bytes, start + 1);
  if (first >= bytes.length) return { how: 'cut', end: first };
  if (bytes[first] === close) return { how: 'closed', end: first + 1 };
  const item = visit(first);
  return item.how === 'closed' ? walkOn(bytes, item.end, close, visit) : item;
}

/** Goes on behind the item that ends at `itemEnd`. */
function walkOn(bytes: Buffer, itemEnd: number, close: number, visit: (start: number) => WalkEnd): WalkEnd {
  for (let end = itemEnd; ; ) {
    const at = skipSpace(bytes, end);
    if (bytes[at] === close) return { how: 'closed', end: at + 1 };
    if (at < bytes.length && bytes[at] !== comma) return { how: 'damaged', end: at };
    const next = skipSpace(bytes, at + 1);
    if (next >= bytes.length) return { how: 'cut', end: bytes.length };
    const item = visit(next);
    if (item.how !== 'closed') return item;
    end = item.end;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isSeparator(byte: number | undefined): boolean {
  return byte === comma || isSpace(byte);
}

function endsWord(byte: number | undefined): boolean {
  return byte === closeBrace || byte === closeBracket || isSeparator(byte);
}
