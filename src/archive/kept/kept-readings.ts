/**
 * Readings that are kept from build to build, so that what did not change is not read again. In: what an earlier build of the same
 * code kept. Out: the same for the next one. Without an earlier build everything is read.
 */
import { type Reading, readPost } from '../classify/reading/text-facts.ts';
import type { Draft, DraftText } from '../model/draft.ts';
import type { Topic } from '../model/entities.ts';
import { makeSieve } from '../sieve/sieved.ts';
import type { TopicIndex, TopicMention } from '../topics.ts';
import { Course, type KeptCourse } from './course.ts';
import { keyOf } from './reading-key.ts';

/** Plain data. */
export interface Kept {
  /** Keys of messages in which there is nothing to redact. */
  clean: ReadonlySet<string>;
  readings: ReadonlyMap<string, Reading>;
  courses: ReadonlyMap<string, KeptCourse>;
  topics: KeptTopics;
  /** Quotes in which there is nothing to redact. */
  quotes: ReadonlySet<string>;
}

/** Where topics stand in texts. */
interface KeptTopics {
  /** A hash of the topics. */
  terms: string;
  found: ReadonlyMap<string, TopicMention[]>;
}

/** `name`: the same for the same text only. */
export type TopicSearch = (name: string, text: () => string) => TopicMention[];

/** So many posts to read are worth a sieve. */
const many = 100;

/** The reading of the draft of that number. */
export type Readings = (number: number) => Reading;

/** Reads drafts, which will be asked for in about their order. */
export type ReadAll = (drafts: readonly DraftText[]) => Readings;

export class KeptReadings {
  readonly #before: Kept | undefined;
  readonly #readAll: ReadAll;
  readonly #clean = new Set<string>();
  /** Of posts in their order. */
  #readings: { keys: readonly string[]; found: readonly (Reading | undefined)[] } = { keys: [], found: [] };
  readonly #courses = new Map<string, Course>();
  #topics: { terms: string; found: Map<string, TopicMention[]> } = { terms: '', found: new Map() };
  readonly #quotes = new Set<string>();
  #read = 0;
  #redacted = 0;
  #placed = 0;

  constructor(before?: Kept, readAll: ReadAll = readWhenAsked) {
    this.#before = before;
    this.#readAll = readAll;
  }

  /** How much was done anew: messages looked through for secrets, posts read, posts understood in their place. */
  get done(): { redacted: number; read: number; placed: number } {
    return { redacted: this.#redacted, read: this.#read, placed: this.#placed };
  }

  get kept(): Kept {
    const courses = new Map(Array.from(this.#courses, ([name, course]) => [name, course.kept] as const));
    const { keys, found } = this.#readings;
    const readings = new Map<string, Reading>();
    for (const [number, reading] of found.entries())
      if (reading !== undefined) readings.set(keys[number] ?? '', reading);
    return { clean: this.#clean, readings, courses, topics: this.#topics, quotes: this.#quotes };
  }

  /** Whether there is known to be nothing to redact. */
  isClean(key: string): boolean {
    if (this.#before?.clean.has(key)) {
      this.#clean.add(key);
      return true;
    }
    this.#redacted++;
    return false;
  }

  keepClean(key: string): void {
    this.#clean.add(key);
  }

  /** Readings of drafts by their keys. `order`: numbers of drafts, as they will be asked for. */
  readingsOf(drafts: readonly Draft[], keys: readonly string[], order: readonly number[]): Readings {
    const known = keys.map((key) => this.#before?.readings.get(key));
    this.#readings = { keys, found: known };
    const places = new Map<number, number>();
    for (const number of order) if (known[number] === undefined) places.set(number, places.size);
    const read = this.#readAll(
      Array.from(places.keys(), (number) => drafts[number]).filter((draft) => draft !== undefined),
    );
    this.#read += places.size;
    if (places.size >= many) makeSieve();
    return (number) => {
      const reading = known[number] ?? read(places.get(number) ?? 0);
      known[number] = reading;
      return reading;
    };
  }

  /** A search for topics that looks at no text again which it has seen. */
  searchOnce(topics: readonly Topic[], { find }: TopicIndex): TopicSearch {
    const terms = keyOf(JSON.stringify(topics.map(({ id, title, terms }) => [id, title, terms])));
    const before = this.#before?.topics.terms === terms ? this.#before.topics.found : undefined;
    const found = new Map<string, TopicMention[]>();
    this.#topics = { terms, found };
    return (name, text) => {
      const mentions = before?.get(name) ?? found.get(name) ?? find(text());
      found.set(name, mentions);
      return mentions;
    };
  }

  /** A quote without secrets; in one that is known to have none they are not looked for again. */
  redactOnce(quote: string, redact: (quote: string) => string): string {
    if (!this.#quotes.has(quote) && !this.#before?.quotes.has(quote)) {
      const redacted = redact(quote);
      if (redacted !== quote) return redacted;
    }
    this.#quotes.add(quote);
    return quote;
  }

  /** One course through posts in their order, under a name of its own. */
  courseOf(name: string, beginning: string, posts: readonly string[]): Course {
    const course = new Course(this.#before?.courses.get(name), beginning, posts);
    this.#courses.set(name, course);
    this.#placed += posts.length - course.taken;
    return course;
  }
}

function readWhenAsked(drafts: readonly DraftText[]): Readings {
  return (number) => {
    const draft = drafts[number];
    if (draft === undefined) throw new Error(`There is no draft ${number}.`);
    return readPost(draft);
  };
}
