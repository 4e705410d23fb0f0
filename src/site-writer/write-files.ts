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
import type { StoredFile } from './stored-file.ts';
import { type WholeContent, writerInto } from './write-into.ts';
import type { StoredFileWriter } from './write-stored.ts';

/** So many files are done before others get their turn. */
const atOnce = 32;

/** Pages that no index should keep. */
const unlisted = /^(?:404|recordings\/missing)(?:\/|$)/;

export interface FilesToWrite {
  place: Place;
  /** Of the site: its own icon is there already. */
  folder: string;
  store: PageStore;
  /** Writes what is stored. */
  writer: StoredFileWriter;
  /** Told the path of each file that no build keeps, when it is there. */
  onFile?: ((path: string) => void) | undefined;
}

export async function writeFilesForPrograms(site: Site, work: FilesToWrite): Promise<void> {
  const { place, folder, store, writer, onFile } = work;
  const icon = join(folder, 'favicon.svg');
  const files = listFiles(site, place, existsSync(icon) ? readFileSync(icon, 'utf8') : undefined);
  const write = writerInto(folder);
  const stored = writer.of(store);
  const writeNew = async (file: SiteFile) => {
    const { content, kept } = await makeAndKeep(file, store);
    if (kept !== undefined) return stored.add(kept);
    write(file.path, content);
    onFile?.(file.path);
  };
  for (const [number, file] of files.entries()) {
    const asItIs = storedAsItIs(file, store);
    if (asItIs === undefined) await writeNew(file);
    else stored.add(asItIs);
    if (number % atOnce === 0) await letOthersSpeak();
  }
  const lost = new Set(await stored.end());
  for (const file of files) if (lost.has(file.path)) write(file.path, (await makeAndKeep(file, store)).content);
  store.close();
}

/** As pages are kept: by what they are given and what they read. */
function storedAsItIs({ path, from }: SiteFile, store: PageStore): StoredFile | undefined {
  const fate = from === undefined ? undefined : store.fateOf(path, contentHash(from), fateOfRead);
  return fate === 'same' ? store.keepAgain(path) : undefined;
}

/** `kept`: where it is stored now, if it may be kept. */
interface MadeFile {
  content: WholeContent;
  kept: StoredFile | undefined;
}

async function makeAndKeep({ path, make, from }: SiteFile, store: PageStore): Promise<MadeFile> {
  if (from === undefined) return { content: withKeptPieces(make(), store), kept: undefined };
  const { result, reads } = await watchReads(async () => make());
  const content = Buffer.from(wholeOf(result));
  return { content, kept: reads.isUnclear ? undefined : store.keep(path, contentHash(from), reads.reads, content) };
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
