/** Operators of the search box, Russian and English: `вид:обзор`, `speaker:kuznetsov`. */
import { type FacetName, facetNames } from './choice.ts';

const names: Readonly<Record<FacetName, readonly string[]>> = {
  kind: ['вид', 'тип', 'kind', 'type'],
  has: ['есть', 'has', 'with'],
  topic: ['тема', 'topic'],
  speaker: ['спикер', 'докладчик', 'speaker', 'by'],
  year: ['год', 'year'],
};

const facetOf = new Map(facetNames.flatMap((facet) => names[facet].map((word): [string, FacetName] => [word, facet])));

export function facetOfOperator(word: string): FacetName | undefined {
  return facetOf.get(word.toLowerCase());
}
