import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/archive/model/post.ts';
import { inCaseOf, type RichTextContext, renderRichText } from '../../../src/render/text/rich-text.ts';
import type { RichText, RichTextNode } from '../../../src/telegram/rich-text.ts';
import { mentionOf } from '../../fixtures/archive/small-archive.ts';

const context: RichTextContext = {
  addressOf: ({ target, id }) => (id === 'unknown' ? undefined : `/${target}s/${id}/`),
  titleOf: ({ id }) => (id === 'flocks' ? 'Flocks of a Feather' : undefined),
  language: 'ru',
  words: { spoiler: 'Показать скрытое', quote: 'Цитата' },
};

const text = (words: string): RichTextNode => ({ type: 'text', text: words });
const bold = (...children: RichText): RichTextNode => ({ type: 'bold', children });
const link = (href: string, ...children: RichText): RichTextNode => ({ type: 'link', href, children });
const render = (richText: RichText, mentions: readonly Mention[] = []) => renderRichText(richText, mentions, context);
const lines = (...all: string[]) => render([text(all.join('\n'))]);

describe('paragraphs', () => {
  it('begin after a blank line, and single line breaks stay inside', () => {
    expect(lines('Раз', 'два', '', 'три')).toBe('<p>Раз<br>два</p>\n<p>три</p>');
  });

  it('begin at every line break when a text has no blank lines', () => {
    const long = 'Это длинная строка, которая одна занимает целый абзац и ещё немного места после него.';
    expect(lines(long, long)).toBe(`<p>${long}</p>\n<p>${long}</p>`);
  });

  it('keep two short lines together', () => {
    expect(lines('Зум:', 'ссылка будет.')).toBe('<p>Зум:<br>ссылка будет.</p>');
  });

  it('show every character as itself', () => {
    expect(lines(`<img src=x onerror="alert('1')"> & co`)).toBe(
      '<p>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>',
    );
  });

  it('set the last one as a footnote when it opens with an asterisk', () => {
    expect(lines('Название*', '', '*Пояснение')).toBe('<p>Название*</p>\n<p class="footnote">*Пояснение</p>');
  });

  it('mark a few words before a longer block as its label, and make no heading of them', () => {
    const html = lines('Статьи', 'Это предложение намного длиннее слова над ним и кончается точкой.');
    expect(html).toContain('<p class="label">Статьи</p>');
    expect(html).not.toMatch(/<h\d/);
  });
});

describe('lists', () => {
  it.each(['-', '•', '—', '–', '▪'])('of lines that begin with «%s » are bulleted', (mark) => {
    expect(lines('Вот:', `${mark} раз;`, `${mark} два.`)).toBe('<p>Вот:</p>\n<ul><li>раз;</li><li>два.</li></ul>');
  });

  it('of numbered lines keep their first number', () => {
    expect(lines('1. раз', '2. два')).toBe('<ol><li>раз</li><li>два</li></ol>');
    expect(lines('3) три', '4) четыре')).toBe('<ol start="3"><li>три</li><li>четыре</li></ol>');
  });

  it('go on over blank lines and take in the lines that belong to an item', () => {
    expect(lines('1. раз', 'подробно', '', '2. два')).toBe('<ol><li>раз<br>подробно</li><li>два</li></ol>');
  });

  it('are not made of one line, of broken numbering or of dashes alone', () => {
    expect(lines('- один')).toBe('<p>- один</p>');
    expect(lines('1. раз.', '5. пять.')).toBe('<p>1. раз.<br>5. пять.</p>');
    expect(lines('— —', '— —')).toBe('<p>— —<br>— —</p>');
  });

  it('are set line by line where titles follow each other without a mark', () => {
    expect(lines('Раз и ещё раз', 'Два и ещё два', 'Три и ещё три')).toBe(
      '<ul class="verse"><li>Раз и ещё раз</li><li>Два и ещё два</li><li>Три и ещё три</li></ul>',
    );
  });

  it('lose their mark even when it is bold', () => {
    expect(render([bold(text('1. ра')), text('з\n2. два')])).toBe('<ol><li><b>ра</b>з</li><li>два</li></ol>');
  });
});

