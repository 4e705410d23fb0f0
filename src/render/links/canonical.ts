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
  const isWhole = root.search === '' && root.hash === '';
  return isWhole && isPlain(within) ? root.href + within : new URL(within, root).href;
}

/** Whether a parser would leave it as it is: letters, figures and dashes between slashes, and no step up. */
function isPlain(path: string): boolean {
  return /^[\w-][\w./-]*$/.test(path) && !path.includes('/.');
}

/** One site is asked about again and again. */
let last: { site: string; root: URL | undefined } | undefined;

function rootOf(site: string): URL | undefined {
  const safe = gateUrl(site);
  return safe?.kind === 'web' ? new URL(safe.href.endsWith('/') ? safe.href : `${safe.href}/`) : undefined;
}
