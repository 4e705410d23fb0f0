/** Addresses in files that leave the site: a program that reads them has no page at which a short one could begin. */
import { gateUrl } from '../render/links/url-gate.ts';

/** Where the site is served. */
export interface Place {
  /** Public address with its path; null while it has none. */
  site: string | null;
  /** The path alone, with slashes at both ends. */
  base: string;
}

export interface Addresses {
  /** Of `posts/1/` or `/posts/1/`: absolute; undefined while the site has no address. */
  absolute: (path: string) => string | undefined;
  /** Absolute where it can be, else from the root of the host. */
  best: (path: string) => string;
}

export function addressesIn({ site, base }: Place): Addresses {
  const safe = site === null ? undefined : gateUrl(site);
  const root = safe?.kind === 'web' ? safe.href.replace(/(?<!\/)\/*$/, '/') : undefined;
  const within = (path: string) => path.replace(/^\/+/, '');
  const absolute = (path: string) => (root === undefined ? undefined : new URL(within(path), root).href);
  return { absolute, best: (path) => absolute(path) ?? base + within(path) };
}
