import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Dataset, datasetJsonSchema, datasetSchema } from '../../src/dataset/schema.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { archiveOf, postOf, recordingOf, smallArchive, talkOf } from '../fixtures/archive/small-archive.ts';

const root = resolve(import.meta.dirname, '../..');
const archive = await loadArchive({
  seeds: resolve(root, 'seeds'),
  content: resolve(root, 'content'),
  today: '2024-04-01',
});

/** References that lead nowhere, `event 2024-01-18-x → speakers nobody`. */
function brokenReferences(dataset: Dataset): string[] {
  const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const known = {
    posts: idsOf(dataset.posts),
    events: idsOf(dataset.events),
    talks: idsOf(dataset.talks),
    speakers: idsOf(dataset.speakers),
    papers: idsOf(dataset.papers),
    topics: idsOf(dataset.topics),
  };
  const broken: string[] = [];
  const check = (from: string, to: keyof typeof known, ids: readonly (string | null)[]) => {
    for (const id of ids) if (id !== null && !known[to].has(id)) broken.push(`${from} → ${to} ${id}`);
  };
  for (const post of dataset.posts) {
    for (const field of ['speakers', 'papers', 'topics', 'talks'] as const)
      check(`post ${post.id}`, field, post[field]);
    check(`post ${post.id}`, 'posts', [post.replyTo]);
    check(`post ${post.id}`, 'events', [post.event]);
  }
  for (const event of dataset.events) {
    for (const field of ['speakers', 'papers', 'topics'] as const) check(`event ${event.id}`, field, event[field]);
    check(`event ${event.id}`, 'posts', [
      ...event.announcements,
      ...event.reschedules,
      ...event.recordings.map(({ post }) => post),
      ...event.history.map(({ post }) => post),
    ]);
  }
  for (const talk of dataset.talks) {
    check(`talk ${talk.id}`, 'speakers', talk.speakers);
    check(`talk ${talk.id}`, 'posts', [...talk.posts, ...talk.recordings.map(({ post }) => post)]);
  }
  return broken;
}

describe.each([
  ['the seeds', archive, null],
  ['the seeds, on a site', archive, 'https://example.org/archive/'],
  ['a small archive', smallArchive, null],
])('the dataset of %s', (_name, of, site) => {
  const dataset = toDataset(of, site);

  it('has the shape that its schema tells, and survives being written down', () => {
    expect(datasetSchema.parse(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  });

  it('refers to nothing that is not in it', () => {
    expect(brokenReferences(dataset)).toEqual([]);
  });

  it('has every message of the input once: in a post, or among the unpublished', () => {
    const ids = [
      ...dataset.posts.flatMap(({ messageIds }) => messageIds),
      ...dataset.unpublished.map((one) => one.messageId),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(of === archive ? 16 : 6);
  });
});

describe('addresses in the dataset', () => {
  it('begin at the root of a site that has no address', () => {
    const { channel, posts } = toDataset(smallArchive, null);
    expect([channel.url, posts[0]?.url]).toEqual(['/', '/posts/1/']);
  });

  it.each(['https://example.org/', 'https://example.org/archive/'])('begin with the address %s of a site', (site) => {
    const { channel, events } = toDataset(smallArchive, site);
    expect([channel.url, events[0]?.url]).toEqual([site, `${site}events/2024-02-01-flocks/`]);
  });

  it('pass the same gate as links on pages', () => {
    const hostile = 'javascript:alert(1)';
    const of = archiveOf({
      posts: [
        postOf('1', 'note', {
          links: [
            { url: hostile, text: 'click', original: null },
            { url: 'https://arxiv.org/abs/1', text: 'paper', original: 'https://arxiv.org/abs/1?utm_source=x' },
          ],
        }),
      ],
      talks: [talkOf('t', { recordings: [recordingOf({ url: hostile })] })],
    });
    const { posts, talks } = toDataset(of, null);
    expect(posts[0]?.links).toEqual([
      { url: 'https://arxiv.org/abs/1', text: 'paper', original: 'https://arxiv.org/abs/1?utm_source=x' },
    ]);
    expect(talks[0]?.recordings[0]?.url).toBeNull();
  });
});

describe('what the dataset says', () => {
  it('tells a year of a talk of which no more is known', () => {
    const { talks } = toDataset(archiveOf({ talks: [talkOf('t', { year: 2023 }), talkOf('u')] }), null);
    expect(talks.map(({ startsAt }) => startsAt)).toEqual(['2023', null]);
  });

  it('tells a forwarded post from one whose source is hidden, and from one that is no forward', () => {
    const forwards = [{ from: 'Wings', url: null }, { from: null, url: null }, null];
    const posts = forwards.map((forward, index) => postOf(String(index + 1), 'note', { forward }));
    expect(toDataset(archiveOf({ posts }), null).posts.map((post) => post.forwardedFrom)).toEqual(['Wings', '', null]);
  });

  it('leaves out what is not known of a file', () => {
    const recording = toDataset(smallArchive, null).posts.find(({ id }) => id === '4');
    expect(recording?.media).toEqual([{ type: 'video', duration: 3905 }]);
  });
});

describe('the JSON Schema of the dataset', () => {
  it('says of every field what it means', () => {
    expect(undescribed(datasetJsonSchema(), 'dataset')).toEqual([]);
  });
});

/** Fields of objects anywhere in a JSON Schema that have no description. */
function undescribed(schema: unknown, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => undescribed(part, `${path}[${index}]`));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) =>
    key === 'properties' ? fieldsWithoutDescription(part, path) : undescribed(part, path),
  );
}

function fieldsWithoutDescription(properties: unknown, path: string): string[] {
  return Object.entries(properties ?? {}).flatMap(([name, field]) => [
    ...(typeof field === 'object' && field !== null && 'description' in field ? [] : [`${path}.${name}`]),
    ...undescribed(field, `${path}.${name}`),
  ]);
}
