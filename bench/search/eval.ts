/**
 * Measures how well search finds, in a real browser on a built site. In: queries (`--queries`, `queries.yaml`) and the folder of
 * a built site (`--site`, ./dist). Out: recall@10, MRR and the share of empty answers per class, beside plain Pagefind; errors on request
 * (`--errors`). Ends with 1 when an aim is missed.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../tests/browser/open-browser.ts';
import { withPlainIndex } from './plain-pagefind.ts';
import { type EvalClass, type EvalQuery, readQuerySet } from './query-set.ts';
import { meanOf, type Score, scoreOf } from './score.ts';
import { serveFolder } from './serve-folder.ts';

const aims = { recall: 0.97, reciprocalRank: 0.9 };

interface Measured {
  name: string;
  plain: boolean;
  ours: Score;
  plainPagefind: Score;
}

type Ask = (query: EvalQuery) => Promise<string[]>;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: 'queries.yaml' },
    errors: { type: 'boolean', default: false },
  },
});
const site = resolve(values.site);
const classes = readQuerySet(`./${values.queries}`);
checkPages(classes);
process.exitCode = report(await measure(classes)) ? 0 : 1;

/** Expectations of pages that the archive does not have would measure nothing. */
function checkPages(set: readonly EvalClass[]): void {
  const urls = new Set(set.flatMap(({ queries }) => queries.flatMap(({ finds, first }) => [...finds, ...first])));
  const missing = [...urls].filter((url) => !existsSync(join(site, url, 'index.html')));
  if (missing.length > 0) throw new Error(`${site} lacks pages that ${values.queries} expects: ${missing.join(', ')}`);
}

async function measure(set: readonly EvalClass[]): Promise<Measured[]> {
  const plain = await withPlainIndex(site);
  const browser = await openBrowser();
  const served = await serveFolder(site);
  const plainServed = await serveFolder(plain.folder, "default-src 'self' 'wasm-unsafe-eval'");
  try {
    const page = await browser.newPage();
    const plainPage = await browser.newPage();
    await plainPage.goto(`${plainServed.address}/plain/`);
    const measured: Measured[] = [];
    for (const { name, plain: isPlain, queries } of set) {
      const ours = await scoreAll(name, queries, (query) => askOurs(page, served.address, query), true);
      const theirs = await scoreAll(name, queries, (query) => askPlain(plainPage, query), false);
      measured.push({ name, plain: isPlain, ours, plainPagefind: theirs });
    }
    return measured;
  } finally {
    await browser.close();
    served.stop();
    plainServed.stop();
    plain.remove();
  }
}

async function scoreAll(name: string, queries: readonly EvalQuery[], ask: Ask, isOurs: boolean): Promise<Score> {
  const scores: Score[] = [];
  for (const query of queries) {
    const found = await ask(query);
    const score = scoreOf(query, found);
    scores.push(score);
    if (isOurs && values.errors && (score.recall < 1 || score.reciprocalRank < 1)) complain(name, query, found, score);
  }
  return meanOf(scores);
}

function complain(name: string, { text, finds, first }: EvalQuery, found: readonly string[], score: Score): void {
  const missed = finds.filter((url) => !found.slice(0, 10).includes(url));
  console.log(`${name}: «${text}» recall ${score.recall.toFixed(2)}, rank ${score.reciprocalRank.toFixed(2)}`);
  if (missed.length > 0) console.log(`  missed ${missed.join(' ')}`);
  if (score.reciprocalRank < 1) console.log(`  first  ${found.slice(0, 3).join(' ')} instead of ${first.join(' ')}`);
}

/** Types nothing: the address is the search, as for someone who follows a link. */
async function askOurs(page: Page, address: string, { text }: EvalQuery): Promise<string[]> {
  await page.goto(`${address}/search/?q=${encodeURIComponent(text)}`);
  await page.waitForSelector('archive-search:is([data-state="found"], [data-state="nothing"])');
  const links = await page.$$eval('[data-part="results"] a[data-part="title"]', (found) =>
    found.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
  );
  const isEmpty = (await page.getAttribute('archive-search', 'data-state')) === 'nothing';
  return isEmpty ? [] : links;
}

async function askPlain(page: Page, { text }: EvalQuery): Promise<string[]> {
  return page.evaluate(async (term) => {
    const path = '/pagefind/pagefind.js';
    const pagefind = await import(path);
    const { results } = await pagefind.search(term);
    const first = await Promise.all(
      results.slice(0, 10).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
    );
    return first.map(({ url }) => url);
  }, text);
}

/** False when an aim is missed. */
function report(measured: readonly Measured[]): boolean {
  const row = (name: string, ours: Score, theirs: Score) =>
    [
      name.padEnd(26),
      String(ours.queries).padStart(7),
      ...[ours, theirs].flatMap(({ recall, reciprocalRank, empty }) => [
        recall.toFixed(3).padStart(9),
        reciprocalRank.toFixed(3).padStart(7),
        empty.toFixed(2).padStart(7),
      ]),
    ].join('');
  console.log(`${' '.repeat(33)}  ours                   plain Pagefind`);
  console.log('class                     queries   recall    MRR   zero   recall    MRR   zero');
  for (const { name, ours, plainPagefind } of measured) console.log(row(name, ours, plainPagefind));
  const all = meanOf(weighted(measured.map(({ ours }) => ours)));
  const theirs = meanOf(weighted(measured.map(({ plainPagefind }) => plainPagefind)));
  console.log(row('all', all, theirs));
  const worse = measured.filter(
    ({ plain, ours, plainPagefind }) =>
      plain && (ours.recall < plainPagefind.recall || ours.reciprocalRank < plainPagefind.reciprocalRank),
  );
  for (const { name } of worse) console.log(`Worse than plain Pagefind: ${name}.`);
  const isMet = all.recall >= aims.recall && all.reciprocalRank >= aims.reciprocalRank;
  console.log(`Aims (recall@10 ≥ ${aims.recall}, MRR ≥ ${aims.reciprocalRank}): ${isMet ? 'met' : 'missed'}.`);
  return isMet && worse.length === 0;
}

function weighted(scores: readonly Score[]): Score[] {
  return scores.map(({ queries, recall, reciprocalRank, empty }) => ({
    queries,
    recall: recall * queries,
    reciprocalRank: reciprocalRank * queries,
    empty: empty * queries,
  }));
}
