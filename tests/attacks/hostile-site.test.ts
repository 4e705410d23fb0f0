/** Messages never become code: every attack goes through every place where a text of a channel is shown. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { cardsOfSite } from '../../src/cards/cards-of-site.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { siteOf } from '../../src/render/site.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { visitSite } from '../browser/visit-site.ts';
import { buildTimeout } from '../built-site.ts';
import { listPages, onePageOfEachType } from '../site/site-pages.ts';
import { attackStrings } from './attack-strings.ts';
import { firstAttack } from './hostile-channel.ts';
import { buildHostileSite, carelessHost, filesOf, textOf } from './hostile-site.ts';
import { openInFrames, readPages, watchForHits } from './open-in-frames.ts';
import { openSecrets, secretMessages, setAsideSecrets, takenDown, withheld } from './secret-messages.ts';

const attacks = attackStrings();
const others = secretMessages();
const { folder, site, log } = await buildHostileSite(others, withheld);
afterAll(() => rmSync(folder, { recursive: true, force: true }), buildTimeout);
const visit = visitSite(site);
/** `/1000/`, which leads to `/posts/1000/`. */
const isShortAddress = (path: string) => /^\/\d+\//.test(path);
/** Pages of the other messages. */
const isSecret = (path: string) => /^\/posts\/\d{1,3}\//.test(path);
/** Every page is read by the browser's parser. To open them all takes a minute, and is for `npm run fuzz`. */
const isOpened = (path: string) =>
  process.env['FUZZ_ALL'] !== undefined || !/^\/(?:posts|speakers|topics|papers|talks|events)\/.*\d*[1-9]\//.test(path);
const firstResult = 'ol[data-part="results"] a[href]';

describe('a channel in which every text is an attack', { timeout: buildTimeout }, () => {
  it('is published whole, each attack in its words', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(450);
    const { posts } = JSON.parse(textOf(site, '/archive.json'));
    expect(posts).toHaveLength(attacks.length + others.length - 1);
    const unseen = attacks.filter(({ number, text }) => {
      if (!text.includes('hit(')) return false;
      return !textOf(site, `/posts/${firstAttack + number}/index.html`).includes(`hit(${number})`);
    });
    expect(unseen).toEqual([]);
  });

  it('runs nothing in a browser that has been told to ignore the policy', async () => {
    const { url, server } = await carelessHost(site);
    const browser = await openBrowser();
    try {
      const context = await browser.newContext({ bypassCSP: true });
      await context.addInitScript(watchForHits);
      const page = await context.newPage();
      await page.goto(`${url}/search/?q=hit`);
      await page.locator(firstResult).first().waitFor();
      expect(await page.evaluate(() => window.hits)).toEqual([]);
      await page.goto(`${url}/404.html`);
      const paths = filesOf(site, '.html', '.xml').filter((path) => !isShortAddress(path) && !isSecret(path));
      const { strange, elements } = await readPages(page, paths);
      expect(elements).toBeGreaterThan(50_000);
      // The site's own: the search makes its results from templates, and a calendar is subscribed to by its scheme.
      const own = /^\/search\/index\.html: <template>$|: href="webcal:\/\/archive\.example\/[\w/.-]+\.ics"$/;
      expect(strange.filter((what) => !own.test(what))).toEqual([]);
      expect(await openInFrames(page, paths.filter(isOpened))).toEqual({ hits: [], left: [] });
      // The test itself sees an attack that runs.
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=hit(1)>'));
      await expect.poll(() => page.evaluate(() => window.hits)).toEqual([1]);
    } finally {
      await browser.close();
      server.close();
    }
  });

  it('violates the policy on no type of page, nor in the search', async () => {
    const paths = onePageOfEachType(listPages(site).filter(({ path }) => !isShortAddress(path))).map(
      ({ path }) => path,
    );
    const { page, trouble } = await visit('/404.html');
    const home = page.url();
    for (const path of [...paths, '/search/?q=script', '/search/?q=onerror']) {
      await page.goto(new URL(path, home).href);
      if (path.includes('?q=')) await page.locator(firstResult).first().waitFor();
      expect(trouble, path).toEqual([]);
    }
  });

  it('is well-formed XML in every feed and map', () => {
    const files = filesOf(site, '.xml');
    expect(files.length).toBeGreaterThan(10);
    for (const path of files) expect(XMLValidator.validate(textOf(site, path)), path).toBe(true);
  });

  it('is JSON in every file that says so', () => {
    for (const path of filesOf(site, '.json', '.webmanifest'))
      expect(() => JSON.parse(textOf(site, path)), path).not.toThrow();
  });

  it('is a calendar in every calendar, with nothing that a message put there', () => {
    const files = filesOf(site, '.ics');
    expect(files.length).toBeGreaterThan(10);
    for (const path of files) {
      const calendar = new ICAL.Component(ICAL.parse(textOf(site, path)));
      const events = calendar.getAllSubcomponents('vevent');
      expect(events.length, path).toBeGreaterThan(0);
      for (const event of events) {
        expect(event.getAllSubcomponents(), path).toEqual([]);
        const names = event.getAllProperties().map(({ name }) => name);
        expect(
          names.filter((name) => name === 'attach' || name === 'x-evil' || name === 'action'),
          path,
        ).toEqual([]);
        const address = event.getFirstPropertyValue('url');
        if (address !== null) expect(String(address), path).toMatch(/^https:\/\/archive\.example\//);
      }
    }
  });

  it('is no formula in any table', () => {
    const files = filesOf(site, '.csv');
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      const rows: string[][] = parseCsv(textOf(site, path), { bom: true });
      expect(
        rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell)),
        path,
      ).toEqual([]);
    }
  });
});

