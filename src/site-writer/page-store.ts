/**
 * Keeps rendered pages from build to build: one file of bytes, and a list that says which page lies where, what key it had and what
 * it read. In: a folder of the cache and the key of the whole build. Out: pages of an earlier build with the same key. What is
 * kept stays where it lies; what is new is written behind it.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashOfText } from '../page-reads/content-hash.ts';
import type { Fate, Read } from '../page-reads/watch.ts';
import { NumberedReads } from './numbered-reads.ts';
import { hashOfBytes, type StoredBytes, type StoredFile, storedReader } from './stored-file.ts';

interface StoredPage extends StoredBytes {
  key: string;
  /** Numbers of what the page read, with spaces between: a list of them takes much longer to look over. */
  reads: string;
}

interface Store {
  /** The file of bytes. */
  bytes: string;
  /** What pages read, and in the same order the hashes. */
  names: string[];
  hashes: string[];
  pages: Map<string, StoredPage>;
}

/** A file that holds mostly what no build needs any more is begun anew: its pages are rendered once more. */
const leastNeeded = 1 / 3;

export class PageStore {
  readonly #folder: string;
  readonly #build: string;
  readonly #old: Store | undefined;
  readonly #file: number;
  readonly #name: string;
  readonly #pages = new Map<string, StoredPage>();
  readonly #reads = new NumberedReads();
  readonly #read = storedReader();
  /** New pages on the way to the disk, which takes many at once gladly. */
  readonly #waiting = new Uint8Array(2 ** 20);
  #filled = 0;
  /** Where the next page will lie. */
  #end = 0;

  /** `build`: everything that all pages depend on. */
  constructor(folder: string, build: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#build = build;
    const old = readStore(folder, build);
    const file = old === undefined ? undefined : openIfThere(join(folder, old.bytes), old);
    if (old !== undefined && file !== undefined) {
      this.#old = old;
      this.#reads = new NumberedReads(old);
      this.#name = old.bytes;
      this.#file = file;
      this.#end = fstatSync(file).size;
    } else {
      // Another store may be begun in the same process and millisecond, and must not empty this one.
      this.#name = `pages-${randomUUID()}.bin`;
      this.#file = openSync(join(folder, this.#name), 'w+');
    }
  }

  /** The opened file of bytes; until `close`. */
  get source(): number {
    return this.#file;
  }

  /** All pages of the earlier build, whatever became of them. */
  earlier(): StoredFile[] {
    return Array.from(this.#old?.pages ?? [], ([path, { start, length, hash }]) => ({ path, start, length, hash }));
  }

  /** What became of all that the page read in the earlier build; undefined when it is not stored under this key. */
  fateOf(path: string, key: string, ask: (read: Read) => Fate): Fate | undefined {
    const page = this.#old?.pages.get(path);
    if (page === undefined || page.key !== key) return undefined;
    return this.#reads.fateOf(page.reads, ask);
  }

  /** Keeps a page of the earlier build of which all that it read is what it was, and says where it lies. */
  keepAgain(path: string): StoredFile | undefined {
    const page = this.#old?.pages.get(path);
    if (page === undefined) return undefined;
    this.#pages.set(path, page);
    return { path, start: page.start, length: page.length, hash: page.hash };
  }

  /** The bytes of what this build keeps, until it is asked for others; undefined also where the disk gives others than were stored. */
  readKept(path: string): Uint8Array | undefined {
    const page = this.#pages.get(path);
    if (page === undefined) return undefined;
    if (page.start + page.length > this.#end - this.#filled) this.flush();
    return this.#read(this.#file, page);
  }

  /** Says where it lies, after the next `flush`. */
  keep(path: string, key: string, reads: readonly Read[], bytes: Uint8Array): StoredFile {
    if (this.#filled + bytes.length > this.#waiting.length) this.flush();
    if (bytes.length > this.#waiting.length) {
      writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    } else {
      this.#waiting.set(bytes, this.#filled);
      this.#filled += bytes.length;
    }
    const place = { start: this.#end, length: bytes.length, hash: hashOfBytes(bytes) };
    this.#pages.set(path, { key, reads: this.#reads.numbersOf(reads), ...place });
    this.#end += bytes.length;
    return { path, ...place };
  }

  /** What was kept until now can be read then. */
  flush(): void {
    writeSync(this.#file, this.#waiting, 0, this.#filled, this.#end - this.#filled);
    this.#filled = 0;
  }

  /** Puts this build in the place of the earlier one. */
  close(): void {
    this.flush();
    closeSync(this.#file);
    const store: Store = { bytes: this.#name, ...this.#reads.all, pages: this.#pages };
    const content = serialize(store);
    const draft = join(this.#folder, `${this.#name}.list`);
    writeFileSync(draft, Buffer.concat([Buffer.from(`${headOf(this.#build, content)}\n`), content]));
    renameSync(draft, join(this.#folder, listName));
    for (const name of readdirSync(this.#folder)) {
      if (name !== listName && name !== this.#name) rmSync(join(this.#folder, name), { force: true });
    }
  }
}

const listName = 'pages.list';
const lineEnd = 0x0a;

/** Says that the rest was written by a build of the same code, and is what was written. */
function headOf(build: string, content: Uint8Array): string {
  return `${hashOfText(build)} ${hashOfBytes(content)}`;
}

function readStore(folder: string, build: string): Store | undefined {
  try {
    const bytes = readFileSync(join(folder, listName));
    const end = bytes.indexOf(lineEnd);
    const content = bytes.subarray(end + 1);
    return bytes.toString('utf8', 0, end) === headOf(build, content) ? deserialize(content) : undefined;
  } catch {
    // Nothing there, or nothing that can be read: every page is rendered.
    return undefined;
  }
}

/** Undefined also where little of it is needed. */
function openIfThere(file: string, { pages }: Store): number | undefined {
  try {
    const opened = openSync(file, 'r+');
    let needed = 0;
    for (const { length } of pages.values()) needed += length;
    if (needed >= fstatSync(opened).size * leastNeeded) return opened;
    closeSync(opened);
    return undefined;
  } catch {
    return undefined;
  }
}
