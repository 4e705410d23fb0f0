/** Which part of a file a request wants: players ask for the end of a video before they play its beginning. */

export interface ByteRange {
  /** Both inclusive, as in the header. */
  start: number;
  end: number;
}

/** Undefined when the whole file is to be sent: it was asked for, or the header is one that may be ignored. */
export function byteRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  // `-500`: the last 500 bytes.
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? undefined : { start, end };
}

/** What an answer with a part of a file says of it. */
export function headersOf({ start, end }: ByteRange, size: number): Record<string, string | number> {
  return { 'Content-Length': end - start + 1, 'Content-Range': `bytes ${start}-${end}/${size}` };
}
