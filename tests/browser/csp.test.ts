import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostHeaders } from '../../src/render/links/content-policy.ts';
import { buildTimeout, builtSite } from '../built-site.ts';
import { listPages } from '../site/site-pages.ts';
import { visitSite } from './visit-site.ts';

const site = await builtSite();
const visit = visitSite(site);
const pages = listPages(site);

describe('the policy of pages', { timeout: buildTimeout }, () => {
  it('stands on every page, and never allows what is inline or evaluated', () => {
    const policies = pages.map(
      ({ html }) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1],
    );
    expect(pages.filter((_, at) => policies[at] === undefined).map(({ path }) => path)).toEqual([]);
    expect(policies.filter((policy) => policy?.includes('unsafe'))).toEqual([]);
  });

  it('lets nothing run on the page of a post, a meeting, a talk, a person or a paper', () => {
    const reading = pages.filter(({ path }) =>
      /^\/(?:posts|events|talks|speakers|papers)\/(?!kind\/)[^/]+\/$/.test(path),
    );
    expect(reading.length).toBeGreaterThan(40);
    expect(reading.filter(({ html }) => !html.includes("script-src 'none'")).map(({ path }) => path)).toEqual([]);
    expect(
      reading.filter(({ html }) => /<script(?! type="application\/ld\+json")/.test(html)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('lets no page ask another host for anything', () => {
    const others = /content="[^"]*-src [^;"]*(?:https?:|\*|[a-z0-9]\.[a-z])/;
    expect(pages.filter(({ html }) => others.test(html)).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => !html.includes("connect-src 'self'")).map(({ path }) => path)).toEqual([]);
  });

  it('stops a script and a style that got into a page', async () => {
    const { page, trouble } = await visit('/search/');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="/favicon.ico" onload="document.title=1" style="color:red">',
      );
    });
    await expect.poll(() => trouble.length).toBeGreaterThan(1);
    expect(await page.title()).not.toBe('1');
  });
});

describe('the headers for hosts', () => {
  it('are in the file what the server of the project sends', () => {
    const lines = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
    expect(readFileSync(join(site, '_headers'), 'utf8')).toBe(`/*\n${lines.join('')}`);
  });
});
