/** One medium of a post → the file that its page shows, the files to copy for it, and what is wrong with it. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Post } from '../archive/model/post.ts';
import type { Issue } from '../issue.ts';
import type { MediaFile } from '../render/media/media-file.ts';
import { type Complaint, complaints, unreadablePicture } from './complaints.ts';
import { type LocatedFile, locateMedia } from './locate-media.ts';
import type { FileToCopy, MediaSources } from './media-library.ts';
import { type CachedPicture, cachePicture } from './picture-cache.ts';
import { type Format, headLength, sniffFormat } from './sniff-format.ts';

type Media = Post['media'][number];

export interface WantedMedia {
  /** Id of the post. */
  post: string;
  media: Media;
  /** Its place in the post, from 1. */
  number: number;
}

export interface PreparedFile {
  /** Null: the page says that it is not here. */
  file: MediaFile | null;
  copies: FileToCopy[];
  problems: Issue[];
}

/** A picture of more bytes is not read into memory. */
const largestPicture = 100_000_000;
/** A poster need not be finer than a column is wide. */
const widestPoster = 960;

export async function prepareFile(wanted: WantedMedia, sources: MediaSources): Promise<PreparedFile> {
  const { media } = wanted;
  if (media.file === null) return { file: null, copies: [], problems: [] };
  const located = locateMedia(sources.seeds, media.folder, media.file);
  if (typeof located === 'string') return refuse(wanted, media.file, complaints[located]);
  const head = readBytes(located, headLength);
  if (head === undefined) return refuse(wanted, media.file, complaints.unreadable);
  const format = sniffFormat(head, media.type === 'audio' || media.type === 'voice');
  switch (format.family) {
    case 'picture':
      return preparePicture(wanted, located, format, sources);
    case 'video':
      return prepareVideo(wanted, located, format, sources);
    case 'audio':
      return show(wanted, { kind: 'audio', address: addressOf(wanted, format), mime: format.mime, size: located.size });
    case 'download':
      return media.type === 'sticker' ? prepareSticker(wanted, sources) : prepareDownload(wanted, located, format);
  }
}

async function preparePicture(
  wanted: WantedMedia,
  located: LocatedFile,
  format: Format,
  sources: MediaSources,
): Promise<PreparedFile> {
  const picture = await readPicture(located, format, sources);
  // The bytes are not offered as they are: nobody has looked at what else is in them.
  if (typeof picture === 'string') return refuse(wanted, wanted.media.file ?? '', unreadablePicture(picture));
  const address = addressOf(wanted, format);
  const smaller = picture.smaller.map(({ width, path }) => ({
    address: `${stemOf(wanted)}-${width}.webp`,
    width,
    path,
  }));
  const { width, height, moves } = picture;
  return {
    file: {
      kind: 'picture',
      address,
      width,
      height,
      moves,
      smaller: smaller.map(({ address, width }) => ({ address, width })),
    },
    copies: [
      { address, source: { cached: picture.whole } },
      ...smaller.map(({ address, path }) => ({ address, source: { cached: path } })),
    ],
    problems: [],
  };
}

async function prepareVideo(
  wanted: WantedMedia,
  located: LocatedFile,
  format: Format,
  sources: MediaSources,
): Promise<PreparedFile> {
  const { media } = wanted;
  const { picture, problems } = await preparePoster(wanted, sources);
  const poster = picture?.smaller.findLast(({ width }) => width <= widestPoster) ?? picture?.smaller[0];
  const posterAddress = `${stemOf(wanted)}-poster.webp`;
  const unknown = media.type === 'roundVideo' ? { width: 1, height: 1 } : { width: 16, height: 9 };
  const known =
    media.width !== null && media.height !== null ? { width: media.width, height: media.height } : undefined;
  const { width, height } = known ?? picture ?? unknown;
  const address = addressOf(wanted, format);
  const shown = show(wanted, {
    kind: 'video',
    address,
    mime: format.mime,
    size: located.size,
    width,
    height,
    poster: poster === undefined ? null : posterAddress,
  });
  const posterCopies = poster === undefined ? [] : [{ address: posterAddress, source: { cached: poster.path } }];
  return { ...shown, copies: [...shown.copies, ...posterCopies], problems };
}

async function preparePoster(
  wanted: WantedMedia,
  sources: MediaSources,
): Promise<{ picture?: CachedPicture; problems: Issue[] }> {
  const { thumbnail, folder } = wanted.media;
  if (thumbnail === null) return { problems: [] };
  const failed = (complaint: Complaint) => ({ problems: refuse(wanted, thumbnail, complaint).problems });
  const located = locateMedia(sources.seeds, folder, thumbnail);
  // An export without thumbnails is whole: nothing is said of one that is not there.
  if (typeof located === 'string') return located === 'missing' ? { problems: [] } : failed(complaints[located]);
  const head = readBytes(located, headLength);
  if (head === undefined) return failed(complaints.unreadable);
  const format = sniffFormat(head, false);
  if (format.family !== 'picture') return failed(unreadablePicture('is no picture'));
  const picture = await readPicture(located, format, sources);
  return typeof picture === 'string' ? failed(unreadablePicture(picture)) : { picture, problems: [] };
}

/** Telegram's own moving stickers are drawings that browsers do not know: their thumbnail stands for them, where there is one. */
async function prepareSticker(wanted: WantedMedia, sources: MediaSources): Promise<PreparedFile> {
  const { thumbnail } = wanted.media;
  return prepareFile({ ...wanted, media: { ...wanted.media, file: thumbnail, thumbnail: null } }, sources);
}

function prepareDownload(wanted: WantedMedia, located: LocatedFile, format: Format): PreparedFile {
  const { type, file } = wanted.media;
  if (type === 'photo') return refuse(wanted, file ?? '', unreadablePicture('is no picture'));
  const { extension } = format;
  return show(wanted, { kind: 'download', address: addressOf(wanted, format), extension, size: located.size });
}

async function readPicture(
  located: LocatedFile,
  format: Format,
  { cache }: MediaSources,
): Promise<CachedPicture | string> {
  if (located.size > largestPicture) return 'is too large to be shown';
  const bytes = readBytes(located, located.size);
  return bytes === undefined ? 'could not be read' : cachePicture(bytes, format, cache);
}

/** Undefined when the system does not give them. */
function readBytes({ path, size }: LocatedFile, length: number): Buffer | undefined {
  try {
    if (length === size) return readFileSync(path);
    const buffer = Buffer.alloc(length);
    const file = openSync(path, 'r');
    try {
      return buffer.subarray(0, readSync(file, buffer, 0, length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** A file that is copied from the export as it is. */
function show(wanted: WantedMedia, file: MediaFile): PreparedFile {
  const { folder, file: path } = wanted.media;
  const copies = path === null ? [] : [{ address: file.address, source: { folder, file: path } }];
  return { file, copies, problems: [] };
}

function refuse({ post, media }: WantedMedia, path: string, { code, found, remedy }: Complaint): PreparedFile {
  const file = media.folder === '' ? path : `${media.folder}/${path}`;
  return { file: null, copies: [], problems: [{ code, severity: 'warning', file, message: post, found, remedy }] };
}

function addressOf(wanted: WantedMedia, { extension }: Format): string {
  return `${stemOf(wanted)}.${extension}`;
}

/** Made of the post and the place in it: exporters number files anew every time. */
function stemOf({ post, number }: WantedMedia): string {
  return `media/${post}/${number}`;
}
