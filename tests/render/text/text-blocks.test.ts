/** How the lines of a message become paragraphs, lists, labels and footnotes. */
import { describe, expect, it } from 'vitest';
import { renderRichText } from '../../../src/render/text/rich-text.ts';
import type { RichText, RichTextNode } from '../../../src/telegram/rich-text.ts';

const text = (words: string): RichTextNode => ({ type: 'text', text: words });
const bold = (words: string): RichTextNode => ({ type: 'bold', children: [text(words)] });
const render = (...richText: RichText) =>
  renderRichText(richText, [], {
    addressOf: () => undefined,
    titleOf: () => undefined,
    language: 'ru',
    words: { spoiler: 'Показать', quote: 'Цитата' },
  });
const lines = (...all: string[]) => render(text(all.join('\n')));
/** A line of this many letters that ends with a stop. */
const long = (length: number) => `${'а'.repeat(length - 1)}.`;
const p = (...all: string[]) => `<p>${all.join('<br>')}</p>`;
const label = (words: string) => `<p class="label">${words}</p>`;
const verse = (...all: string[]) => `<ul class="verse">${all.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const blocks = (...all: string[]) => all.join('\n');

describe('in a text without blank lines', () => {
  it('two short lines belong together, and a long one begins a paragraph', () => {
    expect(lines(long(79), long(79))).toBe(p(long(79), long(79)));
    expect(lines(long(79), long(80))).toBe(blocks(p(long(79)), p(long(80))));
    expect(lines(long(80), long(79))).toBe(blocks(p(long(80)), p(long(79))));
  });

  it('a line break beside code or at either end is no blank line', () => {
    const code: RichTextNode = { type: 'pre', language: null, text: 'x' };
    const html = '<pre tabindex="0"><code>x</code></pre>';
    expect(render(code, text(`\n${long(90)}\n${long(91)}`))).toBe(blocks(html, p(long(90)), p(long(91))));
    expect(render(text(`${long(90)}\n${long(91)}\n`), code)).toBe(blocks(p(long(90)), p(long(91)), html));
  });

  it('a style that ends with a line leaves nothing in the next', () => {
    const italic: RichTextNode = { type: 'italic', children: [text('Раз.\n')] };
    expect(render(italic, text('Два.'))).toBe(p('<i>Раз.</i>', 'Два.'));
  });

  it('a list ends where its marks do', () => {
    expect(lines('1. раз', '2. два', 'Итак, всё.')).toBe(blocks('<ol><li>раз</li><li>два</li></ol>', p('Итак, всё.')));
  });
});

describe('a list', () => {
  it('takes in all lines of an item where blank lines set paragraphs apart', () => {
    expect(lines('1. раз', 'подробно,', 'очень', '', '2. два')).toBe(
      '<ol><li>раз<br>подробно,<br>очень</li><li>два</li></ol>',
    );
  });

  it('ends at a paragraph behind a blank line, and another list may follow', () => {
    expect(lines('1. раз', '2. два', '', 'Абзац.', '', '3. три', '4. четыре')).toBe(
      blocks('<ol><li>раз</li><li>два</li></ol>', p('Абзац.'), '<ol start="3"><li>три</li><li>четыре</li></ol>'),
    );
  });

  it('does not take in the items of another', () => {
    expect(lines('1. раз', '2. два', '- три', '- четыре', '', 'Конец.')).toBe(
      blocks('<ol><li>раз</li><li>два</li></ol>', '<ul><li>три</li><li>четыре</li></ul>', p('Конец.')),
    );
  });

  it('may have numbers of several figures, and spaces around its marks', () => {
    expect(lines(' 10.  раз', '11)   два')).toBe('<ol start="10"><li>раз</li><li>два</li></ol>');
    expect(lines(' -  раз', '•   два')).toBe('<ul><li>раз</li><li>два</li></ul>');
  });

  it('may have its marks in pieces, and what is left empty is not written', () => {
    expect(render(bold('1'), text('. раз\n'), bold('2. '), text('два'))).toBe('<ol><li>раз</li><li>два</li></ol>');
  });

  it.each([
    ['Глава 1. раз.', 'Глава 2. два.'],
    ['§1. раз.', '§2. два.'],
    ['Раз - это один.', 'Два - это два.'],
    ['а- раз.', 'б- два.'],
  ])('is not made of marks within lines: %s', (one, other) => {
    expect(lines(one, other)).toBe(p(one, other));
  });
});

describe('lines that end as titles do', () => {
  it('are set line by line, three or more in a row', () => {
    const titles = ['Раз и ещё раз', 'Два и ещё два', 'Три и ещё три'];
    expect(lines('Читали:', ...titles, 'Было хорошо.')).toBe(blocks(p('Читали:'), verse(...titles), p('Было хорошо.')));
    expect(lines('Читали:', ...titles.slice(1))).toBe(p('Читали:', ...titles.slice(1)));
  });

  it('are no list when a sentence ends with them, with a smiley or a space behind it', () => {
    for (const end of ['.', '!', '?', '…', ':', ';', ',', '. ', '.🎉🎉', '! 🎉', '? ❤️ ']) {
      const all = ['Раз', 'Два', 'Три'].map((word) => `${word} и ещё${end}`);
      expect(lines(...all)).toBe(p(...all));
    }
    const titles = ['Т. е. раз', 'Т. е. два', 'Т. е. три 🎉'];
    expect(lines(...titles)).toBe(verse(...titles));
  });

  it('are no list when they are as long as paragraphs', () => {
    const all = (length: number) => ['а', 'б', 'в'].map((letter) => letter.repeat(length));
    expect(lines(...all(220))).toBe(verse(...all(220)));
    expect(lines(...all(221))).toBe(blocks(...all(221).map((line) => p(line))));
  });

  it('are no list with a mark before one of them', () => {
    expect(lines('- раз и ещё раз', 'Два и ещё два', 'Три и ещё три')).toBe(
      p('- раз и ещё раз', 'Два и ещё два', 'Три и ещё три'),
    );
  });

  it('are none when the third only names what follows', () => {
    const [one, other] = ['Первый доклад дня', 'Второй доклад дня'];
    expect(lines(one, other, 'Итог', long(90))).toBe(blocks(p(one, other, 'Итог'), p(long(90))));
    expect(lines(one, other, 'Итог', long(8))).toBe(blocks(verse(one, other, 'Итог'), p(long(8))));
    expect(lines(one, other, 'Итог', long(9))).toBe(p(one, other, 'Итог', long(9)));
    const [most, more] = ['а'.repeat(30), 'а'.repeat(31)];
    expect(lines(one, other, more, long(90))).toBe(blocks(verse(one, other, more), p(long(90))));
    expect(lines(one, other, most, long(90))).toBe(blocks(p(one, other, most), p(long(90))));
  });
});

describe('a label', () => {
  it('is a few words before a much longer line', () => {
    const most = 'а'.repeat(30);
    expect(lines(most, long(61))).toBe(blocks(label(most), p(long(61))));
    expect(lines(most, long(60))).toBe(p(most, long(60)));
    expect(lines(`${most}а`, long(90))).toBe(blocks(p(`${most}а`), p(long(90))));
    expect(lines('Статьи', long(41))).toBe(blocks(label('Статьи'), p(long(41))));
    expect(lines('Статьи', long(40))).toBe(p('Статьи', long(40)));
  });

  it.each(['Статьи', ' 2024 год', '«Совы»'])('may begin with a letter, a figure or a quotation mark: %s', (words) => {
    expect(lines(words, long(90))).toBe(blocks(label(words), p(long(90))));
  });

  it.each(['Статьи:', 'Статьи, книги', '(Статьи)', '— Статьи', 'Статьи*'])('is not %s', (words) => {
    expect(lines(words, long(90))).toBe(blocks(p(words), p(long(90))));
  });

  it('stands alone where blank lines set paragraphs apart', () => {
    expect(lines('Статьи', '', long(90), '', 'Книги', long(90))).toBe(
      blocks(label('Статьи'), p(long(90)), p('Книги', long(90))),
    );
    expect(lines('Статьи', '', '', long(90))).toBe(blocks(p('Статьи'), p(long(90))));
    expect(lines('Раз.', '', 'Статьи')).toBe(blocks(p('Раз.'), p('Статьи')));
  });

  it('names what follows, and not what stands before it', () => {
    expect(lines(long(90), 'Статьи', 'Их нет.')).toBe(blocks(p(long(90)), p('Статьи', 'Их нет.')));
  });

  it('may be longer where it is bold, with any words behind it that are not', () => {
    const most = 'а'.repeat(90);
    expect(render(bold(most), text('\nТак.'))).toBe(blocks(label(`<b>${most}</b>`), p('Так.')));
    expect(render(bold(`${most}а`), text('\nТак.'))).toBe(blocks(p(`<b>${most}а</b>`), p('Так.')));
  });

  it('is bold as a whole, but for its spaces', () => {
    expect(render(bold('Наши'), text(' '), bold('итоги'), text('\nТак.'))).toBe(
      blocks(label('<b>Наши</b> <b>итоги</b>'), p('Так.')),
    );
    expect(render(bold('Наши'), text(' итоги.\nТак.'))).toBe(p('<b>Наши</b> итоги.', 'Так.'));
    expect(render(text('Наши '), bold('итоги.'), text('\nТак.'))).toBe(p('Наши <b>итоги.</b>', 'Так.'));
    expect(render(bold('Наши итоги.\n\nТак.'))).toBe(blocks(p('<b>Наши итоги.</b>'), p('<b>Так.</b>')));
    expect(render(bold('Наши итоги.'))).toBe(p('<b>Наши итоги.</b>'));
  });

  it('ends a paragraph where it is bold', () => {
    expect(render(text('Раз.\n\nДва.\n'), bold('Итоги.'), text('\n\nТак.'))).toBe(
      blocks(p('Раз.'), p('Два.'), label('<b>Итоги.</b>'), p('Так.')),
    );
  });
});

describe('a footnote', () => {
  const footnote = (words: string) => `<p class="footnote">${words}</p>`;

  it.each(['*Пояснение.', '**Пояснение.', ' *Пояснение.', '*«Совы» и мы.', '*(Так.)', '*2024 год.'])(
    'is the last paragraph when it opens with an asterisk: %s',
    (words) => {
      expect(lines('Раз*.', '', 'Два.', '', words)).toBe(blocks(p('Раз*.'), p('Два.'), footnote(words)));
    },
  );

  it.each(['Слово *звёздочка.', 'a*b.', '*!', '* * *'])('is not %s', (words) => {
    expect(lines('Раз.', '', words)).toBe(blocks(p('Раз.'), p(words)));
  });

  it('needs a text that it belongs to', () => {
    expect(lines('*Пояснение.')).toBe(p('*Пояснение.'));
    expect(lines('*Пояснение.', '', 'Раз.')).toBe(blocks(p('*Пояснение.'), p('Раз.')));
  });
});
