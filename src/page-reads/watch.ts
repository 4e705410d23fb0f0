/**
 * What the pages of a build read of the archive, page by page, although many are rendered at once. In: the work that renders a
 * page. Out: names of what it read, each with a hash. Pages and those who render them share this module.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { contentHash } from './content-hash.ts';

/** What was asked, and the hash of the answer. Of one archive a name has one hash, and one such pair. */
export type Read = readonly [name: string, hash: string];

export interface PageReads {
  reads: readonly Read[];
  /** Something was read that cannot be asked for again by name: the page must be rendered anew in every build. */
  isUnclear: boolean;
}

interface Watched {
  reads: Set<Read>;
  isUnclear: boolean;
}

const watched = new AsyncLocalStorage<Watched>();
/** Everything that was read of this archive: it does not change, and many pages read the same. */
const known = new Map<string, Read>();

/** Runs the work that renders one page. */
export async function watchReads<Result>(work: () => Promise<Result>): Promise<{ result: Result; reads: PageReads }> {
  const read: Watched = { reads: new Set(), isUnclear: false };
  const result = await watched.run(read, work);
  return { result, reads: { reads: [...read.reads], isUnclear: read.isUnclear } };
}

/** Made at this moment, while nothing else can be. */
let part: Watched | undefined;

/** Runs the work, which must not wait, that makes a part of many pages: each of them has read what the part has read (`noteReads`). */
export function watchPart<Result>(work: () => Result): { result: Result; reads: PageReads } {
  const read: Watched = { reads: new Set(), isUnclear: false };
  const around = part;
  part = read;
  try {
    return { result: work(), reads: { reads: [...read.reads], isUnclear: read.isUnclear } };
  } finally {
    part = around;
  }
}

/** The part or the page that is made now. */
function current(): Watched | undefined {
  return part ?? watched.getStore();
}

/** Whether a page is being rendered whose reads somebody wants to know. */
export function isWatching(): boolean {
  return current() !== undefined;
}

/** What was read by a name; who asks for the same again and again keeps it. */
export function readOf(name: string, value: unknown): Read {
  const before = known.get(name);
  if (before !== undefined) return before;
  const read: Read = [name, contentHash(value)];
  known.set(name, read);
  return read;
}

export function noteRead(read: Read): void {
  current()?.reads.add(read);
}

export function noteReads({ reads, isUnclear }: PageReads): void {
  const now = current();
  if (now === undefined) return;
  for (const read of reads) now.reads.add(read);
  if (isUnclear) now.isUnclear = true;
}

/** Something was read that has no name. */
export function noteUnclear(): void {
  const now = current();
  if (now !== undefined) now.isUnclear = true;
}

/** Gives the hash that something which was read by this name has now; undefined while nobody knows how to ask for it again. */
export type ReadAgain = (name: string) => string | undefined;

let readAgain: ReadAgain | undefined;
let archives = 0;

/** For an archive that was not there before. */
export function provideReadAgain(read: ReadAgain): void {
  readAgain = read;
  archives++;
  known.clear();
}

/** Which of the archives of this process is read now: what was remembered of another one says nothing of it. */
export function numberOfArchive(): number {
  return archives;
}

/** What became of something that was read, or of a page by all that it read. Of what nobody has read yet in this build nothing is known. */
export type Fate = 'same' | 'changed' | 'unknown';

export function fateOfRead([name, hash]: Read): Fate {
  const now = readAgain?.(name);
  if (now === undefined) return 'unknown';
  return now === hash ? 'same' : 'changed';
}
