import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { podcastFeed } from '../../src/feeds/podcast-feed.ts';
import type { AudioFile, MediaFile, VideoFile } from '../../src/render/media/media-file.ts';
import { siteOf } from '../../src/render/site.ts';
import { listFiles } from '../../src/site-files/list-files.ts';
import { bareMedia } from '../../src/telegram/message.ts';
import { archiveOf, postOf } from '../fixtures/archive/small-archive.ts';

const address = 'https://example.org/archive/';
const audio: AudioFile = { kind: 'audio', address: 'media/1/1.mp3', mime: 'audio/mpeg', size: 4321 };
const video: VideoFile = {
  kind: 'video',
  address: 'media/2/1.mp4',
  mime: 'video/mp4',
  size: 99,
  width: 16,
  height: 9,
  poster: null,
};
const sound = { ...bareMedia('audio', { duration: 3905, title: 'Выпуск 1' }), folder: '' };
const film = { ...bareMedia('video'), folder: '' };
const at = (day: number) => ({ at: `2024-01-0${day}T09:00:00Z` });

function siteWith(posts: Array<[post: ReturnType<typeof postOf>, files: MediaFile[]]>) {
  const archive = archiveOf({ posts: posts.map(([post]) => post) });
  return siteOf(archive, new Map(posts.map(([{ id }, files]) => [id, files])));
}

function read(xml: string | undefined) {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item', parseTagValue: false });
  return parser.parse(xml ?? '').rss.channel;
}

describe('the podcast', () => {
  it('has every sound and video that lies on the site, the newest first', () => {
    const site = siteWith([
      [postOf('1', 'podcast', { title: 'Послушайте', published: at(1), media: [sound] }), [audio]],
      [postOf('2', 'recording', { title: 'Посмотрите', published: at(2), media: [film] }), [video]],
      [postOf('3', 'note', { published: at(3) }), []],
    ]);
    const channel = read(podcastFeed(site, address));
    expect(channel).toMatchObject({ title: 'Разбор полётов: аудио и видео', link: address, language: 'ru' });
    expect(channel['itunes:author']).toBe('Разбор полётов');
    expect(channel.item).toHaveLength(2);
    expect(channel.item[0]).toMatchObject({
      title: 'Посмотрите',
      link: `${address}posts/2/`,
      pubDate: 'Tue, 02 Jan 2024 09:00:00 GMT',
      enclosure: { '@_url': `${address}media/2/1.mp4`, '@_type': 'video/mp4', '@_length': '99' },
    });
    expect(channel.item[1]).toMatchObject({ title: 'Выпуск 1', 'itunes:duration': '3905' });
    expect(channel.item[1].guid['#text']).toMatch(/^urn:uuid:/);
  });

  it('tells two sounds of one post apart', () => {
    const post = postOf('1', 'podcast', { published: at(1), media: [sound, sound] });
    const { item } = read(podcastFeed(siteWith([[post, [audio, audio]]]), address));
    expect(item.map(({ title }: { title: string }) => title)).toEqual(['Выпуск 1 (1)', 'Выпуск 1 (2)']);
    expect(new Set(item.map(({ guid }: { guid: { '#text': string } }) => guid['#text'])).size).toBe(2);
  });

  it('does not exist without an address, without files, or for what has no date', () => {
    const dated = siteWith([[postOf('1', 'podcast', { published: at(1), media: [sound] }), [audio]]]);
    expect(podcastFeed(dated, null)).toBeUndefined();
    expect(podcastFeed(siteWith([[postOf('1', 'podcast', { published: at(1) }), []]]), address)).toBeUndefined();
    expect(podcastFeed(siteWith([[postOf('1', 'podcast', { media: [sound] }), [audio]]]), address)).toBeUndefined();
    const paths = listFiles(dated, { site: address, base: '/archive/' }).map(({ path }) => path);
    expect(paths).toContain('podcast.xml');
  });

  it('holds any title', () => {
    const title = ']]>]]> <b>&amp;\u0000';
    const post = postOf('1', 'podcast', { title, published: at(1), media: [film] });
    expect(read(podcastFeed(siteWith([[post, [video]]]), address)).item[0].title).toBe(']] >]] > <b>&amp;');
  });
});
