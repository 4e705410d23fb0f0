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

describe('on a phone and on a desk', { timeout: 30_000 }, () => {
  it.each(pages)(
    '$type fits the screen, keeps to its own policy, and asks nothing of other hosts',
    async ({ path }) => {
      const { page, trouble } = await visit(path, { viewport: phone });
      expect(await overflowOf(page)).toBe(0);
      await page.setViewportSize(desktop);
      expect(await overflowOf(page)).toBe(0);
      expect(trouble).toEqual([]);
    },
  );

  it('so does the search with results', async () => {
    const { page, trouble } = await visit('/search/?q=мамба', { viewport: phone });
    await page.locator('main a[href^="/events/2"]').filter({ visible: true }).first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize(desktop);
    expect(await overflowOf(page)).toBe(0);
    expect(trouble).toEqual([]);
  });
});

/** By how many pixels the page is wider than the screen. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
