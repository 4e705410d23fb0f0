/**
 * Writes the pages. A page whose route gives it a key (`keyed`) is taken from the earlier build when the key is the same,
 * everything that the page read then is what it was, and so are the code, the address and the channel (the key of the store). All
 * others are rendered. Those that are stored are written by whoever writes stored files.
 */
import { pathToFileURL } from 'node:url';
import type { ListedPage, PageCodeModule } from '../page-code/entry.ts';
import { fateOfRead } from '../page-reads/watch.ts';
import type { PageStore } from './page-store.ts';
import { letOthersSpeak, renderOne } from './render-page.ts';
import { writerInto } from './write-into.ts';
import type { StoredFiles } from './write-stored.ts';

export interface PagesToWrite {
  /** Absolute path of the pages' code. */
  entry: string;
  /** Of the site. */
  folder: string;
  store: PageStore;
  /** On their way from the store, those of the earlier build maybe ahead. */
  stored: StoredFiles;
  /** Files that are written already: a page that would lie there is none. */
  taken: ReadonlySet<string>;
}

/** So many pages are done before others get their turn. */
const atOnce = 8;

/** A page to read: where it lies in the site, and its address there. */
export interface WrittenPage {
  file: string;
  page: string;
}

export interface RenderedPages {
  pages: WrittenPage[];
  /** When all of them lie there; until then other files may be made. */
  written: Promise<void>;
}

export async function renderPages({ entry, folder, store, stored, taken }: PagesToWrite): Promise<RenderedPages> {
  const code: PageCodeModule = await import(pathToFileURL(entry).href);
  const listed = (await code.listPages()).filter(({ file }) => !taken.has(file));
  const write = writerInto(folder);
  const make = async (page: ListedPage) => {
    const { file, key } = page;
    const { bytes, reads } = await renderOne(code, page);
    const kept = key === undefined || reads === null ? undefined : store.keep(file, key, reads, bytes);
    return { bytes, kept };
  };
  const render = async (page: ListedPage) => {
    const { bytes, kept } = await make(page);
    if (kept !== undefined) stored.add(kept);
    else if (stored.isAhead(page.file)) late.push({ file: page.file, bytes });
    else write(page.file, bytes);
  };
  const late: { file: string; bytes: Uint8Array }[] = [];
  const waiting: ListedPage[] = [];
  for (const [number, page] of listed.entries()) {
    const fate = keepPage(page, store, stored);
    // What follows from the whole archive can be asked for when a page has asked for it: one does for all that come behind.
    if (fate === 'unknown') await render(page);
    else if (fate === 'changed') waiting.push(page);
    if (number % atOnce === 0) await letOthersSpeak();
  }
  for (const [number, page] of waiting.entries()) {
    await render(page);
    if (number % atOnce === 0) await letOthersSpeak();
  }
  const finish = async () => {
    // What the disk has lost or changed.
    const lost = new Set(await stored.end());
    for (const page of listed) if (lost.has(page.file)) write(page.file, (await make(page)).bytes);
    for (const { file, bytes } of late) write(file, bytes);
    store.close();
  };
  return { pages: listed.flatMap(({ file, page }) => (page === null ? [] : [{ file, page }])), written: finish() };
}

/** Takes the page from the earlier build if it is what it was. */
function keepPage({ file, key }: ListedPage, store: PageStore, files: StoredFiles): 'kept' | 'changed' | 'unknown' {
  const fate = key === undefined ? undefined : store.fateOf(file, key, fateOfRead);
  if (fate !== 'same') return fate ?? 'changed';
  const stored = store.keepAgain(file);
  if (stored === undefined) return 'changed';
  files.add(stored);
  return 'kept';
}
