/**
 * Writes the site of an archive that is already read. In: the archive, where it came from, the code of the pages, where the
 * site goes and for which address. Out: the site on disk, or a rejection that says what is wrong.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/model/archive.ts';
import { provideArchive } from '../archive.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { CardChoice } from '../cards/cards-of-site.ts';
import { getSite } from '../get-site.ts';
import type { ArchiveSources } from '../load-archive.ts';
import { markStage } from '../mark-stage.ts';
import type { PageCode } from '../page-code/page-code.ts';
import type { Sight } from '../page-links/look-at-pages.ts';
import { copyCards, copyMediaOfExports } from './copy-pictures.ts';
import { PageStore } from './page-store.ts';
import { redirectsOf, writeRedirects } from './redirects.ts';
import { renderPages } from './render-pages.ts';
import { writeFilesForPrograms, writeMap } from './write-files.ts';
import { checkAddresses, tellIndex, writeIndex } from './write-index.ts';
import { StoredFileWriter } from './write-stored.ts';

export interface SiteToWrite {
  archive: Archive;
  sources: ArchiveSources & { content: string };
  /** Public address of the site with its path; null while it has none. */
  site: string | null;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
  cards: CardChoice;
  /** Of this address and this path. */
  code: PageCode;
  /** Absolute path of an empty folder. */
  folder: string;
  /** Another measure of a part of the search index than usual. */
  recordsInPart?: number;
  /** How many files are worth a thread that writes them, where that is to be another number than usual. */
  filesForThread?: number;
  /** Told the path of each file for programs that no build keeps, when it is written. */
  onFile?: (path: string) => void;
  /** Gives up the site. */
  signal?: AbortSignal;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Says what was seen of the pages while they were written: of those that many were written at a time. */
export async function writeSite(request: SiteToWrite): Promise<readonly Sight[]> {
  const { archive, sources, site, base, cards, code, folder } = request;
  const { assets, entry } = code;
  const cache = cacheFolder(root);
  const restore = setEnvironment({
    ARCHIVE_SEEDS: sources.seeds,
    ARCHIVE_CONTENT: sources.content,
    ARCHIVE_TODAY: sources.today,
    ARCHIVE_CACHE: cache,
    ARCHIVE_CARDS: cards,
    // Not what a test runner or a shell happens to have set.
    NODE_ENV: 'production',
  });
  const stop = new AbortController();
  const writer = new StoredFileWriter({ folder, site, base }, request.filesForThread);
  let index: Promise<string[]> | undefined;
  const giveUp = () => {
    stop.abort();
    // Whoever takes the folder away after a failure must not meet a thread that still writes there.
    return Promise.all([writer.end(), index?.catch(() => {})]);
  };
  request.signal?.addEventListener('abort', giveUp);
  try {
    provideArchive(archive);
    const build = JSON.stringify([entry, archive.channel, cards]);
    const redirects = redirectsOf(archive);
    const taken = new Set(redirects.map(({ file }) => file));
    const store = new PageStore(resolve(cache, 'pages'), build);
    const stored = writer.of(store);
    // While it is found out what has changed, a thread has nothing better to do.
    stored.writeAhead(store.earlier().filter(({ path }) => !taken.has(path)));
    const { recordsInPart } = request;
    const kept = resolve(cache, 'index');
    index = writeIndex({
      archive,
      content: sources.content,
      folder,
      cache: kept,
      code: entry,
      recordsInPart,
      signal: stop.signal,
    });
    // The build fails with its error where it is awaited.
    index.catch(() => {});
    copyFolder(assets, folder);
    writeRedirects(redirects, { site, base }, folder);
    const { pages, written } = await renderPages({ entry, folder, store, stored, taken });
    markStage('pages');
    // The build fails with its error where it is awaited.
    written.catch(() => {});
    const whole = await getSite();
    const files = new PageStore(resolve(cache, 'files'), build);
    const { onFile } = request;
    await writeFilesForPrograms(whole, { place: { site, base }, folder, store: files, writer, onFile });
    const addresses = pages.map(({ page }) => page);
    writeMap(whole, { site, base }, addresses, folder);
    await copyMediaOfExports(folder);
    await copyCards(whole, site, folder);
    await written;
    writer.clearFolders();
    markStage('files');
    checkAddresses(await index, new Set(addresses));
    tellIndex(folder, base);
    markStage('index');
    return writer.sights;
  } finally {
    request.signal?.removeEventListener('abort', giveUp);
    restore();
    await giveUp();
  }
}

/** With the rights that new files get now, not with those of an earlier build. */
function copyFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(file));
  }
}

/** Sets variables, or takes them away, until the answer is called. */
function setEnvironment(variables: Record<string, string | undefined>): () => void {
  const before = Object.keys(variables).map((name): [string, string | undefined] => [name, process.env[name]]);
  const set = ([name, value]: [string, string | undefined]) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  Object.entries(variables).forEach(set);
  return () => before.forEach(set);
}
