/**
 * `/<Telegram's id>/`, as in `t.me/<channel>/<id>`, leads to the post. A file a post would double the files of a large site:
 * the newest posts have one, and for all others the page of missing pages knows the way.
 */
import type { Post } from '../archive/model/post.ts';
import { redirectPolicy } from '../render/links/content-policy.ts';
import type { Site } from '../render/site.ts';
import { escapeHtml } from '../render/text/escape.ts';
import type { Addresses } from './addresses.ts';
import type { SiteFile } from './site-file.ts';

const mostShortAddresses = 2000;

export function shortAddresses(site: Site, { absolute }: Addresses, most = mostShortAddresses): SiteFile[] {
  return site.archive.posts.slice(-most).flatMap((post) =>
    numbersOf(post).map((number) => ({
      path: `${number}/index.html`,
      make: () => leadingPage(post, site.t.locale, absolute(`posts/${post.id}/`)),
    })),
  );
}

/** Telegram's ids of the messages of a post; a text copy has none. */
function numbersOf({ messageIds }: Post): number[] {
  return messageIds.filter((id): id is number => typeof id === 'number' && id > 0);
}

/** The address is relative: it holds under any path. */
function leadingPage({ id, title }: Post, locale: string, canonical: string | undefined): string {
  const target = escapeHtml(`../posts/${encodeURIComponent(id)}/`);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(locale)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${redirectPolicy}">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${target}">`,
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}">`]),
    `<p><a href="${target}">${escapeHtml(title)}</a></p>`,
    '</html>',
    '',
  ].join('\n');
}
