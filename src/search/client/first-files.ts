/**
 * Reads the files of the index over the network, and asks at once for those that every search begins with: with the page's
 * small script, before the code is there that understands them. In: the path of the site. Out: a way to read files by name.
 */
import { asEntryFile } from '../index/entry-file.ts';
import type { ReadFile } from '../index/search-index.ts';

/** Says where the others are: the only one that keeps its name from build to build. */
const firstFile = 'pagefind-entry.json';

/** Nothing fails before a file is asked for: whoever reads it meets the failure, and may ask again. */
export function readFirstFiles(base: string): ReadFile {
  const begun = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const ask = async (path: string, options?: RequestInit) => {
    const response = await fetch(`${base}pagefind/${path}`, options);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const begin = (path: string, options?: RequestInit) => {
    const asked = ask(path, options);
    begun.set(path, asked);
    return asked;
  };
  begin(firstFile, { cache: 'no-cache' })
    .then((bytes) => {
      const { hash } = asEntryFile(JSON.parse(new TextDecoder().decode(bytes)));
      return Promise.all([begin(`pagefind.${hash}.pf_meta`), begin(`terms.${hash}.gz`)]);
    })
    .catch(() => undefined);
  return (path) => {
    const asked = begun.get(path) ?? ask(path);
    begun.delete(path);
    return asked;
  };
}
