/**
 * MiniSearch on the same records, as one would use it on a static site: its index built beforehand, words stemmed by Snowball.
 * In: records. Out: a folder with the index, the library and a page, and what building the index took.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SearchRecord } from '../../src/search/build/search-record.ts';
import { type Building, measured } from './build-both.ts';
import { newIndex } from './minisearch-page/engine.ts';

const page = fileURLToPath(new URL('./minisearch-page/', import.meta.url));

/** The text is searched and not stored: it would make the index three times as large. So there are no excerpts. */
export async function buildMiniSearch(records: readonly SearchRecord[], site: string): Promise<Building> {
  const folder = join(site, 'mini');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(page, 'engine.ts')],
    outfile: join(folder, 'engine.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
  for (const file of ['index.html', 'mini.js']) cpSync(join(page, file), join(folder, file));
  return measured(async () => {
    const index = newIndex();
    index.addAll(
      records.map(({ url, text, fields }, id) => ({
        id,
        url,
        text,
        title: fields.title ?? '',
        people: fields.people ?? '',
        topics: fields.topics ?? '',
      })),
    );
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  });
}
