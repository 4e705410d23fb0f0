/** The search page in a real browser: typing, keys, conditions, addresses, and what is loaded when. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../browser/visit-site.ts';
import { builtSite } from '../built-site.ts';
import { readDataset } from '../site/site-pages.ts';

const site = await builtSite();
const visit = visitSite(site);
const { events } = readDataset(site);
const mamba = events.find(({ title }) => title.startsWith('Mamba'));
if (mamba === undefined) throw new Error('The seeds have changed.');

const field = (page: Page) => page.locator('#search');
const titles = (page: Page) => page.locator('[data-part="results"] a[data-part="title"]');
const count = (page: Page) => page.locator('[data-part="count"]');
const settled = (page: Page) =>
  page.locator('archive-search:is([data-state="found"], [data-state="nothing"])').waitFor();
const queryOf = (page: Page) => new URL(page.url()).searchParams;

describe('typing', { timeout: 30_000 }, () => {
  it('shows results with every letter, the thing before its mentions, and writes the address', async () => {
    const { page, trouble } = await visit('/search/');
    await field(page).pressSequentially('мамба');
    await expect.poll(() => titles(page).first().textContent()).toMatch(/^Mamba/);
    expect(queryOf(page).get('q')).toBe('мамба');
    expect(await titles(page).first().getAttribute('href')).toMatch(/^\/(?:events|papers)\//);
    expect(trouble).toEqual([]);
  });

  it('asks for what every search reads first together with its code, and for nothing twice', async () => {
    const { page } = await visit('/search/?q=мамба');
    await settled(page);
    const entries = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((entry) => (entry instanceof PerformanceResourceTiming ? [entry] : []))
        .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
    );
    const codeIsThere = entries.find(({ name }) => /Search\.astro.*\.js$/.test(name))?.responseEnd;
    const first = entries.filter(({ name }) => /\.pf_meta$|\/terms\.[^/]*\.gz$|\.pf_index$/.test(name));
    expect(first).toHaveLength(3);
    for (const { startTime } of first) expect(startTime).toBeLessThan(codeIsThere ?? 0);
    const names = entries.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('a page older than the index asks anew where the files are', async () => {
    const { page } = await visit('/events/');
    await page.route('**/search/?q=*', async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replaceAll(/zz_[0-9a-f]{10}/g, 'zz_0123456789');
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto(new URL('/search/?q=мамба', page.url()).href);
    await settled(page);
    await expect.poll(() => titles(page).first().textContent()).toMatch(/^Mamba/);
  });

  it('the same result stays the same element’s neighbour: the list is never empty between two letters', async () => {
    const { page } = await visit('/search/?q=рекомендаци');
    await settled(page);
    await page.evaluate(() => {
      const list = document.querySelector('[data-part="results"]');
      const seen = { least: Number.POSITIVE_INFINITY };
      Object.assign(window, { seen });
      new MutationObserver(() => {
        seen.least = Math.min(seen.least, list?.children.length ?? 0);
      }).observe(document.body, { subtree: true, childList: true });
    });
    await field(page).press('End');
    await field(page).pressSequentially('ями', { delay: 30 });
    await expect.poll(() => queryOf(page).get('q')).toBe('рекомендациями');
    expect(await page.evaluate(() => Reflect.get(Reflect.get(window, 'seen'), 'least'))).toBeGreaterThan(0);
  });

  it('says what it did for a query in the wrong layout, and does what was typed when told to', async () => {
    const { page } = await visit('/search/?q=ьфьиф');
    await settled(page);
    expect(await page.locator('[data-part="notices"]').textContent()).toContain('Показаны результаты для «mamba»');
    await page.getByRole('link', { name: 'Искать «ьфьиф»' }).click();
    await expect.poll(() => count(page).textContent()).toBe('Ничего не нашлось');
    await page.goBack();
    await expect.poll(() => count(page).textContent()).not.toBe('Ничего не нашлось');
  });

  it('tells a screen reader how much was found, in good Russian', async () => {
    const { page } = await visit('/search/?q=занкин');
    await settled(page);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+\sрезультат(?:а|ов)?$/);
  });

  it('marks the words that were sought, in titles and excerpts', async () => {
    const { page } = await visit('/search/?q=байесовские');
    await settled(page);
    const marks = await page.locator('[data-part="results"] mark').allTextContents();
    expect(marks.map((mark) => mark.toLowerCase())).toContain('байесовские');
  });
});

