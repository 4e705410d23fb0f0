/** Writes the files that are no pages: feeds, calendars, tables, copies in Markdown, the map of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../page-reads/content-hash.ts';
import { fateOfRead, watchReads } from '../page-reads/watch.ts';
import type { Site } from '../render/site.ts';
import { addressesIn, type Place } from '../site-files/addresses.ts';
import { changesOf } from '../site-files/changed.ts';
import { listFiles } from '../site-files/list-files.ts';
import { type SiteFile, wholeOf } from '../site-files/site-file.ts';
import { sitemapFiles } from '../site-files/sitemap.ts';
import { withKeptPieces } from './kept-pieces.ts';
import type { PageStore } from './page-store.ts';
import { letOthersSpeak } from './render-page.ts';
import { type FileToRestore, Restorer, type WholeContent, writerInto } from './restore-files.ts';

/** So many files are done before others get their turn. */
const atOnce = 32;

/** Pages that no index should keep. */
const unlisted = /^(?:404|recordings\/missing)(?:\/|$)/;

/** The site's own icon is in its folder already. */
export async function writeFilesForPrograms(site: Site, place: Place, folder: string, store: PageStore): Promise<void> {
  const icon = join(folder, 'favicon.svg');
  const files = listFiles(site, place, existsSync(icon) ? readFileSync(icon, 'utf8') : undefined);
  const write = writerInto(folder);
  const restorer = new Restorer({ source: store.source, folder });
  try {
    for (const [number, file] of files.entries()) {
      const stored = storedAsItIs(file, store);
      if (stored === undefined) write(file.path, await makeAndKeep(file, store));
      else restorer.add(stored);
      if (number % atOnce === 0) await letOthersSpeak();
    }
  } catch (error) {
    await restorer.giveUp();
    throw error;
  }
  const lost = new Set(await restorer.end());
  for (const file of files) if (lost.has(file.path)) write(file.path, await makeAndKeep(file, store));
  store.close();
}

/** As pages are kept: by what they are given and what they read. */
function storedAsItIs({ path, from }: SiteFile, store: PageStore): FileToRestore | undefined {
  const fate = from === undefined ? undefined : store.fateOf(path, contentHash(from), fateOfRead);
  return fate === 'same' ? store.keepAgain(path) : undefined;
}

async function makeAndKeep({ path, make, from }: SiteFile, store: PageStore): Promise<WholeContent> {
  if (from === undefined) return withKeptPieces(make(), store);
  const { result, reads } = await watchReads(async () => make());
  const bytes = Buffer.from(wholeOf(result));
  if (!reads.isUnclear) store.keep(path, contentHash(from), reads.reads, bytes);
  return bytes;
}

/** `pages`: addresses of all pages within the site. */
export function writeMap(site: Site, place: Place, pages: readonly string[], folder: string): void {
  const write = writerInto(folder);
  const listed = [...new Set(pages)].filter((page) => !unlisted.test(page)).sort();
  for (const { path, make } of mapOf(listed, site, place)) write(path, wholeOf(make()));
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
