import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import projectPackage from '../../package.json' with { type: 'json' };
import { buildIndex } from '../../src/search/build/build-index.ts';
import { checkIndex } from '../../src/search/build/check-index.ts';
import { pairsInTwoAlphabets } from '../../src/search/build/two-alphabets.ts';
import { facetValue, readFacetValue } from '../../src/search/facet-value.ts';
import { CborReader } from '../../src/search/index/cbor.ts';
import { supportedVersion } from '../../src/search/index/index-format.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { packVocabulary, unpackVocabulary } from '../../src/search/index/vocabulary.ts';
import { record, smallIndex } from './fixtures/small-index.ts';

describe('CBOR', () => {
  it.each([
    [[0x17], 23],
    [[0x18, 0xff], 255],
    [[0x19, 0x01, 0x00], 256],
    [[0x1a, 0x00, 0x01, 0x00, 0x00], 65_536],
    [[0x20], -1],
    [[0x38, 0x18], -25],
  ])('%j is the number %i', (bytes, expected) => {
    expect(new CborReader(new Uint8Array(bytes)).integer()).toBe(expected);
  });

  it('says where bytes are not what they should be', () => {
    expect(() => new CborReader(new Uint8Array([0x60])).array()).toThrow('type 3 where 4 should be, at byte 0');
    expect(() => new CborReader(new Uint8Array([0x19, 0x01])).integer()).toThrow('ends too early');
  });
});