describe('a result', { timeout: 30_000 }, () => {
  it('leads to the words themselves, far down on the page of a post that runs no script', async () => {
    const { page } = await visit('/search/?q=банан');
    await settled(page);
    await titles(page).first().click();
    await page.waitForURL(/\/posts\//);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });
});

describe('keys', { timeout: 30_000 }, () => {
  it.each(['/', 'Control+KeyK'])('%s leads to the field', async (key) => {
    const { page } = await visit('/search/');
    await page.keyboard.press(key);
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('works by the physical key when the layout is Russian', async () => {
    const { page } = await visit('/search/');
    const isTaken = await page.evaluate(() => {
      const event = new KeyboardEvent('keydown', {
        key: 'л',
        code: 'KeyK',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(isTaken).toBe(true);
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('leads from a list to its field, and where that is hidden to the search page', async () => {
    const { page } = await visit('/events/');
    await page.keyboard.press('/');
    expect(await page.locator('#masthead-search').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    await page.keyboard.press('Control+KeyK');
    await page.waitForURL(/\/search\/$/);
  });

  it.each(['/', '.'])(
    'Alt and the key that writes «%s» lead from a post, which runs no script, to a field',
    async (letter) => {
      const { page } = await visit(mamba.url);
      const session = await page.context().newCDPSession(page);
      const key = { code: 'Slash', key: letter, text: letter, unmodifiedText: letter, windowsVirtualKeyCode: 191 };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', modifiers: 1, ...key });
      await page.locator('input[type="search"]:focus').waitFor();
    },
  );

  it('arrows go through the results and back, Enter opens one, Escape returns to the field', async () => {
    const { page } = await visit('/search/?q=mamba');
    await settled(page);
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(await titles(page).nth(1).textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:events|papers)\//);
  });
});

describe('conditions', { timeout: 30_000 }, () => {
  it('stand in the address, keep the focus, and go back and forward', async () => {
    const { page } = await visit('/search/?q=рекомендации');
    await settled(page);
    const all = await count(page).textContent();
    const talks = page.getByRole('checkbox', { name: /Выступление/ });
    await talks.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => queryOf(page).getAll('kind')).toEqual(['talk']);
    await expect.poll(() => count(page).textContent()).not.toBe(all);
    expect(await talks.evaluate((element) => element === document.activeElement)).toBe(true);
    const labels = await page.locator('[data-part="label"]').allTextContents();
    expect(new Set(labels.filter((label) => label !== ''))).toEqual(new Set(['Выступление']));
    await page.goBack();
    await expect.poll(() => count(page).textContent()).toBe(all);
    await page.goForward();
    await expect.poll(() => count(page).textContent()).not.toBe(all);
    expect(await talks.isChecked()).toBe(true);
  });

  it('the count beside a value is what choosing it leaves', async () => {
    const { page } = await visit('/search/?q=рекомендации');
    await settled(page);
    const line = page.locator('label').filter({ has: page.getByRole('checkbox', { name: /С записью/ }) });
    await line.waitFor();
    const promised = Number((await line.textContent())?.match(/\d+/)?.[0]);
    await line.click();
    await expect.poll(() => count(page).textContent()).toMatch(new RegExp(`^${promised}\\s`));
  });

  it('an operator in the field is a checked box, and clearing the box takes the operator away', async () => {
    const { page } = await visit('/search/?q=вид:обзор');
    await settled(page);
    const reviews = page.getByRole('checkbox', { name: /^Обзор/ });
    await expect.poll(() => reviews.isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /^Встреча/ }).check();
    await expect.poll(() => queryOf(page).getAll('kind').sort()).toEqual(['event', 'review']);
    expect(await field(page).inputValue()).toBe('');
  });

  it('a search that nothing fits offers to drop them', async () => {
    const { page } = await visit('/search/?q=mamba&kind=vacancy');
    await settled(page);
    await page.getByRole('link', { name: 'Снять условия' }).click();
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    expect(queryOf(page).has('kind')).toBe(false);
  });

  it('a condition in the field that names nothing is said as it was typed, and goes away with the others', async () => {
    const { page } = await visit('/search/?q=mamba вид:стих');
    await settled(page);
    await expect.poll(() => page.locator('[data-part="notices"]').textContent()).toContain('вид:стих');
    await page.getByRole('link', { name: 'Снять условия' }).click();
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    expect(queryOf(page).get('q')).toBe('mamba');
  });

  it('sorting by date puts the newest first', async () => {
    const { page } = await visit('/search/?kind=event');
    await settled(page);
    await page.getByRole('combobox').selectOption('date');
    await expect.poll(() => queryOf(page).get('sort')).toBe('date');
    expect(await titles(page).first().getAttribute('href')).toBe(mamba.url);
  });
});

describe('without', { timeout: 30_000 }, () => {
  it('JavaScript the page says so and offers the lists', async () => {
    const { page, trouble } = await visit('/search/?q=mamba', { javaScriptEnabled: false });
    expect(await page.getByRole('main').textContent()).toContain('Поиск работает с JavaScript');
    expect(await page.locator('main a[href="/events/"]').filter({ visible: true }).count()).toBe(1);
    expect(trouble).toEqual([]);
  });

  it('its index the page says so and offers the lists', async () => {
    const { page } = await visit('/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill('mamba');
    await page.locator('archive-search[data-state="failed"]').waitFor();
    expect(await page.locator('.search-failed a[href="/events/"]').isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toContain('Поиск не загрузился');
    await page.unroute('**/pagefind/**');
    await field(page).fill('mamb');
    await settled(page);
  });

  it('the first files of its index the page tries again when somebody types', async () => {
    const { page } = await visit('/events/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(new URL('/search/?q=mam', page.url()).href);
    await page.locator('archive-search[data-state="failed"]').waitFor();
    await page.unroute('**/pagefind/**');
    await field(page).fill('mamb');
    await expect.poll(() => titles(page).first().textContent()).toMatch(/^Mamba/);
    expect(queryOf(page).get('q')).toBe('mamb');
  });
});
