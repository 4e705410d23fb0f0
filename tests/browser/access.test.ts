import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildTimeout, builtSite } from '../built-site.ts';
import { listPages, onePageOfEachType } from '../site/site-pages.ts';
import { visitSite } from './visit-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What can differ on the same page in another look. */
const looks = { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] };

const site = await builtSite();
const visit = visitSite(site);
const pages = onePageOfEachType(listPages(site));

/** What axe, which is in the page already, finds wrong with everything unfolded that can be. */
async function violationsOn(page: Page, runOnly: typeof everything): Promise<string[]> {
  const found: unknown = await page.evaluate(async (rules) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself into the page.
    const { violations } = await (globalThis as any).axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }: { id: string; nodes: Array<{ html: string }> }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
    );
  }, runOnly);
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

describe('everybody can use', { timeout: buildTimeout }, () => {
  // One visit: what is costly is to open a page and to put axe into it.
  it.each(pages.map(({ type, path }) => ({ type, path })))(
    '$type, dark and 1280 pixels wide, light and 320',
    async ({ path }) => {
      // The policy forbids what axe is put in by.
      const { page } = await visit(path, {
        colorScheme: 'dark',
        viewport: { width: 1280, height: 800 },
        bypassCSP: true,
      });
      await page.evaluate(axe);
      expect(await violationsOn(page, everything)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await violationsOn(page, looks)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    },
  );
});

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe('what a reader asks of the system', { timeout: 30_000 }, () => {
  it('nothing moves for those who want it still', async () => {
    const { page } = await visit('/', { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((node) => getComputedStyle(node).transitionDuration !== '0s')
        .map(String),
    );
    expect(moving).toEqual([]);
  });

  it('bars and dots are seen in forced colours', async () => {
    const { page } = await visit('/statistics/', { forcedColors: 'active' });
    const [fill, ground] = await page.evaluate(() => {
      const bars = document.querySelector('.series svg');
      return [bars === null ? '' : getComputedStyle(bars).fill, getComputedStyle(document.body).backgroundColor];
    });
    expect(fill).not.toBe(ground);
    expect(fill).not.toBe('');
  });

  const still = pages.filter(({ type }) => ['/', '/posts/*', '/events/*', '/papers/*', '/statistics/'].includes(type));
  it.each([...still.map(({ path }) => path), '/search/?q=мамба'])(
    '%s stays where it is while it loads',
    async (path) => {
      const { page } = await visit(path, { viewport: { width: 390, height: 844 } });
      if (path.includes('?')) await page.locator('archive-search[data-state="found"]').waitFor();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
            }).observe({ type: 'layout-shift', buffered: true });
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum))));
          }),
      );
      expect(shift).toBe(0);
    },
  );
});

describe('the keyboard', { timeout: 30_000 }, () => {
  it('skips to the content first', async () => {
    const { page } = await visit('/events/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('opens the sections on a phone, and closes them with Escape', async () => {
    const { page } = await visit('/', { viewport: { width: 390, height: 844 } });
    const sections = page.locator('#sections');
    await page.getByRole('button', { name: 'Разделы' }).focus();
    await page.keyboard.press('Enter');
    expect(await sections.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await sections.isVisible()).toBe(false);
  });

  it('unfolds where a post comes from', async () => {
    const post = pages.find(({ type }) => type === '/posts/*')?.path ?? '';
    const { page } = await visit(post);
    const folded = page.locator('details.provenance');
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await folded.locator('dd').first().isVisible()).toBe(true);
  });
});
