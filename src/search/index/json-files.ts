/** The JSON files of an index, checked. In: parsed JSON. Out: what the search needs of it, or an error that says what is wrong. */

import { asObject } from './entry-file.ts';

/** One page as Pagefind keeps it: everything but its places in the index of words. */
export interface Fragment {
  /** From the root of the site, without the path under which the site is served. */
  url: string;
  /** The text, its words parted by single spaces. */
  text: string;
  /** Fields by name. */
  fields: ReadonlyMap<string, string>;
  /** Values of its facets by name. */
  facets: ReadonlyMap<string, readonly string[]>;
}

export function asFragment(json: unknown): Fragment {
  const fragment = asObject(json);
  const url = fragment.get('url');
  const text = fragment.get('content');
  if (typeof url !== 'string' || typeof text !== 'string') throw new Error('a fragment of the index lacks its text');
  const fields = [...asObject(fragment.get('meta'))].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const facets = [...asObject(fragment.get('filters'))].flatMap(([name, values]): [string, string[]][] =>
    Array.isArray(values) ? [[name, values.filter((value) => typeof value === 'string')]] : [],
  );
  return { url, text, fields: new Map(fields), facets: new Map(facets) };
}
