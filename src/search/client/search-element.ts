/**
 * The search page's element, small enough to be loaded with the page: everything else of the search is loaded when it is
 * first used: when the field is focused, or when the address has a query already.
 */
import { isEmpty, readAddress } from '../address.ts';
import { fetchFirstFile } from './first-file.ts';

class ArchiveSearch extends HTMLElement {
  #session: Promise<unknown> | undefined;

  connectedCallback(): void {
    this.toggleAttribute('data-ready', true);
    const start = () => this.#start();
    const asked = readAddress(location.search);
    if (!isEmpty(asked)) {
      this.dataset['state'] = 'waiting';
      const field = this.querySelector('input');
      if (field !== null) field.value ||= asked.text;
      start();
    } else this.addEventListener('focusin', start, { once: true });
    // Who sent an empty form from another page wants to type here.
    if (new URLSearchParams(location.search).get('q') === '') this.querySelector('input')?.focus();
  }

  #start(): void {
    this.#session ??= this.#load();
  }

  /** The first file of the index comes while the code is coming that will read it. */
  async #load(): Promise<void> {
    const entry = fetchFirstFile(this.dataset['base'] ?? '/');
    const { startSession } = await import('./search-session.ts');
    await startSession(this, entry);
  }
}

customElements.define('archive-search', ArchiveSearch);
