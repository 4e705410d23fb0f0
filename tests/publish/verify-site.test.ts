/** A site of which anything is missing is not published, and the build says what. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { verifySite } from '../../src/publish/verify-site.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { archiveOf, eventOf, paperOf, postOf, speakerOf, talkOf, topicOf } from '../fixtures/archive/small-archive.ts';

/** An album of two messages, a note, one thing of each kind, and a service message. */
const archive = archiveOf({
  posts: [postOf('1', 'note', { messageIds: [1, 2] }), postOf('3', 'note')],
  events: [eventOf('2024-02-08-flocks')],
  talks: [talkOf('swarms')],
  speakers: [speakerOf('nina', 'Нина Ветрова')],
  papers: [paperOf('2401.00001', 'Flocks')],
  topics: [topicOf('winds', 'Ветер')],
  unpublished: [{ messageId: 4, reason: 'service message' }],
});
const things = ['events/2024-02-08-flocks', 'talks/swarms', 'speakers/nina', 'papers/2401.00001', 'topics/winds'];
const page = (body = '') => `<!DOCTYPE html><html><body>${body}</body></html>`;
const entry = (pages: number) => JSON.stringify({ languages: { zz: { hash: 'zz_1', page_count: pages } } });

function wholeSite(): string {
  return temporaryFolder({
    'index.html': page('<a href="/posts/1/">album</a> <a href="/posts/3/#top">note</a> <img src="/a%20b.webp">'),
    '404.html': page('<a href="/">home</a>'),
    'a b.webp': '',
    'archive.json': JSON.stringify(toDataset(archive, null)),
    'archive.schema.json': '{}',
    'search/index.html': page('<form action="/search/">'),
    'posts/1/index.html': page('<a href="../3/">next</a> <a href="https://elsewhere.example/x">away</a>'),
    'posts/2/index.html': '<!doctype html><body><a href="/posts/1/">moved</a></body>',
    'posts/3/index.html': page('<a href="mailto:a@example.org">mail</a> <a href="tg://resolve?domain=a">chat</a>'),
    ...Object.fromEntries(things.map((path) => [`${path}/index.html`, page()])),
    'pagefind/pagefind-entry.json': entry(2),
    'pagefind/fragment/zz_1.pf_fragment': '',
    'pagefind/fragment/zz_2.pf_fragment': '',
  });
}

function verify(folder: string, site: string | null = null, base = '/') {
  return verifySite({ folder, archive, site, base });
}

/** The faults of a site in which this stands in a file; null takes the file away. */
function faultsWith(path: string, text: string | null, place: { site?: string; base?: string } = {}): string[] {
  const folder = wholeSite();
  if (text === null) rmSync(join(folder, path));
  else writeFileSync(join(folder, path), text);
  return verify(folder, place.site, place.base).faults;
}

function datasetWith(change: (dataset: ReturnType<typeof toDataset>) => void): string {
  const dataset = structuredClone(toDataset(archive, null));
  change(dataset);
  return JSON.stringify(dataset);
}

describe('a finished site', () => {
  it('is whole when every message, page and link is there, and says the sum', () => {
    expect(verify(wholeSite())).toEqual({
      faults: [],
      sum: '4 messages = 3 published + 1 listed',
      pages: 11,
      links: 10,
      searchable: 2,
      files: 17,
      bytes: expect.any(Number),
    });
  });

  it.each(['index.html', '404.html', 'archive.json', 'archive.schema.json', 'search/index.html'])(
    'is not whole without %s',
    (path) => {
      expect(faultsWith(path, null)).toEqual([`It has no ${path}.`]);
    },
  );

  it('says how large it is', () => {
    const folder = wholeSite();
    const before = verify(folder).bytes;
    writeFileSync(join(folder, 'a b.webp'), 'x'.repeat(1000));
    expect(verify(folder).bytes).toBe(before + 1000);
  });

  it('has nothing to count while it lacks a part', () => {
    const folder = wholeSite();
    rmSync(join(folder, '404.html'));
    expect(verify(folder)).toMatchObject({ sum: '', pages: 0, links: 0, searchable: 0, files: 0, bytes: 0 });
  });

  it('names everything that it lacks', () => {
    const folder = wholeSite();
    rmSync(join(folder, '404.html'));
    rmSync(join(folder, 'archive.json'));
    expect(verify(folder).faults).toEqual(['It has no 404.html.', 'It has no archive.json.']);
  });
});

