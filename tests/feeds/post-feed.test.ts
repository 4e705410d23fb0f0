import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atomFeed, jsonFeed, mostEntries } from '../../src/feeds/post-feed.ts';
import { listOfAll, listOfTopic } from '../../src/feeds/post-lists.ts';
import { trackSite } from '../../src/page-reads/tracked-site.ts';
import { watchReads } from '../../src/page-reads/watch.ts';
import { siteOf } from '../../src/render/site.ts';
import { archiveOf, postOf, smallArchive, topicOf } from '../fixtures/archive/small-archive.ts';

const address = 'https://example.org/archive/';
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry', processEntities: true });
const atomSchema = z.object({
  feed: z.object({
    id: z.string(),
    updated: z.string(),
    entry: z
      .array(
        z.object({
          id: z.string(),
          title: z.object({ '#text': z.coerce.string().optional() }),
          link: z.object({ '@_href': z.string() }),
          content: z.object({ '#text': z.string() }).optional(),
          published: z.string(),
          updated: z.string(),
        }),
      )
      .default([]),
  }),
});
const jsonFeedSchema = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  title: z.string(),
  items: z.array(
    z.object({
      id: z.string().startsWith('urn:uuid:'),
      url: z.string(),
      title: z.string(),
      content_html: z.string().optional(),
      date_published: z.iso.datetime(),
    }),
  ),
});
const at = (day: number) => ({ at: `2024-01-${String(day).padStart(2, '0')}T09:00:00Z` });
const feedOf = (posts: ReturnType<typeof postOf>[], site: string | null = address) => {
  const made = siteOf(archiveOf({ posts }));
  const xml = atomFeed(listOfAll(made), made, site);
  expect(XMLValidator.validate(xml)).toBe(true);
  const json = jsonFeedSchema.parse(JSON.parse(jsonFeed(listOfAll(made), made, site)));
  return { ...atomSchema.parse(parser.parse(xml)).feed, xml, json };
};

describe('a feed of posts', () => {
  it('has the newest first, at most fifty', () => {
    const posts = Array.from({ length: mostEntries + 5 }, (_, number) =>
      postOf(String(number), 'note', { published: { at: new Date(Date.UTC(2024, 0, number + 1)).toISOString() } }),
    );
    const { entry, json } = feedOf(posts);
    expect(entry).toHaveLength(mostEntries);
    expect(entry[0]?.link['@_href']).toBe(`${address}posts/${mostEntries + 4}/`);
    expect(json.items.map(({ id }) => id)).toEqual(entry.map(({ id }) => id));
  });

  it('dates a post of which only bounds are known by the later one, and leaves out a post without it', () => {
    const { entry } = feedOf([
      postOf('1', 'note', { published: { after: '2024-01-01', before: '2024-01-18' } }),
      postOf('2', 'note', { published: { after: '2024-01-01', before: null } }),
    ]);
    expect(entry.map(({ published }) => published)).toEqual(['2024-01-18T00:00:00.000Z']);
  });

  it('keeps its ids when the site gets an address, and needs none to be a feed', () => {
    const posts = [postOf('1', 'note', { published: at(1) })];
    const [without, withAddress] = [feedOf(posts, null), feedOf(posts)];
    expect(without.id).toBe(withAddress.id);
    expect(without.entry.map(({ id }) => id)).toEqual(withAddress.entry.map(({ id }) => id));
    expect(without.entry[0]?.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('does not know the clock: without posts it is as old as the archive', () => {
    expect(feedOf([]).updated).toBe('2024-03-01T00:00:00.000Z');
  });

  it('holds the full text, with full addresses and without what a spoiler hides', () => {
    const site = siteOf(smallArchive);
    const xml = atomFeed(listOfAll(site), site, address);
    expect(xml).toContain(`href="${address}speakers/nina-vetrova/"`);
    expect(xml).not.toMatch(/href="\//);
    const hidden = feedOf([
      postOf('1', 'note', {
        published: at(1),
        body: [{ type: 'spoiler', children: [{ type: 'text', text: 'убийца' }] }],
      }),
    ]);
    expect(hidden.xml).not.toContain('убийца');
    expect(hidden.entry[0]?.content?.['#text']).toBe('<p>…</p>');
  });

  it('of a topic has the posts of the topic alone', () => {
    const site = siteOf(
      archiveOf({
        topics: [topicOf('swarms', 'Рои & <стаи>')],
        posts: [
          postOf('1', 'note', { published: at(1), topics: ['swarms'] }),
          postOf('2', 'note', { published: at(2) }),
        ],
      }),
    );
    const [topic] = site.archive.topics;
    if (topic === undefined) throw new Error('no topic');
    const xml = atomFeed(listOfTopic(topic, site), site, address);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml.match(/<entry>/g)).toHaveLength(1);
  });

  it('has read what stands in it in both formats', async () => {
    const site = trackSite(siteOf(smallArchive));
    const readsOf = async (make: () => string) => (await watchReads(async () => make())).reads.reads;
    const textsRead = (reads: Awaited<ReturnType<typeof readsOf>>) =>
      reads.map(([name]) => name).filter((name) => name.includes('hasPage'));
    const all = listOfAll(site);
    const before = textsRead(await readsOf(() => atomFeed(all, site, address)));
    expect(before.length).toBeGreaterThan(0);
    expect(textsRead(await readsOf(() => jsonFeed(all, site, address)))).toEqual(before);
  });

  it('stays well-formed and true whatever is written', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<b>&amp;', '\u0000\u000b', 'a\nb, "c"', '👩‍🔬', '<![CDATA['),
    );
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 4 }), (parts) => {
        const words = `я${parts.join('')}я`;
        const { json } = feedOf([
          postOf('1', 'note', { title: words, published: at(1), body: [{ type: 'text', text: words }] }),
        ]);
        expect(json.items[0]?.title).toBe(words);
      }),
      { numRuns: 100 },
    );
  });
});
