import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/render/lists/pagination.ts';
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
    expect(page.periods.map(({ key, posts: inside }) => [key, inside.map(({ id }) => id)])).toEqual([
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
    expect(timeline.pages.map(({ number }) => number)).toEqual([1, 2]);
    expect(timeline.months.map(({ month, place }) => [month, place?.page])).toEqual([
      ['2024-01', 2],
      ['2024-02', 1],
      ['2024-03', 1],
    ]);
  });

  it('of nothing is one empty page', () => {
    const timeline = timelineOf([], zone, 40);
    expect(timeline.pages).toHaveLength(1);
    expect(timeline.months).toEqual([]);
  });
});

it('a list of nothing is one page, a full page needs no second', () => {
  expect(paginate([], 2)).toEqual([{ items: [], number: 1, last: 1 }]);
  expect(paginate([1, 2], 2)).toHaveLength(1);
  expect(paginate([1, 2, 3], 2).map(({ items }) => items)).toEqual([[1, 2], [3]]);
});
