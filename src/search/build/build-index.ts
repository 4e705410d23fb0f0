/**
 * Builds the index. In: records, oldest first, and the dictionary. Out: the files of the index by name. A large archive is indexed in
 * parts, of which those that did not change may come from an earlier build; what is read is one index all the same.
 */
import { gzipSync } from 'node:zlib';
import { companionName } from '../index/entry-file.ts';
import { packVocabulary } from '../index/vocabulary.ts';
import { checkIndex, type IndexFiles } from './check-index.ts';
import { cutIntoParts } from './cut-parts.ts';
import { type IndexedPart, indexParts } from './index-parts.ts';
import { joinParts, textsOf } from './join-parts.ts';
import type { SearchRecord } from './search-record.ts';
import { pairsInTwoAlphabets } from './two-alphabets.ts';

/** Groups of words that mean the same. */
export type DictionaryOfTerms = readonly (readonly string[])[];

/** `recordsInPart`: another measure than that of `cut-parts.ts`. */
export async function buildIndex(
  records: readonly SearchRecord[],
  dictionary: DictionaryOfTerms,
  recordsInPart?: number,
): Promise<IndexFiles> {
  const parts: IndexedPart[] = [];
  const ofParts = cutIntoParts(records, recordsInPart);
  const numbers = [...ofParts.keys()];
  for await (const { part } of indexParts(numbers, async (number) => ofParts[number] ?? [])) parts.push(part);
  const texts = parts.flatMap((part) => [...textsOf(part)]);
  return new Map([...texts, ...wholeOfParts(parts, dictionary, records.length)]);
}

/** What is written after the texts of all parts. `pages`: how many records they have together. */
export function wholeOfParts(
  parts: readonly IndexedPart[],
  dictionary: DictionaryOfTerms,
  pages: number,
): Map<string, Uint8Array> {
  const files = joinParts(parts);
  const hash = checkIndex(files, pages);
  const words = new Map<string, number>();
  for (const part of parts) for (const [word, count] of part.words) words.set(word, (words.get(word) ?? 0) + count);
  const spelled = new Set([...words.keys(), ...parts.flatMap(({ heard }) => [...heard])]);
  const terms = [...dictionary, ...pairsInTwoAlphabets(spelled)];
  return files
    .set(companionName('words', hash), gzipSync(packVocabulary(words), { level: 9 }))
    .set(companionName('terms', hash), gzipSync(JSON.stringify(terms), { level: 9 }));
}
