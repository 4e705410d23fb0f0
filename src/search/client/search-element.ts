/**
 * The search page's element, small enough to be loaded with the page: everything else of the search is loaded when it is
 * first used: when the field is focused, or when the address has a query already.
 */
import { isEmpty, readAddress } from '../address.ts';

class ArchiveSearch extends HTMLElement {
  #session: Promise<unknown> | undefined;

  connectedCallback(): void {
    this.toggleAttribute('data-ready', true);
    const start = () => this.#start();
    if (!isEmpty(readAddress(location.search))) start();
    else this.addEventListener('focusin', start, { once: true });
  }

  #start(): void {
    this.#session ??= import('./search-session.ts').then(({ startSession }) => startSession(this));
  }
}

customElements.define('archive-search', ArchiveSearch);
