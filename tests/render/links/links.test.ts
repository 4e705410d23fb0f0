import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/i18n/catalogue.ts';
import { eventHref, href, mentionHref, searchHref } from '../../../src/render/links/addresses.ts';
import { canonicalOf } from '../../../src/render/links/canonical.ts';
import { paperLinks } from '../../../src/render/links/paper-links.ts';
import { gateUrl } from '../../../src/render/links/url-gate.ts';
import { atSecond, chapterLink, watchLink } from '../../../src/render/links/watch-link.ts';
import type { MediaOfPosts } from '../../../src/render/media/media-file.ts';
import { claimedHosts, isAddressItself, sameSite, shortAddress } from '../../../src/render/text/link-text.ts';
import { bareMedia } from '../../../src/telegram/message.ts';
import { paperOf, postOf, recordingOf } from '../../fixtures/archive/small-archive.ts';

const t = catalogueOf('ru');
const shown = (address: string) => {
  const url = gateUrl(address);
  return url === undefined ? undefined : shortAddress(url);
};

describe('an address in words', () => {
  it('loses its scheme, its www and its last slash', () => {
    expect(shown('https://www.arxiv.org/abs/2312.00752/')).toBe('arxiv.org/abs/2312.00752');
  });

  it('shows letters instead of percent signs, but no direction marks', () => {
    expect(shown('https://example.org/%D0%B2%D0%B5%D1%82%D0%B5%D1%80')).toBe('example.org/ветер');
    expect(shown('https://example.org/%E2%80%AEgpj.exe')).toBe('example.org/%E2%80%AEgpj.exe');
  });

  it('keeps both ends when it is long', () => {
    const address = shown(`https://example.org/${'x'.repeat(80)}/the-very-end`);
    expect(address).toHaveLength(48);
    expect(address).toMatch(/^example\.org\/x+…the-very-end$/);
  });

  it('is recognised where the words of a link are nothing else', () => {
    const url = gateUrl('https://Example.org/A');
    if (url === undefined) throw new Error('the gate is shut');
    expect(isAddressItself('example.org/A', url)).toBe(true);
    expect(isAddressItself('сюда', url)).toBe(false);
  });

  it('claims a host only where it looks like one', () => {
    expect(claimedHosts('https://bank.example/login')).toEqual(['bank.example']);
    expect(claimedHosts('Node.js')).toEqual([]);
    expect(claimedHosts('см. example.org и t.me')).toEqual(['example.org', 't.me']);
    expect(claimedHosts('версия 2.0, т.е. новая')).toEqual([]);
    expect(sameSite('example.org', 'www.example.org')).toBe(true);
    expect(sameSite('example.org', 'notexample.org')).toBe(false);
  });
});

describe('addresses of the site', () => {
  it('begin at its root', () => {
    expect(href('events/')).toBe('/events/');
    expect(eventHref('2024-02-01-flocks')).toBe('/events/2024-02-01-flocks/');
    expect(searchHref('рой & ко')).toBe('/search/?q=%D1%80%D0%BE%D0%B9%20%26%20%D0%BA%D0%BE');
    expect(mentionHref({ start: 0, end: 1, target: 'topic', id: 'swarms' })).toBe('/topics/swarms/');
  });

  it.each([
    ['https://example.org', '/events/', 'https://example.org/events/'],
    ['https://example.org/archive/', '/archive/events/', 'https://example.org/archive/events/'],
    ['https://example.org/archive', '/events/', 'https://example.org/archive/events/'],
    ['https://example.org/archive/', '/', 'https://example.org/archive/'],
    ['https://example.org/archive/', 'posts/a/../b/./c.d/', 'https://example.org/archive/posts/b/c.d/'],
    ['https://example.org/archive/', '/search/?q=рой', 'https://example.org/archive/search/?q=%D1%80%D0%BE%D0%B9'],
    ['https://example.org/archive/', 'тема/', 'https://example.org/archive/%D1%82%D0%B5%D0%BC%D0%B0/'],
    ['https://example.org/?at=1', '/events/', 'https://example.org/events/'],
  ])('on %s make %s canonical as %s', (site, pathname, canonical) => {
    expect(canonicalOf(site, pathname)).toBe(canonical);
  });

  it('are canonical nowhere while the site has no place', () => {
    expect(canonicalOf(null, '/events/')).toBeUndefined();
    expect(canonicalOf('javascript:alert(1)', '/events/')).toBeUndefined();
  });
});

