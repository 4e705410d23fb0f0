/**
 * Keeps rendered pages from build to build: one file of bytes, and one that says which page lies where, what key it had and what
 * it read. In: a folder of the cache and the key of the whole build. Out: pages of an earlier build with the same key.
 */
import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Read } from '../page-reads/watch.ts';

const storedPage = z.object({
  key: z.string(),
  /** Names and hashes of what the page read, by their numbers in `reads`. */
  reads: z.array(z.number()),
  start: z.number(),
  length: z.number(),
  /** Of its bytes: what a disk has lost or changed is not shown. */
  hash: z.string(),
});
export type StoredPage = z.infer<typeof storedPage>;

const storeSchema = z.object({
  build: z.string(),
  bytes: z.string(),
  reads: z.array(z.tuple([z.string(), z.string()]).readonly()),
  pages: z.record(z.string(), storedPage),
});

export class PageStore {
  readonly #folder: string;
  readonly #build: string;
  readonly #old: z.infer<typeof storeSchema> | undefined;
  readonly #oldFile: number | undefined;
  readonly #file: number;
  readonly #name: string;
  readonly #pages: Record<string, StoredPage> = {};
  /** Numbers of what pages read, by name: of one archive a name has one hash. */
  readonly #numbers = new Map<string, number>();
  /** The same, found without looking at the name. */
  readonly #numbersOfReads = new Map<Read, number>();
  readonly #reads: Read[] = [];
  #end = 0;

  /** `build`: everything that all pages depend on. */
  constructor(folder: string, build: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#build = build;
    this.#old = readStore(folder, build);
    this.#oldFile = this.#old === undefined ? undefined : openIfThere(join(folder, this.#old.bytes));
    this.#name = `pages-${process.pid}-${Date.now().toString(36)}.bin`;
    this.#file = openSync(join(folder, this.#name), 'w');
  }

  /** What the page read in the earlier build; undefined when it is not stored under this key. */
  readsOf(path: string, key: string): Read[] | undefined {
    const page = this.#old?.pages[path];
    if (page === undefined || page.key !== key) return undefined;
    return page.reads.flatMap((number) => {
      const read = this.#old?.reads[number];
      return read === undefined ? [] : [read];
    });
  }

  /** Its bytes, unless the disk gives others than were stored. */
  bytesOf(path: string): Buffer | undefined {
    const page = this.#old?.pages[path];
    if (page === undefined || this.#oldFile === undefined) return undefined;
    const bytes = Buffer.alloc(page.length);
    readSync(this.#oldFile, bytes, 0, page.length, page.start);
    return hashOf(bytes) === page.hash ? bytes : undefined;
  }

  keep(path: string, key: string, reads: readonly Read[], bytes: Uint8Array): void {
    const numbers = reads.map((read) => this.#numbersOfReads.get(read) ?? this.#numberOf(read));
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#pages[path] = { key, reads: numbers, start: this.#end, length: bytes.length, hash: hashOf(bytes) };
    this.#end += bytes.length;
  }

  #numberOf(read: Read): number {
    const number = this.#numbers.get(read[0]) ?? this.#reads.push(read) - 1;
    this.#numbers.set(read[0], number);
    this.#numbersOfReads.set(read, number);
    return number;
  }

  /** Puts this build in the place of the earlier one. */
  close(): void {
    closeSync(this.#file);
    if (this.#oldFile !== undefined) closeSync(this.#oldFile);
    const store: z.infer<typeof storeSchema> = {
      build: this.#build,
      bytes: this.#name,
      reads: this.#reads,
      pages: this.#pages,
    };
    const draft = join(this.#folder, `${this.#name}.json`);
    writeFileSync(draft, JSON.stringify(store));
    renameSync(draft, join(this.#folder, indexName));
    for (const name of readdirSync(this.#folder)) {
      if (name !== indexName && name !== this.#name) rmSync(join(this.#folder, name), { force: true });
    }
  }
}

const indexName = 'pages.json';

function readStore(folder: string, build: string): z.infer<typeof storeSchema> | undefined {
  try {
    const store = storeSchema.parse(JSON.parse(readFileSync(join(folder, indexName), 'utf8')));
    return store.build === build ? store : undefined;
  } catch {
    // Nothing there, or nothing that can be read: every page is rendered.
    return undefined;
  }
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