describe('an index', { timeout: 30_000 }, () => {
  it('keeps the order of its records', async () => {
    const urls = Array.from({ length: 40 }, (_, place) => `/p/${(place * 7) % 40}/`);
    const { index } = await smallIndex(urls.map((url) => record(url, `страница ${url}`)));
    const pages = await Promise.all(urls.map((_, page) => index.fragment(page)));
    expect(pages.map(({ url }) => url)).toEqual(urls);
  });

  it('gives words with their places, й and all', async () => {
    const { index } = await smallIndex([record('/a/', 'Новый мир'), record('/b/', 'мир и Новый мир')]);
    const entries = await index.entriesBeginningWith(['нов', 'мир']);
    expect(entries.map(({ key }) => key)).toEqual(['новыи', 'мир']);
    expect(entries[0]?.spellings[0]?.form).toBe('новый');
    expect(entries[1]?.spellings[0]?.postings.map(({ page, text }) => [page, text.map(({ at }) => at)])).toEqual([
      [0, [1]],
      [1, [0, 3]],
    ]);
  });

  it('finds every word, in whichever of its chunks it lies, and reads no other', async () => {
    const words = Array.from({ length: 30000 }, (_, place) => `слово${((place * 7919) % 30000).toString(36)}ния`);
    const texts = Array.from({ length: 300 }, (_, place) => words.slice(place * 100, place * 100 + 100).join(' '));
    const { index, reads, reopened } = await smallIndex(texts.map((text, place) => record(`/${place}/`, text)));
    expect(index.catalogue.chunks.length).toBeGreaterThan(3);
    for (const word of words.slice(0, 500)) {
      const entries = await index.entriesBeginningWith([word]);
      expect(entries.map(({ key }) => key)).toContain(word);
    }
    const { index: fresh, reads: once } = await reopened();
    await fresh.entriesBeginningWith(['словоzzzния']);
    expect(once.filter((path) => path.startsWith('index/')).length).toBeLessThanOrEqual(1);
    expect(new Set(reads).size).toBe(reads.length);
  });

  it('reads each file once, and again after a failure', async () => {
    const { index, reads } = await smallIndex([record('/a/', 'мир')]);
    await Promise.all([index.entriesBeginningWith(['мир']), index.entriesBeginningWith(['мир'])]);
    expect(reads.filter((path) => path.startsWith('index/'))).toHaveLength(1);
    await expect(index.fragment(5)).rejects.toThrow('no file');
    await expect(index.fragment(5)).rejects.toThrow('no file');
    expect(reads.filter((path) => path.startsWith('fragment/'))).toHaveLength(2);
  });

  it('of another version of Pagefind is refused in words', async () => {
    const entry = JSON.stringify({ version: '9.9.9', languages: { zz: { hash: 'zz_0' } } });
    await expect(SearchIndex.open(async () => new TextEncoder().encode(entry))).rejects.toThrow('9.9.9');
  });

  it('is of the version that is pinned', () => {
    expect(projectPackage.dependencies.pagefind).toBe(supportedVersion);
  });

  it.each([
    [
      'of another version',
      'pagefind-entry.json',
      '{"version":"9.9.9","languages":{"zz":{"hash":"x"}}}',
      /9\.9\.9.*0010-search\.md/,
    ],
    ['of another shape', 'pagefind-entry.json', '{"version":"9.9.9","shards":[]}', /9\.9\.9/],
  ])('%s fails the build in words', async (_, path, content, message) => {
    const files = new Map(await buildIndex([record('/a/', 'мир')], []));
    files.set(path, new TextEncoder().encode(content));
    expect(() => checkIndex(files, 1)).toThrow(message);
  });

  it('that lacks a page or its catalogue fails the build in words', async () => {
    const files = new Map(await buildIndex([record('/a/', 'мир')], []));
    expect(() => checkIndex(files, 2)).toThrow('the search index has 1 pages, the archive 2');
    for (const path of [...files.keys()].filter((name) => name.endsWith('.pf_meta'))) {
      expect(() => checkIndex(new Map(files).set(path, gzipSync('another beginning')), 1)).toThrow('does not begin');
      files.delete(path);
    }
    expect(() => checkIndex(files, 1)).toThrow('no catalogue');
  });

  it('has no page of Pagefind’s own', async () => {
    const files = await buildIndex([record('/a/', 'мир')], []);
    expect([...files.keys()].filter((path) => /ui|highlight/.test(path))).toEqual([]);
  });

  it('is the same, byte for byte, for the same records', async () => {
    const records = [record('/a/', 'один мир'), record('/b/', 'другой мир', { facets: { kind: ['note Заметка'] } })];
    const [first, second] = [await buildIndex(records, [['a', 'b']]), await buildIndex(records, [['a', 'b']])];
    expect([...first.keys()].toSorted()).toEqual([...second.keys()].toSorted());
    for (const [path, bytes] of first)
      expect(Buffer.from(bytes).equals(Buffer.from(second.get(path) ?? [])), path).toBe(true);
  });
});

describe('the vocabulary', () => {
  it('comes out as it was packed', () => {
    const counts = new Map([
      ['мир', 1],
      ['мира', 9],
      ['миром', 2],
      ['a', 1024],
      ['hovernet', 3],
    ]);
    const words = unpackVocabulary(packVocabulary(counts));
    expect(words.map(({ word }) => word)).toEqual([...counts.keys()].toSorted());
    expect(words.find(({ word }) => word === 'a')?.commonness).toBe(10);
    expect(unpackVocabulary('')).toEqual([]);
  });

  it('pairs words that are spelled alike in two alphabets, and not those that are alike by chance', () => {
    const words = new Set(['трансформеров', 'transformers', 'статье', 'state', 'модуль', 'model', 'мамба', 'mamba']);
    expect(pairsInTwoAlphabets(words)).toEqual([
      ['трансформеров', 'transformers'],
      ['мамба', 'mamba'],
    ]);
  });
});

describe('a value of a facet', () => {
  it('keeps its id, its label and its other words', () => {
    const value = facetValue('recsys', 'Рекомендательные системы', ['a|b', 'c', 'c']);
    expect(readFacetValue(value)).toEqual({ id: 'recsys', label: 'Рекомендательные системы', others: ['a b', 'c'] });
    expect(readFacetValue('2024')).toEqual({ id: '2024', label: '2024', others: [] });
  });
});
