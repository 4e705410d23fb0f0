/** Lists the files of a finished site. In: its folder. Out: paths within it, with slashes, and how long each file is. */
import { readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';

export interface SiteListing {
  paths: string[];
  /** Bytes by path. */
  sizes: ReadonlyMap<string, number>;
}

export function listSite(folder: string): SiteListing {
  const sizes = new Map<string, number>();
  addFolder(folder, '', sizes);
  return { paths: [...sizes.keys()], sizes };
}

/** By hand: Node's own way takes twice as long for tens of thousands of files. `within`: with a slash behind it, or empty. */
function addFolder(folder: string, within: string, sizes: Map<string, number>): void {
  for (const entry of readdirSync(folder + sep + within, { withFileTypes: true })) {
    const path = within + entry.name;
    if (entry.isDirectory()) addFolder(folder, `${path}/`, sizes);
    else sizes.set(path, statSync(folder + sep + path).size);
  }
}
