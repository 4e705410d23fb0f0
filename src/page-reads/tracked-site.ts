/**
 * A site that notes what pages read of it. In: a site. Out: one that answers the same and tells `watch.ts` what was asked; what is
 * added to the site's index or archive later is noted without anybody having to think of it.
 */
import { richTextContext, type Site } from '../render/site.ts';
import { contentHash, registerThings } from './content-hash.ts';
import { isWatching, noteRead, noteUnclear, provideReadAgain, type Read, readOf } from './watch.ts';

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

  /** A method that answers the same. What it was asked is named once, however many pages ask. */
  const watchMethod = (place: string, method: string, ask: (...given: unknown[]) => unknown) => {
    const start = `${place}${parted}${method}`;
    const known = new Map<unknown, Read>();
    return (...given: unknown[]): unknown => {
      const answer = ask(...given);
      if (!isWatching()) return answer;
      const key =
        given.length === 1 ? given[0] : given.every((text) => typeof text === 'string') ? given.join(parted) : {};
      const before = known.get(key);
      const read = before ?? readOf([start, ...given.map(nameArgument)].join(parted), answer);
      // What else a page gives is made for it alone.
      if (before === undefined && (typeof key === 'string' || nameOfThing.has(key))) known.set(key, read);
      noteRead(read);
      return answer;
    };
  };

  /** The same object; each property is noted when it is read, each method when it is called. */
  const watchProperties = <Thing extends object>(place: string, thing: Thing, given: Partial<Thing>): Thing => {
    const watched: Thing = { ...thing, ...given };
    for (const property of Object.keys(thing)) {
      if (Object.hasOwn(given, property)) continue;
      const value: unknown = Reflect.get(thing, property);
      if (typeof value === 'function') {
        const ask = (...args: unknown[]): unknown => Reflect.apply(value, thing, args);
        Object.defineProperty(watched, property, { value: watchMethod(place, property, ask), enumerable: true });
        continue;
      }
      let read: Read | undefined;
      Object.defineProperty(watched, property, {
        enumerable: true,
        get: () => {
          if (!isWatching()) return value;
          read ??= readOf(`${place}${parted}${property}`, value);
          noteRead(read);
          return value;
        },
      });
    }
    return watched;
  };

  // Every page depends on it: it belongs to the key of the whole build.
  const { channel } = site.archive;
  const archive = watchProperties('archive', site.archive, { channel });
  const index = watchProperties('index', site.index, { archive });

  provideReadAgain((name) => {
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
    return contentHash(typeof value === 'function' ? Reflect.apply(value, undefined, args) : value);
  });

  const derived = new Map<string, (of: unknown) => unknown>();
  return {
    ...site,
    archive,
    index,
    richText: richTextContext(index, site.t),
    media: watchFiles(site.media),
    derive(name, compute, of = '') {
      if (!computed.has(name)) {
        const ask = (other: unknown) => site.derive(name, compute, String(other));
        computed.set(name, ask);
        derived.set(name, watchMethod('derived', name, ask));
      }
      derived.get(name)?.(of);
      return site.derive(name, compute, of);
    },
  };
}

/** Files of posts: asked for by the post; who goes through all of them reads what has no name. */
function watchFiles(media: Site['media']): Site['media'] {
  const note = (post: unknown): void => {
    if (isWatching()) noteRead(readOf(`media${parted}${String(post)}`, media.get(String(post))));
  };
  return new Proxy(media, {
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function') {
        noteUnclear();
        return value;
      }
      return (...given: unknown[]): unknown => {
        if (property === 'get' || property === 'has') note(given[0]);
        else noteUnclear();
        return Reflect.apply(value, target, given);
      };
    },
  });
}
