/**
 * What search costs: index on disk, time and memory of indexing, bytes and time until the first results in a real browser, for
 * the seed and for made-up archives of 1,000 and 10,000 posts (`--posts`), beside plain Pagefind without our additions and
 * MiniSearch with a prebuilt index. Prints tables; ends with 1 when our bytes are more than 1.15 of plain Pagefind's.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../src/cli/build-site.ts';
import { readSiteRequest } from '../../src/cli/site-options.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { searchCatalogueOf } from '../../src/i18n/search/catalogue.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { datesIn } from '../../src/render/dates/dates.ts';
import { recordsOfArchive } from '../../src/search/build/records-of-archive.ts';
import type { SearchRecord } from '../../src/search/build/search-record.ts';
import { openBrowser } from '../../tests/browser/open-browser.ts';
import { type Building, buildOurs, buildPlain, sizeOf, writePages } from './build-both.ts';
import { buildMiniSearch } from './build-minisearch.ts';
import { type FirstResults, firstResults } from './first-results.ts';
import { makeRecords } from './made-up-posts.ts';
import { type Served, serveFolder } from './serve-folder.ts';

const mostBytes = 1.15;
const { values } = parseArgs({ options: { posts: { type: 'string', multiple: true, default: ['1000', '10000'] } } });
const sizes = values.posts.map(Number);
const repetitions = 5;

interface Measured {
  name: string;
  building: Building | undefined;
  size: number;
  results: FirstResults;
  /** Without throttling: what the search itself takes. */
  unhurried: FirstResults;
}

interface Compared {
  ours: Measured;
  plain: Measured;
  mini: Measured;
}

