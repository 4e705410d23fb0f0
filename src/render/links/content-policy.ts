/**
 * What a browser may do on a page of the archive, as a Content-Security-Policy. In: what runs on the page. Out: the words of
 * the policy. Whatever is not named is forbidden: no host but the site's own, nothing inline, no frames, no evaluation.
 */

/** `keys`: the way to the search field from the keyboard; `search`: the only script that asks for files. */
export type PageScripts = 'none' | 'keys' | 'search';

const always = [
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "style-src 'self'",
  "manifest-src 'self'",
  // Only the search asks for files. Where nothing runs this allows nothing more; tools that check a site read robots.txt by it.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];
const scriptsOf: Readonly<Record<PageScripts, readonly string[]>> = {
  none: ["script-src 'none'"],
  keys: ["script-src 'self'"],
  search: ["script-src 'self'"],
};

/** For the `<meta>` of a page. The page says what it runs: a script that got into its HTML must not let itself in. */
export function pagePolicy(scripts: PageScripts): string {
  return [...always, ...scriptsOf[scripts]].join('; ');
}

/** For a page that only leads to another. */
export const redirectPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * For the headers of a host, which are the same for every file; a page's own policy narrows them further. A `<meta>` cannot
 * say who may frame the page.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...always, ...scriptsOf.search, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
