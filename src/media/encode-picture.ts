/**
 * Makes the pictures of a page from one picture of an export: the whole one in its own format and smaller ones in WebP.
 * Every byte of them is written anew from the pixels, turned as the camera was held: where and with what a photograph was
 * taken does not get through, nor does anything else that hides in a file.
 */
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Format } from './sniff-format.ts';

/** Over this a picture is refused: a few kilobytes can claim to be gigabytes of pixels. */
const mostPixels = 100_000_000;
/** Where a page has room for a picture: a phone, a phone of fine pixels or a column, a column of fine pixels. */
export const widths = [480, 960, 1600] as const;

/** Changes when the same picture would be encoded otherwise: then nothing of the cache is used again. */
export const encoding = 'v1';

export interface EncodedPicture {
  /** Pixels, as it is to be seen. */
  width: number;
  height: number;
  /** Widths of the files `<width>.webp`, ascending. The whole picture is in `whole.<extension>`. */
  widths: number[];
  /** Whether the whole picture moves; the smaller ones never do. */
  moves: boolean;
}

/** The pool decides how much is done at once; one picture is one thread's work. */
sharp.concurrency(1);
sharp.cache(false);

/** How the decoder calls the formats that may reach it; it goes by the content too, and has to agree. */
const decoders: Readonly<Record<string, string>> = { jpg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', avif: 'heif' };

/** Writes the files into an empty folder. A sentence that says why not, when the picture cannot be read. */
export async function encodePicture(bytes: Buffer, format: Format, folder: string): Promise<EncodedPicture | string> {
  const decoder = decoders[format.extension];
  if (decoder === undefined) return `is in a format that the archive cannot read, ${format.extension}`;
  const open = (moving: boolean) => sharp(bytes, { animated: moving, limitInputPixels: mostPixels, failOn: 'error' });
  try {
    const { autoOrient, pages = 1, format: found } = await open(false).metadata();
    if (found !== decoder) return 'cannot be read as a picture (it is two things at once)';
    const { width, height } = autoOrient;
    if (width * height > mostPixels) return `has ${width} × ${height} pixels, which is too large to be shown`;
    const moves = pages > 1 && width * height * pages <= mostPixels;
    await writeAs(decoder, open(moves).autoOrient()).toFile(join(folder, `whole.${format.extension}`));
    const made = widthsFor(width);
    // Thin coloured lines and letters, which plots and screenshots are made of; photographs need no such care.
    const isDrawn = decoder === 'png';
    for (const smaller of made) {
      const picture = open(false).autoOrient().resize({ width: smaller, withoutEnlargement: true });
      await picture.webp({ quality: 80, smartSubsample: isDrawn }).toFile(join(folder, `${smaller}.webp`));
    }
    return { width, height, widths: made, moves };
  } catch (error) {
    return sentenceOf(error);
  }
}

/** Never wider than the picture, and its own width where that is not among the customary ones. */
function widthsFor(width: number): number[] {
  const smaller = widths.filter((one) => one < width);
  return smaller.length === widths.length ? smaller : [...smaller, width];
}

function writeAs(decoder: string, picture: Sharp): Sharp {
  switch (decoder) {
    case 'jpeg':
      return picture.jpeg({ quality: 88 });
    case 'png':
      return picture.png();
    case 'webp':
      return picture.webp({ quality: 90 });
    case 'gif':
      return picture.gif();
    default:
      return picture.avif({ quality: 70, effort: 2 });
  }
}

/** What the decoder says, in one line; a full disk is no fault of the picture. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const [first = ''] = error.message.split('\n');
  if (/unable to open for write|No space left|write error/i.test(error.message)) throw error;
  return `cannot be read as a picture (${first.trim()})`;
}
