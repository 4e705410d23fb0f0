/**
 * Keys by which people and papers of two posts are compared before anybody knows whose they are: what a post says of them by itself. In:
 * the people, given names and papers that were read from it. Out: its keys, as plain data.
 */

import type { GivenNameMention } from '../../language/names/find-people.ts';
import { foldName } from '../../language/names/first-names.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import { oncePerSpelling } from '../../language/once-per-word.ts';
import type { PaperMention } from '../../language/titles/paper-ids.ts';

/** Each once. */
export interface OwnKeys {
  /** Surnames without their endings: «Кузнецову» and «Кузнецов» share one. */
  surnames: readonly string[];
  /** Given names, in full and folded. */
  given: readonly string[];
  /** Given names that no dictionary has: they are known once they have stood before a surname. */
  firsts: readonly string[];
  /** Ids, titles and method names of papers. */
  papers: readonly string[];
}

export interface Named {
  people: readonly PersonMention[];
  given: readonly GivenNameMention[];
  papers: readonly PaperMention[];
  methodNames: readonly string[];
  /** By which a series counts the meeting. */
  number: string | null;
}

/** Shorter ones are words of many languages. */
const shortestFirst = 4;

export function readKeys({ people, given: alone, papers: mentions, methodNames, number }: Named): OwnKeys {
  const surnames = new Set<string>();
  const given = new Set<string>();
  const firsts = new Set<string>();
  for (const person of people) {
    if (person.by === 'shape' && !/^[A-Z]/.test(person.quote) && people.length > 3) continue;
    for (const reading of person.readings) {
      surnames.add(surnameKey(reading.surname));
      if (person.by === 'dictionary') given.add(foldName(reading.first));
      else if (person.by === 'shape' && reading.first.length >= shortestFirst) firsts.add(foldName(reading.first));
    }
  }
  for (const name of alone) for (const full of name.fulls) given.add(full);
  const papers = paperKeys({ papers: mentions, methodNames });
  if (number !== null) papers.add(`№${number}`);
  return { surnames: [...surnames], given: [...given], firsts: [...firsts], papers: [...papers] };
}

export function paperKeys({ papers: mentions, methodNames }: Pick<Named, 'papers' | 'methodNames'>): Set<string> {
  const papers = new Set<string>();
  for (const mention of mentions) {
    const id = mention.arxiv ?? mention.doi ?? mention.openreview ?? mention.url;
    if (id !== null) papers.add(id.toLowerCase());
    if (mention.title !== null) for (const key of titleKeysOf(mention.title)) papers.add(key);
  }
  for (const name of methodNames) papers.add(name.toLowerCase());
  return papers;
}

/** The whole title, and the name before its colon. */
function titleKeysOf(title: string): string[] {
  const [name = '', rest] = title.toLowerCase().split(/:\s/);
  return rest === undefined ? [title.toLowerCase()] : [title.toLowerCase(), name];
}

/** A surname without the endings of its cases; two letters at least stay. */
export const surnameKey = oncePerSpelling((surname): string => {
  const folded = foldName(surname);
  if (!/^[а-я'’-]+$/.test(folded)) return folded;
  return folded.length <= 4
    ? folded
    : folded.replace(/(?:ский|ская|ской|ская)$/, 'ск').replace(/(?<![аеиоуыэюяйь])[аеиоуыэюяйь]+$/, '');
});
