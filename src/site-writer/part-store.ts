/**
 * Keeps the parts of the search index from build to build: a file for each, named by all that the part follows from. In: a folder
 * of the cache. Out: parts of the last build; what a disk has lost or changed is made anew.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { IndexedPart } from '../search/build/index-parts.ts';

/** The second line of a file; the first is the hash of all that follows, and the bytes of the part's files come behind. */
const headSchema = z.object({
  files: z.array(z.tuple([z.string(), z.number()])),
  words: z.array(z.tuple([z.string(), z.number()])),
  heard: z.array(z.string()),
});

const lineEnd = 0x0a;

export class PartStore {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** Whether it was kept; the disk may have lost it since. */
  has(key: string): boolean {
    return existsSync(this.#fileOf(key));
  }

  /** Undefined when it is not there as it was written. */
  find(key: string): IndexedPart | undefined {
    try {
      return readPart(readFileSync(this.#fileOf(key)));
    } catch {
      return undefined;
    }
  }

  keep(key: string, part: IndexedPart): void {
    const draft = `${this.#fileOf(key)}.${process.pid}`;
    writeFileSync(draft, writePart(part));
    try {
      renameSync(draft, this.#fileOf(key));
    } catch (error) {
      // Another build has just cleared away what it does not need.
      if (existsSync(draft)) throw error;
    }
  }

  /** Takes away what this build did not need. */
  keepOnly(keys: readonly string[]): void {
    const needed = new Set(keys.map((key) => this.#fileOf(key)));
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      if (!needed.has(file)) rmSync(file, { force: true });
    }
  }

  #fileOf(key: string): string {
    return join(this.#folder, `${key}.part`);
  }
}

function writePart({ files, words, heard }: IndexedPart): Uint8Array {
  const head: z.infer<typeof headSchema> = {
    files: Array.from(files, ([path, bytes]) => [path, bytes.length]),
    words: [...words],
    heard: [...heard],
  };
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.values()]);
  return Buffer.concat([Buffer.from(`${hashOf(content)}\n`), content]);
}

function readPart(bytes: Buffer): IndexedPart | undefined {
  const start = bytes.indexOf(lineEnd) + 1;
  const content = bytes.subarray(start);
  if (bytes.toString('latin1', 0, start - 1) !== hashOf(content)) return undefined;
  let end = content.indexOf(lineEnd) + 1;
  const head = headSchema.parse(JSON.parse(content.toString('utf8', 0, end)));
  const files = head.files.map(([path, length]): [string, Uint8Array] => {
    end += length;
    return [path, content.subarray(end - length, end)];
  });
  return { files: new Map(files), words: new Map(head.words), heard: new Set(head.heard) };
}

function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
