import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model/archive.ts';
import { contentHash } from '../../src/page-reads/content-hash.ts';
import { keyed } from '../../src/page-reads/keyed-paths.ts';
import { trackSite } from '../../src/page-reads/tracked-site.ts';
import { fateOfRead, type PageReads, watchReads } from '../../src/page-reads/watch.ts';
import { shownSections } from '../../src/render/lists/shown-sections.ts';
import { type Site, siteOf } from '../../src/render/site.ts';
import { smallArchive } from '../fixtures/archive/small-archive.ts';

/** The archive as it would be read anew: equal, and no object of it the same. */
const readAnew = (change: (archive: Archive) => void = () => {}): Archive => {
  const archive = structuredClone(smallArchive);
  change(archive);
  return archive;
};

async function readsOf(page: (site: Site) => unknown): Promise<PageReads> {
  const site = trackSite(siteOf(readAnew()));
  return (await watchReads(async () => page(site))).reads;
}

/** Whether a page would be taken from an earlier build after a change. */
async function isKept(page: (site: Site) => unknown, change?: (archive: Archive) => void): Promise<boolean> {
  const reads = await readsOf(page);
  const later = trackSite(siteOf(readAnew(change)));
  // What stands on every page is computed by whichever page is rendered first.
  shownSections(later);
  return !reads.isUnclear && reads.reads.every((read) => fateOfRead(read) === 'same');
}

const [firstPost, secondPost] = smallArchive.posts;
if (firstPost === undefined || secondPost === undefined) throw new Error('the fixture has too few posts');
const rename = (id: string) => (archive: Archive) => {
  archive.posts = archive.posts.map((post) => (post.id === id ? { ...post, title: 'Другое' } : post));
};
const forget = (id: string) => (archive: Archive) => {
  archive.posts = archive.posts.filter((post) => post.id !== id);
};

describe('a page is kept from an earlier build', () => {
  it.each<[string, (site: Site) => unknown]>([
    ['reads nothing', () => 0],
    ['finds a post', ({ index }) => index.findPost(secondPost.id)],
    ['asks for neighbours', ({ index }) => index.neighbours(index.findPost(secondPost.id) ?? firstPost)],
    ['counts a kind', ({ index }) => index.ofKind(firstPost.kind).length],
    ['reads a whole list', ({ archive }) => archive.posts.length],
    ['shows the sections', (site) => shownSections(site)],
    ['looks for files', ({ media }) => media.get(firstPost.id)],
    ['asks for what is related', ({ index }) => index.related(index.findPost(firstPost.id) ?? firstPost, 4)],
  ])('when it %s and nothing changed', async (_case, page) => {
    expect(await isKept(page)).toBe(true);
  });

  it('when something changed that it did not read', async () => {
    expect(await isKept(({ index }) => index.findPost(firstPost.id), rename(secondPost.id))).toBe(true);
    expect(await isKept((site) => shownSections(site), forget(secondPost.id))).toBe(true);
  });
});

describe('a page is rendered anew', () => {
  it.each<[string, (site: Site) => unknown, (archive: Archive) => void]>([
    ['a post that it shows', ({ index }) => index.findPost(secondPost.id), rename(secondPost.id)],
    ['a neighbour', ({ index }) => index.neighbours(index.findPost(secondPost.id) ?? firstPost), rename(firstPost.id)],
    ['a list that it counts', ({ index }) => index.ofKind(secondPost.kind).length, forget(secondPost.id)],
    ['the whole archive', ({ archive }) => archive.posts.length, forget(secondPost.id)],
    ['one thing of all that it copied', ({ archive }) => ({ ...archive }), rename(secondPost.id)],
  ])('when %s changed', async (_case, page, change) => {
    expect(await isKept(page, change)).toBe(false);
  });

  it('when it asked about a thing that is gone', async () => {
    const neighbours = ({ index }: Site) => index.neighbours(index.findPost(secondPost.id) ?? firstPost);
    expect(await isKept(neighbours, forget(secondPost.id))).toBe(false);
  });

  it('when it takes what cannot be asked for again', async () => {
    expect((await readsOf(({ media }) => [...media])).isUnclear).toBe(true);
  });
});

it('reads of pages that are rendered at once are not mixed up', async () => {
  const site = trackSite(siteOf(readAnew()));
  const page = (id: string) =>
    watchReads(async () => {
      await Promise.resolve();
      return site.index.findPost(id);
    });
  const [one, other] = await Promise.all([page(firstPost.id), page(secondPost.id)]);
  expect(one.reads.reads).not.toEqual(other.reads.reads);
  expect([one.reads.reads.length, other.reads.reads.length]).toEqual([1, 1]);
});

describe('the key of a page', () => {
  it('is the hash of all that it is given', () => {
    const keyOf = (props: Record<string, unknown>) => keyed([{ params: { id: '1' }, props }])[0]?.cacheKey;
    expect(keyOf({ post: { id: '1', title: 'a' } })).toBe(keyOf({ post: { id: '1', title: 'a' } }));
    expect(keyOf({ post: { id: '1', title: 'a' } })).not.toBe(keyOf({ post: { id: '1', title: 'b' } }));
  });

  it('tells apart what JSON does not', () => {
    expect(contentHash(new Map([[1, 2]]))).not.toBe(contentHash(new Map([[1, 3]])));
    expect(contentHash(new Set([1]))).not.toBe(contentHash(new Set([2])));
    expect(contentHash('1')).not.toBe(contentHash(1));
  });
});
