/**
 * Keeps what was read of the posts from build to build: one file of plain data, with a hash of the code that read them and a checksum.
 * In: a folder of the cache. Out: what the last build read; what a disk has lost or changed, or other code has read, is read anew.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept, KeptReadings } from '../archive/kept/kept-readings.ts';
import { hashOfCode } from '../page-code/code-key.ts';
import { hashOfBytes } from './restore-files.ts';

const fileName = 'readings.bin';
const lineEnd = 0x0a;

export class ReadingsStore {
  readonly #folder: string;
  readonly #code = hashOfCode(['src/archive', 'src/telegram']);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined when it is not there as it was written. */
  find(): Kept | undefined {
    try {
      const bytes = readFileSync(join(this.#folder, fileName));
      const start = bytes.indexOf(lineEnd) + 1;
      const content = bytes.subarray(start);
      const head = bytes.toString('latin1', 0, start - 1);
      return head === `${this.#code} ${hashOfBytes(content)}` ? deserialize(content) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Without a file the next build reads everything: that it could not be written ends none. */
  async keep(readings: KeptReadings): Promise<void> {
    const content = serialize(readings.kept);
    const head = Buffer.from(`${this.#code} ${hashOfBytes(content)}\n`);
    const draft = join(this.#folder, randomUUID());
    try {
      mkdirSync(this.#folder, { recursive: true });
      await writeFile(draft, [head, content]);
      await rename(draft, join(this.#folder, fileName));
      for (const name of readdirSync(this.#folder))
        if (name !== fileName) rmSync(join(this.#folder, name), { force: true });
    } catch {
      rmSync(draft, { force: true });
    }
  }
}
