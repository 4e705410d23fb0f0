/**
 * A thread that makes the search index while others render pages: takes the parts that did not change from the earlier build, asks
 * for the records of the others, one part after another, and writes the files of the whole.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { type DictionaryOfTerms, indexOfParts } from '../search/build/build-index.ts';
import { type IndexedPart, indexPart } from '../search/build/index-part.ts';
import type { SearchRecord } from '../search/build/search-record.ts';
import { PartStore } from './part-store.ts';

export interface IndexToMake {
  /** Absolute path of the folder that the files go to. */
  folder: string;
  /** Absolute path of the folder where parts are kept. */
  cache: string;
  /** Hashes of all that each part follows from, the oldest first. */
  keys: readonly string[];
  /** How many records the parts have together. */
  pages: number;
  dictionary: DictionaryOfTerms;
}

/** The number of the part whose records are wanted; or that all is written; or what went wrong. */
export type IndexAnswer = { wanted: number } | { written: true } | { fault: string };

const port = parentPort;
if (port === null) throw new Error('this module is a thread');
const work: IndexToMake = workerData;

make(work).then(
  () => answer({ written: true }),
  (error: unknown) => answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);

async function make({ folder, cache, keys, pages, dictionary }: IndexToMake): Promise<void> {
  const store = new PartStore(cache);
  const parts: IndexedPart[] = [];
  try {
    for (const [number, key] of keys.entries()) {
      const kept = store.find(key);
      const part = kept ?? (await indexPart(await recordsOf(number)));
      if (kept === undefined) store.keep(key, part);
      parts.push(part);
    }
  } finally {
    await close();
  }
  store.keepOnly(keys);
  write(indexOfParts(parts, dictionary, pages), folder);
}

function recordsOf(number: number): Promise<SearchRecord[]> {
  const { promise, resolve } = Promise.withResolvers<SearchRecord[]>();
  port?.once('message', resolve);
  answer({ wanted: number });
  return promise;
}

function write(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  const parents = new Set(Array.from(files.keys(), (path) => dirname(join(folder, path))));
  for (const parent of parents) mkdirSync(parent, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

function answer(message: IndexAnswer): void {
  port?.postMessage(message);
}
