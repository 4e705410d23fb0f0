/** The public address of a page, once the site has one. */
import { gateUrl } from './url-gate.ts';

/**
 * `site` is the public address of the site with its path; `pathname` the page's path, under the same path or under `/`.
 */
export function canonicalOf(site: string | null, pathname: string): string | undefined {
  if (site === null) return undefined;
  if (last?.site !== site) last = { site, root: rootOf(site) };
  const { root } = last;
  if (root === undefined) return undefined;
  const within = pathname.startsWith(root.pathname)
    ? pathname.slice(root.pathname.length)
    : pathname.replace(/^\//, '');
  return new URL(within, root).href;
}

/** One site is asked about again and again. */
let last: { site: string; root: URL | undefined } | undefined;

function rootOf(site: string): URL | undefined {
  const safe = gateUrl(site);
  return safe?.kind === 'web' ? new URL(safe.href.endsWith('/') ? safe.href : `${safe.href}/`) : undefined;
}
