/**
 * Tells what a file is by its content; its name is never asked. In: the first bytes. Out: a format of the list below, or
 * nothing. The list is short on purpose: what is not on it is published as bytes to be saved, and nothing else.
 */

export interface Format {
  /** How a page may show it. A `download` is only ever offered to be saved. */
  family: 'picture' | 'video' | 'audio' | 'download';
  /** Of the published file, without a dot. */
  extension: string;
  mime: string;
}

/** How many bytes decide. */
export const headLength = 64;

/** SVG, HTML, programs, plain text and everything unknown: a server sends it as bytes, so that no browser can run it. */
const unknown: Format = { family: 'download', extension: 'bin', mime: 'application/octet-stream' };

const jpg: Format = { family: 'picture', extension: 'jpg', mime: 'image/jpeg' };
const png: Format = { family: 'picture', extension: 'png', mime: 'image/png' };
const gif: Format = { family: 'picture', extension: 'gif', mime: 'image/gif' };
const webp: Format = { family: 'picture', extension: 'webp', mime: 'image/webp' };
const avif: Format = { family: 'picture', extension: 'avif', mime: 'image/avif' };
/** Pictures that are not decoded here. They are told apart because they often hold the place where they were taken. */
const heic: Format = { family: 'picture', extension: 'heic', mime: 'image/heic' };
const tiff: Format = { family: 'picture', extension: 'tiff', mime: 'image/tiff' };
const mp4: Format = { family: 'video', extension: 'mp4', mime: 'video/mp4' };
const mov: Format = { family: 'video', extension: 'mov', mime: 'video/quicktime' };
const webm: Format = { family: 'video', extension: 'webm', mime: 'video/webm' };
const m4a: Format = { family: 'audio', extension: 'm4a', mime: 'audio/mp4' };
const mp3: Format = { family: 'audio', extension: 'mp3', mime: 'audio/mpeg' };
const ogg: Format = { family: 'audio', extension: 'ogg', mime: 'audio/ogg' };
const wav: Format = { family: 'audio', extension: 'wav', mime: 'audio/wav' };
const flac: Format = { family: 'audio', extension: 'flac', mime: 'audio/flac' };
const pdf: Format = { family: 'download', extension: 'pdf', mime: 'application/pdf' };
const zip: Format = { family: 'download', extension: 'zip', mime: 'application/zip' };
const gz: Format = { family: 'download', extension: 'gz', mime: 'application/gzip' };

/** The files that a site may hold. */
const published = [jpg, png, gif, webp, avif, mp4, mov, webm, m4a, mp3, ogg, wav, flac, pdf, zip, gz];

/** How a server announces a published file. */
export function mimeOfExtension(extension: string): string {
  return (published.find((format) => format.extension === extension) ?? unknown).mime;
}

const beginnings: readonly (readonly [string, Format])[] = [
  ['\xff\xd8\xff', jpg],
  ['\x89PNG\r\n\x1a\n', png],
  ['GIF87a', gif],
  ['GIF89a', gif],
  ['II*\0', tiff],
  ['MM\0*', tiff],
  ['OggS', ogg],
  ['ID3', mp3],
  ['\xff\xfb', mp3],
  ['\xff\xf3', mp3],
  ['\xff\xf2', mp3],
  ['fLaC', flac],
  ['%PDF-', pdf],
  ['PK\x03\x04', zip],
  ['\x1f\x8b', gz],
];

/** The brand that a file of the MP4 family opens with; every other brand is a video. */
const brands: Readonly<Record<string, Format>> = {
  avif,
  avis: avif,
  heic,
  heix: heic,
  heim: heic,
  heis: heic,
  hevc: heic,
  mif1: heic,
  msf1: heic,
  'M4A ': m4a,
  'M4B ': m4a,
  'qt  ': mov,
};

/** `sound`: the message says that it is a song or a voice; files of the MP4 family do not tell in their first bytes. */
export function sniffFormat(bytes: Uint8Array, sound: boolean): Format {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  if (head.slice(4, 8) === 'ftyp') {
    const format = brands[head.slice(8, 12)] ?? mp4;
    return sound && format === mp4 ? m4a : format;
  }
  if (head.startsWith('RIFF')) {
    const kind = head.slice(8, 12);
    return kind === 'WEBP' ? webp : kind === 'WAVE' ? wav : unknown;
  }
  // Matroska says in its header whether it is the part of it that browsers play.
  if (head.startsWith('\x1a\x45\xdf\xa3')) return head.includes('webm') ? webm : unknown;
  return beginnings.find(([beginning]) => head.startsWith(beginning))?.[1] ?? unknown;
}
