/**
 * Shows results. In: fragments of pages and a template of the page. Out: a list in the document. Everything from the archive
 * is put in as text, never as HTML.
 */
import type { SearchCatalogue } from '../../i18n/search/ru.ts';
import { readFacetValue } from '../facet-value.ts';
import type { FoundPage } from '../index/find-pages.ts';
import type { Fragment } from '../index/json-files.ts';
import { Marker, type Stretch } from '../marked-text.ts';
import type { SearchResult } from '../run-search.ts';
import { part } from './dom.ts';

export interface ShownPage {
  found: FoundPage;
  fragment: Fragment;
}

const mostNames = 3;

export class ResultsView {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #signs: HTMLTemplateElement;
  readonly #texts: SearchCatalogue;
  readonly #base: string;

  constructor(root: HTMLElement, texts: SearchCatalogue, base: string) {
    this.#list = part(root, 'results', HTMLElement);
    this.#template = part(root, 'result-template', HTMLTemplateElement);
    this.#signs = part(root, 'sign-templates', HTMLTemplateElement);
    this.#texts = texts;
    this.#base = base;
  }

  /** All at once: what was there stays until what comes is ready. */
  show(result: SearchResult, shown: readonly ShownPage[]): void {
    const marker = new Marker(result.query);
    const partly = result.notices.find((notice) => notice.type === 'partly');
    const said = partly?.without ?? [];
    const groups =
      partly === undefined && result.state.sort === 'relevance'
        ? this.#groups(result, shown)
        : new Map<number, string>();
    const items = shown.flatMap((page, place) => {
      const heading = groups.get(place);
      return [...(heading === undefined ? [] : [this.#divider(heading)]), this.#card(page, marker, said)];
    });
    this.#list.replaceChildren(...items);
  }

  /** Where what means the same begins, and where what lacks a word, with what is said there. */
  #groups({ notices }: SearchResult, shown: readonly ShownPage[]): Map<number, string> {
    const groups = new Map<number, string>();
    const also = notices.find((notice) => notice.type === 'also');
    const firstOther = shown.findIndex(({ found }) => !found.isTyped && found.missing.length === 0);
    if (also !== undefined && firstOther >= 0) groups.set(firstOther, this.#texts.alsoFor(also.words.join(', ')));
    const firstNear = shown.findIndex(({ found }) => found.missing.length > 0);
    if (firstNear >= 0) groups.set(firstNear, this.#texts.nearMisses);
    return groups;
  }

  links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a[data-part="title"]')];
  }

  /** `said`: words of which the page says already that no result has them. */
  #card({ found, fragment }: ShownPage, marker: Marker, said: readonly string[]): HTMLElement {
    const root = document.importNode(this.#template.content, true).firstElementChild;
    if (!(root instanceof HTMLElement)) throw new Error('the template of a result is empty');
    const kind = readFacetValue(fragment.facets.get('kind')?.[0] ?? '').id;
    const excerpt = marker.excerpt(withoutTitle(fragment), found.places);
    const field = (name: string) => fragment.fields.get(name) ?? '';
    root.dataset['kind'] = kind;

    const link = part(root, 'title', HTMLAnchorElement);
    link.href = this.#base + fragment.url.replace(/^\//, '') + marker.fragment(excerpt);
    fill(link, marker.mark(field('title')));
    setLanguage(link, field('title'));
    part(root, 'sign', HTMLElement).append(...this.#sign(kind));
    part(root, 'label', HTMLElement).textContent = field('label');
    part(root, 'date', HTMLElement).replaceChildren(
      ...this.#date(field('date') || field('bounds'), field('moved'), field('state')),
    );
    show(root, 'people', field('people') === field('title') ? [] : this.#people(field('people'), marker));
    show(root, 'paper', field('paper') === field('title') ? [] : marker.mark(field('paper')));
    setLanguage(part(root, 'paper', HTMLElement), field('paper'));
    show(root, 'excerpt', excerpt);
    part(root, 'repeats', HTMLElement).replaceChildren(...this.#repeats(field('repeats')));
    const missing = found.missing.filter((word) => !said.includes(word));
    show(
      root,
      'missing',
      missing.length === 0 ? [] : [{ text: this.#texts.missing(missing.join(', ')), isMarked: false }],
    );
    const hasRecording = (fragment.facets.get('has') ?? []).some((value) => readFacetValue(value).id === 'recording');
    part(root, 'recording', HTMLElement).hidden = !hasRecording;
    return root;
  }

  /** The date that holds, and struck through those that a meeting was moved from. */
  #date(date: string, moved: string, state: string): Node[] {
    const before = moved.split(', ').filter((day) => day !== '');
    const struck = before.flatMap((day) => [document.createTextNode(' '), element('s', day)]);
    return [
      document.createTextNode(date),
      ...struck,
      ...(state === '' ? [] : [document.createTextNode(` · ${state}`)]),
    ];
  }

  /** Where else the same stands: `/posts/12/ 3 мая 2024|…`. */
  #repeats(repeats: string): Node[] {
    if (repeats === '') return [];
    const links = repeats.split('|').map((repeat) => {
      const space = repeat.indexOf(' ');
      const link = document.createElement('a');
      link.href = this.#base + repeat.slice(0, space).replace(/^\//, '');
      link.textContent = repeat.slice(space + 1);
      return link;
    });
    return [
      document.createTextNode(`${this.#texts.repeated} `),
      ...links.flatMap((link, place) => (place === 0 ? [link] : [document.createTextNode(', '), link])),
    ];
  }

  /** Of many names three: first those that were sought. */
  #people(people: string, marker: Marker): Stretch[] {
    const names = people.split(', ').map((name) => marker.mark(name));
    if (names.length <= mostNames) return marker.mark(people);
    const isSought = (name: readonly Stretch[]) => name.some(({ isMarked }) => isMarked);
    const shown = [...names.filter(isSought), ...names.filter((name) => !isSought(name))].slice(0, mostNames);
    const rest: Stretch = { text: ` ${this.#texts.andMore(names.length - shown.length)}`, isMarked: false };
    return [...shown.flatMap((name, place) => (place === 0 ? name : [{ text: ', ', isMarked: false }, ...name])), rest];
  }

  #sign(kind: string): Node[] {
    const sign = this.#signs.content.querySelector(`[data-kind="${CSS.escape(kind)}"]`)?.firstElementChild;
    return sign === undefined || sign === null ? [] : [sign.cloneNode(true)];
  }

  #divider(text: string): HTMLElement {
    const item = element('li', text);
    item.className = 'result-divider small soft';
    return item;
  }
}

/** Posts without a title of their own are called by their first words: the card says them once. */
function withoutTitle({ text, fields }: Fragment): string {
  return text === fields.get('title') ? '' : text;
}

function show(root: HTMLElement, name: string, stretches: readonly Stretch[]): void {
  const target = part(root, name, HTMLElement);
  target.hidden = stretches.length === 0;
  fill(target, stretches);
}

function fill(target: HTMLElement, stretches: readonly Stretch[]): void {
  target.replaceChildren(
    ...stretches.map(({ text, isMarked }) => (isMarked ? element('mark', text) : document.createTextNode(text))),
  );
}

function element(name: 'mark' | 's' | 'li', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function setLanguage(target: HTMLElement, text: string): void {
  if (text !== '' && !/[а-яё]/i.test(text)) target.lang = 'en';
}
