/**
 * Lets the pages use the very modules that have read the archive, instead of copies bundled with them: what is read and
 * understood once, and every picture that is looked at, is so for the whole build. Not for the dev server, whose module graph
 * forgets the archive when a file changes.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from './in-place.ts';

/**
 * Modules that hold something once a process, or remember what they found out of the archive's things, which files for programs ask
 * as well. Node can run them as they are, and none of them, nor what they import, knows where the site is served.
 */
const shared = new Set(
  [
    '../archive.ts',
    '../archive-index.ts',
    '../get-media.ts',
    '../page-reads/content-hash.ts',
    '../page-reads/watch.ts',
    '../render/dates/dates.ts',
    '../render/text/excerpt.ts',
    '../render/text/post-title.ts',
    '../render/links/url-gate.ts',
  ].map((path) => fileURLToPath(new URL(path, import.meta.url))),
);

export function oneArchive(): Plugin {
  return {
    name: 'one-archive',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const file = resolve(dirname(importer), source);
      return shared.has(file) ? { id: pathToFileURL(file).href, external: 'absolute' } : null;
    },
  };
}
