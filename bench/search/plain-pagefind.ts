/** Plain Pagefind on the same pages: its own indexer over the built HTML, its own client, none of our additions. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** A copy of the site with plain Pagefind's index in place of ours. */
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
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
