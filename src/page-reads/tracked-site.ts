/**
 * A site that notes what pages read of it. In: a site. Out: one that answers the same and tells `watch.ts` what was asked; what is
 * added to the site's index or archive later is noted without anybody having to think of it.
 */
import type { ArchiveIndex } from '../archive-index.ts';
import { richTextContext, type Site } from '../render/site.ts';
import { contentHash, registerThings } from './content-hash.ts';
import { isWatching, noteRead, provideReadAgain } from './watch.ts';

/** What every page depends on, and what therefore belongs to the key of the whole build. */
const ofEveryPage = new Set(['channel', 'today']);
const lists = ['posts', 'events', 'talks', 'speakers', 'papers', 'topics'] as const;

/** Parts the name of a read into where, what and with which arguments; stands in no text. */
const parted = '\u0001';

/** What a thing has for a hash that is no longer there. */
const nothing = 'nothing';

export function trackSite(site: Site): Site {
  registerThings(site.archive);
  const nameOfThing = new Map<unknown, string>();
  const thingOf = new Map<string, unknown>();
  for (const list of lists) {
    for (const thing of site.archive[list]) {
      nameOfThing.set(thing, `${list} ${thing.id}`);
      thingOf.set(`${list} ${thing.id}`, thing);
    }
  }
  const computed = new Map<string, (of: string) => unknown>();

  /** A text as it is, a thing by its list and id, anything else as JSON. */
  const nameArgument = (argument: unknown): string => {
    if (typeof argument === 'string') return `=${argument}`;
    const thing = nameOfThing.get(argument);
    return thing === undefined ? `{${JSON.stringify(argument) ?? 'null'}` : `@${thing}`;
  };
  const readArgument = (name: string): unknown => {
    if (name.startsWith('=')) return name.slice(1);
    return name.startsWith('@') ? thingOf.get(name.slice(1)) : JSON.parse(name.slice(1));
  };

  const archive = withWatchedProperties(site.archive, (property, value) => {
    if (!ofEveryPage.has(property)) noteRead(`archive${parted}${property}`, value);
    return value;
  });
  const index: ArchiveIndex = withWatchedProperties(site.index, (property, value) => {
    if (property === 'archive') return archive;
    if (typeof value !== 'function') {
      noteRead(`index${parted}${property}`, value);
      return value;
    }
    return (...given: unknown[]): unknown => {
      const answer: unknown = Reflect.apply(value, undefined, given);
      if (isWatching()) noteRead(['index', property, ...given.map(nameArgument)].join(parted), answer);
      return answer;
    };
  });

  const again = new Map<string, string>();
  provideReadAgain((name) => {
    const before = again.get(name);
    if (before !== undefined) return before;
    const [place, property = '', ...given] = name.split(parted);
    const args = given.map(readArgument);
    if (args.includes(undefined)) return nothing;
    // How it is computed is known when a page has asked for it.
    if (place === 'derived' && !computed.has(property)) return undefined;
    const value: unknown =
      place === 'derived'
        ? computed.get(property)?.(String(args[0] ?? ''))
        : place === 'media'
          ? site.media.get(property)
          : Reflect.get(place === 'archive' ? site.archive : site.index, property);
    const hash = contentHash(typeof value === 'function' ? Reflect.apply(value, undefined, args) : value);
    again.set(name, hash);
    return hash;
  });

  return {
    ...site,
    archive,
    index,
    richText: richTextContext(index, site.t),
    media: withWatchedProperties(site.media, (property, value) => {
      if (typeof value !== 'function') noteRead(undefined, null);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        const key = String(given[0]);
        if (property === 'get' || property === 'has') noteRead(`media${parted}${key}`, site.media.get(key));
        else noteRead(undefined, null);
        return Reflect.apply(value, site.media, given);
      };
    }),
    derive(name, compute, of = '') {
      computed.set(name, (other) => site.derive(name, compute, other));
      const value = site.derive(name, compute, of);
      noteRead(['derived', name, nameArgument(of)].join(parted), value);
      return value;
    },
  };
}

/** The same object; each property passes through `take` when it is read, a method once and for all. */
function withWatchedProperties<Thing extends object>(
  thing: Thing,
  take: (property: string, value: Thing[keyof Thing]) => unknown,
): Thing {
  const methods = new Map<string, unknown>();
  return new Proxy(thing, {
    get: (target, property) => {
      const value: Thing[keyof Thing] = Reflect.get(target, property);
      if (typeof property !== 'string') {
        noteRead(undefined, null);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      if (typeof value !== 'function') return take(property, value);
      if (!methods.has(property)) methods.set(property, take(property, value));
      return methods.get(property);
    },
    // Who copies all of it reads all of it.
    ownKeys: (target) => {
      noteRead(undefined, null);
      return Reflect.ownKeys(target);
    },
  });
}
