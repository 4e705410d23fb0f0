/**
 * Several indexes as one: of an archive that is too large for one, each has the pages of some years. In: opened indexes, the
 * oldest first. Out: an index whose numbers, rarities and order are those that one index of all pages would have.
 */
import type { Entry, Posting } from './index-format.ts';
import type { Fragment } from './json-files.ts';
import type { SearchIndex } from './search-index.ts';
import { packVocabulary, unpackVocabulary } from './vocabulary.ts';

interface Part {
  index: SearchIndex;
  /** Number of its first page among all. */
  first: number;
  /** Its fields by their numbers among all. */
  fields: readonly number[];
}

export function mergeIndexes(indexes: readonly SearchIndex[]): SearchIndex {
  const fields: string[] = [];
  const parts: Part[] = [];
  let pages = 0;
  for (const index of indexes) {
    for (const name of index.catalogue.fields) if (!fields.includes(name)) fields.push(name);
    parts.push({ index, first: pages, fields: index.catalogue.fields.map((name) => fields.indexOf(name)) });
    pages += index.catalogue.pages.length;
  }
  const words = parts.reduce((sum, { index }) => sum + index.averageLength * index.catalogue.pages.length, 0);
  return {
    // Which files hold what, each part knows of itself.
    catalogue: {
      version: indexes[0]?.catalogue.version ?? '',
      pages: indexes.flatMap(({ catalogue }) => catalogue.pages),
      chunks: [],
      facets: new Map(),
      fields,
    },
    averageLength: words / Math.max(1, pages),
    async entriesBeginningWith(beginnings) {
      const found = await Promise.all(parts.map(({ index }) => index.entriesBeginningWith(beginnings)));
      return joinEntries(found.map((entries, place) => entries.map((entry) => renumbered(entry, parts[place]))));
    },
    async facet(name) {
      const found = await Promise.all(parts.map(({ index }) => index.facet(name)));
      const all = new Map<string, number[]>();
      for (const [place, values] of found.entries()) {
        const first = parts[place]?.first ?? 0;
        for (const [value, numbers] of values)
          all.set(value, [...(all.get(value) ?? []), ...numbers.map((page) => page + first)]);
      }
      return all;
    },
    fragment(page): Promise<Fragment> {
      const part = parts.findLast(({ first }) => first <= page);
      if (part === undefined) throw new Error(`the indexes have no page ${page}`);
      return part.index.fragment(page - part.first);
    },
    async companion(name) {
      const found = await Promise.all(indexes.map((index) => index.companion(name)));
      return name === 'words' ? joinVocabularies(found) : joinLists(found);
    },
  };
}

function renumbered({ key, spellings }: Entry, part: Part | undefined): Entry {
  const { first = 0, fields = [] } = part ?? {};
  const move = ({ page, text, fields: places }: Posting): Posting => ({
    page: page + first,
    text,
    fields: places.map(({ field, at }) => ({ field: fields[field] ?? field, at })),
  });
  return { key, spellings: spellings.map(({ form, postings }) => ({ form, postings: postings.map(move) })) };
}

/** A word that several indexes have is one word. */
function joinEntries(lists: readonly Entry[][]): Entry[] {
  const byKey = new Map<string, Entry>();
  for (const { key, spellings } of lists.flat()) {
    const known = byKey.get(key) ?? { key, spellings: [] };
    for (const { form, postings } of spellings) {
      const same = known.spellings.find((spelling) => spelling.form === form);
      if (same === undefined) known.spellings.push({ form, postings });
      else same.postings = [...same.postings, ...postings];
    }
    byKey.set(key, known);
  }
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

function joinVocabularies(packed: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const { word, commonness } of packed.flatMap(unpackVocabulary))
    counts.set(word, (counts.get(word) ?? 0) + 2 ** commonness);
  return packVocabulary(counts);
}

function joinLists(texts: readonly string[]): string {
  const lists = texts.map((text): unknown => JSON.parse(text));
  return JSON.stringify(lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : [])));
}
