/**
 * Settles which pages need not be looked at again. In: what was seen of them when they were written, and the files that lie there in the end. Out: the pages,
 * and how many links they have; none at all where anything may be wrong with one.
 */
import type { FileState, Sight } from '../page-links/look-at-pages.ts';
import { isSameState } from './list-site.ts';

export interface SettledPages {
  pages: ReadonlySet<string>;
  links: number;
}

export function settlePages(sights: readonly Sight[], files: ReadonlyMap<string, FileState>): SettledPages {
  const isFine = sights.every(({ isFaulty, needs }) => !isFaulty && needs.every((path) => files.has(path)));
  const unchanged = isFine
    ? sights.flatMap(({ pages }) => pages.filter((page) => isSameState(page, files.get(page.path))))
    : [];
  return {
    pages: new Set(unchanged.map(({ path }) => path)),
    links: unchanged.reduce((sum, { links }) => sum + links, 0),
  };
}