describe('each message', () => {
  it.each([
    [
      'a post is left out',
      (dataset) => void dataset.posts.pop(),
      ['Messages are not in archive.json (1): 3.'],
      '3 messages = 2 published + 1 listed',
    ],
    [
      'a message of an album is left out',
      (dataset) => void dataset.posts[0]?.messageIds.pop(),
      ['Messages are not in archive.json (1): 2.'],
      '3 messages = 2 published + 1 listed',
    ],
    [
      'what is not published is left out',
      (dataset) => void dataset.unpublished.pop(),
      ['Messages are not in archive.json (1): 4.'],
      '3 messages = 3 published + 0 listed',
    ],
    [
      'a message is in two posts',
      (dataset) => void dataset.posts[1]?.messageIds.push(1),
      ['Messages are in archive.json more than once (1): 1.'],
      '5 messages = 4 published + 1 listed',
    ],
    [
      'a message is published and listed',
      (dataset) => void dataset.unpublished.push({ messageId: 3, reason: 'twice' }),
      ['Messages are in archive.json more than once (1): 3.'],
      '5 messages = 3 published + 2 listed',
    ],
    [
      'there is one that no export has',
      (dataset) => void dataset.posts[1]?.messageIds.push(99),
      ['Messages of archive.json are in no export (1): 99.'],
      '5 messages = 4 published + 1 listed',
    ],
  ] satisfies [string, (dataset: ReturnType<typeof toDataset>) => void, string[], string][])(
    'is proven to be in the dataset once: not so when %s',
    (_case, change, faults, sum) => {
      const folder = wholeSite();
      writeFileSync(join(folder, 'archive.json'), datasetWith(change));
      expect(verify(folder)).toMatchObject({ faults, sum });
    },
  );

  it.each([
    '',
    'not JSON',
    '{"posts":[]}',
    '{"posts":[{"messageIds":[1,2]}],"unpublished":[{"messageId":4,"reason":""}]}',
  ])('is not proven by a dataset that is %j', (text) => {
    const folder = wholeSite();
    writeFileSync(join(folder, 'archive.json'), text);
    expect(verify(folder)).toMatchObject({ faults: ['archive.json is not the dataset that it should be.'], sum: '' });
  });

  it.each([
    ['its post has no page', 'posts/3/index.html', '/posts/3/'],
    ...things.map((path) => ['it is of a thing without a page', `${path}/index.html`, `/${path}/`]),
    ['the page that leads to its album is missing', 'posts/2/index.html', '/posts/2/'],
  ])('has an address: not so when %s', (_case, path, address) => {
    expect(faultsWith(path, null)).toContain(`Pages are missing or empty (1): ${address}.`);
  });

  it('has a page with something on it', () => {
    expect(faultsWith('posts/3/index.html', '')).toContain('Pages are missing or empty (1): /posts/3/.');
  });
});

