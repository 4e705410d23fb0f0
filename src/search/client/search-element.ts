/**
 * The search page's element, and all the code of the search in one file: in several, each would be asked for only when the one
 * before it is there, and on a phone that is most of the wait.
 */
import { isEmpty, readAddress } from '../address.ts';
import { catalogueIn } from './catalogue.ts';
import { readFirstFiles } from './first-files.ts';
import { startSession } from './search-session.ts';

class ArchiveSearch extends HTMLElement {
  connectedCallback(): void {
    this.toggleAttribute('data-ready', true);
    const { base = '/', language = '', entry, files = '' } = this.dataset;
    const asked = readAddress(location.search);
    const field = this.querySelector('input');
    if (!isEmpty(asked)) {
      this.dataset['state'] = 'waiting';
      if (field !== null) field.value ||= asked.text;
    }
    void startSession(this, catalogueIn(language), readFirstFiles(base, { entry, files }));
    // Who sent an empty form from another page wants to type here.
    if (new URLSearchParams(location.search).get('q') === '') field?.focus();
  }
}

customElements.define('archive-search', ArchiveSearch);
