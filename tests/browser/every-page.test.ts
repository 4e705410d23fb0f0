import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../built-site.ts';
import { listPages, onePageOfEachType } from '../site/site-pages.ts';
import { visitSite } from './visit-site.ts';

const site = await builtSite();
const visit = visitSite(site);
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const pages = onePageOfEachType(listPages(site)).map(({ type, path }) => ({ type, path }));

describe.each(pages)('$type', { timeout: 30_000 }, ({ path }) => {
  it.each([phone, desktop])('fits a screen $width pixels wide, and asks nothing of other hosts', async (viewport) => {
    const { page, trouble } = await visit(path, { viewport });
    expect(await overflowOf(page)).toBe(0);
    expect(trouble).toEqual([]);
  });
});

describe('search with results', { timeout: 30_000 }, () => {
  it.each([phone, desktop])('fits a screen $width pixels wide, and asks nothing of other hosts', async (viewport) => {
    const { page, trouble } = await visit('/search/?q=мамба', { viewport });
    await page.locator('main a[href^="/events/2"]').filter({ visible: true }).first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(trouble).toEqual([]);
  });
});
/** By how many pixels the page is wider than the screen. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
