import { describe, expect, it } from 'vitest';
import { type RichTextContext, renderRichText } from '../../../src/render/text/rich-text.ts';

const context: RichTextContext = {
  addressOf: () => undefined,
  titleOf: () => undefined,
  language: 'ru',
  words: { spoiler: 'Показать скрытое', quote: 'Цитата' },
  formulas: true,
};
const render = (text: string) => renderRichText([{ type: 'text', text }], [], context);

describe('a formula', () => {
  it.each([
    ['Сложность $x^2$ растёт', '<msup><mi>x</mi><mn>2</mn></msup>'],
    ['Шаг \\(\\alpha_t\\) мал', '<msub><mi>α</mi><mi>t</mi></msub>'],
    ['Итого $n$ слоёв', '<mi>n</mi>'],
    ['$$\\frac{a}{b}$$', '<mfrac><mi>a</mi><mi>b</mi></mfrac>'],
  ])('«%s» is set as MathML', (text, mathml) => {
    expect(render(text)).toContain(mathml);
    expect(render(text)).toContain('</math>');
    expect(render(text)).not.toContain('$');
  });

  it('on a line of its own is set large', () => {
    expect(render('Вот она:\n\n$$\\sum_{i=1}^n x_i$$')).toContain('<math display="block">');
  });

  it.each([
    'Стоит $5, а стало $10',
    'Тег $GULL и тег $TERN рядом',
    'Цена $5 за штуку и ещё $7',
    '$HOME=/root и $PATH',
    'Сломано: $\\frac{a$',
    'Красное: $\\color{red}x$',
    'Ссылка: $\\href{javascript:alert(1)}{x^2}$',
    'Код \\(не формула\\)',
  ])('«%s» is none, and stays as written', (text) => {
    expect(render(text)).not.toContain('<math');
    expect(render(text)).toContain(text.slice(0, 8));
  });

  it('lets no markup and no style in', () => {
    const html = render(
      '$x<img src=y onerror=z>^2$ и $\\text{<b style="color:red">}_1$ и $\\hat{y}=\\begin{matrix}a&b\\end{matrix}$',
    );
    expect(html).not.toMatch(/<(?:img|b)\b/);
    expect(html.match(/<[^>]+>/g)?.filter((tag) => /style|class|href|on\w+=/.test(tag))).toEqual([]);
  });

  it('is left as written where pages of others will show it', () => {
    const text = 'Сложность $x^2$ растёт';
    expect(renderRichText([{ type: 'text', text }], [], { ...context, formulas: false })).toBe(`<p>${text}</p>`);
  });

  it('in code is code', () => {
    expect(renderRichText([{ type: 'code', text: '$x^2$' }], [], context)).toBe('<p><code>$x^2$</code></p>');
  });
});
