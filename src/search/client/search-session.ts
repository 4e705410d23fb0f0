/**
 * The life of a search page: what is typed becomes an address, an address becomes results. In: the page's element. Everything
 * that a search is stands in the address, so that it can be linked, and goes back and forward.
 */
import type { SearchCatalogue } from '../../i18n/search/ru.ts';
import { isEmpty, readAddress, type SearchState, writeAddress } from '../address.ts';
import { Answerer } from '../answer.ts';
import { type ReadFile, SearchIndex } from '../index/search-index.ts';
import { type Choice, type FacetName, noChoice } from '../query/choice.ts';
import { withoutOperators } from '../query/parse-query.ts';
import { Searcher, type SearchResult } from '../run-search.ts';
import { part } from './dom.ts';
import { FacetsView } from './facets-view.ts';
import { walkResults } from './keyboard.ts';
import { ResultsView } from './results-view.ts';
import { StatusView } from './status-view.ts';

const pageOfResults = 10;
/** After so many milliseconds without typing a search is one to come back to. */
const rest = 1500;

/** `read`: reads a file of the index. Where it cannot be read, the next letter tries again. */
export async function startSession(root: HTMLElement, texts: SearchCatalogue, read: ReadFile): Promise<void> {
  const status = new StatusView(root, texts);
  try {
    const base = root.dataset['base'] ?? '/';
    const index = await SearchIndex.open(read);
    new Session(root, new Searcher(new Answerer(index)), {
      results: new ResultsView(root, texts, base),
      status,
      facets: (choose) => new FacetsView(root, texts, choose),
    }).begin();
  } catch (error) {
    root.dataset['state'] = 'failed';
    status.fail();
    root.addEventListener('input', () => void startSession(root, texts, read), { once: true });
    throw error;
  }
}

interface Views {
  results: ResultsView;
  status: StatusView;
  facets: (choose: (facet: FacetName, id: string, isChosen: boolean) => void) => FacetsView;
}

class Session {
  readonly #root: HTMLElement;
  readonly #searcher: Searcher;
  readonly #results: ResultsView;
  readonly #status: StatusView;
  readonly #facets: FacetsView;
  readonly #field: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #more: HTMLButtonElement;
  #state: SearchState;
  /** What the boxes show: what was chosen and what operators name. */
  #chosen: Choice = noChoice;
  #shown = pageOfResults;
  /** Counts the searches: an answer that comes after a later question is dropped. */
  #turn = 0;
  /** Whether the address stands for a search that the reader may want to come back to. */
  #isSettled = true;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, searcher: Searcher, views: Views) {
    this.#root = root;
    this.#searcher = searcher;
    this.#results = views.results;
    this.#status = views.status;
    this.#facets = views.facets((facet, id, isChosen) => this.#choose(facet, id, isChosen));
    this.#field = part(root, 'field', HTMLInputElement);
    this.#sort = part(root, 'sort', HTMLSelectElement);
    this.#more = part(root, 'more', HTMLButtonElement);
    this.#state = readAddress(location.search);
  }

  begin(): void {
    this.#field.addEventListener('input', () => this.#type());
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle();
      this.#results.links()[0]?.focus();
    });
    this.#sort.addEventListener('change', () => {
      this.#change({ sort: this.#sort.value === 'date' ? 'date' : 'relevance' });
    });
    this.#more.addEventListener('click', () => this.#showMore());
    this.#root.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.#goTo(readAddress(location.search)));
    unfoldWhenWide(part(this.#root, 'facets-fold', HTMLDetailsElement));
    walkResults(this.#root, this.#field, () => this.#results.links());
    const typed = this.#field.value;
    if (typed === '' || typed === this.#state.text) this.#goTo(this.#state);
    // What was typed while this code was loading counts as typed.
    else this.#type();
  }

  #type(): void {
    this.#change({ text: this.#field.value, asTyped: false }, !this.#isSettled);
    this.#isSettled = false;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), rest);
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#isSettled = true;
  }

  /** A box stands for an operator too: once one is touched, the boxes of its facet speak and the operators go. */
  #choose(facet: FacetName, id: string, isChosen: boolean): void {
    const others = this.#chosen[facet].filter((known) => known !== id);
    const text = withoutOperators(this.#state.text, facet);
    if (text !== this.#state.text.trim()) this.#field.value = text;
    this.#change({ text, choice: { ...this.#state.choice, [facet]: isChosen ? [...others, id] : others } });
  }

  /** A link to another search of this page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#goTo(readAddress(location.search));
    this.#field.focus();
  }

  #change(change: Partial<SearchState>, isSameEntry = false): void {
    this.#state = { ...this.#state, ...change };
    const address = location.pathname + writeAddress(this.#state);
    if (isSameEntry) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#shown = pageOfResults;
    void this.#search();
  }

  #goTo(state: SearchState): void {
    this.#settle();
    this.#state = state;
    this.#field.value = state.text;
    this.#shown = pageOfResults;
    void this.#search();
  }

  #showMore(): void {
    const first = this.#shown;
    this.#shown += pageOfResults;
    void this.#search().then(() => this.#results.links()[first]?.focus());
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    this.#sort.value = this.#state.sort;
    if (isEmpty(this.#state)) {
      this.#status.clear();
      this.#root.dataset['state'] = 'empty';
      return;
    }
    try {
      const result = await this.#searcher.run(this.#state);
      const shown = await Promise.all(
        result.pages
          .slice(0, this.#shown)
          .map(async (found) => ({ found, fragment: await this.#searcher.fragment(found.page) })),
      );
      if (turn !== this.#turn) return;
      this.#chosen = result.choice;
      this.#results.show(result, shown);
      this.#status.show(result);
      this.#more.hidden = result.pages.length <= this.#shown;
      this.#root.dataset['state'] = result.pages.length > 0 ? 'found' : 'nothing';
      await this.#showFacets(result, turn);
    } catch (error) {
      if (turn === this.#turn) {
        this.#root.dataset['state'] = 'failed';
        this.#status.fail();
      }
      throw error;
    }
  }

  async #showFacets(result: SearchResult, turn: number): Promise<void> {
    const facets = await result.facets();
    if (turn === this.#turn) this.#facets.show(facets);
  }
}

/** Beside the results the facets are open; above them, on a phone, they are folded until asked for. */
function unfoldWhenWide(details: HTMLDetailsElement): void {
  const wide = matchMedia('(width >= 56rem)');
  details.open = wide.matches;
  wide.addEventListener('change', () => {
    details.open = wide.matches;
  });
}
