/** Puts the files of a library into a built site. In: the library, the exports, the site's folder. Out: a sentence if the disk refuses. */
import { chmodSync, constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { blankVideoMetadata } from './blank-video-metadata.ts';
import { isOfDisk } from './disk-error.ts';
import { locateMedia } from './locate-media.ts';
import type { FileToCopy, MediaLibrary } from './media-library.ts';

/** Undefined when all went well. `site` and `seeds`: absolute. */
export function copyMedia({ files }: MediaLibrary, seeds: string, site: string): string | undefined {
  for (const { address, source } of files) {
    const from = pathOf(source, seeds);
    if (from === undefined) return `${nameOf(source)} was there when the build began and is gone: build again.`;
    try {
      copyFile(from, join(site, address));
    } catch (error) {
      if (!isOfDisk(error)) throw error;
      return `${nameOf(source)} could not be copied into the site (${error.message}): make room or mend the disk, and build again.`;
    }
  }
  return undefined;
}

/** Where the bytes of a file lie now; undefined when there is no longer a file that may be published. */
export function pathOf(source: FileToCopy['source'], seeds: string): string | undefined {
  if ('cached' in source) return source.cached;
  const located = locateMedia(seeds, source.folder, source.file);
  return typeof located === 'string' ? undefined : located.path;
}

function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  // Shares the bytes where the disk can; a link would let a change of the site change the export.
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  // Exports may lie there for reading only, and the copy takes that over.
  chmodSync(to, 0o644);
  if (['.mp4', '.mov'].includes(extname(to))) blankVideoMetadata(to);
}

function nameOf(source: FileToCopy['source']): string {
  if ('cached' in source) return `A picture in ${dirname(source.cached)}`;
  return source.folder === '' ? source.file : `${source.folder}/${source.file}`;
}
