/**
 * Readings that are kept from build to build, so that what did not change is not read again. In: what an earlier build of the same
 * code kept. Out: the same for the next one. Without an earlier build everything is read.
 */
import type { Reading } from '../classify/text-facts.ts';
import { Course, type KeptCourse } from './course.ts';

/** Plain data. */
export interface Kept {
  /** Keys of messages in which there is nothing to redact. */
  clean: ReadonlySet<string>;
  readings: ReadonlyMap<string, Reading>;
  courses: ReadonlyMap<string, KeptCourse>;
}

export class KeptReadings {
  readonly #before: Kept | undefined;
  readonly #clean = new Set<string>();
  readonly #readings = new Map<string, Reading>();
  readonly #courses = new Map<string, Course>();
  #read = 0;
  #redacted = 0;
  #placed = 0;

  constructor(before?: Kept) {
    this.#before = before;
  }

  /** How much was done anew: messages looked through for secrets, posts read, posts understood in their place. */
  get done(): { redacted: number; read: number; placed: number } {
    return { redacted: this.#redacted, read: this.#read, placed: this.#placed };
  }

  get kept(): Kept {
    const courses = new Map(Array.from(this.#courses, ([name, course]) => [name, course.kept] as const));
    return { clean: this.#clean, readings: this.#readings, courses };
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

  readingOf(key: string, read: () => Reading): Reading {
    const known = this.#readings.get(key) ?? this.#before?.readings.get(key);
    const reading = known ?? read();
    if (known === undefined) this.#read++;
    this.#readings.set(key, reading);
    return reading;
  }

  /** One reading of posts in their order, under a name of its own. */
  courseOf(name: string, beginning: string, posts: readonly string[]): Course {
    const course = new Course(this.#before?.courses.get(name), beginning, posts);
    this.#courses.set(name, course);
    this.#placed += posts.length - course.taken;
    return course;
  }
}
