/**
 * Whether every address on every page that leads into the site leads to a file of it, and every page is whole. In: the files.
 * Out: what is wrong. Pages are our own, with every attribute in double quotes: they are searched and not parsed, which
 * takes a tenth of the time.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SecondThread } from '../two-threads.ts';
import { attempt } from './attempt.ts';
import { nameSome } from './name-some.ts';

export interface LinksToCheck {
  folder: string;
  paths: readonly string[];
  site: string | null;
  base: string;
}

/** Astro's own pages, which only lead to another, end with the body. */
const lastTags = ['</html>', '</body>'];
const addressInAttribute = /\s(href|src|srcset|poster|action)="([^"]*)"/g;
/** From the root of the host, or from that of the web: the same from every page, and on most pages. */
const isFull = /^(?:\/|https?:)/;

/** What was seen on some pages. */
interface PagesSeen {
  /** Pages that end too early. */
  cut: string[];
  broken: string[];
  links: number;
}

const inLot = 64;
/** A thread takes longer to start than fewer pages to look at. */
const many = 4_000;

interface LinkVerdict {
  faults: string[];
  pages: number;
  links: number;
}

/** Of a large site a second thread begins at once; whoever asks for the verdict looks at what it has not yet taken. */
export function beginLinkCheck(site: LinksToCheck): () => LinkVerdict {
  const { pages, checkLot } = openLinkCheck(site);
  const lots = Array.from({ length: Math.ceil(pages.length / inLot) }, (_, lot) => lot);
  const isShared = pages.length >= many && availableParallelism() > 1;
  const thread = isShared ? new SecondThread(new URL('./links-thread.ts', import.meta.url)) : undefined;
  const outcomeOf = thread?.share(lots.length, site, checkLot) ?? checkLot;
  return () => {
    try {
      return verdictOn(pages, lots.map(outcomeOf));
    } finally {
      thread?.end();
    }
  };
}

function verdictOn(pages: readonly string[], seen: readonly PagesSeen[]): LinkVerdict {
  const cut = seen.flatMap((lot) => lot.cut);
  const broken = seen.flatMap((lot) => lot.broken);
  return {
    faults: [...nameSome(cut, 'Pages end too early'), ...nameSome(broken, 'Links lead to nothing')],
    pages: pages.length,
    links: seen.reduce((sum, { links }) => sum + links, 0),
  };
}

/** Looks at one lot of pages after the other. */
export function openLinkCheck({ folder, paths, site, base }: LinksToCheck): {
  pages: string[];
  checkLot: (lot: number) => PagesSeen;
} {
  const served = new Set(paths);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const home = new URL(base, site ?? 'https://site.invalid');
  const fromAnywhere = oncePerAddress((address) => leadsSomewhere(address, '', home, served));
  const checkPage = (path: string, seen: PagesSeen) => {
    // Latin 1 is read several times faster than UTF-8; an address in other letters is decoded where it is met.
    const html = readFileSync(join(folder, path), 'latin1');
    const whole = html.trimEnd();
    if (!lastTags.some((tag) => whole.endsWith(tag))) seen.cut.push(path);
    const check = (address: string, place: number) => {
      seen.links++;
      const leads = isFull.test(address) ? fromAnywhere(address) : leadsSomewhere(address, path, home, served);
      if (!leads && !isOfOthers(address, html, place)) seen.broken.push(`${address} on ${path}`);
    };
    addressInAttribute.lastIndex = 0;
    for (let found = addressInAttribute.exec(html); found !== null; found = addressInAttribute.exec(html)) {
      const [, attribute, value = ''] = found;
      for (const address of attribute === 'srcset' ? addressesOfSet(value) : [value]) check(address, found.index);
    }
  };
  const checkLot = (lot: number): PagesSeen => {
    const seen: PagesSeen = { cut: [], broken: [], links: 0 };
    for (const path of pages.slice(lot * inLot, (lot + 1) * inLot)) checkPage(path, seen);
    return seen;
  };
  return { pages, checkLot };
}

function oncePerAddress(leads: (address: string) => boolean): (address: string) => boolean {
  const known = new Map<string, boolean>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const answer = leads(address);
    // A copy: what was cut out of a page would keep the whole page in memory.
    known.set(Buffer.from(address, 'latin1').toString('latin1'), answer);
    return answer;
  };
}

/** `a.webp 320w, b.webp 640w` */
function addressesOfSet(value: string): string[] {
  return value.split(',').map((candidate) => candidate.trim().replace(/\s.*/s, ''));
}

function leadsSomewhere(address: string, page: string, home: URL, served: ReadonlySet<string>): boolean {
  const url = parse(readable(address), new URL(page, home));
  if (url === undefined) return false;
  if (url.origin !== home.origin) return true;
  if (!url.pathname.startsWith(home.pathname)) return /^https?:/.test(address);
  const path = attempt(() => decodeURIComponent(url.pathname.slice(home.pathname.length)));
  if (path === undefined) return false;
  return served.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
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
