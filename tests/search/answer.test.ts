/** The search end to end but for the page: a real index, read as a browser reads it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Answerer } from '../../src/search/answer.ts';
import { namesAsHeard } from '../../src/search/build/names.ts';
import { specialTermsIn } from '../../src/search/words/special-terms.ts';
import { record, type SmallIndex, smallIndex } from './fixtures/small-index.ts';

function page(url: string, text: string, fields: Record<string, string> = {}) {
  const terms = specialTermsIn(text).join(' ');
  return record(url, text, { fields: { title: '—', ...(terms !== '' && { terms }), ...fields } });
}

const records = [
  page('paper', '', { title: 'Kestrel: Hovering in State Spaces', names: 'Kestrel', heard: namesAsHeard(['Kestrel']) }),
  page('speaker', 'пилот', { title: 'Нина Ветрова', names: 'Нина Ветрова', heard: namesAsHeard(['Нина Ветрова']) }),
  page('announcement', 'Кестрел, кестрел! Статью Kestrel: Hovering in State Spaces представит Нина Ветрова.'),
  page('networks', 'Прирост +0.6% на A/B-тестах, нейронной сети хватает C++ и GPT-4o. Рассылка, ёлка, HoverNet.'),
  page('tuning', 'Fine-tuning of transformers: training queries. Смотрите https://arxiv.org/abs/2305.18431'),
  page('wings', 'Дообучение языковых моделей и трансформеры с крыльями'),
  page('meeting', 'Рекомендации для роя', { title: 'О рекомендациях' }),
  page('calendar', 'Собираемся 14.03.2024 у пруда'),
  page('letter', 'Вектор сетка сетап без связи, Rilla'),
];

let small: SmallIndex;
let answerer: Answerer;

beforeAll(async () => {
  small = await smallIndex(records, [
    ['дообучение', 'fine-tuning', 'файнтюнинг'],
    ['рекомендации', 'рекомендательные системы', 'recsys'],
    ['A/B-тест', 'сплит-тест'],
  ]);
  answerer = new Answerer(small.index);
});

async function find(text: string): Promise<string[]> {
  const { pages } = await answerer.answer(text);
  return pages.map(({ page: number }) => records[number]?.url ?? '');
}

describe('words', () => {
  it.each([
    ['нейронный', ['networks']],
    ['нейронных сетей', ['networks']],
    ['языковая модель', ['wings']],
    ['Ёлки', ['networks']],
    ['елка', ['networks']],
    ['trained', ['tuning']],
    ['query', ['tuning']],
    ['hovernet', ['networks']],
    ['hover net', ['networks']],
    ['C++', ['networks']],
    ['с++', ['networks']],
    ['а/б', ['networks']],
    ['0.6', ['networks']],
    ['+0.6%', ['networks']],
    ['gpt-4o', ['networks']],
    ['GPT4o', ['networks']],
    ['gpt 4o', ['networks']],
    ['2305.18431.pdf', ['tuning']],
    ['arxiv 2305.18431', ['tuning']],
    ['10.48550/arXiv.2305.18431', ['tuning']],
    ['14.03.2024', ['calendar']],
    ['14.3.24', ['calendar']],
    ['2305.18431', ['tuning']],
    ['arxiv.org/abs/2305.18431v2', ['tuning']],
    ['рекоменд', ['meeting']],
    ['сеть', ['networks']],
  ])('«%s» finds %j and nothing else', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it('a quoted phrase is found as it stands', async () => {
    expect(await find('"языковых моделей"')).toEqual(['wings']);
    expect(await find('"моделей языковых"')).toEqual([]);
  });

  it('a phrase in another form is shown, and the page says so', async () => {
    const { pages, notices } = await answerer.answer('"языковые модели"');
    expect(pages).toHaveLength(1);
    expect(notices).toEqual([{ type: 'loosened' }]);
  });

  it('an excluded word takes its pages away', async () => {
    expect(await find('kestrel -представит')).toEqual(['paper']);
  });

  it('an excluded word alone leaves everything else, the later page first', async () => {
    const others = records.map(({ url }) => url).filter((url) => url !== 'paper' && url !== 'announcement');
    expect(await find('-kestrel')).toEqual(others.reverse());
  });
});

describe('ranking', () => {
  it('a thing comes before its mentions', async () => {
    expect((await find('kestrel'))[0]).toBe('paper');
    expect((await find('ветровой'))[0]).toBe('speaker');
  });
});

describe('habits', () => {
  it.each([
    ['луыекуд', 'kestrel'],
    ['hfccskrf', 'рассылка'],
    ['рассфлка', 'рассылка'],
    ['расслыка', 'рассылка'],
    ['rassylka', 'рассылка'],
    ['хавернет', 'hovernet'],
    ['риллы', 'rilla'],
    ['transfomer', 'transformers'],
  ])('«%s» is answered as «%s», and the page says so', async (typed, meant) => {
    const answer = await answerer.answer(typed);
    expect(answer.notices[0]).toEqual({ type: 'instead', meant });
    expect(answer.pages.length).toBeGreaterThan(0);
  });

  it('what was typed is looked for alone when the reader insists', async () => {
    const answer = await answerer.answer('луыекуд', true);
    expect(answer).toMatchObject({ pages: [], notices: [] });
  });

  it('a name in the other alphabet is found without a word about it', async () => {
    expect((await find('vetrova'))[0]).toBe('speaker');
    expect((await answerer.answer('кестрел')).pages[0]?.page).toBe(0);
  });

  it('what was typed comes before what means the same', async () => {
    const { pages, notices } = await answerer.answer('дообучение');
    expect(pages.map(({ page: number, isTyped }) => [records[number]?.url, isTyped])).toEqual([
      ['wings', true],
      ['tuning', false],
    ]);
    expect(notices).toEqual([{ type: 'also', words: ['fine-tuning', 'файнтюнинг'] }]);
  });

  it.each([
    ['файнтюнинг', ['tuning', 'wings']],
    ['рекомендательных систем', ['meeting']],
    ['recsys', ['meeting']],
    ['сплит-тесты', ['networks']],
  ])('by the dictionary «%s» finds %j', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it('words that the archive writes in two alphabets find each other', async () => {
    expect(await find('трансформер')).toEqual(['wings', 'tuning']);
    expect(await find('transformer')).toEqual(['tuning', 'wings']);
  });

  it('a slip is put right in its own alphabet, never by a word that nobody wrote', async () => {
    expect((await answerer.answer('kestrell hovering')).notices).toEqual([
      { type: 'instead', meant: 'kestrel hovering' },
    ]);
  });

  it('a query that finds something is never rewritten', async () => {
    const { notices } = await answerer.answer('рассылка');
    expect(notices).toEqual([]);
  });
});

describe('nothing', () => {
  it.each(['абырвалг', 'xyzzy', 'реквизиты', 'ыъъъ', '123456'])('«%s» finds nothing', async (query) => {
    expect(await answerer.answer(query)).toMatchObject({ pages: [], notices: [] });
  });

  it('words that do not stand together are shown without the least telling, and the page says without which', async () => {
    const { pages, notices } = await answerer.answer('kestrel абырвалг');
    expect(pages.length).toBeGreaterThan(0);
    expect(notices).toEqual([{ type: 'partly', without: ['абырвалг'] }]);
  });

  it('pages that lack different words are shown together, each with what it lacks', async () => {
    const { pages, notices } = await answerer.answer('рассылка вектор сетап');
    expect(pages.map(({ page: number, missing }) => [records[number]?.url, missing])).toEqual([
      ['letter', ['рассылка']],
    ]);
    expect(notices).toEqual([{ type: 'partly', without: ['рассылка'] }]);
    const both = await answerer.answer('рассылка ёлка вектор сетап');
    expect(both.pages.map(({ missing }) => missing).sort()).toEqual([
      ['вектор', 'сетап'],
      ['рассылка', 'ёлка'],
    ]);
    expect(both.notices).toEqual([{ type: 'partly', without: [] }]);
  });

  it('pages that lack one of many words follow the few that have all', async () => {
    const { pages, notices } = await answerer.answer('state spaces hovering ветрова');
    expect(pages.map(({ page: number, missing }) => [records[number]?.url, missing])).toEqual([
      ['announcement', []],
      ['paper', ['ветрова']],
    ]);
    expect(notices).toEqual([]);
  });
});

describe('what is read', () => {
  it('the vocabulary is read only for a query that finds nothing', async () => {
    const { index, reads } = await smallIndex(records);
    const fresh = new Answerer(index);
    await fresh.answer('kestrel');
    expect(reads.some((path) => path.startsWith('words'))).toBe(false);
    await fresh.answer('абырвалг');
    expect(reads.some((path) => path.startsWith('words'))).toBe(true);
  });

  it('facets and fragments are not read for an answer', async () => {
    const { index, reads } = await smallIndex(records);
    await new Answerer(index).answer('kestrel');
    expect(reads.filter((path) => /fragment|filter/.test(path))).toEqual([]);
  });
});
