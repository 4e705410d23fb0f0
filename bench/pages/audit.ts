/**
 * Asks Lighthouse about the most visited kinds of pages, on a phone with a slow line as it simulates one. In: the folder of a
 * built site (`--site`, ./dist), served as hosts serve it. Out: the four scores of each page, what went over the line and when it
 * was seen, and what cost points. Of several runs (`--runs`, 1) the best speaks: a busy machine only ever adds to the others.
 * Ends with 1 when a score is below 100.
 */
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { listPages, onePageOfEachType } from '../../tests/site/site-pages.ts';
import { serveAsHost } from './serve-as-host.ts';

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];
type Audits = Report['audits'];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const kinds = ['/', '/posts/*', '/events/*', '/search/'];

const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '1' } },
});
const folder = resolve(values.site);
const executablePath = await findBrowser(process.env);
if (executablePath === undefined) throw new Error('There is no Chromium here; npm test installs one.');

const port = await freePort();
const server = await serveAsHost(folder);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    `--remote-debugging-port=${port}`,
  ],
});
try {
  let worst = 100;
  console.log(['page', ...categories, 'requests', 'KB', 'FCP s', 'LCP s', 'blocked ms', 'CLS'].join('\t'));
  for (const { type, path } of onePageOfEachType(listPages(folder)).filter((page) => kinds.includes(page.type))) {
    const address = new URL(type === '/search/' ? `${path}?q=mamba` : path, server.url).href;
    const lhr = await bestOf(Number(values.runs), address);
    const scores = categories.map((name) => Math.round(100 * (lhr.categories[name]?.score ?? 0)));
    worst = Math.min(worst, ...scores);
    console.log([path, ...scores, ...wireFigures(lhr.audits)].join('\t'));
    for (const name of categories) {
      for (const { id, weight } of lhr.categories[name]?.auditRefs ?? []) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit?.score != null && audit.score < 1)
          console.log(`  ${id}: ${audit.score} ${audit.displayValue ?? audit.title}`);
      }
    }
  }
  process.exitCode = worst === 100 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

async function bestOf(runs: number, address: string): Promise<Report> {
  const reports: Report[] = [];
  while (reports.length < runs) {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (result === undefined) throw new Error(`Lighthouse gave no answer about ${address}`);
    reports.push(result.lhr);
  }
  const speed = ({ categories: { performance } }: Report) => performance?.score ?? 0;
  const [best] = reports.sort((one, other) => speed(other) - speed(one));
  if (best === undefined) throw new Error('--runs must be at least 1');
  return best;
}

/** What went over the line and when it was seen: requests, kilobytes, seconds, milliseconds, shift. */
function wireFigures(audits: Audits): string[] {
  const { details } = audits['network-requests'] ?? {};
  const sizes = details?.type === 'table' ? details.items.map((item) => Number(item['transferSize'])) : [];
  const measured = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return [
    String(sizes.length),
    (sizes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(0),
    (measured('first-contentful-paint') / 1000).toFixed(2),
    (measured('largest-contentful-paint') / 1000).toFixed(2),
    measured('total-blocking-time').toFixed(0),
    measured('cumulative-layout-shift').toFixed(3),
  ];
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
