/** A file of the site whose bytes lie in a store. In: where they lie. Out: the bytes, unless they are others than were stored. */
import { readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

export interface StoredBytes {
  start: number;
  length: number;
  /** Of the bytes: what a disk has lost or changed is not shown. */
  hash: string;
}

export interface StoredFile extends StoredBytes {
  /** Within the site. */
  path: string;
}

/** Against failing disks, not against people: who can write into the cache can write the site. */
export function hashOfBytes(bytes: Uint8Array): string {
  return crc32(bytes).toString(36);
}

/** `source`: the opened file of bytes; `into`: memory of that length. */
function readStored(
  source: number,
  { start, length, hash }: StoredBytes,
  into: Buffer = Buffer.allocUnsafe(length),
): Buffer | undefined {
  return readSync(source, into, 0, length, start) === length && hashOfBytes(into) === hash ? into : undefined;
}

/** Reads one file after another into the same memory. */
export function storedReader(): (source: number, file: StoredBytes) => Buffer | undefined {
  let room = Buffer.allocUnsafeSlow(2 ** 17);
  return (source, file) => {
    if (file.length > room.length) room = Buffer.allocUnsafeSlow(2 * file.length);
    return readStored(source, file, room.subarray(0, file.length));
  };
}
