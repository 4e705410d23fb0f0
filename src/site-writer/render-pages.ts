/**
 * Writes the pages. A page whose route gives it a key (`keyed`) is taken from the earlier build when the key is the same,
 * everything that the page read then is what it was, and so are the code, the address and the channel (the key of the store). All
 * others are rendered.
 */
import { pathToFileURL } from 'node:url';
import type { ListedPage, PageCodeModule } from '../page-code/entry.ts';
import { fateOfRead } from '../page-reads/watch.ts';
import type { PageStore } from './page-store.ts';
import { letOthersSpeak, renderOne } from './render-page.ts';
import { Restorer, writerInto } from './restore-files.ts';

export interface PagesToWrite {
  /** Absolute path of the pages' code. */
  entry: string;
  /** Of the site. */
  folder: string;
  store: PageStore;
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
  /** When the pages of the earlier build lie there as well; until then other files may be made. */
  written: Promise<void>;
}

export async function renderPages({ entry, folder, store, taken }: PagesToWrite): Promise<RenderedPages> {
  const code: PageCodeModule = await import(pathToFileURL(entry).href);
  const listed = (await code.listPages()).filter(({ file }) => !taken.has(file));
  const write = writerInto(folder);
  const restorer = new Restorer({ source: store.source, folder });
  const render = async (page: ListedPage) => {
    const { file, key } = page;
    const { bytes, reads } = await renderOne(code, page);
    write(file, bytes);
    if (key !== undefined && reads !== null) store.keep(file, key, reads, bytes);
  };
  const waiting: ListedPage[] = [];
  try {
    let unsure = listed;
    while (unsure.length > 0) {
      const unknown: ListedPage[] = [];
      for (const [number, page] of unsure.entries()) {
        const fate = keepPage(page, store, restorer);
        if (fate === 'changed') waiting.push(page);
        else if (fate === 'unknown') unknown.push(page);
        if (number % atOnce === 0) await letOthersSpeak();
      }
      // What follows from the whole archive can be asked for when a page has asked for it: one does for all.
      const [first, ...rest] = unknown;
      if (first !== undefined) await render(first);
      unsure = rest;
    }
    for (const [number, page] of waiting.entries()) {
      await render(page);
      if (number % atOnce === 0) await letOthersSpeak();
    }
  } catch (error) {
    await restorer.giveUp();
    throw error;
  }
  const finish = async () => {
    // What the disk has lost or changed.
    const lost = new Set(await restorer.end());
    for (const page of listed) if (lost.has(page.file)) await render(page);
    store.close();
  };
  return { pages: listed.flatMap(({ file, page }) => (page === null ? [] : [{ file, page }])), written: finish() };
}

/** Takes the page from the earlier build if it is what it was. */
function keepPage({ file, key }: ListedPage, store: PageStore, restorer: Restorer): 'kept' | 'changed' | 'unknown' {
  const fate = key === undefined ? undefined : store.fateOf(file, key, fateOfRead);
  if (fate !== 'same') return fate ?? 'changed';
  const stored = store.keepAgain(file);
  if (stored === undefined) return 'changed';
  restorer.add(stored);
  return 'kept';
}
