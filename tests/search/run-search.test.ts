/** Conditions, their counts and the order of results, on the index of a small invented archive. */
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { ru } from '../../src/i18n/search/ru.ts';
import { datesIn } from '../../src/render/dates/dates.ts';
import { readAddress } from '../../src/search/address.ts';
import { Answerer } from '../../src/search/answer.ts';
import { recordsOfArchive } from '../../src/search/build/records-of-archive.ts';
import type { SearchRecord } from '../../src/search/build/search-record.ts';
import { Searcher } from '../../src/search/run-search.ts';
import { archiveOf, postOf, smallArchive } from '../fixtures/archive/small-archive.ts';
import { smallIndex } from './fixtures/small-index.ts';

let records: SearchRecord[];
let searcher: Searcher;

beforeAll(async () => {
  records = recordsOfArchive(smallArchive, ru, datesIn(catalogueOf('ru'), 'Europe/Moscow'));
  const { index } = await smallIndex(records);
  searcher = new Searcher(new Answerer(index));
});

async function find(address: string): Promise<string[]> {
  const { pages } = await searcher.run(readAddress(address));
  return pages.map(({ page }) => records[page]?.url ?? '');
}

async function counts(address: string, facet: 'kind' | 'has' | 'topic' | 'speaker' | 'year') {
  const result = await searcher.run(readAddress(address));
  const values = (await result.facets()).get(facet) ?? [];
  return Object.fromEntries(values.map(({ id, count }) => [id, count]));
}

describe('the records of an archive', () => {
  it('every page that a reader may look for has one', () => {
    const { posts, events, talks, speakers, papers, topics } = smallArchive;
    expect(records).toHaveLength([posts, events, talks, speakers, papers, topics].flat().length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('stand in the order of their days', () => {
    const days = records.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(records.at(-1)?.url).toBe('/events/2024-03-07-nests/');
  });

  it('the quote in a reply is not the text of the reply', () => {
    const reply = records.find(({ url }) => url === '/posts/3/');
    expect(reply?.text).toBe('Ветер. Переносим на 8 февраля.');
  });

  it('the quote of a post that the archive lacks is kept, and so is the name of the site that a post shows', () => {
    const preview = { url: null, site: 'Хабр', title: 'О стаях', description: null };
    const reply = { post: null, quote: 'Сколько птиц в стае?' };
    const posts = [postOf('1', 'note', { body: [{ type: 'text', text: 'Сто.' }], reply, preview })];
    const [found] = recordsOfArchive(archiveOf({ posts }), ru, datesIn(catalogueOf('ru'), 'Europe/Moscow'));
    expect(found?.text).toBe('Сто. Хабр О стаях Сколько птиц в стае?');
  });

  it('a moved meeting is found by each of its dates, the one that holds first', () => {
    const event = records.find(({ url }) => url === '/events/2024-02-01-flocks/');
    expect(event?.fields.date?.replaceAll('\u00a0', ' ')).toBe('8 февраля 2024');
    expect(event?.fields.moved?.replaceAll('\u00a0', ' ')).toBe('1 февраля');
  });

  it('a post between two days of different years is of both years, a post of an unknown day of none', () => {
    expect(records.find(({ url }) => url === '/posts/1/')?.facets.year).toEqual(['2023 2023', '2024 2024']);
  });

  it('nothing empty is kept', () => {
    for (const { fields, facets } of records) {
      expect(Object.values(fields)).not.toContain('');
      expect(Object.values(facets).every((values) => values.length > 0)).toBe(true);
    }
  });
});

describe('conditions', () => {
  it('a thing comes before the posts about it', async () => {
    const found = await find('?q=flocks');
    expect(found.slice(0, 2).toSorted()).toEqual(['/events/2024-02-01-flocks/', '/papers/2401.00001/']);
  });

  it.each([
    ['?q=flocks&kind=review', ['/posts/5/']],
    ['?q=вид:обзор flocks', ['/posts/5/']],
    ['?q=вид:разборы', ['/posts/5/']],
    ['?kind=vacancy', ['/posts/6/']],
    ['?q=спикер:ветровой вид:встреча', ['/events/2024-02-01-flocks/']],
    ['?q=speaker:nina-vetrova kind:event', ['/events/2024-02-01-flocks/']],
    ['?q=тема:рой вид:обзор', ['/posts/5/']],
    ['?q=год:2023 вид:выступление', ['/talks/swarms-in-the-city/']],
    ['?q=есть:запись есть:обзор вид:встреча', ['/events/2024-02-01-flocks/']],
  ])('%s finds %j', async (address, expected) => {
    expect(await find(address)).toEqual(expected);
  });

  it('conditions alone list everything that fits them, the newest first', async () => {
    expect(await find('?kind=event')).toEqual([
      '/events/2024-03-07-nests/',
      '/events/2024-02-22-wind/',
      '/events/2024-02-01-flocks/',
    ]);
  });

  it.each(['?kind=event&q=-flocks', '?q=вид:встреча -flocks'])(
    'what is excluded is kept out of them: %s',
    async (address) => {
      expect(await find(address)).toEqual(['/events/2024-03-07-nests/', '/events/2024-02-22-wind/']);
    },
  );

  it('two values of one facet widen, two facets narrow', async () => {
    expect(await find('?kind=event&kind=vacancy&year=2024')).toHaveLength(4);
    expect(await find('?kind=event&has=recording&has=review')).toEqual(['/events/2024-02-01-flocks/']);
  });

  it('an operator that names nothing finds nothing, and the page can say so', async () => {
    const result = await searcher.run(readAddress('?q=flocks вид:обозр'));
    expect(result.pages).toEqual([]);
    expect(result.unknown).toEqual([{ facet: 'kind', value: 'обозр' }]);
    expect(result.unfiltered).toBeGreaterThan(0);
  });

  it('counts say what each value would leave, its own facet aside', async () => {
    const all = await counts('?q=flocks', 'kind');
    expect(await counts('?q=flocks&kind=review', 'kind')).toEqual(all);
    expect(all['review']).toBe(1);
    expect(await counts('?q=flocks&kind=review', 'has')).toEqual({ review: 1 });
  });

  it('sorting by date puts the later page first and loses none', async () => {
    const byRelevance = await find('?q=flocks');
    const byDate = await find('?q=flocks&sort=date');
    expect(byDate.toSorted()).toEqual(byRelevance.toSorted());
    const days = byDate.map((url) => records.find((known) => known.url === url)?.day ?? '');
    expect(days).toEqual(days.toSorted().reverse());
  });
});
