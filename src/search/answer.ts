/**
 * Answers a query. In: what was typed and an opened index. Out: pages in order of relevance, and what the search did on its
 * own to find them. A query that finds something as it stands is never rewritten.
 */
import { type FoundPage, lookUp, pagesWithAll, pagesWithMost, pagesWithout } from './index/find-pages.ts';
import type { SearchIndex } from './index/search-index.ts';
import { unpackVocabulary } from './index/vocabulary.ts';
import { Dictionary } from './query/dictionary.ts';
import { withGluedWords } from './query/glued-words.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Query, Way } from './query/query.ts';
import { Rescuer, shortestRescued } from './query/rescue.ts';

export type Notice =
  /** Other words were looked for: `meant` is the query that was answered. */
  | { type: 'instead'; meant: string }
  /** Words of the same meaning have results too. */
  | { type: 'also'; words: readonly string[] }
  /** A quoted phrase stands nowhere as it was written. */
  | { type: 'loosened' }
  /** Nothing has all the words: what has most of them is shown. None of it has these words. */
  | { type: 'partly'; without: readonly string[] };

export interface Answer {
  /** What was looked for in the end: words to highlight are its. */
  query: Query;
  pages: FoundPage[];
  notices: Notice[];
}

/** So many pages with every word need no company. */
const enough = 3;
const manyNeeds = 3;
/** Share of what the words tell that a page must have to follow them. */
const nearMiss = 0.5;
const mostNearMisses = 5;

export class Answerer {
  readonly index: SearchIndex;
  #dictionary: Promise<Dictionary> | undefined;
  #rescuer: Promise<Rescuer> | undefined;

  constructor(index: SearchIndex) {
    this.index = index;
    // Needed with the first word: on its way while that is typed.
    void this.#loadDictionary();
  }

  /** `asTyped`: the reader has seen what was shown instead and wants exactly what was typed. */
  async answer(text: string, asTyped = false): Promise<Answer> {
    const typed = parseQuery(text);
    if (typed.needs.length === 0) {
      const narrows = typed.wishes.length > 0 || typed.excluded.length > 0;
      return { query: typed, pages: narrows ? await this.everyPage(typed) : [], notices: [] };
    }
    const plain = await this.#find(typed);
    if (asTyped) return plain;
    if (plain.pages.length > 0) return this.#withNearMisses(plain);
    const loosened = typed.needs.some(({ isQuoted }) => isQuoted)
      ? await this.#find(loosen(typed), [{ type: 'loosened' }])
      : plain;
    if (loosened.pages.length > 0) return loosened;
    return (await this.#rescued(text, typed)) ?? (await this.#partly(plain)) ?? plain;
  }

  async #find(query: Query, notices: Notice[] = []): Promise<Answer> {
    // The words are on their way while the dictionary is.
    const [dictionary] = await Promise.all([this.#loadDictionary(), lookUp(this.index, query)]);
    const wide = withGluedWords(dictionary.addTo(query));
    const pages = pagesWithAll(await lookUp(this.index, wide));
    if (pages.every(({ isTyped }) => isTyped)) return { query: wide, pages, notices };
    const words = [...new Set(wide.needs.flatMap(({ sameMeaning }) => sameMeaning))];
    return { query: wide, pages, notices: [...notices, { type: 'also', words }] };
  }

  /** The query with its unknown words put right, when that finds something. */
  async #rescued(text: string, typed: Query): Promise<Answer | undefined> {
    const { needs } = await lookUp(this.index, (await this.#loadDictionary()).addTo(typed));
    const unknown = needs.flatMap(({ need, all }) => (all.size === 0 && !need.isQuoted ? [need.typed] : []));
    if (unknown.length === 0 || text.trim().length < shortestRescued) return undefined;
    const rescuer = await this.#loadRescuer();
    let meant = text;
    for (const word of unknown) meant = meant.replace(word, rescuer.meant(word) ?? word);
    if (meant === text) return undefined;
    const notice: Notice = { type: 'instead', meant };
    const query = parseQuery(meant);
    const found = await this.#find(query, [notice]);
    return found.pages.length > 0 ? this.#withNearMisses(found) : this.#partly(found);
  }

  /** Where most of the words stand together; undefined when none of them stands anywhere. */
  async #partly({ query, notices }: Answer): Promise<Answer | undefined> {
    const pages = pagesWithMost(await lookUp(this.index, query));
    const [first, ...rest] = pages;
    if (first === undefined) return undefined;
    const without = first.missing.filter((word) => rest.every(({ missing }) => missing.includes(word)));
    return { query, pages, notices: [...notices, { type: 'partly', without }] };
  }

  /** Few pages have all of many words: those that lack one or another follow them. */
  async #withNearMisses(answer: Answer): Promise<Answer> {
    const { query, pages } = answer;
    if (pages.length >= enough || query.needs.length < manyNeeds) return answer;
    const known = new Set(pages.map(({ page }) => page));
    const near = pagesWithMost(await lookUp(this.index, query), nearMiss).filter(({ page }) => !known.has(page));
    return { ...answer, pages: [...pages, ...near.slice(0, mostNearMisses)] };
  }

  /** Every page of the archive but those that the query excludes, the newest first. */
  async everyPage(query: Query): Promise<FoundPage[]> {
    return pagesWithout(await lookUp(this.index, { ...query, needs: [] }));
  }

  #loadDictionary(): Promise<Dictionary> {
    this.#dictionary ??= this.index.companion('terms').then((json) => new Dictionary(asGroups(JSON.parse(json))));
    this.#dictionary.catch(() => {
      this.#dictionary = undefined;
    });
    return this.#dictionary;
  }

  #loadRescuer(): Promise<Rescuer> {
    this.#rescuer ??= this.index.companion('words').then((packed) => new Rescuer(unpackVocabulary(packed)));
    this.#rescuer.catch(() => {
      this.#rescuer = undefined;
    });
    return this.#rescuer;
  }
}

/** Phrases in any form of their words. */
function loosen(query: Query): Query {
  const looser = (way: Way): Way => ({ ...way, closeness: 'forms' });
  const needs = query.needs.map((need) => (need.isQuoted ? { ...need, ways: need.ways.map(looser) } : need));
  return { ...query, needs };
}

function asGroups(json: unknown): string[][] {
  if (!Array.isArray(json)) return [];
  return json.map((group: unknown) => (Array.isArray(group) ? group.filter((word) => typeof word === 'string') : []));
}
