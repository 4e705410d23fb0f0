/**
 * Plain Pagefind on the same pages: its own indexer over the built HTML, its own client, none of our additions. In: a built
 * site. Out: a copy of it with plain Pagefind's index, and a page at `/plain/` whose policy lets its client run.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

const page = fileURLToPath(new URL('./plain-page/', import.meta.url));

export async function withPlainIndex(site: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  cpSync(site, folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('; '));
  cpSync(page, join(folder, 'plain'), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