describe('a recording', () => {
  const site = { t, media: new Map() };
  const post = postOf('4', 'recording', { telegramUrl: 'https://t.me/flock/4' });

  it('is linked by its own address where one is known', () => {
    const entry = { recording: recordingOf({ url: 'https://vk.com/video1', provider: 'VK Видео' }), of: null, post };
    expect(watchLink(entry, site)).toMatchObject({ href: 'https://vk.com/video1', label: 'Смотреть: VK Видео' });
  });

  it('else by its post in Telegram, else by its post here', () => {
    const entry = { recording: recordingOf(), of: null, post };
    expect(watchLink(entry, site)).toMatchObject({ href: 'https://t.me/flock/4', external: true });
    const here = { ...entry, post: { ...post, telegramUrl: null } };
    expect(watchLink(here, site)).toMatchObject({ href: '/posts/4/', external: false });
    expect(watchLink({ ...entry, post: null }, site)).toBeUndefined();
  });

  it('rather by its file on the site than in Telegram', () => {
    const withVideo = { ...post, media: [{ ...bareMedia('video'), folder: '' }] };
    const file = {
      kind: 'video',
      address: 'media/4/1.mp4',
      mime: '',
      size: 1,
      width: 16,
      height: 9,
      poster: null,
    } as const;
    const entry = { recording: recordingOf(), of: null, post: withVideo };
    expect(watchLink(entry, { t, media: new Map([['4', [file]]]) })).toMatchObject({
      href: '/posts/4/',
      external: false,
    });
  });

  it('never by an address that is none', () => {
    const entry = { recording: recordingOf({ url: 'javascript:alert(1)' }), of: null, post: null };
    expect(watchLink(entry, site)).toBeUndefined();
  });

  it.each([
    ['https://www.youtube.com/watch?v=flock', 'https://www.youtube.com/watch?v=flock&t=65s'],
    ['https://youtu.be/flock', 'https://youtu.be/flock?t=65s'],
    ['https://rutube.ru/video/1/', 'https://rutube.ru/video/1/?t=65'],
    ['https://t.me/flock/4', 'https://t.me/flock/4?t=65'],
    ['https://example.org/talk.mp4', 'https://example.org/talk.mp4#t=65'],
  ])('of %s begins at a chapter as %s', (address, from) => {
    expect(atSecond(address, 65.4)).toBe(from);
  });
});

it('a chapter is linked in the video elsewhere, else in the file on the site, else in Telegram', () => {
  const post = postOf('4', 'recording', {
    telegramUrl: 'https://t.me/flock/4',
    media: [{ ...bareMedia('video'), folder: '' }],
  });
  const video = {
    kind: 'video',
    address: 'media/4/1.mp4',
    mime: 'video/mp4',
    size: 1,
    width: 16,
    height: 9,
    poster: null,
  } as const;
  const files = new Map([['4', [video]]]);
  const linkOf = (url: string | null, media: MediaOfPosts) =>
    chapterLink({ recording: recordingOf({ url }), of: null, post }, 95.5, { t, media })?.href;
  expect(linkOf('https://youtu.be/x', files)).toBe('https://youtu.be/x?t=95s');
  expect(linkOf(null, files)).toBe('/media/4/1.mp4#t=95');
  expect(linkOf(null, new Map())).toBe('https://t.me/flock/4?t=95');
});

it('a paper is linked by its stable ids first, and by every address once', () => {
  const paper = paperOf('2401.00001', 'Flocks', {
    arxiv: '2401.00001',
    doi: '10.1145/1',
    openreview: 'a b',
    links: [
      { title: 'Статья', url: 'https://arxiv.org/abs/2401.00001' },
      { title: 'Код', url: 'https://github.com/flock/flock' },
      { title: 'Ловушка', url: 'javascript:alert(1)' },
    ],
  });
  expect(paperLinks(paper, t).map(({ title, href: address }) => [title, address])).toEqual([
    ['arXiv:2401.00001', 'https://arxiv.org/abs/2401.00001'],
    ['PDF', 'https://arxiv.org/pdf/2401.00001'],
    ['doi:10.1145/1', 'https://doi.org/10.1145/1'],
    ['OpenReview', 'https://openreview.net/forum?id=a%20b'],
    ['Код', 'https://github.com/flock/flock'],
  ]);
});
