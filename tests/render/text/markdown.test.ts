import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdownLine, renderMarkdown } from '../../../src/render/text/markdown.ts';
import type { RichText } from '../../../src/telegram/rich-text.ts';

const context = {
  addressOf: () => 'https://example.org/papers/1/',
  titleOf: () => undefined,
};
const render = (body: RichText, mentions: Parameters<typeof renderMarkdown>[1] = []) =>
  renderMarkdown(body, mentions, context);
const text = (words: string): RichText => [{ type: 'text', text: words }];

/** What a reader of Markdown makes of it: the words, the kinds of everything met on the way, and where its links lead. */
function read(markdown: string) {
  const kinds = new Set<string>();
  const links: string[] = [];
  let words = '';
  const marked = new Marked({ gfm: false });
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    kinds.add(token.type);
    if (token.type === 'link') links.push(String(token['href']));
    if (token.type === 'escape' || (token.type === 'text' && !('tokens' in token && token.tokens)))
      words += token['text'];
    if (token.type === 'codespan' || token.type === 'code') words += token['text'];
  });
  return { words, kinds: [...kinds].sort(), links };
}

/** Lists are the archive's own reading of short lines. */
const plain = ['paragraph', 'text', 'escape', 'br', 'space', 'list', 'list_item'];

describe('a message as Markdown', () => {
  it.each([
    ['a heading', '# Not a heading'],
    ['an underlined heading', 'Not a heading\n==='],
    ['a rule', 'above\n---'],
    ['a list', 'one line\n1. alone'],
    ['a quote', '> nobody said it'],
    ['a link', '[Click](https://evil.example/)'],
    ['a reference', '[x]: https://evil.example/'],
    ['a picture', '![x](https://evil.example/pixel.png)'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=y>'],
    ['an entity', '&lt;b&gt; &copy;'],
    ['emphasis', '**loud** _soft_ ~~gone~~ `code`'],
    ['a fence', '```js\nalert(1)\n```'],
    ['a table', 'a | b\n--- | ---\n1 | 2'],
  ])('does not take words for %s', (_, words) => {
    const { kinds, links, words: seen } = read(render(text(words)));
    expect(kinds.filter((kind) => !plain.includes(kind))).toEqual([]);
    expect(links).toEqual([]);
    expect(seen.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
  });

  it('keeps bold, italic, code, quotes, lists and links as such', () => {
    const markdown = render([
      { type: 'bold', children: text('Итоги') },
      ...text(' и '),
      { type: 'italic', children: text('планы') },
      ...text(': '),
      { type: 'code', text: 'a`b' },
      ...text('\n1. раз\n2. два\n'),
      { type: 'pre', language: 'py', text: 'print("```")' },
      { type: 'blockquote', collapsed: false, children: text('так и сказал') },
      { type: 'link', href: 'https://example.org/a_(b)', children: text('там') },
    ]);
    const { kinds, links } = read(markdown);
    expect(kinds).toEqual(expect.arrayContaining(['strong', 'em', 'codespan', 'list', 'code', 'blockquote', 'link']));
    expect(links).toEqual(['https://example.org/a_(b)']);
    expect(markdown).toContain('1. раз\n2. два');
  });

  it('links what a text names, and no address that the gate refuses', () => {
    const mention = { start: 0, end: 5, target: 'paper' as const, id: '1' };
    expect(render(text('Mamba быстра'), [mention])).toBe('[Mamba](<https://example.org/papers/1/>) быстра');
    expect(read(render([{ type: 'link', href: 'javascript:alert(1)', children: text('жми') }])).links).toEqual([]);
  });

  it('stays on one line as a heading', () => {
    expect(escapeMarkdownLine('# Два\n- слова')).toBe('\\# Два - слова');
  });

  it('never makes markup of words, whatever they are', () => {
    const nasty = fc.constantFrom(
      '#',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '|',
      '-',
      '+',
      '1.',
      '\n',
      ' ',
      '&',
      'я',
      'a',
      '~',
      '\\',
      ':',
      '=',
      '"',
      '/',
    );
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 24 }), (parts) => {
        const words = parts.join('');
        const { kinds, words: seen } = read(render(text(words)));
        expect(kinds.filter((kind) => !plain.includes(kind))).toEqual([]);
        // The marks of a list are no words.
        if (!kinds.includes('list')) expect(seen.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
