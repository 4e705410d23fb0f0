/**
 * Builds the index. In: records, oldest first, and the dictionary. Out: the files of the index by name, complete, or an
 * error: an index that lacks a page is worse than none, because nobody notices.
 */
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { companionName } from '../index/entry-file.ts';
import { unstemmedLanguage } from '../index/index-key.ts';
import { packVocabulary } from '../index/vocabulary.ts';
import { checkIndex, type IndexFiles } from './check-index.ts';
import { countWords, heardWords } from './count-words.ts';
import type { SearchRecord } from './search-record.ts';
import { pairsInTwoAlphabets } from './two-alphabets.ts';

/** Pagefind's own pages and highlighters; its client stays, so that the two can be compared on one index. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

export async function buildIndex(
  records: readonly SearchRecord[],
  dictionary: readonly (readonly string[])[],
): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: unstemmedLanguage });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    // All at once: asked one by one, Pagefind would wait for us, who render pages, after each of them.
    await Promise.all(records.map((record) => addRecord(index, record)));
    const writing = index.getFiles();
    // While Pagefind works, in a process of its own.
    const words = countWords(records);
    const terms = [...dictionary, ...pairsInTwoAlphabets(new Set([...words.keys(), ...heardWords(records)]))];
    const { files, errors: faults } = await writing;
    if (faults.length > 0) throw new Error(`Pagefind could not write its index: ${faults.join('; ')}`);
    const kept = new Map(
      files.filter(({ path }) => !unusedFile.test(path)).map(({ path, content }) => [path, content]),
    );
    const hash = checkIndex(kept, records.length);
    return kept
      .set(companionName('words', hash), gzipSync(packVocabulary(words), { level: 9 }))
      .set(companionName('terms', hash), gzipSync(JSON.stringify(terms), { level: 9 }));
  } finally {
    await close();
  }
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
