/**
 * Reads members of untrusted objects. In: an object from JSON.parse. Out: values of the type that was asked for, or null;
 * a value of another type is reported with its message and its field, and read as if it were missing.
 */
import type { IssueLog, Problem } from './issue-log.ts';

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** Where values come from: the message, for reports, and the log they go to. */
export interface Place {
  message: string;
  log: IssueLog;
}

/** What kind of issue a report becomes. */
export type Trouble = Pick<Problem, 'code' | 'remedy'>;

const unreadable: Trouble = {
  code: 'field-unreadable',
  remedy: 'The rest of the message was read; compare it with the channel.',
};

/** Members of one object; `path` stands before their names in reports (`poll.answers[2].`). */
export class Fields {
  readonly object: JsonObject;
  readonly #place: Place;
  readonly #path: string;

  constructor(object: JsonObject, place: Place, path = '') {
    this.object = object;
    this.#place = place;
    this.#path = path;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.object, name);
  }

  string(name: string): string | null {
    const value = this.object[name];
    if (typeof value === 'string') return value;
    return this.#missing(name, value, 'text');
  }

  /** A text that is not empty. */
  words(name: string): string | null {
    return this.string(name) || null;
  }

  integer(name: string): number | null {
    const value = this.object[name];
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    return this.#missing(name, value, 'a whole number');
  }

  /** A whole number that counts something. */
  count(name: string): number | null {
    const value = this.integer(name);
    if (value === null || value >= 0) return value;
    this.report(name, 'should not be negative');
    return null;
  }

  /** A size or a length: Telegram writes 0 for what it does not know. */
  measure(name: string): number | null {
    return this.count(name) || null;
  }

  flag(name: string): boolean {
    const value = this.object[name];
    if (typeof value === 'boolean') return value;
    this.#missing(name, value, 'true or false');
    return false;
  }

  inner(name: string): Fields | null {
    const value = this.object[name];
    if (isObject(value)) return this.within(value, name);
    return this.#missing(name, value, 'an object');
  }

  /** An object found in the member `name`. */
  within(object: JsonObject, name: string): Fields {
    return new Fields(object, this.#place, `${this.#path}${name}.`);
  }

  list(name: string): unknown[] | null {
    const value = this.object[name];
    if (isList(value)) return value;
    return this.#missing(name, value, 'a list');
  }

  /** The objects of the list `name`, each with its place in it. */
  objects(name: string): Fields[] {
    return this.objectsOf(this.list(name) ?? [], name);
  }

  objectsOf(list: unknown[], name: string): Fields[] {
    return list.flatMap((value, index) => {
      const item = `${name}[${index}]`;
      if (isObject(value)) return [this.within(value, item)];
      this.report(item, `should be an object, but is ${kindOf(value)}`);
      return [];
    });
  }

  report(name: string, found: string, trouble: Trouble = unreadable): void {
    const field = `${this.#path}${name}`;
    this.#place.log.add({
      severity: 'warning',
      message: this.#place.message,
      field,
      found: `“${field}” ${found}.`,
      ...trouble,
    });
  }

  /** Telegram leaves out what is empty, and writes null for what it does not know. */
  #missing(name: string, value: unknown, expected: string): null {
    if (value !== undefined && value !== null) this.report(name, `should be ${expected}, but is ${kindOf(value)}`);
    return null;
  }
}

/** Names a type and never a value: it may be somebody's phone number. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}
