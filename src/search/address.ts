/** What a search is, as it stands in its address: `/search/?q=…&kind=review&has=recording&sort=date`. */
import { type Choice, facetNames, noChoice } from './query/choice.ts';

export interface SearchState {
  /** As typed. */
  text: string;
  choice: Choice;
  sort: 'relevance' | 'date';
  /** True when the reader wants exactly what was typed, though it finds nothing. */
  asTyped: boolean;
}

export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const choice = { ...noChoice };
  for (const facet of facetNames) {
    choice[facet] = [...new Set(parameters.getAll(facet).filter((value) => value !== ''))];
  }
  return {
    text: parameters.get('q') ?? '',
    choice,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    asTyped: parameters.get('exact') === '1',
  };
}

/** With its question mark; empty for a search of nothing. What is as usual is not written. */
export function writeAddress({ text, choice, sort, asTyped }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const facet of facetNames) for (const value of choice[facet]) parameters.append(facet, value);
  if (sort === 'date') parameters.set('sort', sort);
  if (asTyped) parameters.set('exact', '1');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** One letter asks for nothing yet. */
export function isEmpty({ text, choice }: SearchState): boolean {
  return text.trim().length < 2 && facetNames.every((facet) => choice[facet].length === 0);
}
