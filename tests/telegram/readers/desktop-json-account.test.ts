import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadContext } from '../../../src/telegram/reader.ts';
import { desktopJson } from '../../../src/telegram/readers/desktop-json.ts';
import { plainText } from '../../../src/telegram/rich-text.ts';
import { exportFile } from '../export-file.ts';
import { channelJson, codesOf, context, readFixture, readMade, written } from './made-json.ts';

const account = readFileSync(resolve(import.meta.dirname, '../../fixtures/telegram/desktop-json/account.json'));
/** Everything in the fixture that is nobody's business has this word in it. */
const secret = /ТАЙНА/;

describe('the export of an account', () => {
  it('gives the channel with the id that was chosen, and nothing else', () => {
    const result = readFixture('account', { channelId: 1700000001 });
    expect(result.channel).toEqual({ name: 'Семинар «Граница»', username: null, id: 1700000001, description: null });
    expect(result.messages.map(({ text }) => plainText(text))).toEqual([
      'Первое сообщение канала',
      'Второе сообщение канала',
    ]);
    expect(result).toMatchObject({ lost: [], issues: [] });
    expect(JSON.stringify(result)).not.toMatch(secret);
  });

  it.each([
    ['as bots know it', { channelId: -1001700000001 }],
    ['by its exact name', { channelName: 'Семинар «Граница»' }],
  ])('gives the channel that was chosen %s', (_, chosen) => {
    expect(readFixture('account', chosen).messages).toHaveLength(2);
  });

  it('gives a channel that the owner has left', () => {
    const result = readFixture('account', { channelId: 1700000078 });
    expect(result.messages.map(({ text }) => plainText(text))).toEqual(['Из оставленного']);
  });

  it('gives a group of people only to whom asks for its id', () => {
    expect(readFixture('account', { channelId: 3 }).messages).toHaveLength(1);
    expect(readFixture('account', { channelName: 'ТАЙНА-группа' }).messages).toEqual([]);
  });

  it('gives nothing when nothing was chosen, and names channels alone', () => {
    const result = readFixture('account');
    expect(result).toMatchObject({ messages: [], lost: [], channel: { name: null, id: null } });
    expect(result.issues).toMatchObject([{ code: 'channel-not-chosen', severity: 'error' }]);
    expect(result.issues[0]?.found).toContain(
      'The channels found in it are «Семинар «Граница»» (id 1700000001), «Закрытый журнал» (id 1700000077), «Оставленный канал» (id 1700000078).',
    );
    expect(result.issues[0]?.remedy).toContain('`telegramId`');
    expect(JSON.stringify(result)).not.toMatch(secret);
  });

  it.each<[string, Partial<ReadContext>, string]>([
    ['an id that is not there', { channelId: 42 }, 'channel-not-found'],
    ['the id of a private chat', { channelId: 2 }, 'channel-not-found'],
    ['the id of saved messages', { channelId: 1 }, 'channel-not-found'],
    ['a name that is not there', { channelName: 'Семинар' }, 'channel-not-found'],
    ['the name of a private chat', { channelName: 'ТАЙНА-собеседник' }, 'channel-not-found'],
    ['a public name, which the file does not tell', { username: 'granica' }, 'channel-not-chosen'],
  ])('gives nothing for %s', (_, chosen, code) => {
    const result = readFixture('account', chosen);
    expect(result.messages).toEqual([]);
    expect(codesOf(result)).toEqual([code]);
    expect(JSON.stringify(result).replaceAll(chosen.channelName ?? '-', '')).not.toMatch(secret);
  });

  it('is not guessed at when two channels have the name', () => {
    const twice = account.toString().replace('Закрытый журнал', 'Семинар «Граница»');
    const result = readMade(twice, { channelName: 'Семинар «Граница»' });
    expect(result.messages).toEqual([]);
    expect(codesOf(result)).toEqual(['channel-ambiguous']);
  });

  it('may hold no channel at all', () => {
    expect(readMade('{ "about": "…", "contacts": { "list": [] } }').issues).toMatchObject([
      { code: 'channel-not-chosen', found: expect.stringContaining('No channel was found in it.') },
    ]);
  });

  const choices: Partial<ReadContext>[] = [{}, { channelId: 1700000001 }, { channelName: 'Оставленный канал' }];

  it.each(choices)('never shows a private chat, cut at every hundredth, %o', (chosen) => {
    for (let percent = 1; percent <= 100; percent++) {
      const bytes = account.subarray(0, Math.floor((account.length * percent) / 100));
      const results = desktopJson.read([exportFile('result.json', bytes)], { ...context, ...chosen });
      expect(JSON.stringify(results)).not.toMatch(secret);
    }
  });

  it.each(choices)('never shows a private chat, damaged at any place, %o', (chosen) => {
    for (const junk of ['"', '{', '}', ']', '\\', '}]}', '","']) {
      for (let at = 0; at < account.length; at += 13) {
        const bytes = Buffer.concat([account.subarray(0, at), Buffer.from(junk), account.subarray(at + junk.length)]);
        const results = desktopJson.read([exportFile('result.json', bytes)], { ...context, ...chosen });
        expect(JSON.stringify(results)).not.toMatch(secret);
      }
    }
  });

  it('is not read on behind damage in the channel, where another chat may begin', () => {
    const damaged = account.toString().replace('"Первое сообщение канала",', '"Первое сообщение канала,');
    const result = readMade(damaged, { channelId: 1700000001 });
    expect(result.messages).toEqual([]);
    expect(result.lost).toMatchObject([{ id: 1 }]);
    expect(result.issues.length).toBeGreaterThan(1);
    expect(JSON.stringify(result)).not.toMatch(secret);
  });

  it('does not trouble the channel when it stops in a later chat', () => {
    const bytes = account.subarray(0, account.indexOf('ТАЙНА-группа'));
    expect(readMade(bytes, { channelId: 1700000001 })).toMatchObject({ messages: [{ id: 1 }, { id: 2 }], issues: [] });
  });
});

describe('the export of one chat', () => {
  const oneOf = (type: unknown, chosen: Partial<ReadContext> = {}) =>
    readMade(channelJson([written(1)], { type, name: 'ТАЙНА' }), chosen);

  it.each(['public_channel', 'private_channel', 'public_supergroup'])('is read when it is a %s', (type) => {
    expect(oneOf(type).messages).toHaveLength(1);
  });

  it.each(['personal_chat', 'bot_chat', 'saved_messages', 'replies', 'verification_codes'])(
    'is never read when it is a %s',
    (type) => {
      for (const chosen of [{}, { channelId: 1700000001 }, { channelName: 'ТАЙНА' }]) {
        const result = oneOf(type, chosen);
        expect(codesOf(result)).toEqual(['private-chat-refused']);
        expect(JSON.stringify(result)).not.toMatch(/ТАЙНА|Сообщение/);
      }
    },
  );

  it.each(['private_group', 'private_supergroup', null])('is read only by its id when it is a %s', (type) => {
    expect(oneOf(type).messages).toEqual([]);
    expect(JSON.stringify(oneOf(type))).not.toMatch(secret);
    expect(oneOf(type, { channelId: 1700000001 }).messages).toHaveLength(1);
  });

  it('is refused when the editor named another channel, and both are named', () => {
    const result = readMade(channelJson([written(1)]), { channelId: 5 });
    expect(result.messages).toEqual([]);
    expect(result.issues).toMatchObject([
      { code: 'other-channel', severity: 'error', found: expect.stringMatching(/«Канал» \(id 1700000001\).* 5\./) },
    ]);
  });
});
