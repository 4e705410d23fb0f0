/**
 * Looks a finished site over before it is published. In: its folder and the archive that it was made of. Out: what is wrong, and
 * the sums that prove that nothing is lost. What was seen of pages before holds while they lie there as they did; a site of which anything is
 * wrong takes nobody's place.
 */
import { join } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import { Beside } from './beside.ts';
import { checkConserved } from './check-conserved.ts';
import { checkLinks } from './check-links.ts';
import { checkPages } from './check-pages.ts';
import { checkSearch } from './check-search.ts';
import { settle } from './early-look.ts';
import { linksWithin } from './links-of-page.ts';
import { listSite } from './list-site.ts';

export interface SiteToVerify {
  /** Absolute path of the folder. */
  folder: string;
  archive: Archive;
  /** Public address with its path; null while there is none. */
  site: string | null;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
  /** Who has begun to look. */
  beside?: Beside;
}

export interface Verdict {
  /** Sentences; none when the site is whole. */
  faults: string[];
  /** `26 messages = 24 published + 2 listed`, counted in what will be served. */
  sum: string;
  pages: number;
  links: number;
  searchable: number;
  files: number;
  bytes: number;
}

/** What every site has. */
const necessary = ['index.html', '404.html', 'archive.json', 'archive.schema.json', 'search/index.html'];

export function verifySite({ folder, archive, site, base, beside = new Beside() }: SiteToVerify): Verdict {
  const counted = beside.count(join(folder, 'archive.json'));
  const files = listSite(folder);
  const missing = necessary.filter((path) => !files.has(path));
  if (missing.length > 0) return { ...nothingCounted, faults: missing.map((path) => `It has no ${path}.`) };
  const paths = [...files.keys()];
  const early = settle(beside.sights, files);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const links = checkLinks({
    folder,
    pages: pages.filter((path) => !early.settled.has(path)),
    eachLink: linksWithin({ site, base }),
    isServed: (path) => files.has(path),
  });
  const search = checkSearch(folder, paths, archive);
  const conserved = checkConserved(counted(), archive);
  return {
    faults: [...conserved.faults, ...checkPages(files, archive), ...links.faults, ...search.faults],
    sum: conserved.sum,
    pages: pages.length,
    links: early.links + links.links,
    searchable: search.pages,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

const nothingCounted = { sum: '', pages: 0, links: 0, searchable: 0, files: 0, bytes: 0 };
