/** Opens the index over the network. In: the address of its folder. Out: an opened index. */
import { SearchIndex } from '../index/search-index.ts';

export function openIndex(folder: string): Promise<SearchIndex> {
  return SearchIndex.open(async (path) => {
    // Only the first file keeps its name from build to build; all others may be kept for ever.
    const cache = path === 'pagefind-entry.json' ? 'no-cache' : 'default';
    const response = await fetch(new URL(path, new URL(folder, location.href)), { cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
