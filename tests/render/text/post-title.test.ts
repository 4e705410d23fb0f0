import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/render/text/excerpt.ts';
import { headedText, isCutOpening } from '../../../src/render/text/post-title.ts';
import { plainText, type RichText } from '../../../src/telegram/rich-text.ts';
import { mentionOf, smallArchive } from '../../fixtures/archive/small-archive.ts';

const text = (words: string): RichText => [{ type: 'text', text: words }];

describe('a first line that is the title', () => {
  it('becomes the heading, with the asterisk of its footnote, and leaves its address', () => {
    const post = smallArchive.posts.find(({ id }) => id === '5');
    if (post === undefined) throw new Error('the fixture has no review');
    const headed = headedText(post);
    expect(headed.heading).toBe('Flocks of a Feather*');
    expect(plainText(headed.body)).toMatch(/^Рой слушается/);
    expect(headed.addresses).toEqual(['https://arxiv.org/abs/2401.00001']);
  });

  it('takes the mentions after it along', () => {
    const body = text('Заголовок\nПишет Нина.');
    const headed = headedText({ title: 'Заголовок', body, mentions: [mentionOf(body, 'Нина', 'speaker', 'nina')] });
    expect(headed.mentions).toEqual([{ start: 6, end: 10, target: 'speaker', id: 'nina' }]);
    expect(plainText(headed.body).slice(6, 10)).toBe('Нина');
  });

  it('stays where it says more than the title', () => {
    const long = text('Заголовок и ещё слова\nПишет Нина.');
    expect(headedText({ title: 'Заголовок', body: long, mentions: [] }).body).toBe(long);
  });

  it('is not said twice where it is all there is', () => {
    const only = headedText({ title: 'Заголовок', body: text('Заголовок.'), mentions: [] });
    expect(only).toEqual({ heading: 'Заголовок', body: [], mentions: [], addresses: [] });
  });

  it('leaves the addresses behind its words', () => {
    const link = (href: string, words: string): RichText => [{ type: 'link', href, children: text(words) }];
    const body: RichText = [
      { type: 'bold', children: link('https://example.org/a', 'Заголовок') },
      ...text(' https://example.org/b\nПишет '),
      ...link('https://example.org/c', 'Нина'),
    ];
    const headed = headedText({ title: 'Заголовок', body, mentions: [] });
    expect(headed.addresses).toEqual(['https://example.org/b', 'https://example.org/a']);
    expect(plainText(headed.body)).toBe('Пишет Нина');
  });
});

it('a title is a cut opening when the text begins with it and goes on', () => {
  expect(isCutOpening({ title: 'Вот и настал…', body: text('🎉 Вот и настал момент') })).toBe(true);
  expect(isCutOpening({ title: 'Вакансия', body: text('Вот и настал момент') })).toBe(false);
});

describe('an excerpt', () => {
  it('goes on where the title ends', () => {
    expect(excerptOf(text('🎉 Вот и настал момент истины. Ищем.'), 100, 'Вот и настал…')).toBe('…момент истины. Ищем.');
    expect(excerptOf(text('Статья https://example.org\nО чём она.'), 100, 'Статья')).toBe('О чём она.');
  });

  it('keeps hidden what a spoiler hides', () => {
    const body: RichText = [{ type: 'spoiler', children: [{ type: 'text', text: 'убийца садовник' }] }];
    expect(excerptOf([{ type: 'text', text: 'Оказалось, ' }, ...body], 100)).toBe('Оказалось, …');
  });

  it('is cut between words', () => {
    expect(excerptOf(text('Раз, два, три'), 9)).toBe('Раз, два…');
  });

  it('does not take a word apart that only begins like the title', () => {
    expect(excerptOf(text('Статьями завалены'), 100, 'Статья'.slice(0, 5))).toBe('Статьями завалены');
  });
});
