/** Writes files into the site, and makes the folders that they lie in. In: a path within the site, and what is to lie there. Out: the file. */
import { closeSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileState } from '../page-links/look-at-pages.ts';

type Bytes = string | Uint8Array;
export type WholeContent = Bytes | Iterable<Bytes>;

/** `folder`: of the site. */
export function writerInto(folder: string): (path: string, content: WholeContent) => void {
  const placeOf = placesIn(folder);
  return (path, content) => {
    const target = placeOf(path);
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
    else writePieces(target, content);
  };
}

/** The same for bytes; says how they lie there. */
export function stateWriterInto(folder: string): (path: string, bytes: Uint8Array) => FileState {
  const placeOf = placesIn(folder);
  return (path, bytes) => {
    const file = openSync(placeOf(path), 'w');
    try {
      writeFileSync(file, bytes);
      const { size, ctimeMs } = fstatSync(file);
      return { size, changed: ctimeMs };
    } finally {
      closeSync(file);
    }
  };
}

function placesIn(folder: string): (path: string) => string {
  const made = new Set<string>();
  return (path) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return target;
  };
}

/** Pieces are put together here, and written when it is full. */
const room = Buffer.allocUnsafe(2 ** 20);
/** Of a letter, at most. */
const bytesOfUnit = 3;

function writePieces(target: string, pieces: Iterable<Bytes>): void {
  const file = openSync(target, 'w');
  try {
    let filled = 0;
    for (const piece of pieces) {
      const most = typeof piece === 'string' ? bytesOfUnit * piece.length : piece.length;
      if (filled + most > room.length) {
        writeFileSync(file, room.subarray(0, filled));
        filled = 0;
      }
      if (most > room.length) writeFileSync(file, piece);
      else if (typeof piece === 'string') filled += room.write(piece, filled);
      else {
        room.set(piece, filled);
        filled += piece.length;
      }
    }
    writeFileSync(file, room.subarray(0, filled));
  } finally {
    closeSync(file);
  }
}
