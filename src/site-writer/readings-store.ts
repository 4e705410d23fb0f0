/**
 * Keeps what was read of the posts from build to build: lots in files of their own, and one file that lists them with their checksums and
 * a hash of the code that read the posts. Lots that are what they were stay as they lie. In: a folder of the cache. Out: what the last
 * build read; what a disk has lost or changed, or other code has read, is read anew.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, KeptReadings } from '../archive/kept/kept-readings.ts';
import { cutIntoLots, type FoundLot, joinLots, type Table } from '../archive/kept/lots.ts';
import { hashOfCode } from '../page-code/code-key.ts';
import { hashOfBytes } from './stored-file.ts';

const listName = 'lots.json';
const lineEnd = 0x0a;

interface StoredLot {
  table: Table;
  /** Its file too. */
  name: string;
  /** Of the file. */
  hash: string;
}

export class ReadingsStore {
  readonly #folder: string;
  readonly #code = hashOfCode(['src/archive', 'src/telegram']);
  /** Hashes of lots that were found as they were written, by their names. */
  readonly #found = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined when nothing is there that this code has written. */
  find(): Kept | undefined {
    try {
      return joinLots(this.#readLots(this.#readList()));
    } catch {
      return undefined;
    }
  }

  /** Without the files the next build reads everything: that they could not be written ends none. */
  keep(readings: KeptReadings): void {
    const written: string[] = [];
    try {
      mkdirSync(this.#folder, { recursive: true });
      const lots = cutIntoLots(readings.kept).map(({ table, name, content }): StoredLot => {
        const known = this.#found.get(name);
        if (known !== undefined) return { table, name, hash: known };
        const bytes = Buffer.from(content());
        written.push(name);
        writeFileSync(join(this.#folder, name), bytes);
        return { table, name, hash: hashOfBytes(bytes) };
      });
      const draft = randomUUID();
      written.push(draft);
      const list = JSON.stringify(lots);
      writeFileSync(join(this.#folder, draft), `${this.#headOf(Buffer.from(list))}\n${list}`);
      renameSync(join(this.#folder, draft), join(this.#folder, listName));
      written.length = 0;
      this.#removeAllBut([listName, ...lots.map(({ name }) => name)]);
    } catch {
      for (const name of written) rmSync(join(this.#folder, name), { force: true });
    }
  }

  /** Throws where there is none that this code has written. */
  #readList(): StoredLot[] {
    const bytes = readFileSync(join(this.#folder, listName));
    const start = bytes.indexOf(lineEnd) + 1;
    const content = bytes.subarray(start);
    if (bytes.toString('latin1', 0, start - 1) !== this.#headOf(content)) throw new Error('not as it was written');
    return JSON.parse(content.toString());
  }

  /** One after the other, so that no more than one lies in memory as bytes. */
  *#readLots(lots: readonly StoredLot[]): Generator<FoundLot> {
    for (const lot of lots) yield { table: lot.table, content: this.#readLot(lot) };
  }

  #readLot({ name, hash }: StoredLot): Buffer | undefined {
    try {
      const bytes = readFileSync(join(this.#folder, name));
      if (hashOfBytes(bytes) !== hash) return undefined;
      this.#found.set(name, hash);
      return bytes;
    } catch {
      return undefined;
    }
  }

  #headOf(list: Uint8Array): string {
    return `${this.#code} ${hashOfBytes(list)}`;
  }

  #removeAllBut(names: readonly string[]): void {
    const needed = new Set(names);
    for (const name of readdirSync(this.#folder))
      if (!needed.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}
