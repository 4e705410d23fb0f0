import { describe, expect, it } from 'vitest';
import { Answerer } from '../../src/search/answer.ts';
import type { SearchRecord } from '../../src/search/build/search-record.ts';
import { mergeIndexes } from '../../src/search/index/merged-index.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import { record, smallIndex } from './fixtures/small-index.ts';

const old: SearchRecord[] = [
  record('/posts/1/', 'Разбираем нейронные сети и внимание', {
    facets: { kind: ['review Обзор'], year: ['2022 2022'] },
  }),
  record('/posts/2/', 'Редкое слово барсук и сети', { facets: { kind: ['note Заметка'], year: ['2022 2022'] } }),
  record('/posts/3/', 'Сети, сети и ещё раз сети в рекомендациях пользователей большого сайта'),
];
const recent: SearchRecord[] = [
  record('/posts/4/', 'Внимание: встреча о трансформерах', { facets: { kind: ['review Обзор'], year: ['2023 2023'] } }),
  record('/posts/5/', 'Запись встречи', { fields: { title: 'Запись', people: 'Анна Ветрова', names: 'сети' } }),
  record('/posts/6/', 'О сети и о барсуке, коротко'),
];
const dictionary = [['барсук', 'badger']];

let made: Promise<{ whole: SearchIndex; merged: SearchIndex }> | undefined;
function both(): Promise<{ whole: SearchIndex; merged: SearchIndex }> {
  made ??= makeBoth();
  return made;
}

async function makeBoth(): Promise<{ whole: SearchIndex; merged: SearchIndex }> {
  const { index: whole } = await smallIndex([...old, ...recent], dictionary);
  const parts = [await smallIndex(old, dictionary), await smallIndex(recent)];
  return { whole, merged: mergeIndexes(parts.map(({ index }) => index)) };
}

describe('two indexes, merged', () => {
  it.each([
    'сети',
    'внимание',
    'барсук',
    'badger',
    'встречи',
    '"и сети"',
    'ветрова',
    'сети -рекомендациях',
    'барсуг',
    'ctnb',
  ])(
    'answer «%s» as one index of all pages does: the same pages with the same scores in the same order',
    async (query) => {
      const { whole, merged } = await both();
      const expected = await new Answerer(whole).answer(query);
      const answer = await new Answerer(merged).answer(query);
      expect(answer.pages.map(({ page, score }) => [page, score.toFixed(6)])).toEqual(
        expected.pages.map(({ page, score }) => [page, score.toFixed(6)]),
      );
      expect(answer.pages.length).toBeGreaterThan(0);
      expect(answer.notices).toEqual(expected.notices);
    },
  );

  it('have the facets of all pages', async () => {
    const { whole, merged } = await both();
    for (const name of ['kind', 'year', 'topic']) {
      expect(new Map([...(await merged.facet(name))].sort())).toEqual(new Map([...(await whole.facet(name))].sort()));
    }
  });

  it('show every page by its own text', async () => {
    const { merged } = await both();
    const urls = await Promise.all([0, 1, 2, 3, 4, 5].map(async (page) => (await merged.fragment(page)).url));
    expect(urls).toEqual([...old, ...recent].map(({ url }) => url));
  });
});
