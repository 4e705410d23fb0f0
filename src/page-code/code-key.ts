/** Tells whether the pages' code is still what it was. In: where the site is served. Out: a hash of all that the code is made of. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the site is served: both stand in its code. */
export interface PlaceOfSite {
  /** Public address with its path; null while there is none. */
  site: string | null;
  /** The path alone, with slashes at both ends. */
  base: string;
}

export function codeKey({ site, base }: PlaceOfSite): string {
  return hashOfCode(['src', 'public'], [site, base]);
}

/** Of all files in some folders of the project, of the packages, and of what else is given. */
export function hashOfCode(folders: readonly string[], given: readonly unknown[] = []): string {
  // Modules are kept by their absolute paths.
  const hash = createHash('sha256').update(JSON.stringify([process.version, root, ...given]));
  for (const file of [...folders.flatMap(filesIn).sort(), 'package-lock.json']) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

/** Paths from the root. Node's own walk through all folders takes five times as long. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
