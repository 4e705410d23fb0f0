/**
 * Finds where the links of a page lead. In: its HTML. Out: each address with what it needs. Pages are our own, with every attribute in
 * double quotes: they are searched and not parsed, which takes a tenth of the time.
 */
export interface PlaceOfSite {
  /** Public address with its path; null while there is none. */
  site: string | null;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
}

/** The path of a file that the site must have; or that it leads to others, whose care it is; or that it leads to nothing. */
export type Target = { file: string } | 'elsewhere' | 'nothing';

/** `html` was read as Latin 1: several times faster than UTF-8, and an address in other letters is decoded where it is met. */
export type EachLink = (path: string, html: string, tell: TellLink) => void;

/** `isNew` is false when the same was told before, on whichever page. */
export type TellLink = (address: string, target: Target, isNew: boolean) => void;

/** Astro's own pages, which only lead to another, end with the body. */
const lastTags = ['</html>', '</body>'];
const withAddress = ['href', 'src', 'srcset', 'poster', 'action'];
/** No two end alike. */
const byLastLetter: (string | undefined)[] = [];
for (const name of withAddress) byLastLetter[name.charCodeAt(name.length - 1)] = name;
const opening = '="';
const slash = 0x2f;
/** With a host; as an address from the root of one, it is the same from every page, and stands on most. */
const isFull = /^https?:/;

export function isWhole(html: string): boolean {
  const whole = html.trimEnd();
  return lastTags.some((tag) => whole.endsWith(tag));
}

/** Of one site: what follows from an address alone is found out once. */
export function linksWithin({ site, base }: PlaceOfSite): EachLink {
  const home = new URL(base, site ?? 'https://site.invalid');
  const known = new Map<string, Target>();
  const fromAnywhere = (address: string): Target => {
    const target = targetOf(address, '', home);
    // A copy: what was cut out of a page would keep the whole page in memory.
    known.set(Buffer.from(address, 'latin1').toString('latin1'), target);
    return target;
  };
  return (path, html, tell) => {
    const tellOne = (address: string, place: number): void => {
      const before = known.get(address);
      const isRooted = address.charCodeAt(0) === slash;
      const isSame = isRooted || isFull.test(address);
      const target = isSame ? (before ?? fromAnywhere(address)) : targetOf(address, path, home);
      if (isRooted) tell(address, target, before === undefined);
      else tell(address, target !== 'elsewhere' && isOfOthers(address, html, place) ? 'elsewhere' : target, true);
    };
    // By hand: a pattern looks at every space of a page.
    for (let at = html.indexOf(opening), next = 0; at !== -1; at = html.indexOf(opening, next)) {
      next = at + opening.length;
      const attribute = attributeBefore(html, at);
      if (attribute === undefined) continue;
      const end = html.indexOf('"', next);
      if (end === -1) return;
      const value = html.slice(next, end);
      if (attribute !== 'srcset') tellOne(value, at);
      else for (const address of addressesOfSet(value)) tellOne(address, at);
      next = end;
    }
  };
}

/** The name of an attribute that holds addresses, if it ends here and a space is before it. */
function attributeBefore(html: string, end: number): string | undefined {
  const name = byLastLetter[html.charCodeAt(end - 1)];
  if (name === undefined) return undefined;
  const start = end - name.length;
  return html.startsWith(name, start) && isSpace(html.charCodeAt(start - 1)) ? name : undefined;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** `a.webp 320w, b.webp 640w` */
function addressesOfSet(value: string): string[] {
  return value.split(',').map((candidate) => candidate.trim().replace(/\s.*/s, ''));
}

function targetOf(address: string, page: string, home: URL): Target {
  const url = parse(readable(address), new URL(page, home));
  if (url === undefined) return 'nothing';
  if (url.origin !== home.origin) return 'elsewhere';
  if (!url.pathname.startsWith(home.pathname)) return /^https?:/.test(address) ? 'elsewhere' : 'nothing';
  const path = decoded(url.pathname.slice(home.pathname.length));
  if (path === undefined) return 'nothing';
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Who writes a message may link to what this site has not: that is their mistake, and no reason to publish nothing. */
function isOfOthers(address: string, html: string, place: number): boolean {
  if (!/^https?:/.test(address)) return false;
  const tag = html.slice(html.lastIndexOf('<', place), html.indexOf('>', place));
  return tag.startsWith('<a ') && tag.includes('rel="noopener');
}

/** The text of an attribute that was read as Latin 1. */
function readable(address: string): string {
  return Buffer.from(address, 'latin1')
    .toString('utf8')
    .replace(/&(?:amp|#38|#x26);/g, '&');
}

function parse(address: string, page: URL): URL | undefined {
  return URL.canParse(address, page) ? new URL(address, page) : undefined;
}
