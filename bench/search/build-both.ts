/** Builds our index and plain Pagefind's over the same pages. In: records or a built site. Out: folders, with time and memory. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildIndex } from '../../src/search/build/build-index.ts';
import type { SearchRecord } from '../../src/search/build/search-record.ts';
import { asHtml } from './made-up-posts.ts';

export interface Building {
  seconds: number;
  /** Peak of Pagefind's process, where the system tells it, and what this process grew by, MB. */
  megabytes: number;
}

export async function buildOurs(
  records: readonly SearchRecord[],
  dictionary: string[][],
  folder: string,
): Promise<Building> {
  return measured(async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, bytes] of await buildIndex(records, dictionary)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
}

/** Its usual way: pages on disk, their whole folder at once. */
export async function buildPlain(site: string, folder: string): Promise<Building> {
  return measured(async () => {
    rmSync(folder, { recursive: true, force: true });
    const { index } = await createIndex({});
    await index?.addDirectory({ path: site });
    await index?.writeFiles({ outputPath: folder });
    await close();
  });
}

export function writePages(records: readonly SearchRecord[], site: string): void {
  for (const record of records) {
    mkdirSync(join(site, record.url), { recursive: true });
    writeFileSync(join(site, record.url, 'index.html'), asHtml(record));
  }
}

/** Bytes of an index, without the clients and styles that Pagefind writes beside it. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:js|css|pagefind)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** How long the work takes, and the memory of this process and its children. */
export async function measured(work: () => Promise<void>): Promise<Building> {
  let peak: number | null = null;
  const look = () => {
    const child = peakOfChildren();
    if (child !== null) peak = Math.max(peak ?? 0, child);
  };
  const watch = setInterval(look, 20);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  const seconds = (performance.now() - start) / 1000;
  const own = Math.max(0, process.memoryUsage().rss - before) / 1e6;
  return { seconds, megabytes: (peak ?? 0) + own };
}

/** Linux alone tells what its processes took at most. */
function peakOfChildren(): number | null {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const peaks = children
      .filter((child) => child !== '')
      .map((child) => {
        const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
        return Number(kilobytes) / 1e3;
      });
    return peaks.length === 0 ? null : Math.max(...peaks);
  } catch {
    return null;
  }
}
