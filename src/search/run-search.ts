/**
 * One search from its state to what is shown. In: a state as it stands in the address. Out: the pages in their order, the
 * facets with their counts when they are asked for, and what the search did on its own.
 */
import type { SearchState } from './address.ts';
import type { Answer, Answerer, Notice } from './answer.ts';
import { type CountedValue, Facets } from './facets.ts';
import type { FoundPage } from './index/find-pages.ts';
import type { Fragment } from './index/json-files.ts';
import { type Choice, type FacetName, facetNames } from './query/choice.ts';
import type { Query, Wish } from './query/query.ts';

export interface SearchResult {
  state: SearchState;
  query: Query;
  /** What was chosen beside the results and by operators, together. */
  choice: Choice;
  /** In the order in which they are shown. */
  pages: readonly FoundPage[];
  /** How many there would be without any condition. */
  unfiltered: number;
  notices: readonly Notice[];
  /** Operators that name nothing. */
  unknown: readonly Wish[];
  /** Read after the first results are shown, unless a condition asks for them. */
  facets: () => Promise<ReadonlyMap<FacetName, readonly CountedValue[]>>;
}

export class Searcher {
  readonly #answerer: Answerer;
  #facets: Promise<Facets> | undefined;

  constructor(answerer: Answerer) {
    this.#answerer = answerer;
  }

  async run(state: SearchState): Promise<SearchResult> {
    const answer = await this.#answerer.answer(state.text, state.asTyped);
    const { choice, unknown } = await this.#wholeChoice(state, answer);
    const all = await this.#allPages(state, answer);
    const hasConditions = facetNames.some((facet) => choice[facet].length > 0);
    const facets = hasConditions ? await this.#loadFacets() : undefined;
    const fitting = facets === undefined ? all : all.filter(({ page }) => facets.fits(page, choice));
    // Pages are numbered by date.
    const pages = state.sort === 'date' ? fitting.toSorted((left, right) => right.page - left.page) : fitting;
    return {
      state,
      query: answer.query,
      choice,
      pages: unknown.length > 0 ? [] : pages,
      unfiltered: all.length,
      notices: answer.notices,
      unknown,
      facets: async () => {
        const loaded = await this.#loadFacets();
        const numbers = all.map(({ page }) => page);
        return new Map(facetNames.map((name) => [name, loaded.counted(name, numbers, choice)]));
      },
    };
  }

  fragment(page: number): Promise<Fragment> {
    return this.#answerer.index.fragment(page);
  }

  /** Conditions alone are a search too: everything that fits them. */
  async #allPages(state: SearchState, answer: Answer): Promise<readonly FoundPage[]> {
    const isBare = answer.query.needs.length === 0 && facetNames.some((facet) => state.choice[facet].length > 0);
    return isBare ? this.#answerer.everyPage(answer.query) : answer.pages;
  }

  /** What was chosen beside the results and what operators in the box name. */
  async #wholeChoice(state: SearchState, { query }: Answer): Promise<{ choice: Choice; unknown: Wish[] }> {
    if (query.wishes.length === 0) return { choice: state.choice, unknown: [] };
    const facets = await this.#loadFacets();
    const choice = { ...state.choice };
    const unknown: Wish[] = [];
    for (const wish of query.wishes) {
      const named = facets.named(wish).map(({ id }) => id);
      if (named.length === 0) unknown.push(wish);
      choice[wish.facet] = [...new Set([...choice[wish.facet], ...named])];
    }
    return { choice, unknown };
  }

  #loadFacets(): Promise<Facets> {
    this.#facets ??= Facets.load(this.#answerer.index);
    this.#facets.catch(() => {
      this.#facets = undefined;
    });
    return this.#facets;
  }
}
