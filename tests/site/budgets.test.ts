import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildTimeout, builtSite } from '../built-site.ts';
import { listPages } from './site-pages.ts';

const kilobyte = 1024;
const site = await builtSite();
const pages = listPages(site);
const posts = pages.filter(({ type }) => type === '/posts/*');

const squeezed = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length;
const stylesOf = (html: string) =>
  [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? '');

/** What a browser asks for when it opens a page for the first time: what the page names, photos of posts aside. */
function firstVisit(html: string): { requests: number; bytes: number } {
  const named = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => {
    const isAsked = /rel="(?:stylesheet|preload|icon|manifest)"|<script[^>]+src=/.test(tag);
    return isAsked ? (/(?:href|src)="(\/[^"]+)"/.exec(tag)?.[1] ?? []) : [];
  });
  const files = [...new Set(named)].filter((address) => !address.endsWith('favicon.ico'));
  // Letters and the index are packed already.
  const sizes = files.map((address) => {
    const bytes = readFileSync(join(site, address));
    return /\.(?:woff2|gz|pf_\w+)$/.test(address) ? bytes.length : squeezed(bytes);
  });
  return { requests: files.length + 1, bytes: squeezed(html) + sizes.reduce((sum, size) => sum + size, 0) };
}

describe('the weight of a page', { timeout: buildTimeout }, () => {
  it('is at most 25 KB for a post with its styles, compressed', () => {
    const weights = posts.map(({ path, html }) => {
      const styles = stylesOf(html).map((address) => squeezed(readFileSync(join(site, address))));
      return { path, weight: squeezed(html) + styles.reduce((sum, size) => sum + size, 0) };
    });
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter(({ weight }) => weight > 25 * kilobyte)).toEqual([]);
  });

  it.each([
    ['/', 8, 85],
    ['/posts/*', 6, 75],
    ['/events/*', 6, 75],
    ['/papers/*', 6, 75],
    ['/search/', 14, 130],
  ])(
    'of a first visit to %s is at most %i requests and %i KB, with letters and all that the page asks for',
    (type, requests, kilobytes) => {
      const costs = pages.filter((page) => page.type === type).map(({ path, html }) => ({ path, ...firstVisit(html) }));
      expect(costs.length).toBeGreaterThan(0);
      expect(costs.filter((cost) => cost.requests > requests || cost.bytes > kilobytes * kilobyte)).toEqual([]);
    },
  );

  it('holds no script where one reads', () => {
    const reading = ['/posts/*', '/events/*', '/talks/*', '/papers/*', '/speakers/*'];
    const scripts = /<script(?![^>]*type="application\/ld\+json")/;
    const scripted = pages.filter(({ type, html }) => reading.includes(type) && scripts.test(html));
    expect(scripted.map(({ path }) => path)).toEqual([]);
  });

  it('is at most 60 KB for all the letters', () => {
    const fonts = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.woff2'));
    const sizes = fonts.map((name) => statSync(join(site, '_astro', name)).size);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * kilobyte);
  });

  it('is far below 200 KB for any page, before compression', () => {
    expect(pages.filter(({ html }) => html.length > 200 * kilobyte).map(({ path }) => path)).toEqual([]);
  });
});

describe('words', { timeout: buildTimeout }, () => {
  it('never count what is not there', () => {
    const nothing = />\s*0(?:\s|&nbsp;|\u00a0)+(?:пост|встреч|запис|выступлен|спикер|стат|обзор|упоминан)/;
    expect(pages.filter(({ html }) => nothing.test(html)).map(({ path }) => path)).toEqual([]);
  });
});