describe('every page', () => {
  it.each([
    ['is cut in the middle', '<!DOCTYPE html><html><body><p>The end of the</p>'],
    ['goes on behind its end', `${page()}<p>more`],
  ])('is whole: not so when one %s', (_case, html) => {
    expect(faultsWith('posts/3/index.html', html)).toEqual(['Pages end too early (1): posts/3/index.html.']);
  });

  it.each([
    ['<a href="/posts/5/">', '/posts/5/'],
    ['<a href="/posts/1">', '/posts/1'],
    ['<a href="../5/">', '../5/'],
    ['<a href="x.txt">', 'x.txt'],
    ['<img src="/none.webp">', '/none.webp'],
    ['<video poster="/none.webp">', '/none.webp'],
    ['<form action="/none/">', '/none/'],
    ['<img srcset="/a%20b.webp 320w, /none.webp 640w">', '/none.webp'],
    ['<a href="https://">', 'https://'],
    ['<a href="/%E0%A4%A">', '/%E0%A4%A'],
  ])('leads to what is there: %s does not', (tag, address) => {
    expect(faultsWith('posts/3/index.html', page(tag))).toEqual([
      `Links lead to nothing (1): ${address} on posts/3/index.html.`,
    ]);
  });

  it('may write an address with an ampersand, in Cyrillic, relative, or with a question', () => {
    const folder = wholeSite();
    for (const name of ['a&b.txt', 'отчёт.txt', 'a,b.txt']) writeFileSync(join(folder, name), '');
    const html = page(
      '<a href="/a&amp;b.txt"><a href="/отчёт.txt"><a href="/a,b.txt"><a href="/search/?q=1&amp;w=/x/"><a href="../1/#a">',
    );
    writeFileSync(join(folder, 'posts/3/index.html'), html);
    expect(verify(folder).faults).toEqual([]);
  });

  it('names five links that lead to nothing, and leaves none out', () => {
    const html = page([1, 2, 3, 4, 5].map((number) => `<a href="/0${number}/">`).join(''));
    const on = 'on posts/3/index.html';
    expect(faultsWith('posts/3/index.html', html)).toEqual([
      `Links lead to nothing (5): /01/ ${on}, /02/ ${on}, /03/ ${on}, /04/ ${on}, /05/ ${on}.`,
    ]);
  });

  it('names the first few of many links that lead to nothing', () => {
    const html = page([1, 2, 3, 4, 5, 6].map((number) => `<a href="/${number}/">`).join(''));
    const on = 'on posts/3/index.html';
    expect(faultsWith('posts/3/index.html', html)).toEqual([
      `Links lead to nothing (6): /1/ ${on}, /2/ ${on}, /3/ ${on}, /4/ ${on}, /5/ ${on} ….`,
    ]);
  });

  it.each([
    ['/archive/posts/1/', []],
    ['/archive/', []],
    ['https://example.org/archive/posts/1/', []],
    ['https://example.org/other/', []],
    ['../../other/', ['Links lead to nothing (1): ../../other/ on 404.html.']],
    ['/posts/1/', ['Links lead to nothing (1): /posts/1/ on 404.html.']],
    ['/go/https://a.example/', ['Links lead to nothing (1): /go/https://a.example/ on 404.html.']],
    [
      'https://example.org/archive/posts/9/',
      ['Links lead to nothing (1): https://example.org/archive/posts/9/ on 404.html.'],
    ],
  ])('of a site below a path may lead to %s or not', (address, faults) => {
    const folder = wholeSite();
    for (const path of ['index.html', 'search/index.html', 'posts/2/index.html'])
      writeFileSync(join(folder, path), page());
    writeFileSync(join(folder, '404.html'), page(`<a href="${address}">`));
    expect(verify(folder, 'https://example.org/archive/', '/archive/').faults).toEqual(faults);
  });

  it('of messages may lead to pages that this site never had, and those of our own may not', () => {
    const message = '<a href="https://example.org/posts/9/" rel="noopener noreferrer">';
    const ours = '<a href="https://example.org/posts/8/">';
    expect(faultsWith('posts/3/index.html', page(message + ours), { site: 'https://example.org/' })).toEqual([
      'Links lead to nothing (1): https://example.org/posts/8/ on posts/3/index.html.',
    ]);
  });

  it('may lead from a site without a certificate to its neighbours', () => {
    const folder = wholeSite();
    for (const path of ['index.html', 'search/index.html', 'posts/2/index.html'])
      writeFileSync(join(folder, path), page());
    writeFileSync(join(folder, '404.html'), page('<a href="http://example.org/other/">'));
    expect(verify(folder, 'http://example.org/archive/', '/archive/').faults).toEqual([]);
  });
});

describe('the search index', () => {
  it.each([
    ['is not there', null, 'It has no search index.'],
    ['cannot be read', '{"languages":1}', 'It has no search index.'],
    ['is no JSON', 'x', 'It has no search index.'],
  ])('that %s is a fault', (_case, text, fault) => {
    expect(faultsWith('pagefind/pagefind-entry.json', text)).toEqual([fault]);
  });

  it('that lacks a post is a fault', () => {
    expect(faultsWith('pagefind/pagefind-entry.json', entry(1))).toEqual([
      'The search index holds 1 pages, the archive 2 posts.',
      'The search index names 1 pages and has 2 of them.',
    ]);
  });

  it('that lacks a part of itself is a fault', () => {
    expect(faultsWith('pagefind/fragment/zz_2.pf_fragment', null)).toEqual([
      'The search index names 2 pages and has 1 of them.',
    ]);
  });
});
