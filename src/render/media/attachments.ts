/**
 * Arranges what is attached to a post for its page. In: the post's media and the files that the site has of them. Out: one
 * album of all pictures, then everything else in order, and what the site has no file of counted by kind.
 */
import type { Post } from '../../archive/model/post.ts';
import { albumRows } from './album-rows.ts';
import type { AudioFile, DownloadFile, MediaFile, PictureFile, VideoFile } from './media-file.ts';

export type Media = Post['media'][number];

export interface ShownPicture {
  media: Media;
  file: PictureFile;
  /** Its place among the pictures of the post, from 1, and how many there are. */
  number: number;
  of: number;
  /** Pixels that it takes where there is room: in a row, more than there is, and such that all are equally high. */
  width: number;
  height: number;
  /** Which part of the column's width it may take. */
  share: number;
}

export type Attachment =
  | { type: 'album'; rows: ShownPicture[][] }
  | { type: 'sticker'; picture: ShownPicture }
  | { type: 'video'; media: Media; file: VideoFile }
  | { type: 'audio'; media: Media; file: AudioFile }
  | { type: 'download'; media: Media; file: DownloadFile }
  /** No file is here: `count` media of one kind of which nothing else is known, or one of which something is. */
  | { type: 'absent'; media: Media; count: number };

/** Pictures of a row share it by these; more than any column is high, so that they always fill it. */
const heightOfRow = 1600;
/** A picture alone need not be scrolled, in most windows. */
const tallest = 672;

export function attachmentsOf({ media }: Pick<Post, 'media'>, files: readonly (MediaFile | null)[]): Attachment[] {
  const pictures: { media: Media; file: PictureFile }[] = [];
  const attachments: Attachment[] = [];
  for (const [index, one] of media.entries()) {
    const file = files[index] ?? null;
    if (file?.kind !== 'picture') attachments.push(attachmentOf(one, file));
    else if (one.type === 'sticker') attachments.push({ type: 'sticker', picture: aloneIn(one, file) });
    else pictures.push({ media: one, file });
  }
  const album: Attachment[] = pictures.length === 0 ? [] : [{ type: 'album', rows: rowsOf(pictures) }];
  return [...album, ...countAbsent(attachments)];
}

function attachmentOf(media: Media, file: Exclude<MediaFile, PictureFile> | null): Attachment {
  switch (file?.kind) {
    case 'video':
      return { type: 'video', media, file };
    case 'audio':
      return { type: 'audio', media, file };
    case 'download':
      return { type: 'download', media, file };
    case undefined:
      return { type: 'absent', media, count: 1 };
  }
}

function rowsOf(pictures: { media: Media; file: PictureFile }[]): ShownPicture[][] {
  const [first] = pictures;
  if (pictures.length === 1 && first !== undefined) return [[aloneIn(first.media, first.file)]];
  const shapes = pictures.map(({ file }) => file.width / file.height);
  return albumRows(shapes).map((row) => {
    const whole = row.reduce((sum, index) => sum + (shapes[index] ?? 0), 0);
    return row.flatMap((index) => {
      const [picture, shape] = [pictures[index], shapes[index]];
      if (picture === undefined || shape === undefined) return [];
      const room = { width: Math.round(shape * heightOfRow), height: heightOfRow, share: shape / whole };
      return { ...picture, ...room, number: index + 1, of: pictures.length };
    });
  });
}

function aloneIn(media: Media, file: PictureFile): ShownPicture {
  const scale = Math.min(1, tallest / file.height);
  const [width, height] = [Math.round(scale * file.width), Math.round(scale * file.height)];
  return { media, file, number: 1, of: 1, width, height, share: 1 };
}

/** Ten photos that stayed in Telegram are one line. */
function countAbsent(attachments: readonly Attachment[]): Attachment[] {
  const result: Attachment[] = [];
  const counted = new Map<Media['type'], Extract<Attachment, { type: 'absent' }>>();
  for (const attachment of attachments) {
    if (attachment.type !== 'absent' || isNamed(attachment.media)) {
      result.push(attachment);
      continue;
    }
    const { type } = attachment.media;
    const known = counted.get(type);
    if (known !== undefined) {
      known.count++;
      continue;
    }
    const first = { ...attachment };
    counted.set(type, first);
    result.push(first);
  }
  return result;
}

function isNamed({ fileName, title, description, duration }: Media): boolean {
  return fileName !== null || title !== null || description !== null || duration !== null;
}
