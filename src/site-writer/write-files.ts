/** Writes the files that are no pages: feeds, calendars, tables, copies in Markdown, the map of the site. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../render/site.ts';
import { addressesIn, type Place } from '../site-files/addresses.ts';
import { changesOf } from '../site-files/changed.ts';
import { listFiles } from '../site-files/list-files.ts';
import type { SiteFile } from '../site-files/site-file.ts';
import { sitemapFiles } from '../site-files/sitemap.ts';

/** Pages that no index should keep. */
const unlisted = /^(?:404|recordings\/missing)(?:\/|$)/;

/** The site's own icon is in its folder already. */
export function writeFilesForPrograms(site: Site, place: Place, folder: string): void {
  const icon = join(folder, 'favicon.svg');
  writeAll(listFiles(site, place, existsSync(icon) ? readFileSync(icon, 'utf8') : undefined), folder);
}

/** `pages`: addresses of all pages within the site. */
export function writeMap(site: Site, place: Place, pages: readonly string[], folder: string): void {
  writeAll(mapOf([...new Set(pages)].filter((page) => !unlisted.test(page)).sort(), site, place), folder);
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

function writeAll(files: readonly SiteFile[], folder: string): void {
  const made = new Set<string>();
  for (const { path, make } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, make());
  }
}
