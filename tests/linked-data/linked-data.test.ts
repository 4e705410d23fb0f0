import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model/archive.ts';
import type { Event } from '../../src/archive/model/entities.ts';
import { headOf, type PageSubject } from '../../src/heads/page-head.ts';
import { dataBlock, dataContext, isoDuration } from '../../src/linked-data/linked-data.ts';
import { breadcrumbData } from '../../src/linked-data/site-data.ts';
import type { MediaOfPosts } from '../../src/render/media/media-file.ts';
import { siteOf } from '../../src/render/site.ts';
import { bareMedia } from '../../src/telegram/message.ts';
import {
  archiveOf,
  eventOf,
  paperOf,
  postOf,
  recordingOf,
  smallArchive,
  speakerOf,
  vacancyOf,
} from '../fixtures/archive/small-archive.ts';

const address = 'https://example.org/archive/';

/** What a page says of itself, as a program reads it. */
function told(subject: PageSubject, archive: Archive, site: string | null = address, media?: MediaOfPosts) {
  const head = headOf(subject, siteOf(archive, media), site);
  return { head, graph: JSON.parse(dataBlock(head.data))['@graph'] };
}
const tellEvent = (event: Event, known: Partial<Archive> = {}, site?: string | null) =>
  told({ type: 'event', event }, archiveOf({ events: [event], ...known }), site).graph[0];

describe('what a meeting says of itself', () => {
  const moment = (at: string) => ({ at, precision: 'minute' as const, zone: 'Europe/Moscow', post: null });
  const first = moment('2024-02-01T18:00:00+03:00');
  const second = moment('2024-02-08T18:00:00+03:00');

  it('tells its hour, who speaks and what is read', () => {
    const [event] = smallArchive.events;
    if (event === undefined) throw new Error('no event');
    expect(told({ type: 'event', event }, smallArchive).graph[0]).toMatchObject({
      '@type': 'Event',
      '@id': `${address}events/2024-02-01-flocks/`,
      name: 'Flocks of a Feather',
      startDate: '2024-02-08T18:00:00+03:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: ['2024-02-01T18:00:00+03:00'],
      performer: [{ '@type': 'Person', name: 'Нина Ветрова' }],
      workFeatured: [
        { '@type': 'ScholarlyArticle', sameAs: expect.arrayContaining(['https://arxiv.org/abs/2401.00001']) },
      ],
      recordedIn: [{ '@type': 'VideoObject', url: 'https://www.youtube.com/watch?v=flock', duration: 'PT1H5M5S' }],
    });
  });

  it('tells that it was called off, and of the day it moved from', () => {
    const event = eventOf('a', { startsAt: second, history: [first, second], status: 'cancelled' });
    expect(tellEvent(event)).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      previousStartDate: [first.at],
    });
    const plain = tellEvent(eventOf('a', { startsAt: { ...first, at: '2024-02-01', precision: 'day' } }));
    expect(plain).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled', startDate: '2024-02-01' });
    expect(plain).not.toHaveProperty('previousStartDate');
    expect(plain).not.toHaveProperty('location');
  });

  it('tells where the chapters of its recording begin', () => {
    const chapters = [
      { at: 0, title: 'Вступление' },
      { at: 95.5, title: 'Доказательство' },
    ];
    const recording = recordingOf({ url: 'https://youtu.be/x', provider: 'YouTube', duration: 300, chapters });
    const [video] = tellEvent(eventOf('a', { recordings: [recording] })).recordedIn;
    expect(video.hasPart).toEqual([
      { '@type': 'Clip', name: 'Вступление', startOffset: 0, endOffset: 95.5, url: 'https://youtu.be/x?t=0s' },
      { '@type': 'Clip', name: 'Доказательство', startOffset: 95, endOffset: 300, url: 'https://youtu.be/x?t=95s' },
    ]);
    expect(video).not.toHaveProperty('uploadDate');
  });

  it('has a name of its own while the site has no address, and no link to nowhere', () => {
    const event = eventOf('a');
    const data = tellEvent(event, {}, null);
    expect(data['@id']).toMatch(/^urn:uuid:/);
    expect(data).not.toHaveProperty('url');
    expect(JSON.stringify(data)).not.toContain('"/');
  });
});

