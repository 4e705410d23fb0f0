/** What a page knows of a file that it shows: addresses from the root of the site, and the room that it will take. */

interface PublishedFile {
  /** `media/12/1.jpg`: the post, the place in it counted from 1, and what the content is. Made absolute by `href`. */
  address: string;
}

export interface PictureFile extends PublishedFile {
  kind: 'picture';
  /** Pixels of the whole picture, which `address` is. */
  width: number;
  height: number;
  /** The same in WebP, ascending by width, none wider than the whole; at least one. */
  smaller: { address: string; width: number }[];
  /** Whether the whole picture moves. The smaller ones stand still. */
  moves: boolean;
}

export interface VideoFile extends PublishedFile {
  kind: 'video';
  mime: string;
  /** Bytes. */
  size: number;
  /** Pixels, or numbers of the same proportion. */
  width: number;
  height: number;
  /** Address of a picture to show before it plays; null when the export has none. */
  poster: string | null;
}

export interface AudioFile extends PublishedFile {
  kind: 'audio';
  mime: string;
  /** Bytes. */
  size: number;
}

/** Only ever offered to be saved. */
export interface DownloadFile extends PublishedFile {
  kind: 'download';
  /** Of the published file: `pdf`, `zip` … and `bin` for everything unknown. */
  extension: string;
  /** Bytes. */
  size: number;
}

export type MediaFile = PictureFile | VideoFile | AudioFile | DownloadFile;

/** The files of every post that has any, in the order of its media; null for what is not published. */
export type MediaOfPosts = ReadonlyMap<string, readonly (MediaFile | null)[]>;
