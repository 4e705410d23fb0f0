/**
 * Tells whether a thing is still what it was in an earlier build. In: a value of the archive, or one made of its things. Out: a
 * hash of all that is in it. Things of the archive are hashed once, however many lists they stand in.
 */
import { hash as hashOf } from 'node:crypto';
import type { Archive } from '../archive/model/archive.ts';

/** Of what stands in many lists (posts, events, talks, speakers, papers, topics), and of long lists; empty until somebody asks. */
const known = new WeakMap<object, string>();

/** A shorter list is written sooner than it is looked up, and of most nobody asks again. */
const longList = 16;
/** What is written in fewer characters than a hash has stands for itself. */
const hashLength = 43;

export function registerThings({ posts, events, talks, speakers, papers, topics }: Archive): void {
  for (const list of [posts, events, talks, speakers, papers, topics]) {
    for (const thing of list) if (!known.has(thing)) known.set(thing, '');
  }
}

export function contentHash(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  const hash = hashOfThing(value);
  if (hash !== undefined) return hash;
  const text = written(value);
  return text.length < hashLength ? text : hashOfText(text);
}

/** Of whatever says all that there is to say of something. */
export function hashOfText(text: string): string {
  if (units.length < 2 * text.length) units = Buffer.allocUnsafeSlow(4 * text.length);
  return hashOf('sha256', units.subarray(0, units.write(text, 'utf16le')), 'base64url');
}

/** A text lies here while it is hashed: as it is kept, which is sooner done than translating it. */
let units = Buffer.allocUnsafeSlow(2 ** 14);

/** Undefined for what is neither a thing nor a long list. */
function hashOfThing(value: object): string | undefined {
  const before = known.get(value);
  if (before !== undefined && before !== '') return before;
  const isList = Array.isArray(value) && value.length >= longList;
  if (before === undefined && !isList) return undefined;
  const hash = hashOfText(before === undefined ? written(value) : JSON.stringify(value));
  known.set(value, hash);
  return hash;
}

/** As JSON, but that a thing is its hash, and that maps and sets are told from each other and from empty objects. */
function written(value: object): string {
  if (Array.isArray(value)) return `[${list(value)}]`;
  if (value instanceof Map) return `Map[${list(value)}]`;
  if (value instanceof Set) return `Set[${list(value)}]`;
  let parts = '';
  for (const name of Object.keys(value)) parts += `${quoted(name)}:${part(Reflect.get(value, name))},`;
  return `{${parts}}`;
}

/** Names of properties are few. */
const quotedNames = new Map<string, string>();

function quoted(name: string): string {
  const before = quotedNames.get(name);
  if (before !== undefined) return before;
  const text = JSON.stringify(name);
  quotedNames.set(name, text);
  return text;
}

function list(values: Iterable<unknown>): string {
  let parts = '';
  for (const value of values) parts += `${part(value)},`;
  return parts;
}

function part(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(typeof value);
  return hashOfThing(value) ?? written(value);
}
