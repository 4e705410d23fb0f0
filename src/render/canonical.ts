/** The public address of a page, once the site has one. */
import { gateUrl } from './url-gate.ts';

/**
 * `site` is the public address of the site with its path; `pathname` the page's path, under the same path or under `/`.
 */
export function canonicalOf(site: string | null, pathname: string): string | undefined {
  const safe = site === null ? undefined : gateUrl(site);
  if (safe?.kind !== 'web') return undefined;
  const root = new URL(safe.href.endsWith('/') ? safe.href : `${safe.href}/`);
  const within = pathname.startsWith(root.pathname)
    ? pathname.slice(root.pathname.length)
    : pathname.replace(/^\//, '');
  return new URL(within, root).href;
}
