/**
 * Finds a word in the index, in all its forms. In: a folded word of a query. Out: the pages that have it, with the places
 * and with how close each is to what was typed.
 */
import { fold } from '../words/fold.ts';
import { areForms, rootsOf } from '../words/lemmas.ts';
import { isFieldName } from './field-weights.ts';
import type { Posting } from './index-format.ts';
import { indexKey } from './index-key.ts';
import type { SearchIndex } from './search-index.ts';

/** Which words of the index count as the word of the query. */
export type Closeness = 'same' | 'forms' | 'forms-and-longer';

/** Where a word stands on one page; closeness from 0 to 1. */
export interface Match {
  text: Map<number, number>;
  /** Closest place in each field, by the field's number. */
  fields: Map<number, { at: number; closeness: number }[]>;
}
/** By number of the page. */
export type Matches = Map<number, Match>;

const closenessOf = { same: 1, form: 0.85, longer: 0.4, part: 0.8 } as const;
/** Fewer letters begin too many words. */
const shortestBeginning = 2;
const shortestNumber = 4;

export async function findWord(index: SearchIndex, word: string, closeness: Closeness): Promise<Matches> {
  const beginnings = closeness === 'same' ? [word] : [...rootsOf(word), word];
  const entries = await index.entriesBeginningWith(shortestOf(beginnings.map(indexKey)));
  const matches: Matches = new Map();
  const searched = index.catalogue.fields.map(isFieldName);
  for (const { spellings } of entries) {
    for (const { form, postings } of spellings) {
      const near = nearness(fold(form), word, closeness);
      if (near > 0) for (const posting of postings) addPosting(matches, posting, near, searched);
    }
  }
  return matches;
}

/** How close a form is to a word; 0 when it is another word. */
export function nearness(form: string, word: string, closeness: Closeness): number {
  if (form === word) return closenessOf.same;
  if (closeness === 'same') return 0;
  if (areForms(form, word)) return closenessOf.form;
  if (closeness === 'forms' || !form.startsWith(word)) return 0;
  const shortest = /^\d+$/.test(word) ? shortestNumber : shortestBeginning;
  return word.length < shortest ? 0 : closenessOf.longer * (0.5 + word.length / form.length / 2);
}

function addPosting(matches: Matches, posting: Posting, near: number, searched: readonly boolean[]): void {
  const inFields = posting.fields.filter(({ field }) => searched[field]);
  if (posting.text.length === 0 && inFields.length === 0) return;
  let match = matches.get(posting.page);
  if (match === undefined) {
    match = { text: new Map(), fields: new Map() };
    matches.set(posting.page, match);
  }
  for (const { at, isWhole } of posting.text) {
    const closeness = isWhole ? near : near * closenessOf.part;
    match.text.set(at, Math.max(closeness, match.text.get(at) ?? 0));
  }
  for (const { field, at } of inFields) {
    const places = match.fields.get(field);
    if (places === undefined) match.fields.set(field, [{ at, closeness: near }]);
    else places.push({ at, closeness: near });
  }
}

function shortestOf(beginnings: readonly string[]): string[] {
  const sorted = [...new Set(beginnings)].sort();
  return sorted.filter((long, place) => !sorted.slice(0, place).some((short) => long.startsWith(short)));
}
