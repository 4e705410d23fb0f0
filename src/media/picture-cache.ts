/**
 * Keeps what was made of each picture, by its content: a picture is encoded once, however often, from whichever export and
 * under whatever name it is shown. The folder may be deleted at any time; several builds may use it at once.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { encodePicture, encoding } from './encode-picture.ts';
import type { Format } from './sniff-format.ts';

/** What is written last into the folder of a picture: without it there is nothing. */
const recordSchema = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  widths: z.array(z.number().int().positive()).min(1),
  moves: z.boolean(),
});
type PictureRecord = z.infer<typeof recordSchema>;

/** A picture that is ready: `whole` and `smaller` are absolute paths of files in the cache. */
export interface CachedPicture {
  width: number;
  height: number;
  moves: boolean;
  whole: string;
  /** WebP, ascending by width; at least one. */
  smaller: { width: number; path: string }[];
}

/** The picture, from the cache or made now; or a sentence that says why it cannot be shown. */
export async function cachePicture(bytes: Buffer, format: Format, cache: string): Promise<CachedPicture | string> {
  const hash = createHash('sha256').update(`${encoding} ${format.extension} `).update(bytes).digest('hex');
  const folder = join(cache, hash.slice(0, 2), hash.slice(2));
  const record = readRecord(folder) ?? (await makeRecord(bytes, format, folder));
  if (typeof record === 'string') return record;
  const { width, height, moves, widths } = record;
  return {
    width,
    height,
    moves,
    whole: join(folder, `whole.${format.extension}`),
    smaller: widths.map((width) => ({ width, path: join(folder, `${width}.webp`) })),
  };
}

function readRecord(folder: string): PictureRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(join(folder, 'picture.json'), 'utf8')));
  } catch {
    // Not made yet, or damaged: it is made again.
    return undefined;
  }
}

let made = 0;

/** Made aside and moved in as a whole, so that a build that is stopped leaves no half of a picture. */
async function makeRecord(bytes: Buffer, format: Format, folder: string): Promise<PictureRecord | string> {
  const encoded = await encodePicture(bytes, format);
  if (typeof encoded === 'string') return encoded;
  const { files, ...record } = encoded;
  const aside = `${folder}.${process.pid}-${made++}`;
  mkdirSync(aside, { recursive: true });
  try {
    for (const [name, content] of files) writeFileSync(join(aside, name), content);
    writeFileSync(join(aside, 'picture.json'), JSON.stringify(record));
    putInPlace(aside, folder);
    return record;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function putInPlace(aside: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another build has just put the same picture there.
    if (readRecord(folder) === undefined) throw error;
  }
}
