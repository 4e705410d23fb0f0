import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageSchema } from '../../../src/telegram/message.ts';
import { desktopJson } from '../../../src/telegram/readers/desktop-json.ts';
import { plainText } from '../../../src/telegram/rich-text.ts';
import { exportFile } from '../export-file.ts';
import { channelJson, codesOf, context, messageOf, readFixture, readMade, written } from './made-json.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/telegram/desktop-json');
const ids = Array.from({ length: 30 }, (_, index) => index + 1);
const whole = Buffer.from(channelJson(ids.map((id) => written(id))));

/** What a person may see of a reading: no words of JSON.parse, no stack. */
const slips = /SyntaxError|RangeError|TypeError|Unexpected|is not valid JSON|\bat .*\.ts:\d+|undefined|\[object/;

describe('mistakes that Telegram itself writes', () => {
  it('are mended where a control character is written as no JSON allows', () => {
    const result = readFixture('control-escapes');
    const text = 'новая\fстраница, \u0001 и путь C:\\x0C и \\\u000b и \u2028 конец';
    expect(result.messages.map((message) => plainText(message.text))).toEqual(['до', text, 'после']);
    expect(result).toMatchObject({ lost: [], issues: [{ code: 'json-mended', severity: 'notice' }] });
  });

  it('are mended where the path of an emoji has no quotes, whatever it is called', () => {
    const result = readFixture('unquoted-document-id');
    expect(messageOf(result, 1).text).toEqual([
      { type: 'customEmoji', text: '😮', file: 'video_files/sticker (2).webm' },
      { type: 'customEmoji', text: '🙂', file: null },
      { type: 'customEmoji', text: '🦜', file: 'stickers/{"}.webp' },
    ]);
    expect(result.messages).toHaveLength(2);
    expect(codesOf(result)).toEqual(['json-mended']);
  });

  it('are mended in a file with the line ends of Windows', () => {
    for (const name of ['control-escapes', 'unquoted-document-id']) {
      const unix = readFileSync(resolve(fixtures, `${name}.json`), 'utf8');
      const texts = (content: string) => readMade(content).messages.map(({ text }) => text);
      expect(texts(unix.replaceAll('\n', '\r\n'))).toEqual(texts(unix));
    }
  });

  it('are mended where an editor put a bare tab into a text', () => {
    const result = readMade(channelJson([written(1)]).replaceAll('Сообщение 1', 'Сообщение\t1'));
    expect(plainText(messageOf(result, 1).text)).toBe('Сообщение\t1');
  });
});

describe('an export that was stopped', () => {
  it('keeps all messages and says that it has no end, when it stops between two', () => {
    const result = readFixture('stopped-between-messages');
    expect(result.messages.map(({ id }) => id)).toEqual([1, 2]);
    expect(result.lost).toEqual([]);
    expect(result.issues).toMatchObject([{ code: 'export-truncated', severity: 'warning' }]);
    expect(result.issues[0]?.found).toContain('The last message saved is 2');
  });

  it('lists the message that it stops in', () => {
    const result = readFixture('stopped-inside-a-message');
    expect(result.messages.map(({ id }) => id)).toEqual([1, 2]);
    expect(result.lost).toMatchObject([{ id: 3, place: 'messages[2]', reason: 'The file ends inside of it.' }]);
    expect(codesOf(result)).toEqual(['message-damaged', 'export-truncated']);
  });

  it('gives a beginning of the channel and a clear word, cut at every hundredth', () => {
    for (let percent = 1; percent < 100; percent++) {
      const file = exportFile('result.json', whole.subarray(0, Math.floor((whole.length * percent) / 100)));
      if (!desktopJson.recognizes(file)) continue;
      const [result] = desktopJson.read([file], context);
      const got = result?.messages.map(({ id }) => id) ?? [];
      expect(got).toEqual(ids.slice(0, got.length));
      expect(result?.issues.map(({ code }) => code)).toContain('export-truncated');
      expect(JSON.stringify(result?.issues)).not.toMatch(slips);
    }
  });

  it('is not complained of when only white space is missing or added at its end', () => {
    expect(readMade(Buffer.concat([whole, Buffer.from('\n\n')])).issues).toEqual([]);
    expect(readMade(JSON.stringify(JSON.parse(whole.toString()))).issues).toEqual([]);
  });

  it('is complained of when only the last bracket is missing', () => {
    expect(codesOf(readMade(whole.subarray(0, -1)))).toEqual(['export-truncated']);
  });
});

describe('damage in the middle', () => {
  it('costs the message that it hits and no other', () => {
    const damaged = whole.toString().replace('"Сообщение 7"', '"Сообщение 7');
    const result = readMade(damaged);
    expect(result.messages.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 7));
    expect(result.lost).toMatchObject([{ id: 7, place: 'messages[6]' }]);
    expect(codesOf(result)).toEqual(['message-damaged']);
  });

  it.each(['"', '{', '}', '[', ']', ',', '\\', '\0'])(
    'costs the messages around it, wherever %j is written over bytes',
    (junk) => {
      for (let percent = 2; percent < 100; percent++) {
        const bytes = Buffer.from(whole);
        bytes.fill(junk, Math.floor((bytes.length * percent) / 100), Math.floor((bytes.length * percent) / 100) + 9);
        const result = readMade(bytes);
        expect(result.messages.length).toBeGreaterThanOrEqual(ids.length - 2);
        expect(JSON.stringify(result.issues)).not.toMatch(slips);
        const known = new Set([...result.messages, ...result.lost].map(({ id }) => id));
        expect(ids.filter((id) => !known.has(id)).length).toBeLessThanOrEqual(1);
      }
    },
  );

  it('never makes the reader throw, nor yield what the schema forbids', () => {
    const rich = readFileSync(resolve(fixtures, 'around-the-words.json'));
    const junk = fc.constantFrom(
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '\\x',
      'null',
      '1e999',
      '"id"',
      '\\ud800',
      '{}',
      '""',
    );
    const cut = fc.tuple(fc.nat({ max: rich.length }), junk, fc.nat({ max: 30 }));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const bytes = cuts.reduce(
          (before, [at, put, length]) =>
            Buffer.concat([before.subarray(0, at), Buffer.from(put), before.subarray(at + length)]),
          rich,
        );
        for (const { messages, issues } of desktopJson.read([exportFile('result.json', bytes)], context)) {
          for (const message of messages) messageSchema.parse(message);
          expect(JSON.stringify(issues)).not.toMatch(slips);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is told when two exports were joined into one file', () => {
    const result = readMade(Buffer.concat([whole, whole]));
    expect(result.messages).toHaveLength(30);
    expect(codesOf(result)).toEqual(['more-behind-the-end']);
  });

  it('is told of letters that another encoding spoiled', () => {
    const windows1251 = Buffer.from(whole.toString('latin1').replaceAll(/[\x80-\xff]/g, '\xf0'), 'latin1');
    expect(readMade(windows1251).issues).toMatchObject([{ code: 'not-utf8', severity: 'error' }]);
    const oneByte = Buffer.from(channelJson([written(1, { text_entities: [], text: `${'word '.repeat(99)}@` })]));
    oneByte[oneByte.indexOf('@')] = 0xff;
    expect(readMade(oneByte).issues).toMatchObject([{ code: 'not-utf8', severity: 'warning' }]);
  });
});

describe('the form of the file', () => {
  const text = whole.toString();
  it.each([
    ['a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['one line', Buffer.from(JSON.stringify(JSON.parse(text)))],
    [
      'its messages before its name',
      Buffer.from(`{"messages":${text.slice(text.indexOf('['), -1)},${text.slice(1, text.indexOf('"messages"') - 3)}}`),
    ],
  ])('changes nothing: %s', (_, bytes) => {
    const { origin: _origin, ...expected } = messageOf(readMade(whole), 5);
    const result = readMade(bytes);
    expect(result).toMatchObject({ lost: [], issues: [], channel: { name: 'Канал', id: 1700000001 } });
    expect(result.messages).toHaveLength(30);
    expect(messageOf(result, 5)).toMatchObject(expected);
  });

  it('may be empty of messages', () => {
    expect(readMade(channelJson([]))).toMatchObject({ messages: [], lost: [], issues: [] });
  });

  it.each([
    ['nothing but a bracket', '{'],
    ['no messages', '{"type": "public_channel", "name": "Канал", "id": 1}'],
    ['messages that are no list', '{"type": "public_channel", "name": "Канал", "id": 1, "messages": 5}'],
    ['nothing of a chat', '{"messages": []}'],
    ['a stray bracket', '{"type": "public_channel", "id": 1, "messages": [}'],
    ['words for messages', '{"type": "public_channel", "id": 1, "messages": [nothing, here]}'],
    ['another dialect', "{'messages': []}"],
    ['zeroes', Buffer.concat([Buffer.from('{"messages": ['), Buffer.alloc(100_000)])],
  ])('is refused with a sentence when it holds %s', (_, content) => {
    const [result] = desktopJson.read([exportFile('result.json', content)], context);
    expect(result?.messages).toEqual([]);
    expect(result?.issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(result?.issues)).not.toMatch(slips);
  });

  it.each([10_000, 100_000])('may nest %i deep', (depth) => {
    const nested = (open: string, close: string) => open.repeat(depth) + close.repeat(depth);
    const deep = [
      channelJson([written(1, { future: 0 }), written(2)]).replace('"future": 0', `"future": ${nested('[', ']')}`),
      channelJson([written(1, { text_entities: 0, text: 1 }), written(2)]).replace(
        '"text": 1',
        `"text": ${nested('[', ']')}`,
      ),
      channelJson([written(1), 5, written(2)]).replace(' 5,', ` ${nested('[', ']')},`),
      channelJson([written(1), 5, written(2)]).replace(' 5,', ` ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)},`),
      channelJson([written(1), 5, written(2)]).replace(' 5,', ` ${'['.repeat(depth)},`),
      `${channelJson([written(1), written(2)]).slice(0, -1)}, "future": ${nested('[', ']')}}`,
    ];
    for (const content of deep) {
      const result = readMade(content);
      expect(result.messages.map(({ id }) => id)).toEqual([1, 2]);
      expect(JSON.stringify(result.issues)).not.toMatch(slips);
    }
  });

  it('may be longer than the longest file that can be read, which is said', () => {
    const huge = { ...exportFile('result.json', channelJson([])), size: 2 ** 31 };
    expect(desktopJson.read([huge], context)).toMatchObject([{ messages: [], issues: [{ code: 'file-too-large' }] }]);
  });

  it('is read in a time that grows with its length, however badly it is damaged', { timeout: 20_000 }, () => {
    const broken = Array.from({ length: 20_000 }, (_, id) => `{"id": ${id}, "type": "message", "text": "без конца`);
    const result = readMade(`{"type": "public_channel", "id": 1, "messages": [${broken.join(',\n')}`);
    expect(result.lost).toHaveLength(20_000);
    expect(result.issues.length).toBeLessThan(20);
  });
});

describe('a value of the wrong type', () => {
  const rich: Record<string, unknown> = {
    ...written(7),
    edited: '2024-05-01T13:00:00',
    edited_unixtime: '1714557600',
    author: 'Анна',
    via_bot: '@gif',
    forwarded_from: 'Другой канал',
    reply_to_message_id: 5,
    reply_to_peer_id: 'channel1',
    photo: 'photos/a.jpg',
    photo_file_size: 100,
    width: 10,
    height: 20,
    media_spoiler: true,
    poll: { question: 'Вопрос', closed: false, total_voters: 1, answers: [{ text: 'Да', voters: 1, chosen: false }] },
    inline_bot_buttons: [[{ type: 'url', text: 'Кнопка', data: 'https://example.org' }]],
    reactions: [{ type: 'emoji', count: 1, emoji: '👍' }],
  };
  const file: Record<string, unknown> = {
    ...written(7),
    file: 'files/a.mp3',
    file_name: 'a.mp3',
    file_size: 100,
    thumbnail: 'files/a.jpg',
    media_type: 'audio_file',
    performer: 'Хор',
    title: 'Песня',
    mime_type: 'audio/mpeg',
    duration_seconds: 3,
  };
  const wrong: [string, unknown][] = [
    ['a list', [1]],
    ['an object', { a: 1 }],
    ['a number', -1.5],
    ['text', 'кое-что'],
    ['true', true],
  ];
  /** Values that may stand there; a local time is not looked at where the instant is known. */
  const allowed = new Set([
    'date text',
    'edited text',
    'text a list',
    'text text',
    'text_entities a list',
    'poll an object',
    'from_id a number',
    'from_id text',
    'from text',
    'author text',
    'via_bot text',
    'forwarded_from text',
    'reply_to_peer_id text',
    'photo text',
    'file text',
    'file_name text',
    'mime_type text',
    'performer text',
    'title text',
    'thumbnail text',
    'media_spoiler true',
  ]);

  const cases = [rich, file].flatMap((message) =>
    Object.keys(message)
      .filter((field) => field !== 'from_id')
      .flatMap((field) => wrong.map(([kind, value]) => ({ message, field, kind, value }))),
  );

  it.each(cases)('in $field, $kind, costs that field and no more', ({ message, field, kind, value }) => {
    const result = readMade(channelJson([{ ...message, [field]: value }, written(8)]));
    expect(result.messages).toHaveLength(2);
    expect(result.lost).toEqual([]);
    expect(messageOf(result, 8).text).toHaveLength(1);
    expect(JSON.stringify(result.issues)).not.toMatch(slips);
    if (!allowed.has(`${field} ${kind}`)) {
      expect(result.issues.length).toBeGreaterThan(0);
      for (const issue of result.issues) {
        expect(issue).toMatchObject({
          file: 'result.json',
          message: expect.any(String),
          field: expect.stringContaining(field),
        });
        expect(issue.found.length * issue.remedy.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(['name', 'type', 'id', 'messages'])('in “%s” of the channel is no reason to fail', (fact) => {
    for (const [, value] of wrong) {
      const [result] = desktopJson.read(
        [exportFile('result.json', channelJson([written(1)], { [fact]: value }))],
        context,
      );
      expect(JSON.stringify(result?.issues)).not.toMatch(slips);
    }
  });

  it('is told ten times and then counted', () => {
    const result = readMade(channelJson(ids.map((id) => written(id, { author: 5 }))));
    expect(result.messages).toHaveLength(30);
    expect(result.issues).toHaveLength(11);
    expect(result.issues.at(-1)?.found).toMatch(
      /^The same was found 20 more times, the last time in message 30: “author”/,
    );
  });

  it('in an id gives the message a key of its own', () => {
    const result = readMade(channelJson([written(1, { id: 'первый' }), written(1, { id: null }), written(2)]));
    expect(result.messages.map(({ id }) => id)).toEqual([null, null, 2]);
    const [first, second] = result.messages;
    expect(first?.key).toMatch(/^[\da-f]{8}$/);
    expect(second?.key).not.toBe(first?.key);
    expect(codesOf(result)).toEqual(['field-unreadable', 'field-unreadable']);
  });
});
