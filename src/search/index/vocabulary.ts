/**
 * The vocabulary: every word of the index, read only when a query finds nothing as it stands. Packed as lines of: how many
 * letters are taken over from the line before, how common the word is (both in base 36), the other letters.
 */

export interface KnownWord {
  word: string;
  /** Logarithm of how often it stands in the archive. */
  commonness: number;
}

const base = 36;

export function packVocabulary(counts: ReadonlyMap<string, number>): string {
  let previous = '';
  return [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < base - 1 && shared < previous.length && previous[shared] === word[shared]) shared++;
      previous = word;
      return (
        shared.toString(base) + Math.min(base - 1, Math.floor(Math.log2(count))).toString(base) + word.slice(shared)
      );
    })
    .join('\n');
}

/** Sorted, as they were packed. */
export function unpackVocabulary(packed: string): KnownWord[] {
  let previous = '';
  return packed.split('\n').flatMap((line) => {
    if (line === '') return [];
    previous = previous.slice(0, Number.parseInt(line.charAt(0), base)) + line.slice(2);
    return [{ word: previous, commonness: Number.parseInt(line.charAt(1), base) }];
  });
}
