/** Addresses come without trackers, mirrors and pages that only send the reader on; what means something stays. */
import { describe, expect, it } from 'vitest';
import { cleanLink } from '../../../src/archive/clean-links.ts';
import { tryPost } from '../invented-channel.ts';

const encoded = 'https%3A%2F%2Farxiv.org%2Fabs%2F1703.06114';
const paper = 'https://arxiv.org/abs/1703.06114';

describe('trackers go', () => {
  it.each([
    ['https://habr.com/ru/articles/1/?utm_source=tg&utm_medium=post&utm_campaign=x', 'https://habr.com/ru/articles/1/'],
    ['https://youtu.be/aaaaaaaaaaa?si=Zx12', 'https://youtu.be/aaaaaaaaaaa'],
    ['https://www.youtube.com/watch?v=aaaaaaaaaaa&pp=ygUEdGVzdA%3D%3D', 'https://www.youtube.com/watch?v=aaaaaaaaaaa'],
    [
      'https://www.youtube.com/watch?v=aaaaaaaaaaa&ab_channel=X&t=35s',
      'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=35s',
    ],
    ['https://news.example.org/a?fbclid=IwAR0&id=7', 'https://news.example.org/a?id=7'],
    ['https://example.org/?gclid=1&yclid=2&ysclid=3', 'https://example.org/'],
    ['https://x.com/lab/status/1?s=20&t=abcDEF', 'https://x.com/lab/status/1'],
    ['https://www.linkedin.com/posts/a_b-1?trk=feed&rcm=AC', 'https://www.linkedin.com/posts/a_b-1'],
    ['https://en.wikipedia.org/wiki/Kernel?wprov=sfla1', 'https://en.wikipedia.org/wiki/Kernel'],
    ['https://example.org/talk?_hsenc=p2&_hsmi=3&mkt_tok=4#top', 'https://example.org/talk#top'],
    ['https://vkvideo.ru/video-1_2?ref=tg_share', 'https://vkvideo.ru/video-1_2'],
    ['https://example.org/?from=telegram', 'https://example.org/'],
  ])('%s', (found, clean) => {
    expect(cleanLink(found)).toBe(clean);
  });
});

describe('what means something stays', () => {
  it.each([
    'https://openreview.net/forum?id=HJlWWJSFDH',
    'https://vk.com/video-1_2?list=ln-3',
    'https://example.org/search?s=20&t=abc',
    'https://example.org/page?ref=chapter-2',
    'https://example.org/trains?from=Moscow&to=Kazan',
    'https://music.example.org/album?si=5',
    'https://rutube.ru/video/private/0a0b/?p=abc',
    'https://www.youtube.com/watch?v=aaaaaaaaaaa&list=PLx',
  ])('%s', (address) => {
    expect(cleanLink(address)).toBe(address);
  });
});

describe('pages that send the reader on are passed', () => {
  it.each([
    `https://away.vk.com/away.php?to=${encoded}`,
    `https://vk.com/away.php?to=${encoded}&cc_key=1`,
    `https://www.google.com/url?q=${encoded}&sa=D`,
    `https://www.google.ru/url?sa=t&url=${encoded}`,
    `https://t.me/iv?url=${encoded}&rhash=ab12`,
    `https://www.youtube.com/redirect?event=video&q=${encoded}`,
    `https://l.facebook.com/l.php?u=${encoded}&h=1`,
    `https://duckduckgo.com/l/?uddg=${encoded}&rut=1`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05`,
    `https://slack-redir.net/link?url=${encoded}`,
    `https://vk.com/away.php?to=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3D${encodeURIComponent(encoded)}`,
  ])('%s', (found) => {
    expect(cleanLink(found)).toBe(paper);
  });

  it.each([
    'https://vk.com/away.php?to=javascript%3Aalert(1)',
    'https://www.google.com/url?q=not-an-address',
    'https://www.google.com/search?q=mamba',
  ])('%s leads nowhere else', (found) => {
    expect(cleanLink(found)).toBe(found);
  });
});

describe('mirrors of Telegram', () => {
  it.each([
    ['https://telegram.me/lab/7', 'https://t.me/lab/7'],
    ['https://telegram.dog/lab/7', 'https://t.me/lab/7'],
    ['https://t.me/s/labnews/7', 'https://t.me/labnews/7'],
  ])('%s', (found, clean) => {
    expect(cleanLink(found)).toBe(clean);
  });
});

it('the dataset keeps the address as it was found', () => {
  const found = `https://www.google.com/url?q=${encoded}&sa=D`;
  const { post } = tryPost(`Слайды и статья: ${found}`);
  expect(post.links).toContainEqual(expect.objectContaining({ url: paper, original: found }));
});
