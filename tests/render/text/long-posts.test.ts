import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/render/site.ts';
import { footnoteOf } from '../../../src/render/text/footnote.ts';
import { withForeignMarked } from '../../../src/render/text/foreign-words.ts';
import { renderPartedText } from '../../../src/render/text/parted-text.ts';
import { readingMinutes } from '../../../src/render/text/reading-time.ts';
import type { RichText } from '../../../src/telegram/rich-text.ts';
import { archiveOf } from '../../fixtures/archive/small-archive.ts';

const { richText } = siteOf(archiveOf());
const text = (words: string) => ({ type: 'text' as const, text: words });
const bold = (words: string) => ({ type: 'bold' as const, children: [text(words)] });
const part = (title: string): RichText => [bold(title), text('\nАбзац, в котором про это рассказано подробно.\n\n')];

describe('a message with parts', () => {
  const parted = renderPartedText([...part('Данные'), ...part('Модель:'), ...part('Итог')], [], richText);

  it('lists them, with anchors that are not made of its words', () => {
    expect(parted.parts).toEqual([
      { anchor: 'part-1', title: 'Данные' },
      { anchor: 'part-2', title: 'Модель' },
      { anchor: 'part-3', title: 'Итог' },
    ]);
    for (const { anchor } of parted.parts) expect(parted.html).toContain(`<p class="label" id="${anchor}">`);
  });

  it('lists none where there are too few', () => {
    const { html, parts } = renderPartedText([...part('Данные'), ...part('Модель')], [], richText);
    expect(parts).toEqual([]);
    expect(html).not.toContain(' id=');
  });

  it('takes no whole message in bold for its parts', () => {
    const shouted = renderPartedText([bold('Раз.\n\nДва.\n\nТри.\n\nЧетыре.')], [], richText);
    expect(shouted.parts).toEqual([]);
  });
});

describe('reading time', () => {
  it.each([
    [900, undefined],
    [2400, 2],
    [6100, 5],
  ])('of %i characters is %s minutes', (length, minutes) => {
    expect(readingMinutes([text('а'.repeat(length))])).toBe(minutes);
  });
});

describe('a footnote', () => {
  it('is the last line when it opens with an asterisk', () => {
    expect(footnoteOf({ body: [text('О Meta*\n*Запрещена в России')] })).toBe('*Запрещена в России');
    expect(footnoteOf({ body: [text('О Meta*\nи не только')] })).toBeUndefined();
    expect(footnoteOf({ body: [text('*Одна строка')] })).toBeUndefined();
  });
});

describe('English within Russian', () => {
  it.each([
    ['метод Neural Architecture Search ищет', 'метод <span lang="en">Neural Architecture Search</span> ищет'],
    ['пост про Rankitect', 'пост про Rankitect'],
    ['тег <img src=x>', 'тег &lt;img src=x&gt;'],
    ['R&D team lead', 'R&amp;D <span lang="en">team lead</span>'],
  ])('%s', (words, html) => {
    expect(withForeignMarked(words, 'ru')).toBe(html);
  });

  it('is not marked on a page in English', () => {
    expect(withForeignMarked('two words', 'en')).toBe('two words');
  });
});
