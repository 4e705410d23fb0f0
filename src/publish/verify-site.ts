/**
 * Looks a finished site over before it is published. In: its folder and the archive that it was made of. Out: what is wrong, and
 * the sums that prove that nothing is lost. What was seen of pages before holds while they lie there as they did; a site of which anything is
 * wrong takes nobody's place.
 */
import type { Archive } from '../archive/model/archive.ts';
import { linksWithin } from '../page-links/links-of-page.ts';
import type { Sight } from '../page-links/look-at-pages.ts';
import { Beside, datasetPath } from './beside.ts';
import { checkConserved } from './check-conserved.ts';
import { checkLinks } from './check-links.ts';
import { checkPages } from './check-pages.ts';
import { checkSearch } from './check-search.ts';
import { settlePages } from './settle-pages.ts';

export interface SiteToVerify {
  /** Absolute path of the folder. */
  folder: string;
  archive: Archive;
  /** Public address with its path; null while there is none. */
  site: string | null;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
  /** Of pages, when they were written. */
  sights?: readonly Sight[] | undefined;
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
const necessary = ['index.html', '404.html', datasetPath, 'archive.schema.json', 'search/index.html'];

export function verifySite({ folder, archive, site, base, sights = [], beside = new Beside() }: SiteToVerify): Verdict {
  const files = beside.listSite(folder);
  const missing = necessary.filter((path) => !files.has(path));
  if (missing.length > 0) return { ...nothingCounted, faults: missing.map((path) => `It has no ${path}.`) };
  const paths = [...files.keys()];
  const settled = settlePages(sights, files);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const links = checkLinks({
    folder,
    pages: pages.filter((path) => !settled.pages.has(path)),
    eachLink: linksWithin({ site, base }),
    isServed: (path) => files.has(path),
  });
  const search = checkSearch(folder, paths, archive);
  const conserved = checkConserved(beside.messagesOf(folder, files.get(datasetPath)), archive);
  return {
    faults: [...conserved.faults, ...checkPages(files, archive), ...links.faults, ...search.faults],
    sum: conserved.sum,
    pages: pages.length,
    links: settled.links + links.links,
    searchable: search.pages,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

const nothingCounted = { sum: '', pages: 0, links: 0, searchable: 0, files: 0, bytes: 0 };
