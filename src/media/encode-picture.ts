/**
 * Makes the pictures of a page from one picture of an export: the whole one in its own format and smaller ones in WebP.
 * Every byte of them is written anew from the pixels, turned as the camera was held: where and with what a photograph was
 * taken does not get through, nor does anything else that hides in a file.
 */
import type { Sharp } from 'sharp';
import type { Format } from './sniff-format.ts';

/** Over this a picture is refused, before anything is decoded: a few kilobytes can claim to be gigabytes of pixels. */
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
  files: [name: string, bytes: Buffer][];
}

/** How the decoder calls the formats that may reach it; it goes by the content too, and has to agree. */
const decoders: Readonly<Record<string, string>> = { jpg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', avif: 'heif' };

/** Or why there is none, to be read behind “This file”. */
export async function encodePicture(bytes: Buffer, format: Format): Promise<EncodedPicture | string> {
  const decoder = decoders[format.extension];
  if (decoder === undefined) return `is in a format that the archive cannot read, ${format.extension}`;
  const sharp = await loadSharp();
  const open = (moving: boolean) => sharp(bytes, { animated: moving, limitInputPixels: mostPixels, failOn: 'error' });
  try {
    const facts = await open(false).metadata();
    if (facts.format !== decoder) return 'cannot be read as a picture (it is two things at once)';
    const { width, height } = facts.autoOrient;
    const { pages = 1 } = facts;
    const moves = pages > 1 && width * height * pages <= mostPixels;
    const hasPalette = facts.isPalette;
    const whole = writeAs(decoder, open(moves).autoOrient(), hasPalette);
    const files: EncodedPicture['files'] = [[`whole.${format.extension}`, await whole.toBuffer()]];
    const made = widthsFor(width);
    // Thin coloured lines and letters, which plots and screenshots are made of; photographs need no such care.
    const isDrawn = decoder === 'png';
    for (const smaller of made) {
      const picture = open(false).autoOrient().resize({ width: smaller, withoutEnlargement: true });
      files.push([
        `${smaller}.webp`,
        await picture.webp({ quality: 80, effort: 2, smartSubsample: isDrawn }).toBuffer(),
      ]);
    }
    return { width, height, widths: made, moves, files };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [reason = ''] = error.message.split('\n');
    return `cannot be read as a picture (${reason.trim()})`;
  }
}

/** Loaded only where there are pictures. What is done at once is decided elsewhere: one picture is one thread's work. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/** Never wider than the picture, and its own width where that is not among the customary ones. */
function widthsFor(width: number): number[] {
  const smaller = widths.filter((one) => one < width);
  return smaller.length === widths.length ? smaller : [...smaller, width];
}

function writeAs(decoder: string, picture: Sharp, hasPalette: boolean): Sharp {
  switch (decoder) {
    case 'jpeg':
      return picture.jpeg({ quality: 88 });
    case 'png':
      return picture.png({ palette: hasPalette });
    case 'webp':
      return picture.webp({ quality: 90 });
    case 'gif':
      return picture.gif();
    default:
      return picture.avif({ quality: 70, effort: 2 });
  }
}
