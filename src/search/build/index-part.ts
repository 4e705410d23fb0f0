/**
 * Has Pagefind index one part of the archive. In: its records, oldest first. Out: what a join of parts needs of it, or an error:
 * an index that lacks a page is worse than none, because nobody notices.
 */
import { createIndex, type PagefindIndex } from 'pagefind';
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

/** Whoever calls this closes Pagefind when the last part is made. */
export async function indexPart(records: readonly SearchRecord[]): Promise<IndexedPart> {
  const { index, errors } = await createIndex({ forceLanguage: unstemmedLanguage });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  // All at once: asked one by one, Pagefind would wait for us after each of them.
  await Promise.all(records.map((record) => addRecord(index, record)));
  const writing = index.getFiles();
  // While Pagefind works, in a process of its own.
  const words = countWords(records);
  const heard = heardWords(records);
  const { files, errors: faults } = await writing;
  if (faults.length > 0) throw new Error(`Pagefind could not write its index: ${faults.join('; ')}`);
  // The next part needs its memory.
  await index.deleteIndex();
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
