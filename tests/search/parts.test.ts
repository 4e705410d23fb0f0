/** An index that is made in parts is the index that is made at once: whatever is asked of it, the answer is the same. */
import { describe, expect, it } from 'vitest';
import { makeRecords } from '../../bench/search/made-up-posts.ts';
import { wholeOfParts } from '../../src/search/build/build-index.ts';
import { cutIntoParts } from '../../src/search/build/cut-parts.ts';
import { type IndexedPart, indexParts } from '../../src/search/build/index-parts.ts';
import { textsOf } from '../../src/search/build/join-parts.ts';
import type { SearchRecord } from '../../src/search/build/search-record.ts';
import type { Entry } from '../../src/search/index/index-format.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { facetNames } from '../../src/search/query/choice.ts';
import { record, smallIndex } from './fixtures/small-index.ts';

const ofDay = (day: string) => record(`/${day}/`, 'мир', { day });
const daysOf = (parts: SearchRecord[][]) => parts.map((part) => part.map(({ day }) => day));

describe('the records of an archive', () => {
  it.each([
    ['are one part while they are few', 4, ['', '2024-01-01', '2024-02-01', '2024-03-01'], [4]],
    [
      'are cut at the first change of month after so many',
      2,
      ['2024-01-01', '2024-01-02', '2024-01-03', '2024-02-01'],
      [3, 1],
    ],
    [
      'are cut within a month that has twice as many',
      1,
      ['2024-01-01', '2024-01-02', '2024-01-03', '2024-02-01'],
      [2, 1, 1],
    ],
    [
      'without a day are a part of their own',
      3,
      ['', '2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'],
      [1, 3, 1],
    ],
    ['may be none', 2, [], [0]],
  ])('%s', (_, least, days, lengths) => {
    const parts = cutIntoParts(days.map(ofDay), least);
    expect(parts.map(({ length }) => length)).toEqual(lengths);
    expect(daysOf(parts).flat()).toEqual(days);
  });

  it('without a day stay in the same parts but for the one that gets another record', () => {
    const names = Array.from({ length: 300 }, (_, number) => record(`/papers/${number}/`, ''));
    const before = cutIntoParts(names, 80).map((part) => part.map(({ url }) => url).join());
    const after = cutIntoParts(names.toSpliced(150, 0, record('/papers/new/', '')), 80).map((part) =>
      part.map(({ url }) => url).join(),
    );
    expect(before.length).toBeGreaterThan(5);
    expect(after.filter((part) => !before.includes(part))).toHaveLength(1);
  });

  it('stay in the same parts when later ones are added', () => {
    const days = makeRecords(300).map(({ day }) => day);
    const before = daysOf(cutIntoParts(days.slice(0, 290).map(ofDay), 20));
    const after = daysOf(cutIntoParts(days.map(ofDay), 20));
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    expect(before.length).toBeGreaterThan(8);
  });
});

/** Things with names in both alphabets, letters beyond the first 65,536, fields that only some parts have. */
const things: SearchRecord[] = [
  record('/speakers/a/', 'Говорит', { fields: { title: 'Анна Ветрова', whole: 'аннаветрова', heard: 'anna vetrova' } }),
  record('/papers/m/', 'Статья о 𝐀 и 𝐁', {
    fields: { title: 'Mamba', names: 'Mamba', heard: 'мамба', topics: 'Новый' },
  }),
];
const posts = makeRecords(160);

/** Everything that the words of an index say, by the names of fields, of which each index has numbers of its own. */
async function wordsOf(index: SearchIndex) {
  const named = ({ spellings }: Entry) =>
    spellings
      .map(({ form, postings }) => ({
        form,
        postings: postings.map(({ page, text, fields }) => ({
          page,
          text,
          fields: fields.map(({ field, at }) => `${index.catalogue.fields[field]} ${at}`).sort(),
        })),
      }))
      .sort((one, other) => (one.form < other.form ? -1 : 1));
  const entries = await index.entriesBeginningWith(['']);
  return entries.map((entry) => [entry.key, named(entry)]);
}

describe('an index of several parts', { timeout: 30_000 }, () => {
  it.each([1, 30])(
    'has the words, facets, texts and dictionaries of one that is made at once',
    async (recordsInPart) => {
      const records = [...things, ...posts.slice(0, recordsInPart === 1 ? 8 : posts.length)];
      const { index: whole } = await smallIndex(records, [['сеть', 'network']]);
      const { index: joined, reads } = await smallIndex(records, [['сеть', 'network']], recordsInPart);
      expect(cutIntoParts(records, recordsInPart).length).toBeGreaterThan(4);
      expect(await wordsOf(joined)).toEqual(await wordsOf(whole));
      for (const name of facetNames) expect(await joined.facet(name)).toEqual(await whole.facet(name));
      for (const page of records.keys()) expect(await joined.fragment(page)).toEqual(await whole.fragment(page));
      for (const name of ['words', 'terms']) expect(await joined.companion(name)).toBe(await whole.companion(name));
      expect(joined.averageLength).toBe(whole.averageLength);
      // One first file and one catalogue, as ever.
      expect(reads.filter((path) => !path.includes('/') && !path.endsWith('.gz'))).toHaveLength(2);
    },
  );

  it('keeps texts apart to which two parts gave one name', async () => {
    const records = [record('/a/', 'Один текст'), record('/b/', 'Другой текст')];
    const parts: IndexedPart[] = [];
    for await (const { part } of indexParts([0], async () => records)) {
      const [one, other] = [...textsOf(part)];
      if (one === undefined || other === undefined) throw new Error('a text is missing');
      const exchanged = new Map([...part.files, [one[0], other[1]], [other[0], one[1]]]);
      parts.push(part, { ...part, files: exchanged });
    }
    const texts = parts.flatMap((part) => [...textsOf(part)]);
    const files = new Map([...texts, ...wholeOfParts(parts, [], 2 * records.length)]);
    const index = await SearchIndex.open(async (path) => new Uint8Array(files.get(path) ?? []));
    const read = await Promise.all([0, 1, 2, 3].map((page) => index.fragment(page)));
    expect(read.map(({ url }) => url)).toEqual(['/a/', '/b/', '/b/', '/a/']);
    expect([...files.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(read.length);
  });

  it('reads no more files for a word than one that is made at once', async () => {
    const chunksFor = async (recordsInPart?: number) => {
      const { index, reads } = await smallIndex(posts, [], recordsInPart);
      await index.entriesBeginningWith(['модел']);
      return reads.filter((path) => path.startsWith('index/')).length;
    };
    expect(await chunksFor(20)).toBeLessThanOrEqual(await chunksFor());
  });
});
