/**
 * The map of the site for search engines. In: the pages that were built and what is known of when they changed. Out: one
 * file, or an index and its parts where there are more pages than one file may name.
 */
import { escapeHtml } from '../render/text/escape.ts';
import type { SiteFile } from './site-file.ts';

export interface MappedPage {
  /** Absolute. */
  address: string;
  /** An instant or a day; undefined where the archive does not know: no date is made up. */
  changed: string | undefined;
}

/** The protocol allows no more in one file. */
const mostInSitemap = 50_000;

export const sitemapPath = 'sitemap.xml';

/** `absolute` gives the address of a part. */
export function sitemapFiles(
  pages: readonly MappedPage[],
  absolute: (path: string) => string | undefined,
  most = mostInSitemap,
): SiteFile[] {
  if (pages.length <= most) return [{ path: sitemapPath, make: () => urlSet(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) => ({
    path: `sitemap-${part + 1}.xml`,
    pages: pages.slice(part * most, (part + 1) * most),
  }));
  const index = parts.map((part) => {
    const changed = part.pages.reduce<string | undefined>((latest, page) => later(latest, page.changed), undefined);
    return entry('sitemap', { address: absolute(part.path) ?? part.path, changed });
  });
  return [
    { path: sitemapPath, make: () => document('sitemapindex', index) },
    ...parts.map((part) => ({ path: part.path, make: () => urlSet(part.pages) })),
  ];
}

/** The later of two times written in the same way; a day is taken for its beginning. */
export function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(one) >= Date.parse(other) ? one : other;
}

function urlSet(pages: readonly MappedPage[]): string {
  return document(
    'urlset',
    pages.map((page) => entry('url', page)),
  );
}

function document(root: string, entries: readonly string[]): string {
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} ${space}>`, ...entries, `</${root}>`, ''].join('\n');
}

function entry(name: string, { address, changed }: MappedPage): string {
  const lastmod = changed === undefined ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`;
  return `<${name}><loc>${escapeHtml(address)}</loc>${lastmod}</${name}>`;
}
