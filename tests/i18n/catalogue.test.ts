import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { machineCatalogueOf } from '../../src/i18n/machines/catalogue.ts';
import { pluralizer } from '../../src/i18n/plural.ts';

describe('counted words', () => {
  it.each([
    [1, '1\u00a0встреча'],
    [2, '2\u00a0встречи'],
    [5, '5\u00a0встреч'],
    [11, '11\u00a0встреч'],
    [21, '21\u00a0встреча'],
    [1234, '1\u00a0234\u00a0встречи'],
  ])('%i in Russian is «%s»', (count, words) => {
    expect(catalogueOf('ru').counts.events(count)).toBe(words);
  });

  it('need two forms in English', () => {
    expect(catalogueOf('en').counts.events(1)).toBe('1\u00a0meeting');
    expect(catalogueOf('en').counts.events(2)).toBe('2\u00a0meetings');
  });

  it('fall back to the common form where a language names no other', () => {
    expect(pluralizer('ru')(5, { one: 'том', other: 'тома' })).toBe('5\u00a0тома');
  });
});

describe('the catalogue', () => {
  const shapeOf = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
      : typeof value;

  it('says the same things in every language', () => {
    const { zones: russianZones, ...russian } = catalogueOf('ru');
    const { zones: englishZones, ...english } = catalogueOf('en');
    expect(shapeOf(english)).toEqual(shapeOf(russian));
    expect(Object.keys(russianZones).length * Object.keys(englishZones).length).toBeGreaterThan(0);
  });

  it('uses the quotation marks and dashes of Russian', () => {
    const words: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') words.push(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect(catalogueOf('ru'));
    collect(machineCatalogueOf('ru'));
    expect(words.filter((word) => /["“”]| - /.test(word))).toEqual([]);
  });
});
