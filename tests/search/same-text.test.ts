/** Which posts say the same, and what becomes of them in the records of the search. */
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { ru } from '../../src/i18n/search/ru.ts';
import { datesIn } from '../../src/render/dates/dates.ts';
import { recordsOfArchive } from '../../src/search/build/records-of-archive.ts';
import { findRepeats } from '../../src/search/build/same-text.ts';
import { archiveOf, postOf } from '../fixtures/archive/small-archive.ts';

const text =
  'Ищем человека, который умеет считать ворон в полёте и не боится высоты. Пишите до 8 февраля, ответим всем.';

function post(id: string, body: string, link?: string) {
  const links = link === undefined ? [] : [{ url: link, text: link, original: null }];
  return postOf(id, 'note', {
    body: [{ type: 'text', text: body }],
    links,
    published: { at: `202${id}-02-01T12:00:00Z` },
  });
}

describe('a post repeats an earlier one', () => {
  it.each([
    ['word for word', text],
    ['with other signs and letters', text.toUpperCase().replaceAll(',', ' —')],
    ['with one word put right', text.replace('всем', 'каждому')],
  ])('that stands there %s', (_, other) => {
    expect(findRepeats([post('1', text), post('2', other)])).toEqual(new Map([['2', '1']]));
  });

  it('also when a hundred others begin like it', () => {
    const words = [...'абвгдежзик'].flatMap((one) => [...'абвгдежзик'].map((other) => `${one}оро${other}а`));
    const issues = words.map((word) => `${text} ${`${word} ${[...word].reverse().join('')} `.repeat(3)}`);
    const posts = [...issues, issues[0] ?? ''].map((body, at) => ({ ...post('1', body), id: String(at) }));
    expect(findRepeats(posts)).toEqual(new Map([['100', '0']]));
  });

  it('also when a third says it', () => {
    expect([...findRepeats([post('1', text), post('2', text), post('3', text)]).values()]).toEqual(['1', '1']);
  });
});

describe('a post says something of its own', () => {
  it.each([
    ['when a number differs', text.replace('8', '9')],
    ['when it is a part of the other', text.slice(0, 50)],
    ['when it tells more', `${text} ${text.split(' ').reverse().join(' ')}`],
  ])('%s', (_, other) => {
    expect(findRepeats([post('1', text), post('2', other)])).toEqual(new Map());
  });

  it('when it links elsewhere', () => {
    const posts = [post('1', text, 'https://example.org/1'), post('2', text, 'https://example.org/2')];
    expect(findRepeats(posts)).toEqual(new Map());
  });

  it('when both are short', () => {
    expect(findRepeats([post('1', 'Запись встречи'), post('2', 'Запись встречи')])).toEqual(new Map());
  });
});

it('what is said twice is one record, of both years, with the way to the other post', () => {
  const archive = archiveOf({ posts: [post('1', text), post('4', text)] });
  const records = recordsOfArchive(archive, ru, datesIn(catalogueOf('ru'), 'Europe/Moscow'));
  expect(records.map(({ url }) => url)).toEqual(['/posts/1/']);
  expect(records[0]?.facets.year).toEqual(['2021 2021', '2024 2024']);
  expect(records[0]?.fields.repeats?.replaceAll('\u00a0', ' ')).toBe('/posts/4/ 1 февраля 2024');
});
