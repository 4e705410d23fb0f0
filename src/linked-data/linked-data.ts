/** JSON-LD in general: what its makers share, and how things become the text of a data block. */
import type { Graph, Thing } from 'schema-dts';
import { entryId } from '../feeds/entry-id.ts';
import { canonicalOf } from '../render/links/canonical.ts';
import type { Site } from '../render/site.ts';

export interface DataContext {
  site: Site;
  /** Absolute address of a path of the site; undefined while the site has none. */
  absolute: (path: string) => string | undefined;
}

/** `address`: public address of the site with its path; null while it has none. */
export function dataContext(site: Site, address: string | null): DataContext {
  if (last?.context.site !== site || last.address !== address) {
    last = { address, context: { site, absolute: (path) => canonicalOf(address, path) } };
  }
  return last.context;
}

/** Every page of a site asks. */
let last: { address: string | null; context: DataContext } | undefined;

/** What many pages say of one thing, made once a site: by a maker that asks for the thing and for nothing else that a page could read. */
export function madeOnce<Of extends object, Made>(
  make: (thing: Of, context: DataContext) => Made,
): (thing: Of, context: DataContext) => Made {
  const ofSites = new WeakMap<DataContext, WeakMap<Of, Made>>();
  return (thing, context) => {
    const known = ofSites.get(context) ?? new WeakMap<Of, Made>();
    ofSites.set(context, known);
    const made = known.get(thing) ?? make(thing, context);
    known.set(thing, made);
    return made;
  };
}

/** The name by which other data speaks of a thing: its page, or a name of its own while it has no public page. */
export function idOf(path: string, { site, absolute }: DataContext): string {
  return absolute(path) ?? entryId(site.archive.channel, withoutSlashes(path));
}

function withoutSlashes(path: string): string {
  return path.slice(path.startsWith('/') ? 1 : 0, path.endsWith('/') ? -1 : undefined);
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], null | undefined> };

/** The fields of which something is known. */
export function present<Fields extends Record<string, unknown>>(fields: Fields): Present<Fields> {
  const known: Present<Fields> = {};
  for (const name in fields) if (isPresent(fields[name])) known[name] = fields[name];
  return known;
}

function isPresent<Value>(value: Value): value is Exclude<Value, null | undefined> {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0) && value !== '';
}

/** `3905` → `PT1H5M5S`. */
export function isoDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts: Array<[number, string]> = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor((whole % 3600) / 60), 'M'],
    [whole % 60, 'S'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return `PT${told.length === 0 ? '0S' : told.join('')}`;
}

/** The text between the tags of `<script type="application/ld+json">`: nothing in it can end the element or open another. */
export function dataBlock(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
