/**
 * Tells whether a thing is still what it was in an earlier build. In: a value of the archive, or one made of its things. Out: a
 * hash of all that is in it. Things of the archive are hashed once, however many lists they stand in.
 */
import { hash as hashOf } from 'node:crypto';
import type { Archive } from '../archive/model/archive.ts';

/** What stands in many lists: posts, events, talks, speakers, papers, topics. */
const things = new WeakSet<object>();
const known = new WeakMap<object, string>();

export function registerThings({ posts, events, talks, speakers, papers, topics }: Archive): void {
  for (const list of [posts, events, talks, speakers, papers, topics]) for (const thing of list) things.add(thing);
}

export function contentHash(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  const before = known.get(value);
  if (before !== undefined) return before;
  const hash = hashOf('sha256', things.has(value) ? JSON.stringify(value) : written(value), 'base64url');
  known.set(value, hash);
  return hash;
}

/** As JSON, but that a thing is its hash, and that maps and sets are told from each other and from empty objects. */
function written(value: object): string {
  if (Array.isArray(value)) return `[${value.map(part).join(',')}]`;
  if (value instanceof Map) return `Map[${Array.from(value, part).join(',')}]`;
  if (value instanceof Set) return `Set[${Array.from(value, part).join(',')}]`;
  const parts = Object.entries(value).map(([name, of]) => `${JSON.stringify(name)}:${part(of)}`);
  return `{${parts.join(',')}}`;
}

function part(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(typeof value);
  return things.has(value) ? contentHash(value) : written(value);
}
