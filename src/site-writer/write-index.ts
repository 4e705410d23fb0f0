/**
 * Puts the search index into the site. The index is whole or the build fails: every page that it names exists, and it names every
 * page of the archive. It is made in parts by a thread of its own; parts that are what they were come from the earlier build.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Archive } from '../archive/model/archive.ts';
import { whatToIndex } from '../make-index.ts';
import { openThread } from '../open-thread.ts';
import { cutIntoParts } from '../search/build/cut-parts.ts';
import type { SearchRecord } from '../search/build/search-record.ts';
import { tellSearchPage } from '../search/build/tell-search-page.ts';
import { entryFile } from '../search/index/entry-file.ts';
import type { IndexAnswer, IndexTask, IndexToMake } from './index-thread.ts';
import { PartStore } from './part-store.ts';
import { toError } from './thread-fault.ts';

/** What has to be done to make one. */
export interface IndexWork {
  archive: Archive;
  /** Absolute path of the content folder. */
  content: string;
  /** Of the site. */
  folder: string;
  /** Absolute path of the folder where its parts are kept from build to build. */
  cache: string;
  /** Says which code makes it. */
  code: string;
  /** Another measure of a part than usual. */
  recordsInPart?: number | undefined;
  /** Who gives up the site stops this too. */
  signal: AbortSignal;
}

const mostNamed = 5;

/** Gives the addresses that it names. */
export async function writeIndex(work: IndexWork): Promise<string[]> {
  // It starts while records are made here.
  const worker = openThread(new URL('./index-thread.ts', import.meta.url), 16);
  try {
    const { toMake, parts, addresses } = planIndex(work);
    await makeIn(worker, { toMake, parts, signal: work.signal });
    return addresses;
  } finally {
    await worker.terminate();
  }
}

function planIndex({ archive, content, folder, cache, code, recordsInPart }: IndexWork) {
  const { records, dictionary } = whatToIndex(archive, content);
  const parts = cutIntoParts(records, recordsInPart);
  const keys = parts.map((part) => hash('sha256', JSON.stringify([code, part]), 'hex'));
  const toMake: IndexToMake = { folder: join(folder, 'pagefind'), cache, keys, pages: records.length, dictionary };
  return { toMake, parts, addresses: records.map(({ url }) => url) };
}

/** So many records are sent unasked: about a second of Pagefind's, and as long nobody may be heard here at first. */
const sentAhead = 2000;

interface PlannedIndex {
  toMake: IndexToMake;
  parts: SearchRecord[][];
  signal: AbortSignal;
}

/**
 * The thread is given the records of parts that it has to make, and no others. The first are sent at once: what this thread does next
 * leaves no turn to an answer. What it has got is forgotten here.
 */
async function makeIn(worker: Worker, { toMake, parts, signal }: PlannedIndex): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const tell = (task: IndexTask) => worker.postMessage(task);
  const sent = new Set<number>();
  const send = (number: number) => {
    if (sent.has(number)) return;
    tell({ number, records: parts[number] ?? [] });
    sent.add(number);
    parts[number] = [];
  };
  signal.addEventListener('abort', () => reject(signal.reason));
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the thread of the search index ended before it was done')));
  worker.on('message', (answer: IndexAnswer) => {
    if ('wanted' in answer) {
      send(answer.wanted);
      // They are wanted in their order.
      parts.fill([], 0, answer.wanted);
    }
    if ('written' in answer) resolve();
    if ('fault' in answer) reject(toError(answer.fault));
  });
  tell({ toMake });
  const store = new PartStore(toMake.cache);
  const lacking = toMake.keys.flatMap((key, number) => (store.has(key) ? [] : [number]));
  let ahead = 0;
  for (const number of lacking) {
    if (ahead >= sentAhead) break;
    ahead += parts[number]?.length ?? 0;
    send(number);
  }
  await promise;
}

/** Puts the names of the first files of the index into the page of the search; to be called when both are written. */
export function tellIndex(folder: string, base: string): void {
  const page = join(folder, 'search/index.html');
  const place = join(folder, 'pagefind/index');
  // An archive without a word has none.
  const names = existsSync(place) ? readdirSync(place).sort() : [];
  const words = names.map((name) => ({ path: `index/${name}`, bytes: statSync(join(place, name)).size }));
  const entry = readFileSync(join(folder, 'pagefind', entryFile), 'utf8');
  writeFileSync(page, tellSearchPage(readFileSync(page, 'utf8'), { entry, words }, base));
}

/** `pages`: addresses of all pages within the site. */
export function checkAddresses(addresses: readonly string[], pages: ReadonlySet<string>): void {
  const missing = addresses.filter((address) => !pages.has(address.slice(1)));
  if (missing.length === 0) return;
  const named = missing.slice(0, mostNamed).join(', ');
  throw new Error(`the search index names ${missing.length} pages that were not built: ${named} …`);
}
