/**
 * Needless spaces: «item 2 vec» may be meant for Item2vec. In: a query. Out: the query in which neighbouring words may also be
 * met by one word made of them, where the archive has such a word. It stands beside the first of them in the index: looking
 * for it loads nothing more.
 */
import { lettersOf } from '../words/fold.ts';
import type { Need, Query, Way } from './query.ts';

const mostGlued = 3;
/** A long question is no name of anything. */
const mostNeeds = 8;

export function withGluedWords(query: Query): Query {
  const { needs } = query;
  if (needs.length < 2 || needs.length > mostNeeds) return query;
  const added = new Map<Need, Way[]>();
  for (const first of needs.keys()) {
    for (let length = 2; length <= mostGlued && first + length <= needs.length; length++) {
      const run = needs.slice(first, first + length);
      if (run.some(({ isQuoted }) => isQuoted)) continue;
      const word = run.map(({ typed }) => lettersOf(typed)).join('');
      for (const need of run) {
        added.set(need, [...(added.get(need) ?? []), { words: [word], closeness: 'forms', isPhrase: false }]);
      }
    }
  }
  return { ...query, needs: needs.map((need) => ({ ...need, ways: [...need.ways, ...(added.get(need) ?? [])] })) };
}
