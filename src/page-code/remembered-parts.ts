/**
 * Parts of pages that are made once for all pages that show them. In: a compiled component, and the file it was made of. Out: the
 * component, or one in its place that remembers what it made of the same props, and lets every page note what was read for it.
 */
import { noteReads, numberOfArchive, type PageReads, watchPart } from '../page-reads/watch.ts';
import { type Component, PageOnTheWay } from './page-on-the-way.ts';
import { SafeHtml } from './safe-html.ts';

/** They stand on many pages, and follow from their props and the site alone. */
export const rememberedFiles = [
  'frame/Footer',
  'frame/Masthead',
  'frame/Sign',
  'frame/Title',
  'posts/KindLabel',
  'posts/PostRowFacts',
  'posts/PostRowWords',
  'posts/PublishedDate',
  'posts/RowMargin',
].map((name) => `/src/components/${name}.astro`);

interface Part {
  html: SafeHtml;
  reads: PageReads;
}

/** What was made of some props; those of one more prop hang on it by the value, where it has the name that mostly comes next. */
interface Made {
  part: Part | undefined;
  name: string | undefined;
  next: Map<unknown, Made>;
  /** By another name. */
  others: Map<string, Made>;
}

export function rememberParts(component: Component, file = ''): Component {
  if (!rememberedFiles.some((name) => file.endsWith(name))) return component;
  let all = nothingMade();
  let archive = numberOfArchive();
  return (_page, props) => {
    if (archive !== numberOfArchive()) [all, archive] = [nothingMade(), numberOfArchive()];
    let made = all;
    for (const name in props) made = after(made, name, props[name]);
    const part = made.part ?? makePart(component, props, file);
    made.part = part;
    noteReads(part.reads);
    return part.html;
  };
}

function nothingMade(): Made {
  return { part: undefined, name: undefined, next: noValues, others: noNames };
}

/** Most have none behind them. */
const noValues: Made['next'] = new Map();
const noNames: Made['others'] = new Map();

function after(made: Made, name: string, value: unknown): Made {
  if (made.name === undefined) [made.name, made.next] = [name, new Map()];
  if (made.name !== name) return after(otherwise(made, name), name, value);
  const before = made.next.get(value);
  if (before !== undefined) return before;
  const next = nothingMade();
  made.next.set(value, next);
  return next;
}

function otherwise(made: Made, name: string): Made {
  if (made.others === noNames) made.others = new Map();
  const before = made.others.get(name);
  if (before !== undefined) return before;
  const other = nothingMade();
  made.others.set(name, other);
  return other;
}

function makePart(component: Component, props: Parameters<Component>[1], file: string): Part {
  const { result, reads } = watchPart(() => component(noPage, props, {}));
  if (!(result instanceof SafeHtml)) throw new Error(`${file} waits for something: it cannot be remembered`);
  // Whoever asks for a letter of a text gets its pieces put together: once here, not on every page.
  result.text.charCodeAt(0);
  return { html: result, reads };
}

/** What a part shows of the page around it would be that of the page that came first. */
const noPage = new PageOnTheWay({
  get url() {
    return refuse('address');
  },
  get site() {
    return refuse('site');
  },
  get head() {
    return refuse('head');
  },
  scriptAddress: () => refuse('scripts'),
});

function refuse(what: string): never {
  throw new Error(`a part that is remembered for many pages asks for the ${what} of one`);
}