describe('what must not be published', { timeout: buildTimeout }, () => {
  const everything = filesOf(site).filter((path) => !/\.(?:png|woff2|svg|css|jpg|webp|avif|ico)$/.test(path));
  /** Names of files, what is in them, and what the build printed. */
  const published = [...everything, ...everything.map((path) => textOf(site, path)), log].join('\n').toLowerCase();
  const found = (secrets: readonly string[]) => secrets.filter((secret) => published.includes(secret.toLowerCase()));

  it('is looked for where it would be: in packed files too', () => {
    expect(everything.filter((path) => path.endsWith('.pf_fragment')).length).toBeGreaterThan(500);
    expect(
      everything.some((path) =>
        readFileSync(join(site, path))
          .subarray(0, 2)
          .equals(Buffer.from([0x1f, 0x8b])),
      ),
    ).toBe(true);
    expect(found(['неповторимейших', 'встреча', 'Отвечаем на вопрос выше'])).toEqual([
      'встреча',
      'Отвечаем на вопрос выше',
    ]);
  });

  it('no password and no card of the half that the rules were tuned on is in any file or in the log', () => {
    expect(openSecrets.length).toBeGreaterThan(80);
    expect(found(openSecrets)).toEqual([]);
  });

  it('hardly any of the half set aside is', () => {
    expect(setAsideSecrets.length).toBeGreaterThan(80);
    expect(found(setAsideSecrets).length / setAsideSecrets.length).toBeLessThanOrEqual(0.01);
  });

  it('none of it is in the words that a social card would show', async () => {
    const sources = { seeds: join(folder, 'seeds'), content: join(folder, 'content'), today: '2024-04-01' };
    const { cards } = cardsOfSite(siteOf(await loadArchive(sources)), 'https://archive.example/', 'all');
    const shown = JSON.stringify(cards.map(({ card }) => card)).toLowerCase();
    const leaked = [...openSecrets, ...takenDown].filter((secret) => shown.includes(secret.toLowerCase()));
    expect(leaked).toEqual([]);
    expect(shown).toContain('отвечаем на вопрос выше');
    expect(shown).toContain('•••');
  });

  it('nothing of a message that was taken down is, nor a withheld name, nor a file that is called by withheld words', () => {
    expect(found(takenDown)).toEqual([]);
    const { unpublished } = JSON.parse(textOf(site, '/archive.json'));
    expect(unpublished).toEqual([{ messageId: 900, reason: 'withheld by the editor: По просьбе автора' }]);
  });
});
