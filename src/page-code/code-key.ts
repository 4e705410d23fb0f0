/** Tells whether the pages' code is still what it was. In: where the site is served. Out: a hash of all that the code is made of. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) {
    hash.update(`${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}
