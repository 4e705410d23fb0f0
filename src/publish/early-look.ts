/**
 * Looks at pages before all other files of the site are there. In: pages that are written. Out: which files they need, to be compared with
 * those that there are in the end; and how each page lay on the disk, so that one that was written again since is looked at again.
 */
import { isWhole, linksWithin, type PlaceOfSite } from './links-of-page.ts';
import type { FileState } from './list-site.ts';
import { pageReader } from './page-reader.ts';

export interface PagesWritten extends PlaceOfSite {
  /** Of the site. */
  folder: string;
  /** Paths within it. */
  pages: readonly string[];
}

/** What was seen on some pages. */
export interface EarlySight {
  /** Each page as it lay there. */
  states: { path: string; state: FileState }[];
  /** What nobody before has needed. */
  needs: string[];
  /** A page is missing, ends too early or leads to nothing, whatever else there will be. */
  isFaulty: boolean;
  links: number;
}

const inLot = 64;

export function countLots({ pages }: PagesWritten): number {
  return Math.ceil(pages.length / inLot);
}

/** Looks at one lot of pages after the other. */
export function openEarlyLook({ folder, pages, ...place }: PagesWritten): (lot: number) => EarlySight {
  const readPage = pageReader(folder);
  const eachLink = linksWithin(place);
  const told = new Set<string>();
  return (lot) => {
    const sight: EarlySight = { states: [], needs: [], isFaulty: false, links: 0 };
    for (const path of pages.slice(lot * inLot, (lot + 1) * inLot)) {
      const page = readPage(path);
      if (page === undefined) {
        sight.isFaulty = true;
        continue;
      }
      const { html, state } = page;
      sight.states.push({ path, state });
      if (!isWhole(html)) sight.isFaulty = true;
      eachLink(path, html, (_address, target) => {
        sight.links++;
        if (target === 'nothing') sight.isFaulty = true;
        if (typeof target === 'string' || told.has(target.file)) return;
        told.add(target.file);
        sight.needs.push(target.file);
      });
    }
    return sight;
  };
}

/** Pages that need not be looked at again, and how many links they have; of all pages none where anything may be wrong with one. */
export function settle(
  sights: readonly EarlySight[],
  files: ReadonlyMap<string, FileState>,
): { settled: ReadonlySet<string>; links: number } {
  const isFine = sights.every(({ isFaulty, needs }) => !isFaulty && needs.every((path) => files.has(path)));
  // A lot is taken whole: few pages are written twice.
  const unchanged = isFine ? sights.filter(({ states }) => states.every((seen) => isAsSeen(seen, files))) : [];
  return {
    settled: new Set(unchanged.flatMap(({ states }) => states.map(({ path }) => path))),
    links: unchanged.reduce((sum, { links }) => sum + links, 0),
  };
}

function isAsSeen({ path, state }: EarlySight['states'][number], files: ReadonlyMap<string, FileState>): boolean {
  const now = files.get(path);
  return now !== undefined && now.size === state.size && now.changed === state.changed;
}
