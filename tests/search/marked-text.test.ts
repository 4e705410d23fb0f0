import { describe, expect, it } from 'vitest';
import { Marker, type Stretch } from '../../src/search/marked-text.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';

const marker = (query: string) => new Marker(parseQuery(query));
const shown = (stretches: Stretch[]) => stretches.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('marked words', () => {
  it.each([
    ['нейронный', 'О (нейронных) сетях.', 'О ([нейронных]) сетях.'],
    ['нейронные сети', 'о нейронных сетях', 'о [нейронных сетях]'],
    ['C++', 'Пишем на C++.', 'Пишем на [C++].'],
    ['инженер', 'ищем ML-инженера', 'ищем [ML-инженера]'],
    ['0.6', 'прирост +0.6% и 0.7', 'прирост [+0.6%] и 0.7'],
    ['mamba', 'Мамба', 'Мамба'],
    ['"в облако"', 'в ОК ушли в облако', 'в ОК ушли [в облако]'],
    ['script', '<script>alert(1)</script>', '<[script>alert(1)</script]>'],
  ])('«%s» in «%s»', (query, text, expected) => {
    expect(shown(marker(query).mark(text))).toBe(expected);
  });

  it('no letter of a text is lost or added by marking', () => {
    const text = '  «Быть  или не быть?» — вопрос,\nа не ответ…';
    expect(
      marker('быть вопрос')
        .mark(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });
});

describe('excerpts', () => {
  const words = Array.from({ length: 200 }, (_, place) => `слово${place}`);

  it('stand where the words of the query are', () => {
    words[150] = 'мамба';
    const text = words.join(' ');
    const excerpt = shown(marker('мамба').excerpt(text, new Map([[150, 1]])));
    expect(excerpt).toMatch(/^… слово144 .*\[мамба\] .*…$/);
    expect(excerpt.split(' ').length).toBeLessThan(40);
  });

  it('of a page found by its title are its beginning', () => {
    expect(shown(marker('x').excerpt(words.join(' '), new Map()))).toMatch(/^слово0 слово1 /);
  });

  it('of a short text are all of it', () => {
    expect(shown(marker('x').excerpt('два слова', new Map()))).toBe('два слова');
  });
});

describe('the way to the words on the page itself', () => {
  it('names what is marked, escaped for an address', () => {
    const found = marker('fine-tuning сети');
    expect(found.fragment(found.mark('Fine-tuning, и сети'))).toBe(
      '#:~:text=Fine%2Dtuning&text=%D1%81%D0%B5%D1%82%D0%B8',
    );
  });

  it('is empty when nothing is marked', () => {
    expect(marker('x').fragment([])).toBe('');
  });
});
