/**
 * Has Pagefind index the parts of the archive. In: their records, oldest first. Out: what a join of parts needs of each, or an
 * error: an index that lacks a page is worse than none, because nobody notices.
 */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { unstemmedLanguage } from '../index/index-key.ts';
import { checkIndex, type IndexFiles } from './check-index.ts';
import { countWords, heardWords } from './count-words.ts';
import type { SearchRecord } from './search-record.ts';

export interface IndexedPart {
  /** As Pagefind wrote them. */
  files: IndexFiles;
  /** How often each word stands in the records. */
  words: ReadonlyMap<string, number>;
  /** Names in the other alphabet. */
  heard: ReadonlySet<string>;
}

/** Pagefind's own pages and highlighters; its client stays, so that the two can be compared on one index. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

export interface NumberedPart {
  number: number;
  part: IndexedPart;
}

/**
 * Makes the parts of these numbers, in this order; the records of each are asked for when its turn comes. Pagefind does what it is told
 * in the order in which it is told, and lets one part go before it takes the next: so the next is handed over while it works, and it
 * need not wait for us.
 */
export async function* indexParts(
  numbers: readonly number[],
  recordsOf: (number: number) => Promise<readonly SearchRecord[]>,
): AsyncGenerator<NumberedPart, void> {
  try {
    // Opened beforehand: later the answer would come only when all is done that was asked before.
    const opened = await Promise.all(numbers.map(async (number) => ({ number, index: await openIndex() })));
    let before: Promise<NumberedPart> | undefined;
    for (const { number, index } of opened) {
      const records = await recordsOf(number);
      const making = indexPart(index, records).then((part) => ({ number, part }));
      // What goes wrong is told where it is awaited.
      making.catch(() => {});
      if (before !== undefined) yield await before;
      before = making;
    }
    if (before !== undefined) yield await before;
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: unstemmedLanguage });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  return index;
}

async function indexPart(index: PagefindIndex, records: readonly SearchRecord[]): Promise<IndexedPart> {
  // All at once: asked one by one, Pagefind would wait for us after each of them.
  const adding = Promise.all(records.map((record) => addRecord(index, record)));
  const writing = index.getFiles();
  // The next part needs its memory.
  const deleting = index.deleteIndex();
  // While Pagefind works, in a process of its own.
  const words = countWords(records);
  const heard = heardWords(records);
  const [{ files, errors: faults }] = await Promise.all([writing, adding, deleting]);
  if (faults.length > 0) throw new Error(`Pagefind could not write its index: ${faults.join('; ')}`);
  const kept = new Map(files.filter(({ path }) => !unusedFile.test(path)).map(({ path, content }) => [path, content]));
  checkIndex(kept, records.length);
  return { files: kept, words, heard };
}

async function addRecord(index: PagefindIndex, { url, text, fields, facets }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content: contentOf(text, fields.title ?? '', url),
    language: unstemmedLanguage,
    meta: definedOf(fields),
    filters: Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, [...values]])),
  });
  if (errors.length > 0) throw new Error(`Pagefind did not take ${url}: ${errors.join('; ')}`);
}

/** Pagefind leaves out a record without letters and figures, such as a post whose only words were a secret. */
function contentOf(text: string, title: string, url: string): string {
  return [text, title].find((words) => /[\p{L}\p{N}]/u.test(words)) ?? url;
}

function definedOf(fields: SearchRecord['fields']): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
