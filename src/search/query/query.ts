/**
 * A query, understood but not yet looked up. `needs` are all to be met, `excluded` none; `wishes` are the operators in the
 * box, still in the words of the reader.
 */
import type { Closeness } from '../index/word-matches.ts';
import type { FacetName } from './choice.ts';

/** Words that together meet a need. */
export interface Way {
  words: readonly string[];
  closeness: Closeness;
  /** Side by side and in this order. */
  isPhrase: boolean;
}

export interface Need {
  /** As the reader wrote it. */
  typed: string;
  /** Put in quotes: these very words, in this order. */
  isQuoted: boolean;
  /** What was typed, in the spellings that the index may have. Never empty. */
  ways: readonly Way[];
  /** What means the same by the dictionary, to be looked up and to be read. */
  others: readonly Way[];
  sameMeaning: readonly string[];
}

export interface Wish {
  facet: FacetName;
  value: string;
}

export interface Query {
  needs: readonly Need[];
  excluded: readonly Way[];
  wishes: readonly Wish[];
}
