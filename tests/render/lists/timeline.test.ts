import { describe, expect, it } from 'vitest';
import { type ListPage, paginate, paginateByTime } from '../../../src/render/lists/pagination.ts';
import { timelineOf } from '../../../src/render/lists/timeline.ts';
import { postOf } from '../../fixtures/archive/small-archive.ts';

const zone = 'Europe/Moscow';
const at = (id: string, day: string) => postOf(id, 'note', { published: { at: `${day}T09:00:00Z` } });
const within = (id: string, after: string | null, before: string | null) =>
  postOf(id, 'note', { published: { after, before } });

describe('the timeline', () => {
  it('puts the newest first and groups what is known of the months', () => {
    const posts = [
      within('1', null, null),
      within('2', '2023-12-28', '2024-01-18'),
      at('3', '2024-01-20'),
      at('4', '2024-01-21'),
    ];
    const [page] = timelineOf(posts, zone, 40).pages;
    expect(page?.periods.map(({ key, posts: inside }) => [key, inside.map(({ id }) => id)])).toEqual([
      ['2024-01', ['4', '3']],
      ['2023-12-2024-01', ['2']],
      ['unknown', ['1']],
    ]);
  });

  it('counts sure and unsure months apart and names the silent ones', () => {
    const posts = [at('1', '2023-11-02'), within('2', '2023-12-28', '2024-01-18'), at('3', '2024-01-20')];
    expect(timelineOf(posts, zone, 40).months.map(({ month, sure, unsure }) => [month, sure, unsure])).toEqual([
      ['2023-11', 1, 0],
      ['2023-12', 0, 0],
      ['2024-01', 1, 1],
    ]);
  });

  it('leads from a month to the page where it begins', () => {
    const posts = [at('1', '2024-01-01'), at('2', '2024-02-01'), at('3', '2024-02-02'), at('4', '2024-03-01')];
    const timeline = timelineOf(posts, zone, 2);
    expect(timeline.pages.map(({ number }) => number)).toEqual([2, 1]);
    expect(timeline.months.map(({ month, place }) => [month, place])).toEqual([
      ['2024-01', 'page/1/#m-2024-01'],
      ['2024-02', '#m-2024-02'],
      ['2024-03', '#m-2024-03'],
    ]);
  });

  it('of nothing is one empty page', () => {
    const timeline = timelineOf([], zone, 40);
    expect(timeline.pages).toHaveLength(1);
    expect(timeline.months).toEqual([]);
  });
});

describe('a list in pages', () => {
  it('of nothing is one page, a full page needs no second', () => {
    expect(paginate([], 2).map(({ items, opens }) => [items, opens])).toEqual([[[], true]]);
    expect(paginateByTime([], 2).map(({ items, opens }) => [items, opens])).toEqual([[[], true]]);
    expect(paginate([1, 2], 2)).toHaveLength(1);
    expect(paginateByTime([2, 1], 2)).toHaveLength(1);
  });

  it('leads from each page to those beside it', () => {
    expect(paginate([1, 2, 3, 4, 5], 2).map(({ before, after }) => [before, after])).toEqual([
      [undefined, 'page/2/'],
      ['', 'page/3/'],
      ['page/2/', undefined],
    ]);
    expect(paginateByTime([5, 4, 3, 2, 1], 2).map(({ number, before, after }) => [number, before, after])).toEqual([
      [3, undefined, 'page/2/'],
      [2, '', 'page/1/'],
      [1, 'page/2/', undefined],
    ]);
  });
});

describe('a list by time', () => {
  const size = 4;
  const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
  const numbered = (pages: ListPage<number>[]) => new Map(pages.slice(1).map((page) => [page.number, page.items]));

  it('holds everything once, newest first, and never a page with less than a half', () => {
    for (let count = 1; count < 40; count++) {
      const pages = paginateByTime(newestFirst(count), size);
      expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(count));
      expect(pages.slice(1).every(({ items }) => items.length === size)).toBe(true);
      const [opening] = pages;
      expect(opening?.items.length).toBeLessThan(1.5 * size);
      if (count > size) expect(opening?.items.length).toBeGreaterThanOrEqual(size / 2);
    }
  });

  it('keeps under a number what stood there when it grows', () => {
    for (let count = 1; count < 40; count++) {
      const after = numbered(paginateByTime(newestFirst(count + 1), size));
      for (const [number, items] of numbered(paginateByTime(newestFirst(count), size)))
        expect(after.get(number)).toEqual(items);
    }
  });

  it('changes one numbered page at most when something new comes: the way from it to what opens the list', () => {
    const told = (pages: ListPage<number>[]) => pages.slice(1).map((page) => JSON.stringify(page));
    for (let count = 1; count < 40; count++) {
      const after = new Set(told(paginateByTime(newestFirst(count + 1), size)));
      const changed = told(paginateByTime(newestFirst(count), size)).filter((page) => !after.has(page));
      expect(changed.length).toBeLessThanOrEqual(1);
    }
  });
});
