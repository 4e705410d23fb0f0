import { expect, it } from 'vitest';
import { makeRecords } from '../../bench/search/made-up-posts.ts';
import { readAddress } from '../../src/search/address.ts';
import { Answerer } from '../../src/search/answer.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { Searcher } from '../../src/search/run-search.ts';

const kilobyte = 1024;
const shownAtFirst = 10;
/** Of a large archive, so that its index is made of several. */
const recordsInPart = 300;
/** What the page and its code may weigh has a budget of its own; this is a generous share of it. */
const codeOfSearch = 60 * kilobyte;

/** Bytes of the index that are read until the first results for a word can be shown; facets come later. */
async function bytesOfFirstResults(posts: number, word: string): Promise<number> {
  const files = await buildIndex(makeRecords(posts), [], recordsInPart);
  let bytes = 0;
  const index = await SearchIndex.open(async (path) => {
    const content = files.get(path) ?? new Uint8Array();
    bytes += content.length;
    return new Uint8Array(content);
  });
  const searcher = new Searcher(new Answerer(index));
  const { pages } = await searcher.run(readAddress(`?q=${encodeURIComponent(word)}`));
  expect(pages.length).toBeGreaterThan(shownAtFirst);
  await Promise.all(pages.slice(0, shownAtFirst).map(({ page }) => searcher.fragment(page)));
  return bytes;
}

it('the first results for a word of an archive of 10,000 posts cost at most 220 KB', { timeout: 120_000 }, async () => {
  // Ten thousand posts take Pagefind too long for a test; all that is read grows in a straight line or more slowly.
  const [small, large] = [await bytesOfFirstResults(1000, 'модель'), await bytesOfFirstResults(2000, 'модель')];
  const atTenThousand = large + 8 * (large - small);
  expect(atTenThousand + codeOfSearch).toBeLessThanOrEqual(220 * kilobyte);
  expect(large).toBeGreaterThan(small);
});
