/** A link is shown for what it is: whatever its words pretend, a reader sees where it leads. */
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/render/site.ts';
import { renderRichText } from '../../../src/render/text/rich-text.ts';
import type { RichText } from '../../../src/telegram/rich-text.ts';
import { archiveOf } from '../../fixtures/archive/small-archive.ts';

const context = siteOf(archiveOf({})).richText;
const link = (words: string, href: string): RichText => [
  { type: 'link', href, children: [{ type: 'text', text: words }] },
];
const html = (words: string, href: string) => renderRichText(link(words, href), [], context);

describe('the words of a link', () => {
  it.each([
    ['bank.example', 'https://evil.example/login', 'evil.example'],
    ['https://bank.example/login', 'https://evil.example/', 'evil.example'],
    ['Войти на bank.example, это надёжно', 'https://evil.example/', 'evil.example'],
    ['bank\u200b.example', 'https://evil.example/', 'evil.example'],
    ['bank.exam\u00adple', 'https://evil.example/', 'evil.example'],
    ['\u202eelpmaxe.knab', 'https://evil.example/', 'evil.example'],
    ['\u2066bank.example\u2069', 'https://evil.example/', 'evil.example'],
    ['paypal.com', 'https://pаypal.com/', 'xn--pypal-4ve.com'],
    ['https://pаypal.com/', 'https://pаypal.com/', 'xn--pypal-4ve.com'],
    ['аррӏе.com', 'https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['bank.example', 'https://bank.example.evil.example/', 'bank.example.evil.example'],
    ['bank.example', 'https://evil.example/bank.example', 'evil.example'],
    ['bank.example', 'https://t.me/evil', 't.me'],
  ])('%j before %s shows %s', (words, href, host) => {
    expect(html(words, href)).toContain(`<span class="real-host"> (${host})</span>`);
  });

  it.each([
    ['bank.example', 'https://www.bank.example/login'],
    ['статья на m.bank.example', 'https://bank.example/'],
    ['Node.js', 'https://nodejs.example/'],
    ['https://пример.рф/', 'https://пример.рф/'],
    ['пример.рф', 'https://пример.рф/'],
    ['сюда', 'https://evil.example/'],
    ['v2.0 и т.д.', 'https://example.org/'],
  ])('%j before %s needs no warning', (words, href) => {
    expect(html(words, href)).not.toContain('real-host');
  });

  it('cannot turn what stands behind them', () => {
    expect(html('\u202eбанк\u2066', 'https://evil.example/')).toContain('>банк</a>');
    const turned: RichText = [{ type: 'text', text: 'до \u202eпосле' }, ...link('слово', 'https://example.org/')];
    expect(renderRichText(turned, [], context)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
