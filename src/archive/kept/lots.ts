/**
 * Cuts what is kept into lots, of which a new message changes few, and puts it together again. In: what a build keeps, or what is left
 * of its lots. Out: the other of the two. It is plain data as JSON knows it, which is read in half the time of V8's own format.
 */
import type { Reading } from '../classify/reading/text-facts.ts';
import type { TopicMention } from '../topics.ts';
import type { KeptCourse } from './course.ts';
import type { KeptPlace } from './kept-place.ts';
import type { Kept } from './kept-readings.ts';
import { keyOf } from './reading-key.ts';

/** What its rows are. */
export type Table =
  | { of: 'clean' | 'quotes' | 'readings' }
  | { of: 'topics'; terms: string }
  | { of: 'places'; course: string }
  | { of: 'stop'; course: string; at: number };

export interface Lot {
  table: Table;
  /** Another for other content. */
  name: string;
  /** Made when it is asked for: most lots are where they were. */
  content(): string | Uint8Array;
}

export interface FoundLot {
  table: Table;
  /** Undefined where it was lost. */
  content: Buffer | undefined;
}

/** Few enough that little is written anew for one post, and many enough that there are not too many lots. */
const postsInLot = 512;
/** Of what takes little room. */
const wordsInLot = 8_192;

export function cutIntoLots({ clean, quotes, readings, topics: { terms, found }, courses }: Kept): Lot[] {
  return [
    ...lotsOf({ of: 'clean' }, [...clean], (key) => key, wordsInLot),
    ...lotsOf({ of: 'quotes' }, [...quotes], (quote) => quote, wordsInLot),
    ...lotsOf({ of: 'readings' }, [...readings], ([key]) => key, postsInLot),
    ...lotsOf({ of: 'topics', terms }, [...found], ([name]) => name, postsInLot),
    ...Array.from(courses).flatMap(([course, kept]) => lotsOfCourse(course, kept)),
  ];
}

function lotsOfCourse(course: string, { places, stops }: KeptCourse): Lot[] {
  return [
    ...lotsOf({ of: 'places', course }, places, stateOf, postsInLot),
    ...stops.map(({ at, known }): Lot => {
      const table: Table = { of: 'stop', course, at };
      return { table, name: keyOf(JSON.stringify([table, places[at - 1]?.key])), content: () => known };
    }),
  ];
}

/** `nameOf`: a text that tells one row from all others. */
function lotsOf<Row>(table: Table, rows: readonly Row[], nameOf: (row: Row) => string, inLot: number): Lot[] {
  return Array.from({ length: Math.ceil(rows.length / inLot) }, (_, number) => {
    const own = rows.slice(number * inLot, (number + 1) * inLot);
    return { table, name: keyOf(JSON.stringify([table, own.map(nameOf)])), content: () => JSON.stringify(own) };
  });
}

/** What is added to a place follows from its key; only its talks follow from the people of the channel too. */
function stateOf({ key, nouns, speaking, talks }: KeptPlace): string {
  return JSON.stringify([key, nouns !== undefined, speaking !== undefined, talks?.people]);
}

/** `lots`: in the order in which they were cut. Of a course that has lost a lot nothing behind it is there. */
export function joinLots(lots: Iterable<FoundLot>): Kept {
  const clean = new Set<string>();
  const quotes = new Set<string>();
  const readings = new Map<string, Reading>();
  const topics: { terms: string; found: Map<string, TopicMention[]> } = { terms: '', found: new Map() };
  const courses = new Map<string, Places>();
  for (const { table, content } of lots) {
    switch (table.of) {
      case 'clean':
        addTo(clean, content);
        break;
      case 'quotes':
        addTo(quotes, content);
        break;
      case 'readings':
        putInto(readings, content);
        break;
      case 'topics':
        topics.terms = table.terms;
        putInto(topics.found, content);
        break;
      case 'places':
      case 'stop': {
        const places = courses.get(table.course) ?? new Places();
        courses.set(table.course, places);
        if (table.of === 'places') places.add(content);
        else places.addStop(table.at, content);
        break;
      }
    }
  }
  return { clean, quotes, readings, topics, courses };
}

function addTo(names: Set<string>, content: Buffer | undefined): void {
  if (content === undefined) return;
  const rows: string[] = JSON.parse(content.toString());
  for (const name of rows) names.add(name);
}

function putInto<Value>(values: Map<string, Value>, content: Buffer | undefined): void {
  if (content === undefined) return;
  const rows: [string, Value][] = JSON.parse(content.toString());
  for (const [name, value] of rows) values.set(name, value);
}

class Places implements KeptCourse {
  readonly places: KeptPlace[] = [];
  readonly stops: { at: number; known: Uint8Array }[] = [];
  #isWhole = true;

  add(content: Buffer | undefined): void {
    this.#isWhole &&= content !== undefined;
    if (content === undefined || !this.#isWhole) return;
    const rows: KeptPlace[] = JSON.parse(content.toString());
    for (const place of rows) this.places.push(place);
  }

  addStop(at: number, known: Buffer | undefined): void {
    if (known !== undefined) this.stops.push({ at, known });
  }
}
