/** Counts the words of the records, for the vocabulary. In: records. Out: how often each word stands in them. */
import { partsOf } from '../words/fold.ts';
import type { SearchRecord } from './search-record.ts';

const shortestWord = 3;
const longestWord = 32;

/** Names in the other alphabet: words that nobody wrote and that readers type. */
export function heardWords(records: readonly SearchRecord[]): Set<string> {
  return new Set(records.flatMap(({ fields }) => partsOf(fields.heard ?? '')));
}

export function countWords(records: readonly SearchRecord[]): Map<string, number> {
  const pieces = new Map<string, number>();
  for (const { text, fields } of records) {
    // Names that are glued into one word, or put into the other alphabet, are no words.
    const { whole: _, heard: __, ...others } = fields;
    for (const piece of [text, ...Object.values(others)].join(' ').split(/\s+/)) {
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
    }
  }
  const counts = new Map<string, number>();
  for (const [piece, count] of pieces) {
    const parts = partsOf(piece);
    // Its letters alone, and its parts: of most words the same.
    for (const word of parts.length > 1 ? new Set([parts.join(''), ...parts]) : parts) {
      if (word.length < shortestWord || word.length > longestWord || !/\p{L}{2}/u.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  return counts;
}
