import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../built-site.ts';
import { listPages, type SitePage } from './site-pages.ts';

const site = await builtSite();
const pages = listPages(site).map((page) => ({ ...page, ...read(page) }));
const anchors = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

interface ReadPage {
  lang: string;
  title: string;
  description: string;
  headings: number;
  ids: string[];
  /** Addresses in attributes, as written. */
  addresses: string[];
}

function read({ html }: SitePage): ReadPage {
  const page: ReadPage = { lang: '', title: '', description: '', headings: 0, ids: [], addresses: [] };
  let isInTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      if (name === 'h1') page.headings++;
      if (name === 'meta' && attributes['name'] === 'description') page.description = attributes['content'] ?? '';
      // A drawing has a title of its own, with which the page is not named.
      isInTitle = name === 'title' && page.title === '';
      if (attributes['id'] !== undefined) page.ids.push(attributes['id']);
      for (const attribute of ['href', 'src', 'action', 'poster']) {
        if (attributes[attribute] !== undefined) page.addresses.push(attributes[attribute]);
      }
      for (const candidate of attributes['srcset']?.split(',') ?? []) {
        page.addresses.push(candidate.trim().split(/\s/)[0] ?? '');
      }
    },
    ontext(text) {
      if (isInTitle) page.title += text;
    },
    onclosetag() {
      isInTitle = false;
    },
  });
  parser.end(html);
  return page;
}

const host = 'https://site.invalid';

/** What is wrong with an address on a page, if anything. */
function faultOf(address: string, path: string): string | undefined {
  if (!URL.canParse(address, host + path)) return 'is no address';
  const { protocol, origin, pathname, hash } = new URL(address, host + path);
  if (!/^(?:https?|mailto|tg|webcal):$/.test(protocol)) return `has the scheme ${protocol}`;
  if (origin !== host) return undefined;
  const target = decodeURIComponent(pathname);
  const file = join(site, target.endsWith('/') ? `${target}index.html` : target);
  if (!existsSync(file) || !statSync(file).isFile()) return 'leads to nothing';
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || anchors.get(target)?.has(anchor) ? undefined : 'leads to an anchor that is not there';
}

describe('the built site', () => {
  it('has every page and every anchor that its links lead to', () => {
    const faults = pages.flatMap(({ path, addresses }) =>
      [...new Set(addresses)].flatMap((address) => {
        const fault = faultOf(address, path);
        return fault === undefined ? [] : [`${path}: ${address} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('leads from the home page to every other page by links alone', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const address of pages.find((page) => page.path === path)?.addresses ?? []) {
        const url = URL.canParse(address, host + path) ? new URL(address, host + path) : undefined;
        if (url?.origin === host) reached.add(decodeURIComponent(url.pathname));
      }
    }
    const lonely = pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !reached.has(path));
    expect(lonely).toEqual([]);
  });

  it('tells on each page its language, its title, what it is about, and has one heading above all', () => {
    const poor = pages.filter(
      ({ lang, title, description, headings }) =>
        lang !== 'ru' || title.trim() === '' || description.trim() === '' || headings !== 1,
    );
    expect(
      poor.map(({ path, lang, title, description, headings }) => [path, lang, title, description, headings]),
    ).toEqual([]);
  });

  it('uses no id twice on a page', () => {
    const doubled = pages.filter(({ ids }) => new Set(ids).size < ids.length);
    expect(doubled.map(({ path }) => path)).toEqual([]);
  });
});
