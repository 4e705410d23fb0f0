/** Another channel, in another language, on other clocks: nothing of the first one, or of Russian, may be wired in. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readAddress } from '../../src/search/address.ts';
import { Answerer } from '../../src/search/answer.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { Searcher } from '../../src/search/run-search.ts';
import { visitSite } from '../browser/visit-site.ts';
import { buildTimeout } from '../built-site.ts';
import { listPages, readDataset } from './site-pages.ts';

const root = resolve(import.meta.dirname, '../..');
const channel = join(root, 'tests/fixtures/channels/tidewater');
const folder = mkdtempSync(join(tmpdir(), 'tidewater-'));
const site = join(folder, 'site');
await build();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function build() {
  // What a test runner tells its children would make this another site.
  const { VITEST: _runner, NODE_ENV: _mode, ...env } = process.env;
  const sources = ['--seeds', join(channel, 'seeds'), '--content', join(channel, 'content'), '--today', '2026-01-10'];
  const target = ['--out', site, '--site', 'https://tidewater.example.org/', '--cards', 'none', '--quiet'];
  await promisify(execFile)(process.execPath, [join(root, 'src/cli/main.ts'), 'build', ...sources, ...target], {
    env: { ...env, ARCHIVE_CACHE: join(folder, 'cache') },
    timeout: buildTimeout,
  });
}

const cyrillic = /[\u0400-\u04ff]+/g;
const dataset = readDataset(site);
/** The words of a page. */
const page = (path: string) =>
  readFileSync(join(site, path, 'index.html'), 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+|&nbsp;/g, ' ');
const eventOn = (day: string) => dataset.events.find(({ startsAt }) => startsAt.startsWith(day));

describe('a channel in English', () => {
  it('has no Cyrillic letter on its pages, in its feeds or in its data', () => {
    const texts = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => /\.(?:html|xml|json|txt|md|csv|ics|bib|webmanifest)$/.test(path));
    const wrong = texts.flatMap((path) =>
      (readFileSync(path, 'utf8').match(cyrillic) ?? []).map((word) => `${relative(site, path)}: ${word}`),
    );
    expect(texts.length).toBeGreaterThan(70);
    expect(wrong).toEqual([]);
  });

  it('says of every page that it is in English', () => {
    expect(listPages(site).filter(({ html }) => !html.includes('<html lang="en"'))).toEqual([]);
  });

  it('asks for no letters in advance that it has no use for', () => {
    expect(listPages(site).filter(({ html }) => /rel="preload" href="[^"]*cyrillic/.test(html))).toEqual([]);
  });

  it('keeps the clocks of its zone, in summer time and in winter time', () => {
    expect(eventOn('2025-10-09')?.startsAt).toBe('2025-10-09T18:00:00-04:00');
    expect(eventOn('2025-11-20')?.startsAt).toBe('2025-11-20T18:00:00-05:00');
    expect(page('')).toMatch(/22 January +2026 .*18:00 New York time/);
  });

  it('puts a post that was written in the evening on the day that the channel saw', () => {
    const late = dataset.posts.find(({ id }) => id === '7');
    expect(late?.published).toEqual({ at: '2025-10-01T01:40:00Z' });
    expect(page('posts/7')).toContain('30 September 2025');
  });

  it('understands its announcements, moves, cancellations and recordings', () => {
    const facts = dataset.events.map(({ startsAt, status, history, recordings }) =>
      [startsAt.slice(0, 10), status, `${history.length} dates`, `${recordings.length} recordings`].join(', '),
    );
    expect(facts).toEqual([
      '2025-09-18, held, 1 dates, 1 recordings',
      '2025-10-09, held, 2 dates, 1 recordings',
      '2025-11-06, cancelled, 1 dates, 0 recordings',
      '2025-11-20, held, 1 dates, 1 recordings',
      '2025-12-11, announced, 1 dates, 0 recordings',
      '2026-01-22, announced, 1 dates, 0 recordings',
    ]);
  });

  it('counts in English', () => {
    expect(page('')).toMatch(/24 posts .*6 meetings .*\d talks/);
    expect(page('about')).toContain('Not published: 2 messages.');
    expect(page('speakers')).toMatch(/2 meetings, \d talks?.*1 meeting, \d talks?/);
  });

  it('leads from every page of a thing to the file that corrects it', () => {
    const things = listPages(site).filter(({ path }) =>
      /^\/(?:posts|events|talks|speakers|papers|topics)\/[^/]+\/$/.test(path),
    );
    const leading = things.filter(({ html }) => html.includes('https://github.com/tidewater-example/archive/'));
    const links = things.map(({ html }) => /href="([^"]*\/archive\/(?:edit|new)\/main[^"]*)"/.exec(html)?.[1]);
    expect(leading.length).toBeGreaterThan(30);
    expect(links.filter((link) => link === undefined)).toEqual([]);
    expect(links).toContain('https://github.com/tidewater-example/archive/edit/main/content/posts/26.md');
  });

  it('has its password taken out', () => {
    const leaks = listPages(site).filter(({ html }) => html.includes('abcdef'));
    expect(leaks.map(({ path }) => path)).toEqual([]);
  });
});

describe('the search of a channel in English', async () => {
  const index = await SearchIndex.open(async (path) => new Uint8Array(await readFile(join(site, 'pagefind', path))));
  const searcher = new Searcher(new Answerer(index));
  const found = async (words: string) => {
    const { pages } = await searcher.run(readAddress(`?q=${encodeURIComponent(words)}`));
    return Promise.all(pages.map(async ({ page: number }) => (await index.fragment(number)).url));
  };

  it.each([
    ['forecasts', 'forecasting'],
    ['gauge', 'gauges'],
    ['estuary', 'estuaries'],
    ['calibrate', 'calibrated'],
    ['readings', 'reading'],
  ])('finds by “%s” what it finds by “%s”', async (one, other) => {
    const [left, right] = [await found(one), await found(other)];
    expect(left.length).toBeGreaterThan(0);
    expect(left.toSorted()).toEqual(right.toSorted());
  });

  it('finds the meeting with its recording', async () => {
    expect((await found('whitfield recording')).join()).toContain('/posts/4/');
  });
});

describe('in a browser', { timeout: 30_000 }, () => {
  const visit = visitSite(site);

  it('the search speaks English and loads no other words', async () => {
    const { page: view, trouble } = await visit('/search/?q=estuary', { locale: 'en-US' });
    const loaded: string[] = [];
    view.on('response', (response) => void loaded.push(response.url()));
    await view.reload();
    await view.getByText(/\d\sresults?/).waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not the words that scripts and templates hold.
    expect(await view.locator('body').innerText()).not.toMatch(cyrillic);
    expect(loaded.filter((url) => /\/ru\.[^/]*\.js/.test(url))).toEqual([]);
    expect(trouble).toEqual([]);
  });
});
