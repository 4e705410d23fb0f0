/**
 * Puts the search index into the site. The index is whole or the build fails: every page that it names exists, and it names every
 * page of the archive.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import { makeIndex } from '../make-index.ts';
import { tellSearchPage } from '../search/build/tell-search-page.ts';
import { entryFile } from '../search/index/entry-file.ts';

/** What has to be done to make one. */
export interface IndexWork {
  archive: Archive;
  /** Absolute path of the content folder. */
  content: string;
  /** Of the site. */
  folder: string;
}

const mostNamed = 5;

/** Gives the addresses that it names. */
export async function writeIndex({ archive, content, folder }: IndexWork): Promise<string[]> {
  const { addresses, files } = await makeIndex(archive, content);
  const place = join(folder, 'pagefind');
  for (const parent of new Set([...files.keys()].map((path) => dirname(join(place, path))))) {
    mkdirSync(parent, { recursive: true });
  }
  for (const [path, bytes] of files) writeFileSync(join(place, path), bytes);
  return addresses;
}

/** Puts the names of the first files of the index into the page of the search; to be called when both are written. */
export function tellIndex(folder: string, base: string): void {
  const page = join(folder, 'search/index.html');
  const place = join(folder, 'pagefind/index');
  // An archive without a word has none.
  const names = existsSync(place) ? readdirSync(place).sort() : [];
  const words = names.map((name) => ({ path: `index/${name}`, bytes: statSync(join(place, name)).size }));
  const entry = readFileSync(join(folder, 'pagefind', entryFile), 'utf8');
  writeFileSync(page, tellSearchPage(readFileSync(page, 'utf8'), { entry, words }, base));
}

/** To be called when all pages are written. */
export function checkAddresses(addresses: readonly string[], folder: string): void {
  const missing = addresses.filter((address) => !existsSync(join(folder, address, 'index.html')));
  if (missing.length === 0) return;
  const named = missing.slice(0, mostNamed).join(', ');
  throw new Error(`the search index names ${missing.length} pages that were not built: ${named} …`);
}
