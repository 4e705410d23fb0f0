/**
 * The files of a Pagefind 1.6 index, decoded. In: their bytes, unpacked. Out: the catalogue of the index, the words of a
 * chunk with their places, the values of a facet. Pagefind promises nothing about this format between versions:
 * `supportedVersion` is checked when an index is built and when it is opened.
 */
import { CborReader } from './cbor.ts';

export const supportedVersion = '1.6.0';

export interface Catalogue {
  version: string;
  /** In the order in which records were given: the place of a page here is its number. `words` counts its text. */
  pages: { fragment: string; words: number }[];
  /** Files of words, each with the beginning of its first word. */
  chunks: { from: string; file: string }[];
  /** Files of facets by name. */
  facets: Map<string, string>;
  /** Names of the fields, by number. */
  fields: string[];
}

/** Where one spelling of a word stands on one page. */
export interface Posting {
  page: number;
  /** Ordinal numbers of words in the text. A part of a compound has the place of the whole. */
  text: { at: number; isWhole: boolean }[];
  /** Places in fields. */
  fields: { field: number; at: number }[];
}

export interface Entry {
  /** As the index sorts it: without any marks, so that й is и. */
  key: string;
  /** Spellings with their marks: the key itself, or forms with й and other marked letters. */
  spellings: { form: string; postings: Posting[] }[];
}

/** Pagefind's weight of a whole word; a part of a compound weighs less. */
const wholeWord = 24;

export function decodeCatalogue(bytes: Uint8Array): Catalogue {
  const cbor = new CborReader(bytes);
  cbor.array();
  const version = cbor.text();
  const pages = list(cbor, () => {
    cbor.array();
    const page = { fragment: cbor.text(), words: cbor.integer() };
    // The file that fragments were bundled into; here each has its own.
    cbor.text();
    return page;
  });
  const chunks = list(cbor, () => {
    cbor.array();
    const from = cbor.text();
    // The beginning of its last word, too short to tell where the chunk ends.
    cbor.text();
    return { from, file: cbor.text() };
  });
  const facets = list(cbor, (): [string, string] => {
    cbor.array();
    return [cbor.text(), cbor.text()];
  });
  list(cbor, () => {
    cbor.array();
    cbor.text();
    list(cbor, () => cbor.integer());
  });
  return { version, pages, chunks, facets: new Map(facets), fields: list(cbor, () => cbor.text()) };
}

export function decodeChunk(bytes: Uint8Array): Entry[] {
  const cbor = new CborReader(bytes);
  cbor.array();
  return list(cbor, () => {
    cbor.array();
    const key = cbor.text();
    const plain = { form: key, postings: decodePostings(cbor) };
    const marked = list(cbor, () => {
      cbor.array();
      return { form: cbor.text(), postings: decodePostings(cbor) };
    });
    return { key, spellings: plain.postings.length > 0 ? [plain, ...marked] : marked };
  });
}

/** Values of a facet with the pages that have them. */
export function decodeFacet(bytes: Uint8Array): Map<string, number[]> {
  const cbor = new CborReader(bytes);
  cbor.array();
  cbor.text();
  return new Map(
    list(cbor, (): [string, number[]] => {
      cbor.array();
      return [cbor.text(), list(cbor, () => cbor.integer())];
    }),
  );
}

function decodePostings(cbor: CborReader): Posting[] {
  let page = 0;
  return list(cbor, () => {
    cbor.array();
    page += cbor.integer();
    const text: Posting['text'] = [];
    places(cbor, (weight, at) => text.push({ at, isWhole: weight >= wholeWord }), wholeWord);
    const fields: Posting['fields'] = [];
    places(cbor, (field, at) => fields.push({ field, at }), 0);
    return { page, text, fields };
  });
}

/** Differences between places; a negative number says which weight or field the following places have. */
function places(cbor: CborReader, take: (mark: number, at: number) => void, first: number): void {
  let mark = first;
  let at = 0;
  for (let left = cbor.array(); left > 0; left--) {
    const number = cbor.integer();
    if (number < 0) {
      mark = -number - 1;
      at = 0;
    } else {
      at += number;
      take(mark, at);
    }
  }
}

function list<Item>(cbor: CborReader, read: () => Item): Item[] {
  return Array.from({ length: cbor.array() }, read);
}
