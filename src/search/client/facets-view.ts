/** Shows facets as groups of checkboxes with live counts. A box that is already there is kept, so that focus stays on it. */
import type { SearchCatalogue } from '../../i18n/search/ru.ts';
import type { CountedValue } from '../facets.ts';
import { type FacetName, facetNames } from '../query/choice.ts';
import { placeOfKind } from '../result-kinds.ts';
import { part } from './dom.ts';

/** Longer lists are folded. */
const mostShown = 8;

interface Row {
  item: HTMLElement;
  box: HTMLInputElement;
  count: HTMLElement;
}

export class FacetsView {
  readonly #fold: HTMLElement;
  readonly #chosen: HTMLElement;
  readonly #root: HTMLElement;
  readonly #texts: SearchCatalogue;
  readonly #rows = new Map<string, Row>();
  readonly #groups = new Map<FacetName, { group: HTMLElement; list: HTMLElement; more: HTMLButtonElement }>();
  readonly #unfolded = new Set<FacetName>();
  #last: ReadonlyMap<FacetName, readonly CountedValue[]> = new Map();

  constructor(
    root: HTMLElement,
    texts: SearchCatalogue,
    choose: (facet: FacetName, id: string, isChosen: boolean) => void,
  ) {
    this.#fold = part(root, 'facets-fold', HTMLElement);
    this.#chosen = part(root, 'facets-chosen', HTMLElement);
    this.#root = part(root, 'facets', HTMLElement);
    this.#texts = texts;
    this.#root.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const facet = facetNames.find((name) => name === target.name);
      if (facet !== undefined) choose(facet, target.value, target.checked);
    });
  }

  show(facets: ReadonlyMap<FacetName, readonly CountedValue[]>): void {
    this.#last = facets;
    const all = [...facets.values()].flat();
    const chosen = all.filter(({ isChosen }) => isChosen).length;
    this.#fold.hidden = all.length === 0;
    this.#chosen.textContent = chosen === 0 ? '' : String(chosen);
    for (const facet of facetNames) {
      const values = inOrder(facet, facets.get(facet) ?? []);
      const { group, list, more } = this.#group(facet);
      const isFolded = values.length > mostShown + 1 && !this.#unfolded.has(facet);
      const shown = isFolded ? values.filter(({ isChosen }, place) => isChosen || place < mostShown) : values;
      group.hidden = values.length === 0;
      more.hidden = !isFolded;
      const items = shown.map((value) => this.#row(facet, value));
      // Touching the document only where something changed keeps the focus where it is.
      if (items.length !== list.children.length || items.some((item, place) => list.children[place] !== item)) {
        list.replaceChildren(...items);
      }
    }
  }

  #row(facet: FacetName, { id, label, count, isChosen }: CountedValue): HTMLElement {
    const key = `${facet} ${id}`;
    const row = this.#rows.get(key) ?? makeRow(facet, id, label);
    this.#rows.set(key, row);
    row.box.checked = isChosen;
    row.count.textContent = count.toLocaleString(document.documentElement.lang);
    return row.item;
  }

  #group(facet: FacetName) {
    const known = this.#groups.get(facet);
    if (known !== undefined) return known;
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    const list = document.createElement('ul');
    const more = document.createElement('button');
    legend.textContent = this.#texts.facets[facet];
    more.type = 'button';
    more.className = 'facet-more';
    more.textContent = this.#texts.allValues;
    more.addEventListener('click', () => {
      this.#unfolded.add(facet);
      this.show(this.#last);
      list.querySelectorAll('input')[mostShown]?.focus();
    });
    group.append(legend, list, more);
    this.#root.append(group);
    const made = { group, list, more };
    this.#groups.set(facet, made);
    return made;
  }
}

function makeRow(facet: FacetName, id: string, label: string): Row {
  const item = document.createElement('li');
  const line = document.createElement('label');
  const box = document.createElement('input');
  const name = document.createElement('span');
  const count = document.createElement('span');
  box.type = 'checkbox';
  box.name = facet;
  box.value = id;
  name.textContent = label;
  count.className = 'figures faint';
  line.append(box, name, count);
  item.append(line);
  return { item, box, count };
}

function inOrder(facet: FacetName, values: readonly CountedValue[]): CountedValue[] {
  switch (facet) {
    case 'kind':
      return values.toSorted((left, right) => placeOfKind(left.id) - placeOfKind(right.id));
    case 'year':
      return values.toSorted((left, right) => Number(right.id) - Number(left.id));
    case 'has':
    case 'topic':
    case 'speaker':
      return values.toSorted((left, right) => right.count - left.count || left.label.localeCompare(right.label));
  }
}
