/** A page while it is rendered. In: where it lies and what its route adds to its head. Out: what components ask of the page around them. */
import { type Rendered, SafeHtml, show } from './safe-html.ts';

export type Props = Record<string, unknown>;
export type Slot = (page: PageOnTheWay) => unknown;
export type Slots = Readonly<Record<string, Slot | undefined>>;
/** A compiled component. */
export type Component = (page: PageOnTheWay, props: Props, slots: Slots) => Rendered;

export interface PlaceOfPage {
  /** Address of the page. */
  url: URL;
  /** Public address of the site; undefined while it has none. */
  site: URL | undefined;
  /** HTML for its head: the stylesheets of its route. */
  head: string;
  /** Address of a script that a component brings along. */
  scriptAddress: (id: string) => string;
}

export class PageOnTheWay {
  readonly #place: PlaceOfPage;
  readonly #scripts = new Set<string>();
  /** Whether its head, and with it its stylesheets, stand in the page. */
  hasHead = false;

  constructor(place: PlaceOfPage) {
    this.#place = place;
  }

  /** Every component calls it first. */
  createAstro(props: Props, slots: Slots): AstroOfComponent {
    return new AstroOfComponent(this, this.#place, props, slots);
  }

  takeHead(): SafeHtml {
    this.hasHead = true;
    return new SafeHtml(this.#place.head);
  }

  /** Once a page, however often its component stands there. */
  takeScript(id: string): SafeHtml {
    if (this.#scripts.has(id)) return new SafeHtml('');
    this.#scripts.add(id);
    return new SafeHtml(`<script type="module" src="${this.#place.scriptAddress(id)}"></script>`);
  }
}

/** What components see as `Astro`: of all that Astro offers, that which has a meaning in a site of files. */
class AstroOfComponent {
  readonly #page: PageOnTheWay;
  readonly #place: PlaceOfPage;
  readonly #slots: Slots;
  readonly props: Props;
  /** Set by the compiler. */
  self: unknown = null;

  constructor(page: PageOnTheWay, place: PlaceOfPage, props: Props, slots: Slots) {
    this.#page = page;
    this.#place = place;
    this.#slots = slots;
    this.props = props;
  }

  get url(): URL {
    return this.#place.url;
  }

  get site(): URL | undefined {
    return this.#place.site;
  }

  get slots(): SlotsOfComponent {
    return new SlotsOfComponent(this.#page, this.#slots);
  }
}

/** What stands within a component, for one that asks whether there is anything. */
class SlotsOfComponent {
  readonly #page: PageOnTheWay;
  readonly #slots: Slots;

  constructor(page: PageOnTheWay, slots: Slots) {
    this.#page = page;
    this.#slots = slots;
  }

  has(name: string): boolean {
    return this.#slots[name] !== undefined;
  }

  async render(name: string): Promise<string> {
    return show(await this.#slots[name]?.(this.#page));
  }
}
