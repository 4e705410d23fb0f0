/** What the index keeps of one page of the site. */
import type { FieldName } from '../index/field-weights.ts';
import type { FacetName } from '../query/choice.ts';

export interface SearchRecord {
  /** From the root of the site: `/events/2024-01-18-strec/`. */
  url: string;
  /** The day by which results are sorted, `2024-01-18`; empty for things that have none. */
  day: string;
  /** The words of the page itself, without what it quotes. */
  text: string;
  /** Empty fields are left out. */
  fields: Partial<Record<FieldName | CardField, string>>;
  facets: Partial<Record<FacetName, readonly string[]>>;
}

/**
 * Shown on the card and not searched: that a meeting was cancelled; bounds of a day that is not known; posts that repeat this
 * one, each as its address, a space and its date, parted by `|`.
 */
export type CardField = 'state' | 'bounds' | 'repeats';
