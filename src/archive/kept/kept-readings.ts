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
  /** Where topics stand in texts. */
  topics: ReadonlyMap<string, TopicMention[]>;
}

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
  readonly #readings = new Map<string, Reading>();
  readonly #courses = new Map<string, Course>();
  readonly #topics = new Map<string, TopicMention[]>();
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
    return { clean: this.#clean, readings: this.#readings, courses, topics: this.#topics };
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
      this.#readings.set(keys[number] ?? '', reading);
      return reading;
    };
  }

  /** The same search for topics, which looks at no text again that it has seen. */
  searchOnce(topics: readonly Topic[], { find }: TopicIndex): TopicIndex {
    const terms = keyOf(JSON.stringify(topics.map(({ id, title, terms }) => [id, title, terms])));
    return {
      find: (text) => {
        const key = keyOf(`${terms} ${text}`);
        const found = this.#before?.topics.get(key) ?? find(text);
        this.#topics.set(key, found);
        return found;
      },
    };
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
