/**
 * What every text contains in which a pattern finds something. In: a regular expression. Out: clauses, each a list of needles
 * of which one at least is in such a text. Where that cannot be told there are none; a clause is never too much.
 */
import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';
import { unitsOf } from '../language/units.ts';
import { foldString } from './fold-units.ts';

/** Folded strings; a text without any of them need not be looked at. */
export type Clause = readonly string[];

/** What a part of a pattern matches. */
interface Part {
  /** All that it can match, where that is a short list. */
  exact: readonly string[] | null;
  clauses: readonly Clause[];
}

const nothingKnown: Part = { exact: null, clauses: [] };
const noWidth: Part = { exact: [''], clauses: [] };
/** Longer lists are cut into clauses of their own. */
const mostExact = 64;
const mostOfClass = 8;
const mostNeedles = 400;
/** «р{1,2}» is written out. */
const mostRepeated = 3;
/** More clauses refuse little more. */
const mostClauses = 3;
/** As often as a text has a needle of the clause by chance; above this it is no use. */
const useless = 0.9;

const parser = new RegExpParser();
const letters = unitsOf(/\p{L}+/gu);
const common = unitsOf(/[\s\d.,()-]+/gu);
const signs = unitsOf(/[:;?!/—–=#«»"“”]+/gu);

export function clausesOf({ source, unicode }: RegExp): readonly Clause[] {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  return [...settled(partOfAny(alternatives)).clauses]
    .sort((one, other) => chanceOf(one) - chanceOf(other))
    .slice(0, mostClauses);
}

function partOfAny(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(({ elements }) => partOfSequence(elements));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= mostExact)
    return { exact: [...new Set(exact)], clauses: [] };
  const best = parts.map((part) => bestOf(settled(part).clauses));
  const needles = best.flatMap((clause) => clause ?? []);
  if (best.includes(undefined) || needles.length > mostNeedles) return nothingKnown;
  return { exact: null, clauses: usable(needles) };
}

/** Neighbours whose strings are known make longer strings. */
function partOfSequence(elements: readonly AST.Element[]): Part {
  const clauses: Clause[] = [];
  let exact: readonly string[] = [''];
  let isWhole = true;
  const settle = (): void => {
    clauses.push(...usable(exact));
    exact = [''];
    isWhole = false;
  };
  for (const element of elements) {
    const part = partOf(element);
    clauses.push(...part.clauses);
    if (part.exact === null) {
      settle();
      continue;
    }
    if (exact.length * part.exact.length > mostExact) settle();
    const next = part.exact;
    exact = exact.flatMap((before) => next.map((after) => before + after));
  }
  if (isWhole) return { exact, clauses };
  settle();
  return { exact: null, clauses };
}

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case 'Character':
      return exactly([String.fromCodePoint(element.value)]);
    case 'CharacterClass':
      return partOfClass(element);
    case 'Group':
    case 'CapturingGroup':
      return partOfAny(element.alternatives);
    case 'Quantifier':
      return partOfQuantifier(element);
    case 'Assertion':
      // What has to stand around a finding is in the text as well.
      return (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate
        ? { ...noWidth, clauses: settled(partOfAny(element.alternatives)).clauses }
        : noWidth;
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
    case 'Backreference':
      return nothingKnown;
  }
}

function partOfClass({ negate, elements }: AST.CharacterClass): Part {
  if (negate) return nothingKnown;
  const signs = new Set<string>();
  for (const element of elements) {
    if (element.type === 'Character') signs.add(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < mostOfClass)
      for (let value = element.min.value; value <= element.max.value; value++) signs.add(String.fromCodePoint(value));
    else return nothingKnown;
    if (signs.size > 2 * mostOfClass) return nothingKnown;
  }
  return exactly([...signs]);
}

function partOfQuantifier({ min, max, element }: AST.Quantifier): Part {
  const part = partOf(element);
  if (min === 0 && (part.exact === null || max > mostRepeated)) return nothingKnown;
  if (part.exact === null || max > mostRepeated) return { exact: null, clauses: settled(part).clauses };
  const repeated: string[] = [];
  let times: readonly string[] = [''];
  for (let count = 1; count <= max; count++) {
    const { exact } = part;
    times = times.flatMap((before) => exact.map((after) => before + after));
    if (count >= min) repeated.push(...times);
    if (repeated.length > mostExact) return min === 0 ? nothingKnown : { exact: null, clauses: settled(part).clauses };
  }
  return min === 0
    ? { exact: ['', ...new Set(repeated)], clauses: [] }
    : { exact: [...new Set(repeated)], clauses: part.clauses };
}

function exactly(signs: readonly string[]): Part {
  const exact = signs.map(foldString);
  return exact.includes(null) || exact.length > mostExact
    ? nothingKnown
    : { exact: [...new Set(exact.flatMap((sign) => sign ?? []))], clauses: [] };
}

/** The same part with its strings as a clause. */
function settled({ exact, clauses }: Part): Part {
  return exact === null ? { exact, clauses } : { exact: null, clauses: [...clauses, ...usable(exact)] };
}

/** As a clause, if it would refuse enough texts; a needle within another one is enough. */
function usable(strings: readonly string[]): Clause[] {
  if (strings.includes('')) return [];
  const needles = [...new Set(strings)];
  const shortest = needles.filter((one) => !needles.some((other) => other !== one && one.includes(other)));
  return chanceOf(shortest) < useless ? [shortest] : [];
}

function bestOf(clauses: readonly Clause[]): Clause | undefined {
  return clauses.reduce<Clause | undefined>(
    (best, clause) => (best === undefined || chanceOf(clause) < chanceOf(best) ? clause : best),
    undefined,
  );
}

function chanceOf(clause: Clause): number {
  return 1 - clause.reduce((chance, needle) => chance * (1 - chanceOfNeedle(needle)), 1);
}

/** How often a text of some hundred letters has it by chance, roughly: it only has to tell good clauses from bad ones. */
function chanceOfNeedle(needle: string): number {
  let chance = 1;
  for (let at = 0; at < needle.length; at++) {
    const unit = needle.charCodeAt(at);
    if (letters[unit] === 1) chance *= at === 0 ? 1 : 0.18;
    else if (common[unit] === 1) chance *= at === 0 ? 1 : 0.95;
    else chance *= signs[unit] === 1 ? 0.3 : 0.05;
  }
  return chance;
}