describe('links', () => {
  it('lead where the gate lets them', () => {
    expect(render([link('https://example.org/a?b=1&c=2', text('сюда'))])).toBe(
      '<p><a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">сюда</a></p>',
    );
  });

  it('stay text where it does not', () => {
    expect(render([link('java\tscript:alert(1)', bold(text('сюда')))])).toBe('<p><b>сюда</b></p>');
  });

  it('never nest', () => {
    const html = render([link('https://one.example/', text('a '), link('https://two.example/', text('b')))]);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('show a long address short, and whole to the pointer', () => {
    const url = `https://example.org/${'long/'.repeat(20)}end`;
    const html = render([link(url, text(url))]);
    expect(html).toContain(`title="${url}"`);
    expect(html).toMatch(/>example\.org\/long[^<]*…[^<]*end<\/a>/);
  });

  it('say their real host when their words name another', () => {
    expect(render([link('https://evil.example/', text('bank.example'))])).toContain(
      'bank.example<span class="real-host"> (evil.example)</span></a>',
    );
    expect(render([link('https://m.bank.example/x', text('bank.example'))])).not.toContain('real-host');
  });
});

describe('mentions', () => {
  it('become links to the pages of what they name', () => {
    const body = [text('Рассказывает Нина Ветрова.')];
    expect(render(body, [mentionOf(body, 'Нина Ветрова', 'speaker', 'nina')])).toBe(
      '<p>Рассказывает <a class="mention" href="/speakers/nina/">Нина Ветрова</a>.</p>',
    );
  });

  it('run through changes of style as one link', () => {
    const body = [text('Это Нина '), bold(text('Ветрова'))];
    expect(render(body, [mentionOf(body, 'Нина Ветрова', 'speaker', 'nina')])).toBe(
      '<p>Это <a class="mention" href="/speakers/nina/">Нина <b>Ветрова</b></a></p>',
    );
  });

  it('give way to the link, the code and the page that is not there', () => {
    const body = [link('https://example.org/', text('Нина')), { type: 'code' as const, text: 'Нина' }, text('Нина')];
    const html = render(body, [
      { start: 0, end: 4, target: 'speaker', id: 'nina' },
      { start: 4, end: 8, target: 'speaker', id: 'nina' },
      { start: 8, end: 12, target: 'speaker', id: 'unknown' },
    ]);
    expect(html).not.toContain('mention');
  });

  it('of papers are marked as English and do not shout', () => {
    const body = [text('FLOCKS OF A FEATHER* и ещё')];
    expect(render(body, [mentionOf(body, 'FLOCKS OF A FEATHER', 'paper', 'flocks')])).toBe(
      '<p><a class="mention" href="/papers/flocks/" lang="en">Flocks of a Feather</a>* и ещё</p>',
    );
  });

  it('keep words that are not the title as they are', () => {
    expect(inCaseOf('FLOCKS OF GEESE', 'Flocks of a Feather')).toBe('FLOCKS OF GEESE');
    expect(inCaseOf('STRec', 'Strec')).toBe('STRec');
  });
});

describe('what Telegram can format', () => {
  it('nests styles in one order', () => {
    const richText: RichText = [
      { type: 'strikethrough', children: [{ type: 'italic', children: [bold(text('раз'))] }] },
    ];
    expect(render(richText)).toBe('<p><b><i><s>раз</s></i></b></p>');
  });

  it('hides a spoiler behind a box that a keyboard can tick, links inside', () => {
    expect(render([{ type: 'spoiler', children: [link('https://example.org/', text('да'))] }])).toBe(
      '<p><label class="spoiler"><input type="checkbox" aria-label="Показать скрытое"><span>' +
        '<a href="https://example.org/" rel="noopener noreferrer">да</a></span></label></p>',
    );
  });

  it('keeps code and its line breaks', () => {
    expect(render([text('До'), { type: 'pre', language: 'c"', text: 'if (a < b)\n  return;' }, text('после')])).toBe(
      '<p>До</p>\n<pre tabindex="0" data-language="c&quot;"><code>if (a &lt; b)\n  return;</code></pre>\n<p>после</p>',
    );
  });

  it('sets quotes apart and folds the long ones', () => {
    const quote = (collapsed: boolean): RichTextNode => ({ type: 'blockquote', collapsed, children: [text('Слово')] });
    expect(render([quote(false)])).toBe('<blockquote><p>Слово</p></blockquote>');
    expect(render([quote(true)])).toContain('<details class="folded"><summary>Цитата</summary><blockquote>');
  });

  it('links names and addresses of mail, not numbers of cards', () => {
    expect(render([{ type: 'mention', value: 'flock_news', text: '@flock_news' }])).toContain(
      'href="https://t.me/flock_news"',
    );
    expect(render([{ type: 'email', value: 'a@example.org', text: 'a@example.org' }])).toContain(
      'href="mailto:a@example.org"',
    );
    expect(render([{ type: 'bankCard', value: '2200', text: '2200' }])).toBe('<p>2200</p>');
  });

  it('turns paragraphs that begin in a script written from right to left', () => {
    expect(render([text('🕊 مرحبا, world')])).toBe('<p dir="rtl">🕊 مرحبا, world</p>');
    expect(render([text('Слово עברית внутри')])).toBe('<p>Слово עברית внутри</p>');
  });

  it('survives any depth', () => {
    let node: RichTextNode = text('дно');
    for (let depth = 0; depth < 20_000; depth++)
      node = { type: depth % 2 === 0 ? 'bold' : 'blockquote', collapsed: false, children: [node] } as RichTextNode;
    expect(render([node])).toContain('дно');
  });

  it('renders nothing as nothing', () => {
    expect(render([])).toBe('');
    expect(lines('', ' ', '')).toBe('');
  });
});

describe('the markup of a text', () => {
  const styled = (type: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
    render([text('a '), { type, children: [text('б')] }, text(' в')]);

  it('has one tag for each style, and closes it', () => {
    expect([styled('bold'), styled('italic'), styled('underline'), styled('strikethrough')]).toEqual(
      ['b', 'i', 'u', 's'].map((tag) => `<p>a <${tag}>б</${tag}> в</p>`),
    );
  });

  it('nests styles, and closes the inner one first', () => {
    const both = bold({ type: 'italic', children: [text('раз')] }, text(' два'));
    expect(render([both, text(' три')])).toBe('<p><b><i>раз</i> два</b> три</p>');
  });

  it('hides a spoiler with all that is in it', () => {
    expect(render([{ type: 'spoiler', children: [text('раз '), bold(text('два'))] }])).toBe(
      '<p><label class="spoiler"><input type="checkbox" aria-label="Показать скрытое"><span>раз <b>два</b></span></label></p>',
    );
  });

  it('goes on with code from piece to piece', () => {
    expect(
      render([
        { type: 'code', text: 'раз' },
        { type: 'code', text: 'два' },
      ]),
    ).toBe('<p><code>раздва</code></p>');
  });

  it('names the language of code where it is known, escaped', () => {
    const code = (language: string | null) => render([{ type: 'pre', language, text: 'x < y' }]);
    expect(code(null)).toBe('<pre tabindex="0"><code>x &lt; y</code></pre>');
    expect(code('c"pp')).toBe('<pre tabindex="0" data-language="c&quot;pp"><code>x &lt; y</code></pre>');
  });

  it('folds a quote that its author has folded', () => {
    const quote = (collapsed: boolean) => render([{ type: 'blockquote', collapsed, children: [text('раз')] }]);
    expect(quote(false)).toBe('<blockquote><p>раз</p></blockquote>');
    expect(quote(true)).toBe(
      '<details class="folded"><summary>Цитата</summary><blockquote><p>раз</p></blockquote></details>',
    );
  });

  it('says of words in another language which it is, but of code and of a title that says so itself', () => {
    const words = 'attention is all you need';
    const body = [text(`Видели ${words} вчера`)];
    const named = (target: 'paper' | 'speaker') => render(body, [mentionOf(body, words, target, 'x')]);
    expect(render(body)).toBe(`<p>Видели <span lang="en">${words}</span> вчера</p>`);
    expect(render([{ type: 'code', text: words }])).toBe(`<p><code>${words}</code></p>`);
    expect(named('paper')).toBe(`<p>Видели <a class="mention" href="/papers/x/" lang="en">${words}</a> вчера</p>`);
    expect(named('speaker')).toBe(
      `<p>Видели <a class="mention" href="/speakers/x/"><span lang="en">${words}</span></a> вчера</p>`,
    );
  });

  it('leaves capitals to what is no paper, or a paper whose title nobody knows', () => {
    const body = [text('FLOCKS OF A FEATHER')];
    const named = (target: 'paper' | 'speaker', id: string) =>
      render(body, [mentionOf(body, 'FLOCKS OF A FEATHER', target, id)]);
    expect(named('speaker', 'flocks')).toContain('FLOCKS OF A FEATHER');
    expect(named('paper', 'other')).toContain('FLOCKS OF A FEATHER');
  });

  it.each([
    ['A', 'a', 'A'],
    ['FLOCKS 2, OF', 'Flocks 2 of a', 'Flocks 2, of'],
    ['FLOCKS', 'Fl', 'FLOCKS'],
    ['Flocks', 'flocks', 'Flocks'],
    ['F L O', 'f l o', 'F L O'],
    ['FL–OC', 'Fl oc', 'Fl–oc'],
  ])('writes %s after the title %s as %s', (shouted, title, written) => {
    expect(inCaseOf(shouted, title)).toBe(written);
  });
});

describe('what lies in each other', () => {
  const quote = (children: RichText): RichTextNode => ({ type: 'blockquote', collapsed: false, children });

  it('is no more than three quotes deep', () => {
    const html = render([quote([quote([quote([quote([quote([text('раз')])])])])])]);
    expect(html.match(/<blockquote>/g)).toHaveLength(3);
    expect(html).toContain('<p>раз</p>');
    expect(render([quote([quote([text('раз')])])]).match(/<blockquote>/g)).toHaveLength(2);
  });

  it('shows an address once that is written in parts', () => {
    const html = render([link('https://example.org/a', bold(text('https://example')), text('.org/a'))]);
    expect(html.replace(/<[^>]+>/g, '')).toBe('example.org/a');
  });

  it('shows two addresses that follow each other', () => {
    const one = link('https://example.org/a', text('https://example.org/a'));
    const other = link('https://example.org/b', text('https://example.org/b'));
    expect(render([one, other]).replace(/<[^>]+>/g, '')).toBe('example.org/aexample.org/b');
  });

  it('shows an address behind a piece of other words', () => {
    const html = render([text('см. '), link('https://example.org/a', text('https://example.org/a'))]);
    expect(html.replace(/<[^>]+>/g, '')).toBe('см. example.org/a');
  });

  it('warns of no host where mail is written to', () => {
    expect(render([link('mailto:a@bank.example', text('bank.example'))])).not.toContain('real-host');
  });

  it('links every mention, in whatever order they come', () => {
    const body = [text('Нина и Олег, потом '), bold(text('Нина')), text(' и Олег')];
    const mentions: Mention[] = [
      { start: 26, end: 30, target: 'speaker', id: 'oleg' },
      { start: 7, end: 11, target: 'speaker', id: 'oleg' },
      { start: 19, end: 23, target: 'speaker', id: 'nina' },
      { start: 0, end: 4, target: 'speaker', id: 'nina' },
    ];
    const to = (id: string, words: string) => `<a class="mention" href="/speakers/${id}/">${words}</a>`;
    expect(render(body, mentions)).toBe(
      `<p>${to('nina', 'Нина')} и ${to('oleg', 'Олег')}, потом ${to('nina', '<b>Нина</b>')} и ${to('oleg', 'Олег')}</p>`,
    );
  });

  it('does not write a style twice that is set twice', () => {
    expect(render([bold(bold(text('раз')))])).toBe('<p><b>раз</b></p>');
  });

  it.each(['hashtag', 'cashtag', 'botCommand', 'phone'] as const)(
    'makes no link of what Telegram marks as %s',
    (type) => {
      expect(render([{ type, value: 'x@example.org', text: 'x@example.org' }])).toBe('<p>x@example.org</p>');
    },
  );
});
