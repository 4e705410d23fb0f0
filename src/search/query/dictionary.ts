/**
 * The dictionary of field terms at work. In: groups of words that mean the same, then a query. Out: the query with what
 * else would meet each need. What was typed stays as it is.
 */
import { lettersOf, partsOf } from '../words/fold.ts';
import { areForms } from '../words/lemmas.ts';
import { specialTermsIn, withoutSpecialTerms } from '../words/special-terms.ts';
import type { Need, Query, Way } from './query.ts';

interface Term {
  written: string;
  /** All of it, glued: «fine-tuning» and «finetuning» are one. */
  whole: string;
  parts: readonly string[];
  special: readonly string[];
}

/** Terms of more words are not looked for in a query. */
const mostWords = 4;

export class Dictionary {
  readonly #groups: readonly (readonly Term[])[];

  constructor(groups: readonly (readonly string[])[]) {
    this.#groups = groups.map((group) => group.map(termOf));
  }

  addTo(query: Query): Query {
    const needs: Need[] = [];
    for (let place = 0; place < query.needs.length; ) {
      const { need, length } = this.#longestTerm(query.needs.slice(place, place + mostWords));
      needs.push(need);
      place += length;
    }
    return { ...query, needs };
  }

  /** The first needs made one when they are a term together, or the first as it is. */
  #longestTerm(needs: readonly Need[]): { need: Need; length: number } {
    for (let length = needs.length; length > 0; length--) {
      const part = needs.slice(0, length);
      if (part.some(({ isQuoted }) => isQuoted)) continue;
      const others = this.#sameMeaning(termOf(part.map(({ typed }) => typed).join(' ')));
      if (others.length === 0) continue;
      const sameMeaning = others.map(({ written }) => written);
      return { need: { ...merged(part), others: others.flatMap(waysOf), sameMeaning }, length };
    }
    return { need: merged(needs.slice(0, 1)), length: 1 };
  }

  #sameMeaning(typed: Term): Term[] {
    return this.#groups
      .filter((group) => group.some((term) => isSameTerm(term, typed)))
      .flatMap((group) => group.filter((term) => !isSameTerm(term, typed)));
  }
}

/** Several needs as one: all of their words, anywhere on the page. */
function merged(needs: readonly Need[]): Need {
  const [first, ...rest] = needs;
  if (first !== undefined && rest.length === 0) return first;
  return {
    typed: needs.map(({ typed }) => typed).join(' '),
    isQuoted: false,
    ways: [
      { words: needs.flatMap(({ ways }) => ways.at(-1)?.words ?? []), closeness: 'forms-and-longer', isPhrase: false },
    ],
    others: [],
    sameMeaning: [],
  };
}

function termOf(written: string): Term {
  const special = specialTermsIn(written);
  const rest = special.length === 0 ? written : withoutSpecialTerms(written);
  return { written, whole: [...special, lettersOf(rest)].join(' '), parts: partsOf(rest), special };
}

function isSameTerm(left: Term, right: Term): boolean {
  if (left.whole === right.whole) return true;
  if (left.parts.length !== right.parts.length || left.special.join() !== right.special.join()) return false;
  return left.parts.length > 0 && left.parts.every((part, place) => areForms(part, right.parts[place] ?? ''));
}

function waysOf({ whole, parts, special }: Term): Way[] {
  if (special.length > 0) return [{ words: [...special, ...parts], closeness: 'forms', isPhrase: false }];
  const ways: Way[] = [{ words: [whole], closeness: 'forms', isPhrase: false }];
  if (parts.length > 1) ways.push({ words: parts, closeness: 'forms', isPhrase: true });
  return ways;
}
