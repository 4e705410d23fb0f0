/** Reads what was typed into the search box. In: the text. Out: a query: words, quoted phrases, exclusions, operators. */
import { lettersOf, partsOf } from '../words/fold.ts';
import { isIdOfPaper, specialTermsIn, withoutSpecialTerms } from '../words/special-terms.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { FacetName } from './choice.ts';
import { facetOfOperator } from './operators.ts';
import type { Need, Query, Way, Wish } from './query.ts';

const quoted = '"[^"]*"|«[^«»]*»|“[^“”]*”|„[^„“]*“';
/** An operator with its value, a phrase, or whatever stands between two spaces; a minus before it excludes it. */
const piece = new RegExp(
  String.raw`(?<=^|\s)(?<operator>\p{L}{1,20}):(?:(?<value>${quoted})|(?<word>[^\s"«“„]+))|(?<minus>(?<=^|\s)[-−–])?(?:(?<phrase>${quoted})|(?<plain>[^\s"«»“”„]+))`,
  'gu',
);

/** Who gave an id: beside the id it says nothing more. */
const registers = new Set(['arxiv', 'doi', 'pdf', 'abs', 'архив']);

export function parseQuery(text: string): Query {
  const needs: Need[] = [];
  const excluded: Way[] = [];
  const wishes: Wish[] = [];
  for (const { groups = {}, 0: whole } of text.matchAll(piece)) {
    const facet = groups['operator'] === undefined ? undefined : facetOfOperator(groups['operator']);
    if (facet !== undefined) {
      wishes.push({ facet, value: unquoted(groups['value'] ?? groups['word'] ?? '') });
      continue;
    }
    const phrase = groups['phrase'];
    const found =
      phrase === undefined ? needsOf(groups['minus'] === undefined ? whole : whole.slice(1)) : phraseNeed(phrase);
    if (groups['minus'] === undefined) needs.push(...found);
    else excluded.push(...found.flatMap(({ ways }) => ways.map(asExclusion)));
  }
  const hasId = needs.some(({ ways }) => ways.some(({ words }) => words.some(isIdOfPaper)));
  const saysNothing = (word: string) => isStopWord(word) || (hasId && registers.has(word));
  const telling = needs.filter(
    ({ ways }) => !ways.every(({ words, isPhrase }) => !isPhrase && words.every(saysNothing)),
  );
  return { needs: telling.length > 0 ? telling : needs, excluded, wishes };
}

/** The text without what narrows one facet, or any: `вид:обзор mamba` → `mamba`. */
export function withoutOperators(text: string, facet?: FacetName): string {
  const rest = text.replace(piece, (whole: string) => {
    const operator = /^\p{L}+(?=:)/u.exec(whole)?.[0];
    const narrows = operator === undefined ? undefined : facetOfOperator(operator);
    return narrows !== undefined && (facet === undefined || narrows === facet) ? '' : whole;
  });
  return rest.replace(/\s+/g, ' ').trim();
}

/** Usually one; none when there is neither letter nor digit. */
function needsOf(typed: string): Need[] {
  const special = specialTermsIn(typed);
  const rest = special.length === 0 ? typed : withoutSpecialTerms(typed);
  const whole = lettersOf(rest);
  // Next to an address nothing else is meant: «arxiv.org/abs/…» is looked for by its number alone.
  const isAddress = special.length > 0 && /\/\/|arxiv|doi|\.pdf$/i.test(rest);
  const words = isAddress || whole === '' ? special : [...special, whole];
  if (words.length === 0) return [];
  const ways: Way[] = [{ words, closeness: 'forms-and-longer', isPhrase: false }];
  const parts = partsOf(splitCamelCase(rest)).filter(
    (part) => part.length > 1 || (/\d/.test(part) && /\p{L}/u.test(rest)),
  );
  if (special.length === 0 && parts.length > 1) ways.push({ words: parts, closeness: 'forms', isPhrase: true });
  return [{ typed, isQuoted: false, ways, others: [], sameMeaning: [] }];
}

/** Quotes mean these very words, in this order, side by side. */
function phraseNeed(typed: string): Need[] {
  const words = unquoted(typed)
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return [{ typed, isQuoted: true, ways: [{ words, closeness: 'same', isPhrase: true }], others: [], sameMeaning: [] }];
}

/** What is excluded is the word in all its forms, but not longer words that begin with it. */
function asExclusion(way: Way): Way {
  return { ...way, closeness: way.closeness === 'same' ? 'same' : 'forms' };
}

function unquoted(text: string): string {
  return text.replace(/^["«“„]|["»”“]$/g, '');
}

/** «HyperDreamBooth» → «Hyper Dream Booth»; «A/B» and «МЛ» stay. */
function splitCamelCase(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}
