/**
 * Finds the pages that answer a query and says how well. In: an opened index and a query. Out: pages with their scores;
 * those that have what was typed come before those that have only what means the same.
 */
import type { Need, Query, Way } from '../query/query.ts';
import { scoreWord } from './score-word.ts';
import type { SearchIndex } from './search-index.ts';
import { type Closeness, findWord, type Match, type Matches } from './word-matches.ts';

export interface FoundPage {
  page: number;
  score: number;
  /** False when the page has a need only by the dictionary. */
  isTyped: boolean;
  /** Needs that the page does not meet, as they were typed. */
  missing: readonly string[];
  /** Places of the words in the text, for the excerpt. */
  places: Map<number, number>;
}

interface Scored {
  score: number;
  places: Map<number, number>;
}
type ScoredPages = Map<number, Scored>;

/** A query with everything that the index knows of it. */
export interface LookedUp {
  needs: readonly { need: Need; typed: ScoredPages; all: ScoredPages }[];
  excluded: readonly ScoredPages[];
  pages: number;
}

/** How much what means the same adds to what was typed. */
const otherWordShare = 0.2;
/** Where not all words stand anyway, a page that has one of them only by the dictionary counts half. */
const byMeaningShare = 0.5;
/** A page that has much less of a query than the best one has is not meant. */
const nearBest = 0.7;
/** Words that stand side by side are meant together. */
const neighbourBonus = 1.5;

export async function lookUp(index: SearchIndex, query: Query): Promise<LookedUp> {
  const find = oncePerWord(index);
  const scoreAll = (ways: readonly Way[]) => Promise.all(ways.map((way) => scoreWay(index, way, find)));
  const needs = query.needs.map(async (need) => {
    const typed = best(await scoreAll(need.ways));
    return { need, typed, all: withOthers(typed, best(await scoreAll(need.others))) };
  });
  return {
    needs: await Promise.all(needs),
    excluded: await scoreAll(query.excluded),
    pages: index.catalogue.pages.length,
  };
}

/** Pages that meet every need. */
export function pagesWithAll({ needs, excluded }: LookedUp): FoundPage[] {
  const [first] = needs;
  const found: FoundPage[] = [];
  for (const page of first?.all.keys() ?? []) {
    if (!needs.every(({ all }) => all.has(page)) || excluded.some((pages) => pages.has(page))) continue;
    const scored = needs.flatMap(({ all }) => all.get(page) ?? []);
    found.push({
      page,
      score: scored.reduce((sum, { score }) => sum + score, 0) + neighbours(scored.map(({ places }) => places)),
      isTyped: needs.every(({ typed }) => typed.has(page)),
      missing: [],
      places: new Map(scored.flatMap(({ places }) => [...places])),
    });
  }
  return found.sort(byRelevance);
}

/**
 * Pages that meet much of a query, by how telling the words are that they have: at least `least` of what all words tell, or
 * not far behind the page that has most.
 */
