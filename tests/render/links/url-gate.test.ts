import { describe, expect, it } from 'vitest';
import { gateMail, gateTelegramName, gateUrl } from '../../../src/render/links/url-gate.ts';

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
    'mailto:nobody',
    'mailto:"><img src=x>@example.org',
    'mailto:a@example.org?subject=x%0Abcc:b@example.org',
    'mailto:a@example.org?subject=x%0dbcc:b@example.org',
  ])('keeps %j as text', (found) => {
    expect(gateUrl(found)).toBeUndefined();
  });

  it.each([
    ['a.example.org/x', 'https://a.example.org/x'],
    ['example.org', 'https://example.org/'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['example.org?q=1', 'https://example.org/?q=1'],
    ['example.org#part', 'https://example.org/#part'],
    ['my-lab2.example.org/x', 'https://my-lab2.example.org/x'],
    ['2x2.example/x', 'https://2x2.example/x'],
    ['x.example/y', 'https://x.example/y'],
    ['3.example/y', 'https://3.example/y'],
    ['пример.москва', 'https://xn--e1afmkfd.xn--80adxhks/'],
    ['example.рф/x', 'https://example.xn--p1ai/x'],
  ])('takes %s, which has no scheme, for a page: %s', (found, href) => {
    expect(gateUrl(found)).toEqual({ href, kind: 'web', host: new URL(href).host });
  });

  it.each([
    'report.1/x',
    'e.g/x',
    '-x.example/y',
    'x-.example/y',
    '.example.org/x',
    'see example.org/x',
    'example.org, and more',
    'example',
    'example.org\\x',
  ])('does not take %j for a page', (found) => {
    expect(gateUrl(found)).toBeUndefined();
  });

  it('judges an address once, and remembers only so many', () => {
    const first = gateUrl('https://example.org/first');
    gateUrl('https://example.org/second');
    expect(gateUrl('https://example.org/first')).toBe(first);
    for (let number = 0; number < 10_000; number++) gateUrl(`https://example.org/${number}`);
    expect(gateUrl('https://example.org/first')).not.toBe(first);
    expect(gateUrl('https://example.org/first')).toEqual(first);
  });

  it('takes an address of 4,096 characters, and none that is longer', () => {
    const address = (length: number) => `https://example.org/${'a'.repeat(length - 'https://example.org/'.length)}`;
    expect(gateUrl(address(4096))?.href).toBe(address(4096));
    expect(gateUrl(address(4097))).toBeUndefined();
    expect(gateUrl(`  ${address(4096)}  `)?.href).toBe(address(4096));
  });

  it.each(['https://name@example.org/', 'https://:word@example.org/', 'http://name:word@example.org/'])(
    'lets nobody stand before the host: %s',
    (found) => {
      expect(gateUrl(found)).toBeUndefined();
    },
  );

  it.each(['resolve?domain=a', 'join?invite=a', 'addstickers?set=a', 'addemoji?set=a', 'addlist?slug=a'])(
    'lets Telegram open tg://%s',
    (action) => {
      expect(gateUrl(`tg://${action}`)).toEqual({ href: `tg://${action}`, kind: 'telegram', host: 'telegram' });
    },
  );

  it.each(['login?token=a', 'settings', 'proxy?server=a', 'resolver?domain=a', ''])(
    'lets Telegram do nothing else: tg://%s',
    (action) => {
      expect(gateUrl(`tg://${action}`)).toBeUndefined();
    },
  );

  it('says of an address of mail that it has no host', () => {
    expect(gateUrl('mailto:a@example.org')).toEqual({ href: 'mailto:a@example.org', kind: 'mail', host: '' });
  });

  it.each(['https://zoom.example/%E2%80%A2%E2%80%A2%E2%80%A2/x', 'https://zoom.example/•••'])(
    'leads to no address that a secret was taken out of: %s',
    (found) => {
      expect(gateUrl(found)).toBeUndefined();
    },
  );

  it.each(['a@example.org', 'nina.vetrova+talks@mail.example.org', 'нина@пример.рф', 'a@b.c.d.example', 'a_b@x.io'])(
    'links the address of mail %s',
    (address) => {
      expect(gateMail(address)?.kind).toBe('mail');
    },
  );

  it.each([
    'a@example',
    'a@.org',
    'a@example.',
    'a@exam ple.org',
    'a b@example.org',
    'a@@example.org',
    'a@b@example.org',
    'a@example..org',
    '<a@example.org',
    'a@example.org>',
    '"a"@example.org',
    'a@exa"mple.org',
    'a@example.o"rg',
    'a@example.o@rg',
    'a@example.org more',
    'see a@example.org',
    '@example.org',
    '',
  ])('does not take %j for an address of mail', (text) => {
    expect(gateMail(text)).toBeUndefined();
  });

  it.each([
    ['flock_news', 'https://t.me/flock_news'],
    ['@abcd', 'https://t.me/abcd'],
    [`@${'a'.repeat(32)}`, `https://t.me/${'a'.repeat(32)}`],
  ])('leads from the name %s to %s', (name, href) => {
    expect(gateTelegramName(name)?.href).toBe(href);
  });

  it.each([`@${'a'.repeat(33)}`, '@abc', '@1abcd', '@_abcd', 'x@abcd', '@abcd/..', '@ab cd', '@абвгд', '@@abcd', ''])(
    'takes %j for no name',
    (name) => {
      expect(gateTelegramName(name)).toBeUndefined();
    },
  );

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
