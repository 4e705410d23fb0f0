/** The pages of a built site, by what kind of page they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Dataset, datasetSchema } from '../../src/dataset/schema.ts';

export interface SitePage {
  /** Address within the site, `/posts/1/`. */
  path: string;
  /** `/posts/*`: the address with what differs between pages of a kind left out. */
  type: string;
  html: string;
}

/** Every page, in the order of their addresses. */
export function listPages(site: string): SitePage[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const path = `/${relative(site, file)
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`;
      return { path, type: typeOf(path), html: readFileSync(file, 'utf8') };
    });
}

/** The longest page of every type: what can go wrong on a page of its kind goes wrong there first. */
export function onePageOfEachType(pages: readonly SitePage[]): SitePage[] {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const known = longest.get(page.type);
    if (known === undefined || known.html.length < page.html.length) longest.set(page.type, page);
  }
  return [...longest.values()];
}

export function readDataset(site: string): Dataset {
  return datasetSchema.parse(JSON.parse(readFileSync(join(site, 'archive.json'), 'utf8')));
}

/** `/posts/kind/review/` → `/posts/kind/*` and `/events/x/` → `/events/*`; `/events/` and `/404.html` stay. */
function typeOf(path: string): string {
  const [section = '', ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length === 0) return path;
  return `/${[section, ...rest.slice(0, -1)].join('/')}/*`;
}
