/** The media of this build, prepared once an archive: what pages show, what has to be copied, what cannot be shown. */
import { join, resolve } from 'node:path';
import type { Archive } from './archive/model/archive.ts';
import { getArchive } from './archive.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Staged } from './issue.ts';
import { exportsFolder } from './media/exports-folder.ts';
import type { MediaLibrary, MediaSources } from './media/media-library.ts';
import { prepareMedia } from './media/prepare-media.ts';

let current: { archive: Archive; media: Promise<Staged<MediaLibrary>> } | undefined;

/** Where exports lie and where pictures are kept, as the command line says. */
export function mediaSources(): MediaSources {
  return {
    seeds: exportsFolder(resolve(process.env['ARCHIVE_SEEDS'] ?? 'seeds')),
    cache: join(cacheFolder(), 'media'),
  };
}

export async function getMedia(): Promise<Staged<MediaLibrary>> {
  const archive = await getArchive();
  if (current?.archive !== archive) current = { archive, media: prepareMedia(archive.posts, mediaSources()) };
  return current.media;
}
