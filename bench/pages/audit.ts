/**
 * Asks Lighthouse about the most visited kinds of pages, on a phone with a slow line as it simulates one. In: the folder of a
 * built site (`--site`, ./dist). Out: the four scores of each page and what cost points. Ends with 1 when one is below 100.
 */
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { listPages, onePageOfEachType } from '../../tests/site/site-pages.ts';
import { serveAsHost } from './serve-as-host.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const kinds = ['/', '/posts/*', '/events/*', '/search/'];

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
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
  console.log(['page', ...categories].join('\t'));
  for (const { type, path } of onePageOfEachType(listPages(folder)).filter((page) => kinds.includes(page.type))) {
    const address = new URL(type === '/search/' ? `${path}?q=mamba` : path, server.url).href;
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (result === undefined) throw new Error(`Lighthouse gave no answer about ${path}`);
    const { lhr } = result;
    const scores = categories.map((name) => Math.round(100 * (lhr.categories[name]?.score ?? 0)));
    worst = Math.min(worst, ...scores);
    console.log([path, ...scores].join('\t'));
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

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
