/** What is served: tells the old site from the new one by every byte, and watches a folder for a moment with neither. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** Two sites are the same when this is. */
export function printOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${relative(folder, file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

export interface Watch {
  looks: number;
  /** What was seen that must never be. */
  faults: string[];
}

const watched = ['index.html', 'archive.json'];

/** Looks at the live folder without a pause until `until` is settled: each file must be that of one of these sites. */
export async function watchSite(live: string, sites: readonly string[], until: Promise<unknown>): Promise<Watch> {
  const known = new Map(watched.map((name) => [name, sites.map((site) => readFileSync(join(site, name), 'utf8'))]));
  const watch: Watch = { looks: 0, faults: [] };
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  until.then(over, over);
  while (!isOver) {
    for (const [name, texts] of known) {
      watch.looks++;
      const fault = lookAt(join(live, name), texts);
      if (fault !== undefined) watch.faults.push(`${name} ${fault}`);
    }
    await setImmediate();
  }
  return watch;
}

function lookAt(file: string, texts: readonly string[]): string | undefined {
  try {
    return texts.includes(readFileSync(file, 'utf8')) ? undefined : 'is of neither site';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
