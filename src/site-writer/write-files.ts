/** Writes the files that are no pages: feeds, calendars, tables, copies in Markdown, the map of the site. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from '../page-reads/content-hash.ts';
import { compareReads, watchReads } from '../page-reads/watch.ts';
import type { Site } from '../render/site.ts';
import { addressesIn, type Place } from '../site-files/addresses.ts';
import { changesOf } from '../site-files/changed.ts';
import { listFiles } from '../site-files/list-files.ts';
import type { SiteFile } from '../site-files/site-file.ts';
import { sitemapFiles } from '../site-files/sitemap.ts';
import type { PageStore } from './page-store.ts';

/** Pages that no index should keep. */
const unlisted = /^(?:404|recordings\/missing)(?:\/|$)/;

/** The site's own icon is in its folder already. */
export async function writeFilesForPrograms(site: Site, place: Place, folder: string, store: PageStore): Promise<void> {
  const icon = join(folder, 'favicon.svg');
  const write = writerInto(folder);
  for (const file of listFiles(site, place, existsSync(icon) ? readFileSync(icon, 'utf8') : undefined)) {
    write(file.path, file.from === undefined ? file.make() : await madeOrKept(file, store));
  }
  store.close();
}

/** As pages are kept: by what they are given and what they read. */
async function madeOrKept({ path, make, from }: SiteFile, store: PageStore): Promise<Uint8Array> {
  const key = contentHash(from);
  const before = store.readsOf(path, key);
  const kept = before !== undefined && compareReads(before) === 'same' ? store.bytesOf(path) : undefined;
  if (before !== undefined && kept !== undefined) {
    store.keep(path, key, before, kept);
    return kept;
  }
  const { result, reads } = await watchReads(async () => make());
  const bytes = Buffer.from(result);
  if (!reads.isUnclear) store.keep(path, key, reads.reads, bytes);
  return bytes;
}

/** `pages`: addresses of all pages within the site. */
export function writeMap(site: Site, place: Place, pages: readonly string[], folder: string): void {
  const write = writerInto(folder);
  const listed = [...new Set(pages)].filter((page) => !unlisted.test(page)).sort();
  for (const { path, make } of mapOf(listed, site, place)) write(path, make());
}

/** A map names absolute addresses: without one there is none. */
function mapOf(paths: readonly string[], site: Site, place: Place): SiteFile[] {
  const { absolute } = addressesIn(place);
  const changes = changesOf(site);
  const mapped = paths.flatMap((path) => {
    const address = absolute(path);
    return address === undefined ? [] : [{ address, changed: changes.get(path) }];
  });
  return mapped.length === 0 ? [] : sitemapFiles(mapped, absolute);
}

function writerInto(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
  };
}
