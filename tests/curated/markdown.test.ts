import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/curated/markdown.ts';

const html = (markdown: string) => renderMarkdown(markdown, 'en');

describe('Markdown of an editor', () => {
  it('becomes paragraphs, lists, links, emphasis, code and tables', () => {
    expect(html('One *two* **three** `four`.\n\n- [five](https://example.org/)\n- six')).toBe(
      '<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>\n' +
        '<ul>\n<li><a href="https://example.org/">five</a></li>\n<li>six</li>\n</ul>',
    );
    expect(html('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td>');
  });

  it('has no heading above the second level, which is the highest below the title of a page', () => {
    expect(html('# One\n\n## Two\n\n###### Six')).toBe('<h2>One</h2>\n<h3>Two</h3>\n<h6>Six</h6>');
  });

  it.each([
    ['a tag', 'a <b onclick="x()">b</b>', '<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>'],
    ['a block', '<script>\nalert(1)\n</script>', '<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>'],
    [
      'a tag inside <pre>',
      'a <pre>b <img src=x onerror=alert(1)//',
      '<p>a &lt;pre&gt;b &lt;img src=x onerror=alert(1)//</p>',
    ],
    ['a comment', '<!-- <img src=x> -->', '<p>&lt;!-- &lt;img src=x&gt; --&gt;</p>'],
    ['a tag written with entities', '&lt;script&gt;', '<p>&lt;script&gt;</p>'],
  ])('shows HTML as text: %s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&amp;b=2'],
    ['http://example.org', 'http://example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['/papers/2312.00752/', '/papers/2312.00752/'],
    ['../topics/', '../topics/'],
    ['#part', '#part'],
  ])('links to %s', (address, href) => {
    expect(html(`[text](${address})`)).toBe(`<p><a href="${href}">text</a></p>`);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '<java\tscript:alert(1)>',
    '< javascript:alert(1)>',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/',
    '/\\example.org/',
    'https:example.org',
    'tg://resolve?domain=x',
  ])('keeps the words of a link to %s and drops the link', (address) => {
    const result = html(`[text](${address})`);
    expect(result).toContain('text');
    expect(result).not.toContain('href');
  });

  it('does not let an address break out of its attribute', () => {
    expect(html('[a](<https://example.org/"onmouseover=x>)')).toBe(
      '<p><a href="https://example.org/&quot;onmouseover=x">a</a></p>',
    );
    expect(html('[a](&#106;avascript:alert(1))')).toContain('href="&amp;#106;avascript:alert(1)"');
  });

  it('shows pictures of the site, and the words of any other', () => {
    expect(html('![Схема](/images/scheme.png)')).toBe(
      '<p><img src="/images/scheme.png" alt="Схема" loading="lazy"></p>',
    );
    expect(html('![Схема](https://example.org/x.png) ![Б](//example.org/x.png)')).toBe('<p>Схема Б</p>');
  });

  it('is refused when it is nested thousands deep', () => {
    for (const sign of ['> ', '- ', '>']) expect(html(`${sign.repeat(8000)}x`)).toBeNull();
  });

  it('never ends in a thrown error, however deep it is nested', () => {
    for (const sign of ['> ', '- ', '*', '[', '![a](', '`'])
      for (const depth of [500, 2000, 5000]) expect(() => html(`${sign.repeat(depth)}x`)).not.toThrow();
  });
});

describe('Russian Markdown', () => {
  it('is set as Russian, as one text across emphasis and links', () => {
    expect(renderMarkdown('Статья "Mamba *и* [слон](/x/)" - в ОК', 'ru')).toBe(
      '<p>Статья «Mamba <em>и</em>\u00a0<a href="/x/">слон</a>»\u00a0— в\u00a0ОК</p>',
    );
  });

  it('leaves code, addresses and characters behind a backslash as they are', () => {
    expect(renderMarkdown('`"a" - b` \\"в ОК\\" https://example.org/"a', 'ru')).toBe(
      '<p><code>&quot;a&quot; - b</code> &quot;в\u00a0ОК&quot; <a href="https://example.org/&quot;a">https://example.org/&quot;a</a></p>',
    );
  });

  it('does not join quotes of different paragraphs, list items and cells', () => {
    expect(renderMarkdown('"а\n\nб"\n\n- "в\n- г"\n\n| "д | е" |\n|---|---|', 'ru')).not.toMatch(/[«»]/);
  });

  it('is left alone on an English site', () => {
    expect(renderMarkdown('"a" - b', 'en')).toBe('<p>&quot;a&quot; - b</p>');
  });
});
