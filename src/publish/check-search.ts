/**
 * Whether the search index is there and holds every post. In: the files of the site, and the archive. Out: what is wrong, and
 * how many pages can be found. That each page it names exists is proven where the index is made.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { Archive } from '../archive/model/archive.ts';
import { readJson } from './read-json.ts';

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

export function checkSearch(
  folder: string,
  paths: readonly string[],
  archive: Archive,
): { faults: string[]; pages: number } {
  const entry = readJson(join(folder, 'pagefind/pagefind-entry.json'), entrySchema);
  if (entry === undefined) return { faults: ['It has no search index.'], pages: 0 };
  const pages = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  const fragments = paths.filter((path) => path.startsWith('pagefind/fragment/')).length;
  const { posts } = archive;
  const faults = [
    ...(pages < posts.length ? [`The search index holds ${pages} pages, the archive ${posts.length} posts.`] : []),
    ...(pages === fragments ? [] : [`The search index names ${pages} pages and has ${fragments} of them.`]),
  ];
  return { faults, pages };
}
