import { describe, expect, it } from 'vitest';
import { type RichTextContext, renderRichText } from '../../../src/render/text/rich-text.ts';

const context: RichTextContext = {
  addressOf: () => undefined,
  titleOf: () => undefined,
  language: 'ru',
  words: { spoiler: 'Показать скрытое', quote: 'Цитата' },
  recording: {
    find: (seconds) => (seconds > 7200 ? undefined : { href: `https://example.org/v?t=${seconds}`, external: true }),
    chapters: new Set([2400]),
  },
};
const render = (text: string) => renderRichText([{ type: 'text', text }], [], context);
const timesIn = (text: string) =>
  [...render(text).matchAll(/<a class="second" href="[^"]*t=(\d+)"/g)].map(([, at]) => at);

describe('a time in the text of a recording', () => {
  it.each([
    ['12:40 вопросы', ['760']],
    ['— 1:02:03 обсуждение', ['3723']],
    ['⏱ 05:30 — метод', ['330']],
    ['Самое интересное (31:15) в конце', ['1875']],
    ['А что на 40:00, смотрите сами', ['2400']],
    ['00:00 начало\n12:40 вопросы\n59:59 конец', ['0', '760', '3599']],
    ['[12:40–15:00] спор', ['760']],
  ])('«%s» leads to its second', (text, seconds) => {
    expect(timesIn(text)).toEqual(seconds);
  });

  it.each([
    'Встретились в 18:30, как всегда',
    'Запись от 18 января, 18:00',
    '18:00 мск, переговорная «Осло»',
    '18:00–19:30 мск',
    '9:99 не время',
    'Счёт 2:1, соотношение 16:9',
    '3:00:01 — после конца записи',
    'Модуль node:10:20:30:40',
  ])('«%s» is a time of day or none', (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it('keeps every letter of the text', () => {
    expect(render('12:40 вопросы')).toBe(
      '<p><a class="second" href="https://example.org/v?t=760" rel="noopener noreferrer">12:40</a> вопросы</p>',
    );
  });

  it('is text where the post has no recording', () => {
    const { recording: _none, ...bare } = context;
    expect(renderRichText([{ type: 'text', text: '12:40 вопросы' }], [], bare)).toBe('<p>12:40 вопросы</p>');
  });

  it('within a link or code stays a part of it', () => {
    const link = {
      type: 'link',
      href: 'https://example.org/',
      children: [{ type: 'text', text: '12:40 тут' }],
    } as const;
    expect(renderRichText([{ ...link, children: [...link.children] }], [], context)).not.toContain('class="second"');
    expect(renderRichText([{ type: 'code', text: '12:40' }], [], context)).not.toContain('class="second"');
  });
});
