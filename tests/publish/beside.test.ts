/** What was seen of pages before a site is finished holds for pages that lie there as they did, and for no others. */
import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { Beside } from '../../src/publish/beside.ts';
import { type Verdict, verifySite } from '../../src/publish/verify-site.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { archiveOf, postOf } from '../fixtures/archive/small-archive.ts';

const archive = archiveOf({ posts: [postOf('1', 'note')] });
const page = (body = '') => `<!DOCTYPE html><html><body>${body}</body></html>`;
const pages = ['index.html', '404.html', 'search/index.html', 'posts/1/index.html'];

function wholeSite(): string {
  return temporaryFolder({
    ...Object.fromEntries(pages.map((path) => [path, page('<a href="/posts/1/"><a href="/late.txt">')])),
    'archive.json': JSON.stringify(toDataset(archive, null)),
    'archive.schema.json': '{}',
    'pagefind/pagefind-entry.json': JSON.stringify({ languages: { zz: { hash: 'zz_1', page_count: 1 } } }),
    'pagefind/fragment/zz_1.pf_fragment': '',
  });
}

/** Of how many pages a site has a thread of its own. */
const [always, never] = [1, 1000];
const isEarly = (threadFrom: number) => threadFrom === always && availableParallelism() > 1;

/** Looks at all pages, then lets something happen to the site, then looks the whole over. */
function verdictAfter(happens: (folder: string) => void, threadFrom: number): Verdict {
  const folder = wholeSite();
  const place = { folder, site: null, base: '/' };
  const beside = new Beside(threadFrom);
  onTestFinished(() => beside.end());
  beside.lookAt({ ...place, pages });
  // Whoever asks waits until all are looked at.
  expect(beside.sights.flatMap(({ states }) => states).length).toBe(isEarly(threadFrom) ? pages.length : 0);
  happens(folder);
  return verifySite({ ...place, archive, beside });
}

const finish = (folder: string) => writeFileSync(join(folder, 'late.txt'), '');

describe.each([
  ['by a thread of its own', always],
  ['without one', never],
])('a site that is looked at early, %s', (_case, threadFrom) => {
  it('is whole when what pages need has come, and every link is counted once', () => {
    expect(verdictAfter(finish, threadFrom)).toMatchObject({ faults: [], pages: 4, links: 8 });
  });

  it('is not whole when what pages need has not come', () => {
    const [fault = ''] = verdictAfter(() => {}, threadFrom).faults;
    expect(fault).toMatch(/^Links lead to nothing \(4\): .*\/late\.txt on posts\/1\/index\.html/);
  });

  it('is looked at again where a page was written again', () => {
    const happens = (folder: string) => {
      finish(folder);
      // As long as before.
      writeFileSync(join(folder, 'posts/1/index.html'), page('<a href="/posts/2/"><a href="/late.txt">'));
    };
    expect(verdictAfter(happens, threadFrom)).toMatchObject({
      faults: ['Links lead to nothing (1): /posts/2/ on posts/1/index.html.'],
      links: 8,
    });
  });

  it('lacks a page that has gone since', () => {
    const happens = (folder: string) => {
      finish(folder);
      rmSync(join(folder, 'posts/1'), { recursive: true });
    };
    expect(verdictAfter(happens, threadFrom).faults).toContain('Pages are missing or empty (1): /posts/1/.');
  });

  it('is looked at in a page that came later', () => {
    const happens = (folder: string) => {
      finish(folder);
      writeFileSync(join(folder, 'new.html'), page('<a href="/none/">'));
    };
    expect(verdictAfter(happens, threadFrom)).toMatchObject({
      faults: ['Links lead to nothing (1): /none/ on new.html.'],
      links: 9,
    });
  });
});
