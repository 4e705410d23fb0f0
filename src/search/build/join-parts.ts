/**
 * Makes one index of several parts, which the page reads like any other: it has no request more, and no word costs more bytes. In:
 * parts, the oldest first. Out: the files of the whole, in Pagefind's format. Texts are taken over as they are; words and facets get
 * the numbers that pages and fields have in the whole.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { asEntryFile, asObject, catalogueName, entryFile } from '../index/entry-file.ts';
import { type Catalogue, decodeCatalogue, decodeFacet } from '../index/index-format.ts';
import { unstemmedLanguage } from '../index/index-key.ts';
import { CborWriter } from './cbor-writer.ts';
import type { IndexFiles } from './check-index.ts';
import type { IndexedPart } from './index-parts.ts';
import { joinWords } from './join-words.ts';

interface OpenedPart {
  files: IndexFiles;
  catalogue: Catalogue;
  /** Number of its first page among the pages of all parts. */
  firstPage: number;
  number: number;
}

const signature = new TextEncoder().encode('pagefind_dcd');

const folderOfTexts = 'fragment/';

/**
 * The texts of a part as they are named in the whole. They need no other part and are most of the files: whoever writes an index can write
 * them while other parts are made.
 */
export function textsOf({ files }: IndexedPart): Map<string, Uint8Array> {
  return new Map([...files].filter(([path]) => isText(path)));
}

function isText(path: string): boolean {
  return path.startsWith(folderOfTexts);
}

/** Everything but the texts; to be written after them, for it has those that two parts named alike. */
export function joinParts(parts: readonly IndexedPart[]): Map<string, Uint8Array> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return new Map([...only.files].filter(([path]) => !isText(path)));
  const opened = openAll(parts);
  const fields = [...new Set(opened.flatMap(({ catalogue }) => catalogue.fields))].sort();
  const files = new Map<string, Uint8Array>();
  const put = (folder: string, ending: string, bytes: Uint8Array): string => {
    const name = `${unstemmedLanguage}_${hashOf(bytes)}`;
    files.set(`${folder}/${name}.${ending}`, pack(bytes));
    return name;
  };
  // What belongs to no part: Pagefind's client.
  for (const { files: ofPart } of opened) {
    for (const [path, bytes] of ofPart)
      if (!path.includes('/') && !/\.(?:pf_meta|json)$/.test(path)) files.set(path, bytes);
  }
  const chunks = joinWords(
    opened.map((part) => ({
      chunks: part.catalogue.chunks.map(({ file }) => unpack(part.files, `index/${file}.pf_index`)),
      firstPage: part.firstPage,
      fields: part.catalogue.fields.map((name) => fields.indexOf(name)),
    })),
  ).map(({ from, to, bytes }) => ({ from, to, file: put('index', 'pf_index', bytes) }));
  const facets = [...joinFacets(opened)].map(([name, values]): [string, string] => [
    name,
    put('filter', 'pf_filter', encodeFacet(name, values)),
  ]);
  const pages = namePages(opened, files);
  const version = opened[0]?.catalogue.version ?? '';
  const catalogue = encodeCatalogue({ version, pages, chunks, facets: new Map(facets), fields });
  const hash = `${unstemmedLanguage}_${hashOf(catalogue)}`;
  files.set(catalogueName(hash), pack(catalogue));
  return files.set(entryFile, entryOf(opened[0]?.files, hash, pages.length));
}

function openAll(parts: readonly IndexedPart[]): OpenedPart[] {
  let firstPage = 0;
  return parts.map(({ files }, number) => {
    const { hash } = asEntryFile(readJson(files));
    const part = {
      files,
      catalogue: decodeCatalogue(unpack(files, catalogueName(hash))),
      firstPage,
      number,
    };
    firstPage += part.catalogue.pages.length;
    return part;
  });
}

/** A text that has the name of one of an earlier part gets the number of its own part added; both are put among the files. */
function namePages(parts: readonly OpenedPart[], files: Map<string, Uint8Array>): Catalogue['pages'] {
  const owners = new Map<string, OpenedPart>();
  const pathOf = (name: string) => `${folderOfTexts}${name}.pf_fragment`;
  return parts.flatMap((part) =>
    part.catalogue.pages.map(({ fragment, words }) => {
      const owner = owners.get(fragment);
      if (owner === undefined) {
        owners.set(fragment, part);
        return { fragment, words };
      }
      const other = `${fragment}-${part.number}`;
      files.set(pathOf(fragment), fileOf(owner.files, pathOf(fragment)));
      files.set(pathOf(other), fileOf(part.files, pathOf(fragment)));
      return { fragment: other, words };
    }),
  );
}

function joinFacets(parts: readonly OpenedPart[]): Map<string, Map<string, number[]>> {
  const facets = new Map<string, Map<string, number[]>>();
  for (const { files, catalogue, firstPage } of parts) {
    for (const [name, file] of catalogue.facets) {
      const values = facets.get(name) ?? new Map<string, number[]>();
      facets.set(name, values);
      for (const [value, pages] of decodeFacet(unpack(files, `filter/${file}.pf_filter`))) {
        const known = values.get(value) ?? [];
        values.set(value, known);
        for (const page of pages) known.push(page + firstPage);
      }
    }
  }
  return new Map([...facets].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function encodeFacet(name: string, values: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const cbor = new CborWriter();
  cbor.array(2);
  cbor.text(name);
  cbor.array(values.size);
  for (const [value, pages] of [...values].sort(([one], [other]) => (one < other ? -1 : 1))) {
    cbor.array(2);
    cbor.text(value);
    cbor.array(pages.length);
    for (const page of pages) cbor.integer(page);
  }
  return cbor.take();
}

function encodeCatalogue(
  catalogue: Omit<Catalogue, 'chunks'> & { chunks: { from: string; to: string; file: string }[] },
) {
  const { version, pages, chunks, facets, fields } = catalogue;
  const cbor = new CborWriter();
  const texts = (...all: string[]) => {
    cbor.array(all.length);
    for (const text of all) cbor.text(text);
  };
  cbor.array(6);
  cbor.text(version);
  cbor.array(pages.length);
  for (const { fragment, words } of pages) {
    cbor.array(3);
    cbor.text(fragment);
    cbor.integer(words);
    cbor.text('');
  }
  cbor.array(chunks.length);
  for (const { from, to, file } of chunks) texts(from, to, file);
  cbor.array(facets.size);
  for (const [name, file] of facets) texts(name, file);
  // Orders of results, of which we ask Pagefind for none.
  cbor.array(0);
  texts(...fields);
  return cbor.take();
}

/** The first file of a part, with the name and the size of the whole. */
function entryOf(files: IndexFiles | undefined, hash: string, pages: number): Uint8Array {
  const entry = files === undefined ? new Map<string, unknown>() : asObject(readJson(files));
  const whole = {
    ...Object.fromEntries(entry),
    languages: { [unstemmedLanguage]: { hash, wasm: null, page_count: pages } },
  };
  return new TextEncoder().encode(JSON.stringify(whole));
}

function readJson(files: IndexFiles): unknown {
  return JSON.parse(new TextDecoder().decode(fileOf(files, entryFile)));
}

function fileOf(files: IndexFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`a part of the search index has no ${path}`);
  return bytes;
}

function unpack(files: IndexFiles, path: string): Uint8Array {
  return gunzipSync(fileOf(files, path)).subarray(signature.length);
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, bytes]));
}

/** As long as Pagefind's own names of an index. */
function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
