/** Pages that only lead to another: addresses that a post had, or that its other messages have in Telegram. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import { redirectPolicy } from '../render/links/content-policy.ts';
import { escapeHtml } from '../render/text/escape.ts';
import type { Place } from '../site-files/addresses.ts';

export interface Redirect {
  /** Paths within the site: `posts/13/`. */
  from: string;
  to: string;
  /** Where the page lies. */
  file: string;
}

export function redirectsOf({ redirects, posts }: Pick<Archive, 'redirects' | 'posts'>): Redirect[] {
  const moved = [
    ...redirects.map(({ from, to }): [string, string] => [from, to]),
    ...posts.flatMap(({ id, messageIds }) => messageIds.slice(1).map((other): [string, string] => [String(other), id])),
  ];
  return moved.map(([from, to]) => ({ from: `posts/${from}/`, to: `posts/${to}/`, file: `posts/${from}/index.html` }));
}

export function writeRedirects(redirects: readonly Redirect[], place: Place, folder: string): void {
  for (const redirect of redirects) {
    const file = join(folder, redirect.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(redirect, place));
  }
}

function redirectPage({ from, to }: Redirect, { site, base }: Place): string {
  const [here, there] = [escapeHtml(base + from), escapeHtml(base + to)];
  const canonical = site === null ? there : escapeHtml(new URL(base + to, site).href);
  return [
    '<!doctype html>',
    `<meta http-equiv="Content-Security-Policy" content="${redirectPolicy}">`,
    `<title>Redirecting to: ${there}</title>`,
    `<meta http-equiv="refresh" content="0;url=${there}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${canonical}">`,
    `<body>\t<a href="${there}">Redirecting from <code>${here}</code> to <code>${there}</code></a></body>`,
  ].join('');
}
