/** What was seen of pages before a site is finished holds for pages that lie there as they did, and for no others. */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { openLook, type Sight } from '../../src/page-links/look-at-pages.ts';
import { Beside } from '../../src/publish/beside.ts';
import { settlePages } from '../../src/publish/settle-pages.ts';
import { type Verdict, verifySite } from '../../src/publish/verify-site.ts';
import { stateWriterInto } from '../../src/site-writer/write-into.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { archiveOf, postOf } from '../fixtures/archive/small-archive.ts';

const archive = archiveOf({ posts: [postOf('1', 'note')] });
const page = (body = '') => `<!DOCTYPE html><html><body>${body}</body></html>`;
const text = page('<a href="/posts/1/"><a href="/late.txt">');
const pages = ['index.html', '404.html', 'search/index.html', 'posts/1/index.html'];

function wholeSite(): string {
  return temporaryFolder({
    ...Object.fromEntries(pages.map((path) => [path, text])),
    'archive.json': JSON.stringify(toDataset(archive, null)),
    'archive.schema.json': '{}',
    'pagefind/pagefind-entry.json': JSON.stringify({ languages: { zz: { hash: 'zz_1', page_count: 1 } } }),
    'pagefind/fragment/zz_1.pf_fragment': '',
  });
}

/** Whether pages are looked at when they are written. */
const [early, late] = [true, false];
/** With how many posts a site has a thread of its own. */
const [always, never] = [1, 1000];

interface Moment {
  folder: string;
  sights: Sight[];
  beside: Beside;
}

/** Writes all pages and the dataset, then lets something happen to the site. */
function siteAfter(happens: (folder: string) => void, looked: boolean, threadFrom = never): Moment {
  const folder = wholeSite();
  const beside = new Beside(1, threadFrom);
  onTestFinished(() => beside.end());
  const write = stateWriterInto(folder);
  const { look, seen } = openLook({ site: null, base: '/' });
  for (const path of pages) look(path, text, write(path, Buffer.from(text)));
  beside.meet(folder, 'archive.json');
  // Until it is counted, as it lies there now.
  beside.messagesOf(folder, undefined);
  happens(folder);
  return { folder, sights: looked ? [seen()] : [], beside };
}

function verdictAfter(happens: (folder: string) => void, looked: boolean, threadFrom = never): Verdict {
  return verifySite({ ...siteAfter(happens, looked, threadFrom), archive, site: null, base: '/' });
}

const finish = (folder: string) => writeFileSync(join(folder, 'late.txt'), '');

describe.each([
  ['while they are written', early],
  ['in the end', late],
])('a site whose pages are looked at %s', (_case, looked) => {
  it('is whole when what pages need has come, and every link is counted once', () => {
    expect(verdictAfter(finish, looked)).toMatchObject({ faults: [], pages: 4, links: 8 });
  });

  it('is not whole when what pages need has not come', () => {
    const [fault = ''] = verdictAfter(() => {}, looked).faults;
    expect(fault).toMatch(/^Links lead to nothing \(4\): .*\/late\.txt on posts\/1\/index\.html/);
  });

  it('is looked at again where a page was written again', () => {
    const happens = (folder: string) => {
      finish(folder);
      // As long as before.
      writeFileSync(join(folder, 'posts/1/index.html'), page('<a href="/posts/2/"><a href="/late.txt">'));
    };
    expect(verdictAfter(happens, looked)).toMatchObject({
      faults: ['Links lead to nothing (1): /posts/2/ on posts/1/index.html.'],
      links: 8,
    });
  });

  it('lacks a page that has gone since', () => {
    const happens = (folder: string) => {
      finish(folder);
      rmSync(join(folder, 'posts/1'), { recursive: true });
    };
    expect(verdictAfter(happens, looked).faults).toContain('Pages are missing or empty (1): /posts/1/.');
  });

  it('is looked at in a page that came later', () => {
    const happens = (folder: string) => {
      finish(folder);
      writeFileSync(join(folder, 'new.html'), page('<a href="/none/">'));
    };
    expect(verdictAfter(happens, looked)).toMatchObject({
      faults: ['Links lead to nothing (1): /none/ on new.html.'],
      links: 9,
    });
  });
});

it('settles the pages that lie there as they did, and none where any may lack something', () => {
  const settledAfter = (happens: (folder: string) => void) => {
    const { folder, sights, beside } = siteAfter(happens, early);
    return [...settlePages(sights, beside.listSite(folder)).pages];
  };
  expect(settledAfter(finish)).toEqual(pages);
  expect(settledAfter(() => {})).toEqual([]);
  const happens = (folder: string) => {
    finish(folder);
    writeFileSync(join(folder, '404.html'), text);
  };
  expect(settledAfter(happens)).toEqual(pages.filter((path) => path !== '404.html'));
});

describe.each([
  ['by a thread too', always],
  ['without one', never],
])('a site that is looked over %s', (_case, threadFrom) => {
  it('has all files that lie there', () => {
    const { folder, beside } = siteAfter(finish, late, threadFrom);
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    const listed = beside.listSite(folder);
    expect([...listed.keys()].toSorted()).toEqual(paths.toSorted());
    expect(listed.get('late.txt')).toMatchObject({ size: 0, changed: statSync(join(folder, 'late.txt')).ctimeMs });
  });

  it('is counted in the dataset that will be served, also where it was written again since it was counted', () => {
    expect(verdictAfter(finish, late, threadFrom).sum).toBe('1 messages = 1 published + 0 listed');
    const happens = (folder: string) => {
      finish(folder);
      writeFileSync(join(folder, 'archive.json'), '{}');
    };
    expect(verdictAfter(happens, late, threadFrom).faults).toEqual([
      'archive.json is not the dataset that it should be.',
    ]);
  });
});
