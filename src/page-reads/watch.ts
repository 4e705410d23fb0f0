/**
 * What the pages of a build read of the archive, page by page, although many are rendered at once. In: the work that renders a
 * page. Out: names of what it read, each with a hash. Pages and those who render them share this module.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { contentHash } from './content-hash.ts';

export interface PageReads {
  /** By the name of what was read. */
  hashes: Map<string, string>;
  /** Something was read that cannot be asked for again by name: the page must be rendered anew in every build. */
  isUnclear: boolean;
}

interface Watched {
  names: Set<string>;
  isUnclear: boolean;
}

const watched = new AsyncLocalStorage<Watched>();
/** Of everything that was read of this archive: it does not change, and many pages read the same. */
const known = new Map<string, string>();

/** Runs the work that renders one page. */
export async function watchReads<Result>(work: () => Promise<Result>): Promise<{ result: Result; reads: PageReads }> {
  const read: Watched = { names: new Set(), isUnclear: false };
  const result = await watched.run(read, work);
  const hashes = new Map(Array.from(read.names, (name) => [name, known.get(name) ?? '']));
  return { result, reads: { hashes, isUnclear: read.isUnclear } };
}

/** Whether a page is being rendered whose reads somebody wants to know. */
export function isWatching(): boolean {
  return watched.getStore() !== undefined;
}

/** `name`: undefined for what cannot be asked for again. */
export function noteRead(name: string | undefined, value: unknown): void {
  const reads = watched.getStore();
  if (reads === undefined) return;
  if (name === undefined) {
    reads.isUnclear = true;
    return;
  }
  reads.names.add(name);
  if (!known.has(name)) known.set(name, contentHash(value));
}

/** Gives the hash that something which was read by this name has now; undefined while nobody knows how to ask for it again. */
export type ReadAgain = (name: string) => string | undefined;

let readAgain: ReadAgain | undefined;

/** For an archive that was not there before. */
export function provideReadAgain(read: ReadAgain): void {
  readAgain = read;
  known.clear();
}

/** Whether everything that a page read is what it was. Of what nobody has read yet in this build nothing is known. */
export function compareReads(reads: Iterable<readonly [name: string, hash: string]>): 'same' | 'changed' | 'unknown' {
  for (const [name, hash] of reads) {
    const now = readAgain?.(name);
    if (now === undefined) return 'unknown';
    if (now !== hash) return 'changed';
  }
  return 'same';
}
