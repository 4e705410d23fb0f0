/**
 * The search page's element, small enough to be loaded with the page: everything else of the search is loaded when it is
 * first used: when the field is focused, or when the address has a query already.
 */
import { isEmpty, readAddress } from '../address.ts';
import { catalogueIn } from './catalogue.ts';
import { readFirstFiles } from './first-files.ts';

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

  /** All at once: the code, its words and the files of the index that it will read first. */
  async #load(): Promise<void> {
    const read = readFirstFiles(this.dataset['base'] ?? '/');
    const texts = catalogueIn(this.dataset['language'] ?? '');
    const { startSession } = await import('./search-session.ts');
    await startSession(this, texts, read);
  }
}

customElements.define('archive-search', ArchiveSearch);
