/**
 * Whether every address on pages that leads into the site leads to a file of it, and every page is whole. In: which pages to look at,
 * and which files there are. Out: what is wrong, page by page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EachLink, isWhole } from '../page-links/links-of-page.ts';
import { nameSome } from './name-some.ts';

export interface PagesToCheck {
  /** Of the site. */
  folder: string;
  pages: readonly string[];
  eachLink: EachLink;
  isServed: (path: string) => boolean;
}

export function checkLinks({ folder, pages, eachLink, isServed }: PagesToCheck): { faults: string[]; links: number } {
  const cut: string[] = [];
  const broken: string[] = [];
  let links = 0;
  for (const path of pages) {
    const html = readFileSync(join(folder, path), 'latin1');
    if (!isWhole(html)) cut.push(path);
    eachLink(path, html, (address, target) => {
      links++;
      const leads = target === 'elsewhere' || (target !== 'nothing' && isServed(target.file));
      if (!leads) broken.push(`${address} on ${path}`);
    });
  }
  return {
    faults: [...nameSome(cut, 'Pages end too early'), ...nameSome(broken, 'Links lead to nothing')],
    links,
  };
}
