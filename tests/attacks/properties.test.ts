/** What holds for every text, and not only for those that somebody thought of. */
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/archive/language/dates/find-dates.ts';
import { redactAddress, redactText } from '../../src/archive/redact/redact-text.ts';
import { SlugRegister, slugOf } from '../../src/archive/slug.ts';
import { calendarOf } from '../../src/calendar/event-calendar.ts';
import { gateUrl } from '../../src/render/links/url-gate.ts';
import { siteOf } from '../../src/render/site.ts';
import { renderRichText } from '../../src/render/text/rich-text.ts';
import {
  autoLinks,
  plainText,
  type RichText,
  type RichTextNode,
  richTextSchema,
  textStyles,
} from '../../src/telegram/rich-text.ts';
import { archiveOf, eventOf } from '../fixtures/archive/small-archive.ts';
import { attackStrings } from './attack-strings.ts';

const attack = fc.constantFrom(...attackStrings().map(({ text }) => text));
/** Any text: of any characters, of those that matter in markup, and attacks. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', ';', '\n', ' ', '-', '1', '.', 'я', 'a', '•', '\u202e'),
    maxLength: 40,
  }),
  attack,
);

const { richText } = fc.letrec<{ richText: RichText; node: RichTextNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), text }),
    fc.record({ type: fc.constantFrom(...autoLinks), value: text, text }),
    fc.record({ type: fc.constant('pre' as const), language: fc.option(text), text }),
    fc.record({ type: fc.constant('code' as const), text }),
    fc.record({ type: fc.constant('link' as const), href: text, children: tie('richText') }),
    fc.record({ type: fc.constantFrom(...textStyles), children: tie('richText') }),
    fc.record({ type: fc.constant('blockquote' as const), collapsed: fc.boolean(), children: tie('richText') }),
  ),
  richText: fc.array(tie('node'), { maxLength: 5 }),
}));

const context = siteOf(archiveOf({})).richText;
const allowedTags = new Set([
  'p',
  'br',
  'a',
  'b',
  'i',
  'u',
  's',
  'span',
  'label',
  'input',
  'code',
  'pre',
  'blockquote',
  'details',
  'summary',
  'ul',
  'ol',
  'li',
]);
const allowedAttributes = new Set([
  'class',
  'dir',
  'lang',
  'href',
  'title',
  'rel',
  'type',
  'aria-label',
  'tabindex',
  'data-language',
  'start',
]);

interface Read {
  words: string;
  tags: string[];
  attributes: Array<[string, string]>;
  unbalanced: string[];
}

function readHtml(html: string): Read {
  const read: Read = { words: '', tags: [], attributes: [], unbalanced: [] };
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        read.tags.push(name);
        read.attributes.push(...Object.entries(attributes));
        open.push(name);
      },
      onclosetag: (name, isImplied) => {
        if (isImplied && name !== 'br' && name !== 'input') read.unbalanced.push(name);
        if (open.pop() !== name) read.unbalanced.push(name);
      },
      ontext: (words) => {
        read.words += words;
      },
      oncomment: () => void read.unbalanced.push('comment'),
      onprocessinginstruction: () => void read.unbalanced.push('instruction'),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return read;
}

describe('the renderer of rich text', () => {
  it('makes nothing but its own markup of any tree', () => {
    fc.assert(
      fc.property(richText, (tree) => {
        const { tags, attributes, unbalanced } = readHtml(renderRichText(richTextSchema.parse(tree), [], context));
        expect(tags.filter((name) => !allowedTags.has(name))).toEqual([]);
        expect(attributes.filter(([name]) => !allowedAttributes.has(name))).toEqual([]);
        expect(unbalanced).toEqual([]);
        for (const [name, value] of attributes)
          if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/[^/]|mailto:|tg:\/\/)/);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows every letter of a text that has no address', () => {
    const plain = fc.array(fc.record({ type: fc.constant('text' as const), text }), { maxLength: 3 });
    const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(plain, (tree) => {
        const { words } = readHtml(renderRichText(tree, [], context));
        expect(letters(words)).toBe(letters(plainText(tree)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the URL gate', () => {
  const found = fc.oneof(
    text,
    fc.webUrl(),
    fc.tuple(attack, text).map((parts) => parts.join('')),
  );

  it('lets only four schemes pass, and what has passed passes again', () => {
    fc.assert(
      fc.property(found, (address) => {
        const safe = gateUrl(address);
        if (safe === undefined) return;
        expect(['https:', 'http:', 'mailto:', 'tg:']).toContain(new URL(safe.href).protocol);
        expect(safe.href).toMatch(/^[\x21-\x7e]+$/);
        expect(gateUrl(safe.href)).toEqual(safe);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('slugs', () => {
  it('are short, made of small Latin letters, figures and hyphens, and never the same', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (titles) => {
        const register = new SlugRegister();
        const slugs = titles.map((title) => register.take(slugOf(title)));
        for (const slug of slugs) {
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(80);
        }
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    );
  });
});

describe('dates in words', () => {
  const dateLike = fc.string({
    unit: fc.constantFrom(
      '1',
      '2',
      '3',
      '0',
      '9',
      '.',
      ':',
      '-',
      '/',
      ' ',
      'января',
      'мая',
      'в',
      'в четверг',
      'завтра',
      'Jan',
      'at',
      'МСК',
      'UTC+3',
      '–',
      '\n',
    ),
    maxLength: 30,
  });

  it('are found where they stand, whatever surrounds them', () => {
    fc.assert(
      fc.property(fc.oneof(dateLike, text), (words) => {
        for (const { start, end, quote } of findDates(words)) expect(words.slice(start, end)).toBe(quote);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('redaction', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'я', '7', '-', '!', '.', ' ', '\n', '«', '•'), maxLength: 20 });

  it('leaves nothing for a second time', () => {
    const near = fc.tuple(fc.constantFrom('Пароль: ', 'passcode ', 'Код доступа — ', '?pwd=', ''), word);
    fc.assert(
      fc.property(near, (parts) => {
        const once = redactText(parts.join(''), ['секретное имя']);
        expect(redactText(once, ['секретное имя'])).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a card and a withheld name, whatever stands around them', () => {
    const separated = (secret: string) =>
      fc.tuple(text, text).map(([before, after]) => `${before} ${secret}\n${after}`);
    fc.assert(
      fc.property(separated('4111 1111 1111 1111'), separated('Секретное Имя'), (card, name) => {
        expect(redactText(card, [])).not.toContain('4111 1111 1111 1111');
        expect(redactText(name, ['секретное имя'])).not.toContain('Секретное');
        expect(redactAddress(encodeURI(`https://example.org/${name.toWellFormed()}`), ['секретное имя'])).not.toContain(
          encodeURI('Секретное'),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '1. 2200 5260 1815 9085',
    '2200 5260 1815 9085 12/27',
    '2200 5260 1815 9085 123',
    '5 карт: 1) 2200526018159085',
  ])('takes the card out of «%s»', (line) => {
    expect(redactText(line, [])).not.toMatch(/5260/);
  });
});

describe('a calendar', () => {
  it('gives back every title, and has no component but the meeting', () => {
    fc.assert(
      fc.property(text, (title) => {
        const event = eventOf('a', { title });
        const written = calendarOf(
          'Встречи',
          [event],
          siteOf(archiveOf({ events: [event] })),
          (path) => `https://example.org${path}`,
        );
        const calendar = new ICAL.Component(ICAL.parse(written));
        const [only, ...more] = calendar.getAllSubcomponents('vevent');
        expect(more).toEqual([]);
        expect(only?.getAllSubcomponents()).toEqual([]);
        const words = (found: unknown) => String(found).replace(/[^\p{L}\p{N}]/gu, '');
        expect(words(only?.getFirstPropertyValue('summary'))).toContain(words(title).slice(0, 20));
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
