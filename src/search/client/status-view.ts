/** Says how many results there are and what the search did on its own: to the eye at once, to a screen reader when typing rests. */
import type { SearchCatalogue } from '../../i18n/search/ru.ts';
import { type SearchState, writeAddress } from '../address.ts';
import type { Notice } from '../answer.ts';
import { noChoice } from '../query/choice.ts';
import { withoutOperators } from '../query/parse-query.ts';
import type { SearchResult } from '../run-search.ts';
import { part } from './dom.ts';

/** Milliseconds without typing: nobody wants to hear a count for every letter. */
const rest = 700;

export class StatusView {
  readonly #count: HTMLElement;
  readonly #notices: HTMLElement;
  readonly #spoken: HTMLElement;
  readonly #texts: SearchCatalogue;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, texts: SearchCatalogue) {
    this.#count = part(root, 'count', HTMLElement);
    this.#notices = part(root, 'notices', HTMLElement);
    this.#spoken = part(root, 'spoken', HTMLElement);
    this.#texts = texts;
  }

  show(result: SearchResult): void {
    const count = result.pages.length === 0 ? this.#texts.nothing : this.#texts.found(result.pages.length);
    const notices = this.#noticesOf(result);
    this.#count.textContent = count;
    this.#notices.replaceChildren(...notices);
    clearTimeout(this.#waiting);
    const spoken = [count, ...notices.map(({ textContent }) => textContent)].join('. ');
    this.#waiting = setTimeout(() => this.#say(spoken), rest);
  }

  /** The page shows by its state that nothing could be read; here it is said. */
  fail(): void {
    clearTimeout(this.#waiting);
    this.#say(this.#texts.noIndex);
  }

  clear(): void {
    clearTimeout(this.#waiting);
    this.#count.textContent = '';
    this.#notices.replaceChildren();
    this.#say('');
  }

  #say(text: string): void {
    if (this.#spoken.textContent !== text) this.#spoken.textContent = text;
  }

  #lineOf(notice: Notice, state: SearchState): HTMLElement[] {
    const texts = this.#texts;
    switch (notice.type) {
      case 'instead': {
        const asTyped = link(texts.searchTyped(state.text), writeAddress({ ...state, asTyped: true }));
        return [paragraph(`${texts.shownInstead(notice.meant)} `, asTyped)];
      }
      case 'partly':
        return [paragraph(texts.notTogether(notice.without.join(', ')))];
      case 'loosened':
        return [paragraph(texts.phraseLoosened)];
      case 'also':
        // Stands between the results, where they begin.
        return [];
    }
  }

  #noticesOf({ state, pages, unfiltered, notices, unknown }: SearchResult): HTMLElement[] {
    const texts = this.#texts;
    const lines = notices.flatMap((notice) => this.#lineOf(notice, state));
    lines.push(
      ...unknown.map(({ facet, value }) => {
        const [operator = facet] = texts.operators[facet];
        return paragraph(texts.unknownValue(operator, value));
      }),
    );
    if (pages.length > 0) return lines;
    if (unfiltered === 0) return [...lines, paragraph(texts.nothingHelp)];
    const free = writeAddress({ ...state, text: withoutOperators(state.text), choice: noChoice });
    return [...lines, paragraph(`${texts.nothingFiltered(unfiltered)}. `, link(texts.withoutFilters, free || '?'))];
  }
}

function paragraph(...content: (string | Node)[]): HTMLElement {
  const made = document.createElement('p');
  made.append(...content);
  return made;
}

/** Followed within the page: the session listens to links that only change the address of the search. */
function link(text: string, address: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.dataset['search'] = '';
  made.textContent = text;
  return made;
}
