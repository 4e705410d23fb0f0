import { describe, expect, it } from 'vitest';
import { gateMail, gateTelegramName, gateUrl } from '../../src/render/url-gate.ts';

describe('the URL gate', () => {
  it.each([
    ['https://arxiv.org/abs/2312.00752', 'https://arxiv.org/abs/2312.00752'],
    ['http://example.org', 'http://example.org/'],
    ['  https://example.org/a b ', 'https://example.org/a%20b'],
    ['arxiv.org/abs/2312.00752', 'https://arxiv.org/abs/2312.00752'],
    ['пример.рф/страница', 'https://xn--e1afmkfd.xn--p1ai/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0'],
    ['mailto:nina@example.org', 'mailto:nina@example.org'],
    ['tg://resolve?domain=example', 'tg://resolve?domain=example'],
  ])('lets %s pass as %s', (found, href) => {
    expect(gateUrl(found)?.href).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript.com:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'tg://passport?scope=all',
    'https://bank.example@evil.example/',
    'https://',
    '/\\evil.example',
    '//evil.example/x',
    '/posts/1/',
    '#top',
    '',
    'не адрес',
    'https://zoom.example/j/1?pwd=•••',
    `https://example.org/${'a'.repeat(5000)}`,
  ])('keeps %j as text', (found) => {
    expect(gateUrl(found)).toBeUndefined();
  });

  it('shows a host with other letters as the browser will visit it', () => {
    expect(gateUrl('https://аpple.com/')?.host).toBe('xn--pple-43d.com');
  });

  it('links addresses of mail and public names, and nothing that only resembles them', () => {
    expect(gateMail('nina@example.org')?.href).toBe('mailto:nina@example.org');
    expect(gateMail('nina@')).toBeUndefined();
    expect(gateTelegramName('@flock_news')?.href).toBe('https://t.me/flock_news');
    expect(gateTelegramName('@a')).toBeUndefined();
    expect(gateTelegramName('@../evil')).toBeUndefined();
  });
});
