import { describe, expect, it } from 'vitest';
import { parseQuery, withoutOperators } from '../../src/search/query/parse-query.ts';

/** Each need with the words of each of its ways. */
function needsOf(text: string): string[] {
  return parseQuery(text).needs.map(({ ways }) =>
    ways.map(({ words, isPhrase }) => (isPhrase ? `"${words.join(' ')}"` : words.join('+'))).join(' | '),
  );
}

it.each([
  ['вид:обзор mamba', 'mamba'],
  ['mamba kind:review kind:event', 'mamba'],
  ['спикер:"анна ветрова" вид:обзор рой', 'спикер:"анна ветрова" рой'],
  ['"вид:обзор"', '"вид:обзор"'],
  ['обзор', 'обзор'],
])('«%s» without what narrows the kind is «%s»', (text, rest) => {
  expect(withoutOperators(text, 'kind')).toBe(rest);
});

it('«спикер:"анна ветрова" вид:обзор рой» without anything that narrows is «рой»', () => {
  expect(withoutOperators('спикер:"анна ветрова" вид:обзор рой')).toBe('рой');
});

describe('what is typed', () => {
  it.each([
    ['нейронные сети', ['нейронные', 'сети']],
    ['Как векторизовать посты?', ['векторизовать', 'посты']],
    ['что это', ['что', 'это']],
    ['ML-инженер', ['mlинженер | "ml инженер"']],
    ['HyperDreamBooth', ['hyperdreambooth | "hyper dream booth"']],
    ['GPT-4o', ['gpt4o | "gpt 4o"']],
    ['+0.6%', ['06']],
    ['C++', ['cplusplus']],
    ['A/B-тест', ['abtest+тест']],
    ['а/б', ['abtest']],
    ['arXiv:2312.00752v2', ['231200752']],
    ['https://arxiv.org/abs/2305.18431', ['230518431']],
    ['"selective state"', ['"selective state"']],
    ['«языковые модели»', ['"языковые модели"']],
    ['“a” „б“', ['"a"', '"б"']],
    ['', []],
    ['  — !? ', []],
    ['"', []],
  ])('«%s» is read as %j', (text, expected) => {
    expect(needsOf(text)).toEqual(expected);
  });

  it('a minus before a word or a phrase excludes it, within a word it does not', () => {
    const { needs, excluded } = parseQuery('mamba -вакансия -"linear time" fine-tuning');
    expect(needs.map(({ typed }) => typed)).toEqual(['mamba', 'fine-tuning']);
    expect(excluded.map(({ words }) => words)).toEqual([['вакансия'], ['linear', 'time']]);
  });

  it.each([
    ['вид:обзор', { facet: 'kind', value: 'обзор' }],
    ['Kind:review', { facet: 'kind', value: 'review' }],
    ['спикер:"Андрей Кузнецов"', { facet: 'speaker', value: 'Андрей Кузнецов' }],
    ['by:kuznetsov', { facet: 'speaker', value: 'kuznetsov' }],
    ['тема:recsys', { facet: 'topic', value: 'recsys' }],
    ['год:2024', { facet: 'year', value: '2024' }],
    ['есть:запись', { facet: 'has', value: 'запись' }],
    ['with:review', { facet: 'has', value: 'review' }],
  ])('«%s» is an operator', (text, wish) => {
    expect(parseQuery(text)).toEqual({ needs: [], excluded: [], wishes: [wish] });
  });

  it('an unknown word before a colon is a word', () => {
    expect(needsOf('Mamba:Linear')).toEqual(['mambalinear | "mamba linear"']);
  });
});
