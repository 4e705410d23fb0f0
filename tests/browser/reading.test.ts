import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchCatalogueOf } from '../../src/i18n/search/catalogue.ts';
import { builtSite } from '../built-site.ts';
import { readDataset } from '../site/site-pages.ts';
import { visitSite } from './visit-site.ts';

const site = await builtSite();
const visit = visitSite(site);
const { posts, events } = readDataset(site);
const words = searchCatalogueOf('ru');

const mamba = events.find(({ title }) => title.startsWith('Mamba'));
const recorded = events.find(({ recordings }) => recordings.length > 0);
const recording = recorded?.recordings[0];
if (mamba === undefined || recorded === undefined || recording === undefined)
  throw new Error('The seeds have changed.');

const textOf = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';
const pathOf = (page: Page) => new URL(page.url()).pathname;
const linkTo = (page: Page, path: string) => page.locator(`main a[href="${path}"]`).first();

/** Presses Tab until what is focused fits; fails when nothing on the page does. */
async function tabTo(page: Page, fits: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, fits)) return;
  }
  throw new Error(`The keyboard does not reach ${fits}.`);
}

describe('a reader', { timeout: 30_000 }, () => {
  it.each(['мамба', 'mamba', 'Mamba: Linear-Time'])('finds the meeting about Mamba by “%s”', async (query) => {
    const { page } = await visit('/');
    const field = page.getByRole('searchbox').filter({ visible: true }).first();
    await field.fill(query);
    await field.press('Enter');
    await page.waitForURL('**/search/**');
    await linkTo(page, mamba.url).click();
    await page.waitForURL(`**${mamba.url}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Mamba');
  });

  it('is two clicks from a recording', async () => {
    const { page } = await visit('/');
    await page.locator(`main a[href="${recorded.url}"], main a[href="/recordings/"]`).first().click();
    await page.waitForLoadState();
    await linkTo(page, recording.url ?? `/posts/${recording.post}/`).click();
    await page.waitForURL(`**/posts/${recording.post}/`);
  });

  it('finds every recording on the page of recordings', async () => {
    const { page } = await visit('/recordings/');
    for (const { post } of events.flatMap(({ recordings }) => recordings)) {
      expect(await linkTo(page, `/posts/${post}/`).count(), `post ${post}`).toBe(1);
    }
  });

  it('gets around with the keyboard alone', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('Tab');
    const skip = page.locator('a:focus');
    const target = await skip.getAttribute('href');
    expect(target).toMatch(/^#/);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(target);
    await tabTo(page, 'input[type="search"]');
    await page.keyboard.type('mamba');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    await linkTo(page, mamba.url).waitFor();
    await tabTo(page, `main a[href="${mamba.url}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${mamba.url}`);
  });
});

describe('without JavaScript', { timeout: 30_000 }, () => {
  const options = { javaScriptEnabled: false };
  const review = posts.find(({ kind }) => kind === 'review');

  it.each(['/', mamba.url, review?.url ?? ''])('%s is read as it is', async (path) => {
    const { page, trouble } = await visit(path, options);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await textOf(page)).length).toBeGreaterThan(200);
    expect(trouble).toEqual([]);
  });

  it('a post shows all its words', async () => {
    const { page } = await visit(review?.url ?? '', options);
    const shown = squeeze(await textOf(page));
    // The numbers of a list are drawn by the browser.
    const lines = review?.text.split('\n').map((line) => squeeze(line.replace(/^\d+\./, '')));
    for (const line of lines ?? []) expect(shown).toContain(line);
  });

  it('links lead on', async () => {
    const { page } = await visit('/', options);
    await page.locator('main a[href^="/events/"]').first().click();
    expect(pathOf(page)).toMatch(/^\/events\//);
  });

  it('the search says so and offers the lists', async () => {
    const { page } = await visit('/search/', options);
    expect(await page.locator('main p').filter({ hasText: words.noScript }).isVisible()).toBe(true);
    for (const list of ['/events/', '/posts/', '/papers/', '/speakers/']) {
      expect(await linkTo(page, list).isVisible(), list).toBe(true);
    }
  });
});

/** Letters and digits: spaces and marks are set by the page. */
function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
