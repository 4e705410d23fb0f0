/**
 * An opened index. In: a way to read its files by name, from the network in a browser or from memory in a test. Out: words,
 * facets and fragments, each file read once and only when something in it is asked for.
 */
import { asEntryFile, catalogueName, companionName, entryFile } from './entry-file.ts';
import {
  type Catalogue,
  decodeCatalogue,
  decodeChunk,
  decodeFacet,
  type Entry,
  supportedVersion,
} from './index-format.ts';
import { asFragment, type Fragment } from './json-files.ts';

/** Gives the bytes of a file as they lie on the server. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What Pagefind writes before the content of every packed file. */
const signature = 'pagefind_dcd';

/** What the search asks of an index, be it one or several that are read as one. */
export interface SearchIndex {
  readonly catalogue: Catalogue;
  /** Average length of a text, in words. */
  readonly averageLength: number;
  /** Every word of the index that begins with one of the beginnings, with its places. */
  entriesBeginningWith(beginnings: readonly string[]): Promise<Entry[]>;
  /** Values of a facet with the pages that have them; empty when no page has any. */
  facet(name: string): Promise<Map<string, number[]>>;
  /** What a card of results needs to know of a page. */
  fragment(page: number): Promise<Fragment>;
  /** A file of ours that lies beside Pagefind's and is as old as they are: `words`, `terms`. */
  companion(name: string): Promise<string>;
}

export const SearchIndex = {
  open: (read: ReadFile): Promise<SearchIndex> => IndexInFiles.open(read),
};

class IndexInFiles implements SearchIndex {
  readonly catalogue: Catalogue;
  readonly averageLength: number;
  readonly #hash: string;
  readonly #chunks: FilesOfOneKind<Entry[]>;
  readonly #facets: FilesOfOneKind<Map<string, number[]>>;
  readonly #fragments: FilesOfOneKind<Fragment>;
  readonly #companions: FilesOfOneKind<string>;

  static async open(read: ReadFile): Promise<IndexInFiles> {
    const entry = asEntryFile(JSON.parse(textOf(await read(entryFile))));
    if (entry.version !== supportedVersion) {
      throw new Error(`the index is of Pagefind ${entry.version}, this page reads ${supportedVersion}`);
    }
    const catalogue = decodeCatalogue(await unpackSigned(await read(catalogueName(entry.hash))));
    return new IndexInFiles(read, entry.hash, catalogue);
  }

  private constructor(read: ReadFile, hash: string, catalogue: Catalogue) {
    this.#hash = hash;
    this.#chunks = new FilesOfOneKind(read, async (bytes) => decodeChunk(await unpackSigned(bytes)));
    this.#facets = new FilesOfOneKind(read, async (bytes) => decodeFacet(await unpackSigned(bytes)));
    this.#fragments = new FilesOfOneKind(read, async (bytes) =>
      asFragment(JSON.parse(textOf(await unpackSigned(bytes)))),
    );
    this.#companions = new FilesOfOneKind(read, async (bytes) => textOf(await unpack(bytes)));
    this.catalogue = catalogue;
    const words = catalogue.pages.reduce((sum, page) => sum + page.words, 0);
    this.averageLength = words / Math.max(1, catalogue.pages.length);
  }

  async entriesBeginningWith(beginnings: readonly string[]): Promise<Entry[]> {
    const { chunks: known } = this.catalogue;
    // Pagefind cuts the first and the last word of a chunk short: what follows it says where it really ends.
    const files = known.filter(({ from }, place) => {
      const next = known[place + 1]?.from;
      return beginnings.some(
        (beginning) => from.slice(0, beginning.length) <= beginning && (next === undefined || next > beginning),
      );
    });
    const chunks = await Promise.all(files.map(({ file }) => this.#chunks.get(`index/${file}.pf_index`)));
    return chunks.flatMap((entries) =>
      beginnings.flatMap((beginning) => {
        const first = firstNotBefore(entries, beginning);
        let end = first;
        while (entries[end]?.key.startsWith(beginning)) end++;
        return entries.slice(first, end);
      }),
    );
  }

  async facet(name: string): Promise<Map<string, number[]>> {
    const file = this.catalogue.facets.get(name);
    if (file === undefined) return new Map();
    return this.#facets.get(`filter/${file}.pf_filter`);
  }

  async fragment(page: number): Promise<Fragment> {
    return this.#fragments.get(`fragment/${this.catalogue.pages[page]?.fragment}.pf_fragment`);
  }

  async companion(name: string): Promise<string> {
    return this.#companions.get(companionName(name, this.#hash));
  }
}

class FilesOfOneKind<Content> {
  readonly #read: ReadFile;
  readonly #decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Content>;
  readonly #loading = new Map<string, Promise<Content>>();

  constructor(read: ReadFile, decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Content>) {
    this.#read = read;
    this.#decode = decode;
  }

  get(path: string): Promise<Content> {
    const known = this.#loading.get(path);
    if (known !== undefined) return known;
    const loading = this.#read(path).then(this.#decode);
    this.#loading.set(path, loading);
    // A failure of the network is not for ever: the next question asks again.
    loading.catch(() => this.#loading.delete(path));
    return loading;
  }
}

function firstNotBefore(entries: readonly Entry[], beginning: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function unpackSigned(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const unpacked = await unpack(bytes);
  if (textOf(unpacked.subarray(0, signature.length)) !== signature) {
    throw new Error('a file of the index does not begin as Pagefind begins its files');
  }
  return unpacked.subarray(signature.length);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Servers that know about compression unpack the file on its way; then there is nothing left to do. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
