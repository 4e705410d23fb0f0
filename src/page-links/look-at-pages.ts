/**
 * Looks at pages when they are written, before all other files of the site are there. In: the text of each page, and how it lies on the
 * disk. Out: which files they need, to be compared with those that there are in the end; and how each page lay there, so that one that
 * was written again since is looked at again.
 */
import { isWhole, linksWithin, type PlaceOfSite } from './links-of-page.ts';

/** How a file lies on the disk. */
export interface FileState {
  /** Bytes. */
  size: number;
  /** When it was last written or named, in milliseconds: nobody can set it. */
  changed: number;
}

export interface SeenPage extends FileState {
  /** Within the site. */
  path: string;
  links: number;
}

/** What was seen on some pages. */
export interface Sight {
  pages: SeenPage[];
  /** What nobody before has needed. */
  needs: string[];
  /** A page ends too early or leads to nothing, whatever else there will be. */
  isFaulty: boolean;
}

export interface PageLook {
  /** `html` was read as Latin 1. */
  look(path: string, html: string, state: FileState): void;
  /** What was seen since this was asked last. */
  seen(): Sight;
}

export function openLook(place: PlaceOfSite): PageLook {
  const eachLink = linksWithin(place);
  const told = new Set<string>();
  let sight = nothingSeen();
  return {
    look(path, html, { size, changed }) {
      let links = 0;
      if (!isWhole(html)) sight.isFaulty = true;
      eachLink(path, html, (_address, target, isNew) => {
        links++;
        if (!isNew) return;
        if (target === 'nothing') sight.isFaulty = true;
        if (typeof target === 'string' || told.has(target.file)) return;
        told.add(target.file);
        sight.needs.push(target.file);
      });
      sight.pages.push({ path, size, changed, links });
    },
    seen() {
      const { pages, needs, isFaulty } = sight;
      sight = nothingSeen();
      return { pages, needs, isFaulty };
    },
  };
}

function nothingSeen(): Sight {
  return { pages: [], needs: [], isFaulty: false };
}
