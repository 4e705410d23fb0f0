/** Lists the files of a finished site. In: its folder. Out: paths within it, with slashes, and how each file lies there. */
import { readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';

export interface FileState {
  /** Bytes. */
  size: number;
  /** When it was last written or named, in milliseconds: nobody can set it. */
  changed: number;
}

export function listSite(folder: string): ReadonlyMap<string, FileState> {
  const files = new Map<string, FileState>();
  addFolder(folder, '', files);
  return files;
}

/** By hand: Node's own way takes twice as long for tens of thousands of files. `within`: with a slash behind it, or empty. */
function addFolder(folder: string, within: string, files: Map<string, FileState>): void {
  for (const entry of readdirSync(folder + sep + within, { withFileTypes: true })) {
    const path = within + entry.name;
    if (entry.isDirectory()) {
      addFolder(folder, `${path}/`, files);
      continue;
    }
    const { size, ctimeMs } = statSync(folder + sep + path);
    files.set(path, { size, changed: ctimeMs });
  }
}
