/** Lists the files of a finished site. In: its folder. Out: paths within it, with slashes, and how long each file is. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SiteListing {
  paths: string[];
  /** Bytes by path. */
  sizes: ReadonlyMap<string, number>;
}

export function listSite(folder: string): SiteListing {
  const sizes = new Map<string, number>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    sizes.set(relative(folder, file).split(sep).join('/'), statSync(file).size);
  }
  return { paths: [...sizes.keys()], sizes };
}