describe('what a post says of itself', () => {
  const tell = (post: Archive['posts'][number], known: Partial<Archive> = {}, media?: MediaOfPosts) =>
    told({ type: 'post', post }, archiveOf({ posts: [post], ...known }), address, media).graph;

  it('is a review of its paper', () => {
    const post = postOf('5', 'review', { title: 'Рой', papers: ['p'], published: { at: '2024-02-12T09:00:00Z' } });
    expect(tell(post, { papers: [paperOf('p', 'Flocks')] })[0]).toMatchObject({
      '@type': 'Review',
      name: 'Рой',
      datePublished: '2024-02-12T09:00:00Z',
      itemReviewed: [{ '@type': 'ScholarlyArticle', name: 'Flocks' }],
      author: { '@type': 'Organization', name: 'Разбор полётов' },
    });
  });

  it('invents no date: bounds are none', () => {
    const [data] = tell(postOf('1', 'note', { published: { after: '2024-01-01', before: '2024-01-18' } }));
    expect(data).not.toHaveProperty('datePublished');
    expect(data['@type']).toBe('SocialMediaPosting');
  });

  it.each([
    ['the channel closed it', true, '2024-02-20T09:00:00Z', false],
    ['the channel says that it is open', false, '2020-01-01T09:00:00Z', true],
    ['nobody said anything and it is young', null, '2024-02-20T09:00:00Z', true],
    ['nobody said anything for a long time', null, '2023-02-20T09:00:00Z', false],
  ])('offers a job only while it may be open: %s', (_, closed, at, offered) => {
    const graph = tell(vacancyOf('6', closed, { title: 'Пилот', published: { at } }));
    expect(graph.some((thing: { '@type': string }) => thing['@type'] === 'JobPosting')).toBe(offered);
  });

  it('tells of its sound and its video what a player wants to know', () => {
    const post = postOf('4', 'podcast', {
      published: { at: '2024-02-08T20:30:00Z' },
      media: [
        { ...bareMedia('audio', { duration: 61, title: 'Выпуск' }), folder: '' },
        { ...bareMedia('video', { duration: 5 }), folder: '' },
      ],
    });
    const media: MediaOfPosts = new Map([
      [
        '4',
        [
          { kind: 'audio', address: 'media/4/1.mp3', mime: 'audio/mpeg', size: 5000 },
          {
            kind: 'video',
            address: 'media/4/2.mp4',
            mime: 'video/mp4',
            size: 9,
            width: 640,
            height: 360,
            poster: 'media/4/2.jpg',
          },
        ],
      ],
    ]);
    expect(tell(post, {}, media)[0].associatedMedia).toMatchObject([
      {
        '@type': 'AudioObject',
        name: 'Выпуск',
        contentUrl: `${address}media/4/1.mp3`,
        contentSize: '5000',
        duration: 'PT1M1S',
        uploadDate: '2024-02-08T20:30:00Z',
      },
      { '@type': 'VideoObject', encodingFormat: 'video/mp4', thumbnailUrl: `${address}media/4/2.jpg` },
    ]);
  });
});

describe('what other pages say of themselves', () => {
  it('a speaker is a person, a paper an article with its identifiers and reviews', () => {
    const archive = archiveOf({
      speakers: [speakerOf('nina', 'Нина Ветрова', { aliases: ['Нина В.'], role: 'пилот', affiliation: 'Аэроклуб' })],
      papers: [paperOf('p', 'Flocks', { arxiv: '2401.00001', doi: '10.1/x', year: 2024, venue: 'ICLR' })],
      posts: [postOf('5', 'review', { title: 'Обзор', papers: ['p'] })],
    });
    const [speaker, paper] = [archive.speakers[0], archive.papers[0]];
    if (speaker === undefined || paper === undefined) throw new Error('nobody');
    expect(told({ type: 'speaker', speaker }, archive).graph[0]).toMatchObject({
      '@type': 'Person',
      alternateName: ['Нина В.'],
      jobTitle: 'пилот',
      worksFor: { name: 'Аэроклуб' },
    });
    expect(told({ type: 'paper', paper }, archive).graph[0]).toMatchObject({
      '@type': 'ScholarlyArticle',
      datePublished: '2024',
      identifier: [{ propertyID: 'arXiv' }, { propertyID: 'DOI' }],
      review: [{ '@type': 'Review', url: `${address}posts/5/` }],
    });
  });

  it('the home page says how to search, once the site has an address', () => {
    const [data] = told({ type: 'home' }, smallArchive).graph;
    expect(data.potentialAction.target.urlTemplate).toBe(`${address}search/?q={search_term_string}`);
    expect(told({ type: 'home' }, smallArchive, null).graph[0]).not.toHaveProperty('potentialAction');
  });

  it('the way to a page begins at home', () => {
    const places = [
      { title: 'Начало', href: '/' },
      { title: 'Посты', href: '/posts/' },
    ];
    const context = dataContext(siteOf(smallArchive), address);
    expect(breadcrumbData(places, context)).toMatchObject([
      {
        itemListElement: [
          { position: 1, item: address },
          { position: 2, item: `${address}posts/` },
        ],
      },
    ]);
    expect(breadcrumbData(places, dataContext(siteOf(smallArchive), null))).toEqual([]);
  });

  it('lists that grow name their feeds and calendars', () => {
    const [topic] = smallArchive.topics;
    if (topic === undefined) throw new Error('no topic');
    expect(told({ type: 'topic', topic }, smallArchive).head.alternates).toEqual([
      { href: '/topics/swarms/feed.xml', type: 'application/atom+xml', title: 'Рои · Разбор полётов' },
      { href: '/topics/swarms/feed.json', type: 'application/feed+json', title: 'Рои · Разбор полётов' },
      { href: '/topics/swarms/events.ics', type: 'text/calendar', title: 'Встречи: Рои · Разбор полётов' },
    ]);
  });
});

describe('a block of data', () => {
  it('cannot be left by any words in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('</script><script>alert(1)</script>', '<!--', ']]>', '\u2028')),
        (words) => {
          const block = dataBlock([{ '@type': 'Thing', name: words }]);
          expect(block).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(block)['@graph'][0].name).toBe(words);
        },
      ),
    );
  });

  it.each([
    [0, 'PT0S'],
    [59.6, 'PT1M'],
    [3905, 'PT1H5M5S'],
    [7200, 'PT2H'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(isoDuration(seconds)).toBe(text);
  });
});
