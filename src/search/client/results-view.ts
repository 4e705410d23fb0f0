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
    const items = shown.map((page) => this.#card(page, marker));
    const also = result.notices.find((notice) => notice.type === 'also');
    const firstOther = shown.findIndex(({ found }) => !found.isTyped);
    const divider =
      also === undefined || firstOther < 0 ? undefined : this.#divider(this.#texts.alsoFor(also.words.join(', ')));
    const at = result.state.sort === 'date' ? 0 : firstOther;
    if (divider !== undefined) items.splice(at, 0, divider);
    this.#list.replaceChildren(...items);
  }

  links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a[data-part="title"]')];
  }

  #card({ found, fragment }: ShownPage, marker: Marker): HTMLElement {
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
      ...this.#date((field('date') || field('bounds')).split(', '), field('state')),
    );
    show(root, 'people', field('people') === field('title') ? [] : marker.mark(field('people')));
    show(root, 'paper', field('paper') === field('title') ? [] : marker.mark(field('paper')));
    setLanguage(part(root, 'paper', HTMLElement), field('paper'));
    show(root, 'excerpt', excerpt);
    const hasRecording = (fragment.facets.get('has') ?? []).some((value) => readFacetValue(value).id === 'recording');
    part(root, 'recording', HTMLElement).hidden = !hasRecording;
    return root;
  }

  /** The date that holds, and struck through those that a meeting was moved from. */
  #date([last = '', ...before]: readonly string[], state: string): Node[] {
    const struck = before.flatMap((day) => [document.createTextNode(' '), element('s', day)]);
    return [
      document.createTextNode(last),
      ...struck,
      ...(state === '' ? [] : [document.createTextNode(` · ${state}`)]),
    ];
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
