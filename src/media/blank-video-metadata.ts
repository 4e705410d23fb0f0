/**
 * Blanks what a video of the MP4 family says beside picture and sound: phones write there where they were. In: a copy of
 * the video. Out: the same file, of the same length and with nothing moved, with those boxes marked free and emptied.
 */
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** Boxes that hold others in which metadata may stand. */
const containers = new Set(['moov', 'trak', 'mdia', 'minf']);
const metadata = new Set(['udta', 'meta', 'uuid']);

interface Box {
  type: string;
  start: number;
  /** Where its content begins, and where it ends. */
  content: number;
  end: number;
}

export function blankVideoMetadata(path: string): void {
  const file = openSync(path, 'r+');
  try {
    for (const box of metadataBoxes(file, 0, fstatSync(file).size)) blank(file, box);
  } finally {
    closeSync(file);
  }
}

function metadataBoxes(file: number, start: number, end: number): Box[] {
  const found: Box[] = [];
  for (let box = readBox(file, start, end); box !== undefined; box = readBox(file, box.end, end)) {
    if (metadata.has(box.type)) found.push(box);
    else if (containers.has(box.type)) found.push(...metadataBoxes(file, box.content, box.end));
  }
  return found;
}

/** Undefined at the end, or where the file does not go on as it should: then there is nothing that a player would read. */
function readBox(file: number, start: number, end: number): Box | undefined {
  const header = Buffer.alloc(16);
  if (end - start < 8 || readSync(file, header, 0, 16, start) < 8) return undefined;
  const short = header.readUInt32BE(0);
  // 1: the size follows in 64 bits; 0: the box reaches to the end of the file.
  const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? end - start : short;
  const content = start + (short === 1 ? 16 : 8);
  const boxEnd = start + size;
  if (boxEnd < content || boxEnd > end) return undefined;
  return { type: header.toString('latin1', 4, 8), start, content, end: boxEnd };
}

function blank(file: number, { start, content, end }: Box): void {
  writeSync(file, 'free', start + 4, 'latin1');
  const zeros = Buffer.alloc(Math.min(end - content, 65_536));
  for (let at = content; at < end; at += zeros.length) writeSync(file, zeros, 0, Math.min(zeros.length, end - at), at);
}