const work = mkdtempSync(join(tmpdir(), 'search-cost-'));
try {
  process.exitCode = await run();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function run(): Promise<number> {
  const site = join(work, 'site');
  const request = readSiteRequest({ out: site, quiet: true });
  if (typeof request === 'string') throw new Error(request);
  const { code } = await buildSite(request);
  if (code !== 0) return code;
  const browser = await openBrowser();
  try {
    const records = await recordsOf(request.sources);
    const all: Compared[] = [await measureSeed(browser, site, records)];
    for (const size of sizes) all.push(await measureMadeUp(browser, site, size));
    return report(all);
  } finally {
    await browser.close();
  }
}

async function recordsOf(sources: Parameters<typeof loadArchive>[0]): Promise<SearchRecord[]> {
  const archive = await loadArchive(sources);
  const { language, timeZone } = archive.channel;
  return recordsOfArchive(archive, searchCatalogueOf(language), datesIn(catalogueOf(language), timeZone));
}

async function measureSeed(browser: Browser, site: string, records: readonly SearchRecord[]) {
  const plainSite = join(work, 'plain-seed');
  cpSync(site, plainSite, { recursive: true });
  const building = await buildPlain(site, join(plainSite, 'pagefind'));
  return measureAll(browser, 'seed', 'рекомендации', records, site, undefined, plainSite, building);
}

/** Our search page over a made-up index; bare pages for plain Pagefind. */
async function measureMadeUp(browser: Browser, site: string, size: number) {
  const records = makeRecords(size);
  const ours = join(work, `ours-${size}`);
  const pages = join(work, `pages-${size}`);
  for (const part of ['search', '_astro']) cpSync(join(site, part), join(ours, part), { recursive: true });
  writePages(records, pages);
  const oursBuilding = await buildOurs(records, [], join(ours, 'pagefind'));
  const plainBuilding = await buildPlain(pages, join(pages, 'pagefind'));
  return measureAll(browser, `${size} posts`, usualWord(records), records, ours, oursBuilding, pages, plainBuilding);
}

/** A word of the kind that people look for: in one page of thirty or so, seven letters or more. */
function usualWord(records: readonly SearchRecord[]): string {
  const pages = new Map<string, number>();
  for (const { text } of records) {
    for (const word of new Set(text.toLowerCase().split(' '))) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  const aim = records.length / 30;
  const words = [...pages].filter(([word]) => /^[а-я]{7,}$/.test(word));
  words.sort(([, left], [, right]) => Math.abs(left - aim) - Math.abs(right - aim));
  return words[0]?.[0] ?? 'модель';
}

async function measureAll(
  browser: Browser,
  name: string,
  query: string,
  records: readonly SearchRecord[],
  site: string,
  building: Building | undefined,
  plainSite: string,
  plainBuilding: Building,
): Promise<Compared> {
  const miniBuilding = await buildMiniSearch(records, plainSite);
  mkdirSync(join(plainSite, 'plain'), { recursive: true });
  cpSync(fileURLToPath(new URL('./plain-page/', import.meta.url)), join(plainSite, 'plain'), { recursive: true });
  const served = await serveFolder(site);
  const plainServed = await serveFolder(plainSite, "default-src 'self' 'wasm-unsafe-eval'");
  const measure = async (from: Served, path: string) => ({
    results: await median(() => firstResults(browser, from, path, query, true)),
    unhurried: await median(() => firstResults(browser, from, path, query, false)),
  });
  try {
    const ours = {
      name,
      building,
      size: sizeOf(join(site, 'pagefind')),
      ...(await measure(served, '/search/')),
    };
    const plain = {
      name,
      building: plainBuilding,
      size: sizeOf(join(plainSite, 'pagefind')),
      ...(await measure(plainServed, '/plain/')),
    };
    const mini = {
      name,
      building: miniBuilding,
      size: statSync(join(plainSite, 'mini', 'index.json')).size,
      ...(await measure(plainServed, '/mini/')),
    };
    return { ours, plain, mini };
  } finally {
    served.stop();
    plainServed.stop();
  }
}

async function median(measure: () => Promise<FirstResults>): Promise<FirstResults> {
  const all: FirstResults[] = [];
  for (let count = 0; count < repetitions; count++) all.push(await measure());
  const middle = (of: (one: FirstResults) => number) =>
    all.map(of).sort((a, b) => a - b)[Math.floor(repetitions / 2)] ?? 0;
  return {
    requests: middle(({ requests }) => requests),
    bytes: middle(({ bytes }) => bytes),
    milliseconds: middle(({ milliseconds }) => milliseconds),
    afterChunk: middle(({ afterChunk }) => afterChunk),
  };
}

function report(all: readonly Compared[]): number {
  console.log('First results: bytes and requests from the first key on; time on “Fast 4G” and a processor 4× slower;');
  console.log('“after chunk” without throttling, from the last chunk of the index to results on the page.\n');
  console.log(
    'archive       search           index kB   build s    MB   requests   bytes kB   time ms   after chunk ms',
  );
  for (const { ours, plain, mini } of all) {
    console.log(rowOf('ours', ours));
    console.log(rowOf('plain Pagefind', plain));
    console.log(rowOf('MiniSearch', mini));
  }
  const ratios = all.map(({ ours, plain }) => ours.results.bytes / plain.results.bytes);
  console.log(
    `\nOur bytes beside plain Pagefind's: ${ratios.map((ratio) => `${ratio.toFixed(2)}×`).join(', ')} (at most ${mostBytes}×).`,
  );
  return ratios.every((ratio) => ratio <= mostBytes) ? 0 : 1;
}

function rowOf(search: string, { name, building, size, results, unhurried }: Measured): string {
  const cell = (text: string, width: number) => text.padStart(width);
  return [
    name.padEnd(14),
    search.padEnd(15),
    cell((size / 1e3).toFixed(0), 10),
    cell(building?.seconds.toFixed(1) ?? '–', 10),
    cell(building?.megabytes.toFixed(0) ?? '–', 6),
    cell(String(results.requests), 11),
    cell((results.bytes / 1e3).toFixed(1), 11),
    cell(results.milliseconds.toFixed(0), 10),
    cell(Number.isFinite(unhurried.afterChunk) ? unhurried.afterChunk.toFixed(0) : '–', 17),
  ].join('');
}
