/**
 * Reads the files of the index over the network. In: the path of the site, and what the page says of its index. Out: a way to
 * read files by name. A browser or a host may have kept a page that is older than the index: what it names is gone then, and
 * the first file is asked for as if it had said nothing.
 */
import { entryFile } from '../index/entry-file.ts';
import type { ReadFile } from '../index/search-index.ts';

interface Carried {
  /** The first file of the index, as JSON. */
  entry: string | undefined;
  /** Names of the files that the head of the page asks for, parted by spaces. */
  files: string;
}

export function readFirstFiles(base: string, { entry, files }: Carried): ReadFile {
  const ask = async (path: string, options?: RequestInit) => {
    const response = await fetch(`${base}pagefind/${path}`, options);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const paths = files.split(' ').filter((path) => path !== '');
  const begun = new Map(paths.map((path) => [path, ask(path)]));
  const areThere = Promise.all(begun.values()).then(
    () => entry !== undefined,
    () => {
      // Who tries again is not to be given the same failure.
      begun.clear();
      return false;
    },
  );
  return async (path) => {
    if (path === entryFile) {
      return (await areThere) ? new TextEncoder().encode(entry) : ask(path, { cache: 'no-cache' });
    }
    const asked = begun.get(path) ?? ask(path);
    begun.delete(path);
    return asked;
  };
}
