/**
 * Looks a finished site over before it is published. In: its folder and the archive that it was made of. Out: what is wrong, and
 * the sums that prove that nothing is lost. It reads each file once; a site of which anything is wrong takes nobody's place.
 */
import { join } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import { checkConserved } from './check-conserved.ts';
import { beginLinkCheck } from './check-links.ts';
import { checkPages } from './check-pages.ts';
import { checkSearch } from './check-search.ts';
import { listSite } from './list-site.ts';

export interface SiteToVerify {
  /** Absolute path of the folder. */
  folder: string;
  archive: Archive;
  /** Public address with its path; null while there is none. */
  site: string | null;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
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

export function verifySite({ folder, archive, site, base }: SiteToVerify): Verdict {
  const listed = listSite(folder);
  const { sizes } = listed;
  const missing = necessary.filter((path) => !sizes.has(path));
  if (missing.length > 0) return { ...nothingCounted, faults: missing.map((path) => `It has no ${path}.`) };
  const verdictOnLinks = beginLinkCheck({ folder, paths: listed.paths, site, base });
  const conserved = checkConserved(join(folder, 'archive.json'), archive);
  const search = checkSearch(folder, listed.paths, archive);
  const links = verdictOnLinks();
  return {
    faults: [...conserved.faults, ...checkPages(sizes, archive), ...links.faults, ...search.faults],
    sum: conserved.sum,
    pages: links.pages,
    links: links.links,
    searchable: search.pages,
    files: listed.paths.length,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
  };
}

const nothingCounted = { sum: '', pages: 0, links: 0, searchable: 0, files: 0, bytes: 0 };
