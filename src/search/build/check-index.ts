/**
 * Proves that the page can read what Pagefind wrote. In: the files of an index and the number of its records. Out: the hash of
 * the index, or an error that fails the build: the format is Pagefind's own affair and may change with any version.
 */
import { gunzipSync } from 'node:zlib';
import { asEntryFile, catalogueName } from '../index/entry-file.ts';
import { decodeCatalogue, supportedVersion } from '../index/index-format.ts';

/** By name, as they lie in `dist/pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

const signature = 'pagefind_dcd';

export function checkIndex(files: IndexFiles, records: number): string {
  const entryFile = files.get('pagefind-entry.json');
  if (entryFile === undefined) throw new Error('Pagefind wrote no pagefind-entry.json');
  const { version, hash } = asEntryFile(JSON.parse(new TextDecoder().decode(entryFile)));
  if (version !== supportedVersion) {
    throw new Error(
      `Pagefind is ${version}, and src/search/index/ reads the format of ${supportedVersion}. Pin ${supportedVersion} in package.json, or follow “Costs” in docs/decisions/0010-search.md`,
    );
  }
  const pages = pagesOf(files.get(catalogueName(hash)));
  if (pages !== records) throw new Error(`the search index has ${pages} pages, the archive ${records}`);
  return hash;
}

function pagesOf(catalogue: Uint8Array | undefined): number {
  if (catalogue === undefined) throw new Error('Pagefind wrote no catalogue of its index');
  const unpacked = gunzipSync(catalogue);
  if (new TextDecoder().decode(unpacked.subarray(0, signature.length)) !== signature) {
    throw new Error('the catalogue of the search index does not begin as Pagefind begins its files');
  }
  return decodeCatalogue(unpacked.subarray(signature.length)).pages.length;
}
