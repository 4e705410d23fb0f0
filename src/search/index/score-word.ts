/** How much a word says of a page. In: where it stands. Out: a score: BM25 for the text, the weights of the fields beside. */
import { fieldWeights, isFieldName } from './field-weights.ts';
import type { SearchIndex } from './search-index.ts';
import type { Matches } from './word-matches.ts';

/** The usual constants of BM25: how soon repetition stops counting, and how much the length of a text counts. */
const saturation = 1.2;
const lengthShare = 0.6;
const lateLoss = 0.25;
const latePlace = 12;

/** What a title or a list of topics begins with matters more than what it ends with. */
function weightOfPlace(at: number): number {
  return 1 - lateLoss * Math.min(1, at / latePlace);
}

export function scoreWord(index: SearchIndex, page: number, matches: Matches): number {
  const match = matches.get(page);
  if (match === undefined) return 0;
  const { pages, fields } = index.catalogue;
  const rarity = Math.log(1 + (pages.length - matches.size + 0.5) / (matches.size + 0.5));
  const length = (pages[page]?.words ?? 0) / index.averageLength;
  let inText = 0;
  if (match.text.size > 0) {
    const closeness = [...match.text.values()];
    const frequency = closeness.reduce((sum, near) => sum + near, 0);
    const repeated =
      (frequency * (saturation + 1)) / (frequency + saturation * (1 - lengthShare + lengthShare * length));
    inText = Math.max(...closeness) * repeated;
  }
  let inFields = 0;
  for (const [field, places] of match.fields) {
    const name = fields[field] ?? '';
    const nearest = places.reduce((most, { at, closeness }) => Math.max(most, closeness * weightOfPlace(at)), 0);
    if (isFieldName(name)) inFields += fieldWeights[name] * nearest;
  }
  return rarity * (inText + inFields);
}
