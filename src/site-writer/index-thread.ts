/**
 * A thread that makes the search index while others render pages: takes the parts that did not change from the earlier build, asks
 * for the records of the others, one part after another, and writes the files of the whole.
 */
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { type DictionaryOfTerms, wholeOfParts } from '../search/build/build-index.ts';
import { indexParts } from '../search/build/index-parts.ts';
import { textsOf } from '../search/build/join-parts.ts';
import type { SearchRecord } from '../search/build/search-record.ts';
import { PartStore } from './part-store.ts';
import { type ThreadFault, toFault } from './thread-fault.ts';
import { writerInto } from './write-into.ts';

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

/** Told to the thread: first what it has to do, then what parts are made of. */
export type IndexTask = { toMake: IndexToMake } | { number: number; records: SearchRecord[] };

/** The number of the part whose records are wanted; or that all is written; or what went wrong. */
export type IndexAnswer = { wanted: number } | { written: true } | { fault: ThreadFault };

const port = parentPort;
if (port === null) throw new Error('this module is a thread');
const coming = new Map<number, PromiseWithResolvers<SearchRecord[]>>();

port.on('message', (task: IndexTask) => {
  if ('records' in task) whatComes(task.number).resolve(task.records);
  else {
    make(task.toMake).then(
      () => answer({ written: true }),
      (error: unknown) => answer({ fault: toFault(error) }),
    );
  }
});

async function make({ folder, cache, keys, pages, dictionary }: IndexToMake): Promise<void> {
  const store = new PartStore(cache);
  const writeOne = writerInto(folder);
  const write = (files: ReadonlyMap<string, Uint8Array>) => {
    for (const [path, bytes] of files) writeOne(path, bytes);
  };
  const parts = keys.map((key) => store.find(key));
  const lacking = [...keys.keys()].filter((number) => parts[number] === undefined);
  const kept = parts.filter((part) => part !== undefined);
  // Pagefind works meanwhile, in a process of its own, and must be heard.
  const writeKept = async () => {
    for (const part of kept) {
      write(textsOf(part));
      await setImmediate();
    }
  };
  const makeOthers = async () => {
    for await (const { number, part } of indexParts(lacking, recordsOf)) {
      parts[number] = part;
      store.keep(keys[number] ?? '', part);
      write(textsOf(part));
    }
  };
  await Promise.all([makeOthers(), writeKept()]);
  store.keepOnly(keys);
  const all = parts.filter((part) => part !== undefined);
  write(wholeOfParts(all, dictionary, pages));
}

/** They may be there before they are asked for. */
async function recordsOf(number: number): Promise<SearchRecord[]> {
  answer({ wanted: number });
  const records = await whatComes(number).promise;
  coming.delete(number);
  return records;
}

function whatComes(number: number): PromiseWithResolvers<SearchRecord[]> {
  const known = coming.get(number) ?? Promise.withResolvers<SearchRecord[]>();
  coming.set(number, known);
  return known;
}

function answer(message: IndexAnswer): void {
  port?.postMessage(message);
}
