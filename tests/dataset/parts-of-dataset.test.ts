import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model/archive.ts';
import { listParts, partsOf, postsWorthParts } from '../../src/dataset/parts-of-dataset.ts';
import { type Dataset, datasetSchema } from '../../src/dataset/schema.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { siteOf } from '../../src/render/site.ts';
import { listFiles } from '../../src/site-files/list-files.ts';
import { wholeOf } from '../../src/site-files/site-file.ts';
import { archiveOf, eventOf, paperOf, postOf, speakerOf, talkOf } from '../fixtures/archive/small-archive.ts';

const at = (time: string) => ({ published: { at: time } });

/** A meeting announced in one year and held in the next, a talk of both years, a post of which nothing bounds the day. */
const archive = archiveOf({
  posts: [
    postOf('1', 'announcement', { ...at('2023-12-30T09:00:00Z'), event: 'across', speakers: ['vera'] }),
    // In Moscow the new year has begun.
    postOf('2', 'note', at('2023-12-31T22:30:00Z')),
    postOf('3', 'review', { ...at('2024-01-11T09:00:00Z'), papers: ['kites'], talks: ['twice'] }),
    postOf('4', 'note', { published: { after: '2024-05-02', before: '2025-02-01' } }),
    postOf('5', 'note', { published: { after: null, before: '2022-06-01' } }),
    postOf('6', 'note'),
    postOf('7', 'note', { ...at('2023-03-01T09:00:00Z'), talks: ['twice'] }),
  ],
  events: [
    eventOf('across', { announcements: ['1'], speakers: ['vera'], papers: ['gliders'] }),
    eventOf('known-to-the-editor', { startsAt: { at: '2024-03-07', precision: 'day', zone: 'Europe/Moscow' } }),
  ],
  talks: [talkOf('twice', { posts: ['7', '3'], speakers: ['oleg'] })],
  speakers: [speakerOf('vera', 'Вера Крыльцова', {}), speakerOf('oleg', 'Олег Маховой', {})],
  papers: [paperOf('kites', 'Kites', {}), paperOf('gliders', 'Gliders', {})],
  unpublished: [{ messageId: 8, reason: 'service message' }],
});

const ids = (things: readonly { id: string }[] = []) => things.map(({ id }) => id);

describe('a part of the dataset', () => {
  const parts = partsOf(toDataset(archive, null));
  const part = (name: string): Dataset => datasetSchema.parse(parts.get(name));

  it('has the posts of a year of the channel’s zone, by the earlier bound where only bounds are known', () => {
    expect([...parts].map(([name, { posts }]) => [name, ids(posts)]).sort()).toEqual([
      ['2022', ['5']],
      ['2023', ['1', '7']],
      ['2024', ['2', '3', '4']],
      ['undated', ['6']],
    ]);
  });

  it('has what its posts name, and what that names in turn', () => {
    expect([ids(part('2023').events), ids(part('2023').papers)]).toEqual([['across'], ['gliders']]);
    expect(ids(part('2023').speakers)).toEqual(['vera', 'oleg']);
    expect([ids(part('2024').talks), ids(part('2024').papers), ids(part('2024').speakers)]).toEqual([
      ['twice'],
      ['kites'],
      ['oleg'],
    ]);
    expect(ids(part('undated').speakers)).toEqual([]);
  });

  it('has a meeting that no post speaks of in the year in which it was', () => {
    expect(ids(part('2024').events)).toEqual(['known-to-the-editor']);
  });

  it('leaves messages without a year to the whole', () => {
    expect([...parts.values()].flatMap(({ unpublished }) => unpublished)).toEqual([]);
  });
});

describe('the files of the parts', () => {
  const many: Archive = archiveOf({
    posts: Array.from({ length: postsWorthParts }, (_, index) =>
      postOf(String(index + 1), 'note', at(index < 5 ? '2023-02-03T09:00:00Z' : '2024-02-03T09:00:00Z')),
    ),
  });
  const place = { site: null, base: '/' };

  it('are one a year, and what is said of them is what they hold', () => {
    const files = new Map(listFiles(siteOf(many), place).map(({ path, make }) => [path, make]));
    const listed = listParts(many.posts, 'Europe/Moscow');
    expect(listed.map(({ path, posts }) => [path, posts])).toEqual([
      ['data/2023.json', 5],
      ['data/2024.json', postsWorthParts - 5],
    ]);
    for (const { path, posts } of listed)
      expect(datasetSchema.parse(JSON.parse(String(wholeOf(files.get(path)?.() ?? '')))).posts).toHaveLength(posts);
  });

  it('are not made where the whole is small', () => {
    expect(listParts(many.posts.slice(1), 'Europe/Moscow')).toEqual([]);
  });
});
