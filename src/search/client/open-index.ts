/** Opens the index over the network. In: the path of the site and the answer for its first file. Out: an opened index. */
import { SearchIndex } from '../index/search-index.ts';
import { firstFile } from './first-file.ts';

export function openIndex(base: string, entry: Promise<Response>): Promise<SearchIndex> {
  return SearchIndex.open(async (path) => {
    const response = await (path === firstFile ? entry : fetch(`${base}pagefind/${path}`));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