export function pagesWithMost({ needs, excluded, pages }: LookedUp, least?: number): FoundPage[] {
  const weights = needs.map(({ all }) => (all.size === 0 ? 0 : Math.log(1 + pages / all.size)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const found = [...new Set(needs.flatMap(({ all }) => [...all.keys()]))].flatMap((page) => {
    if (excluded.some((known) => known.has(page))) return [];
    const met = needs.filter(({ all }) => all.has(page));
    const coverage =
      weights.reduce((sum, weight, place) => sum + (needs[place]?.all.has(page) ? weight : 0), 0) / whole;
    const scored = met.flatMap(({ all }) => all.get(page) ?? []);
    const isTyped = met.every(({ typed }) => typed.has(page));
    return {
      page,
      coverage,
      score:
        coverage *
        (isTyped ? 1 : byMeaningShare) *
        (scored.reduce((sum, { score }) => sum + score, 0) + neighbours(scored.map(({ places }) => places))),
      isTyped,
      missing: needs.filter(({ all }) => !all.has(page)).map(({ need }) => need.typed),
      places: new Map(scored.flatMap(({ places }) => [...places])),
    };
  });
  const enough = least ?? nearBest * found.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return found
    .filter(({ coverage }) => coverage >= enough)
    .sort((left, right) => right.score - left.score || right.page - left.page);
}

/** Every page with nothing that is excluded, the later page first. */
export function pagesWithout({ excluded, pages }: LookedUp): FoundPage[] {
  const found: FoundPage[] = [];
  for (let page = pages - 1; page >= 0; page--) {
    if (excluded.some((known) => known.has(page))) continue;
    found.push({ page, score: 0, isTyped: true, missing: [], places: new Map() });
  }
  return found;
}

/** Equal scores: the later page first. */
function byRelevance(left: FoundPage, right: FoundPage): number {
  return Number(right.isTyped) - Number(left.isTyped) || right.score - left.score || right.page - left.page;
}

type Find = (word: string, closeness: Closeness) => Promise<Matches>;

/** A query asks for a word several times and looks it up once. */
function oncePerWord(index: SearchIndex): Find {
  const known = new Map<string, Promise<Matches>>();
  return (word, closeness) => {
    const key = `${closeness} ${word}`;
    const found = known.get(key) ?? findWord(index, word, closeness);
    known.set(key, found);
    return found;
  };
}

async function scoreWay(index: SearchIndex, way: Way, find: Find): Promise<ScoredPages> {
  const words = await Promise.all(way.words.map((word) => find(word, way.closeness)));
  const scored: ScoredPages = new Map();
  for (const page of words[0]?.keys() ?? []) {
    const matches = words.flatMap((pages) => pages.get(page) ?? []);
    if (matches.length < words.length || (way.isPhrase && !isPhraseIn(matches))) continue;
    const score = words.reduce((sum, pages) => sum + scoreWord(index, page, pages), 0);
    // The words of a term, which the dictionary has brought together, are meant together.
    const together = neighbours(matches.map(({ text }) => text));
    scored.set(page, { score: score + together, places: new Map(matches.flatMap(({ text }) => [...text])) });
  }
  return scored;
}

/** What was typed decides; what means the same speaks where it stands alone, and adds a little where it does not. */
function withOthers(typed: ScoredPages, others: ScoredPages): ScoredPages {
  const all: ScoredPages = new Map(typed);
  for (const [page, { score, places }] of others) {
    const known = typed.get(page);
    if (known === undefined) all.set(page, { score, places });
    else all.set(page, { score: known.score + score * otherWordShare, places: new Map([...places, ...known.places]) });
  }
  return all;
}

/** For each page the best of its scores, and the places of all. */
function best(ways: readonly ScoredPages[]): ScoredPages {
  const [first = new Map(), ...rest] = ways;
  if (rest.length === 0) return first;
  const result: ScoredPages = new Map(first);
  for (const [page, { score, places }] of rest.flatMap((pages) => [...pages])) {
    const known = result.get(page);
    const all = known === undefined ? places : new Map([...known.places, ...places]);
    result.set(page, { score: Math.max(score, known?.score ?? 0), places: all });
  }
  return result;
}

/** In the text or within one field, each word behind the one before it; the parts of a compound share a place. */
function isPhraseIn([first, ...rest]: readonly Match[]): boolean {
  if (first === undefined) return false;
  const follow = (placesOf: (match: Match) => Set<number>) => {
    const others = rest.map(placesOf);
    return [...placesOf(first)].some((start) => {
      let at = start;
      return others.every((places) => places.has(at) || places.has(++at));
    });
  };
  if (follow(({ text }) => new Set(text.keys()))) return true;
  return [...first.fields.keys()].some((field) =>
    follow(({ fields }) => new Set(fields.get(field)?.map(({ at }) => at))),
  );
}

function neighbours(needs: readonly ReadonlyMap<number, number>[]): number {
  let bonus = 0;
  needs.forEach((places, place) => {
    const next = needs[place + 1];
    if (next !== undefined && [...places.keys()].some((at) => next.has(at + 1) || next.has(at)))
      bonus += neighbourBonus;
  });
  return bonus;
}
