/** What preparing media yields: what pages show, and what has to be copied for them. */
import type { MediaOfPosts } from '../render/media/media-file.ts';

/** A file of the site: its address from the root, and where its bytes come from. */
export interface FileToCopy {
  address: string;
  /** Absolute path in the cache; or a file of an export, to be located again when it is copied. */
  source: { cached: string } | { folder: string; file: string };
}

export interface MediaLibrary {
  ofPosts: MediaOfPosts;
  files: readonly FileToCopy[];
}

export interface MediaSources {
  /** Absolute path of the folder of exports. */
  seeds: string;
  /** Absolute path of a folder for what was made of pictures. */
  cache: string;
}
