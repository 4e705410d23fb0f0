/** A result.json made in a test, and what the reader makes of it. */
import { expect } from 'vitest';
import { type Message, messageSchema } from '../../../src/telegram/message.ts';
import type { ExportFile, ReadContext, ReadResult } from '../../../src/telegram/reader.ts';
import { desktopJson } from '../../../src/telegram/readers/desktop-json.ts';
import { exportFile, fixtureFile } from '../export-file.ts';

export const context: ReadContext = { channelName: null, channelId: null, username: null, timeZone: 'Europe/Moscow' };

/** The export of one channel, laid out as Desktop lays it out. */
export function channelJson(messages: unknown[], facts: Record<string, unknown> = {}): string {
  const channel = { name: 'Канал', type: 'public_channel', id: 1700000001, ...facts, messages };
  return JSON.stringify(channel, null, 1);
}

export function written(id: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  const seconds = 1_714_554_000 + id * 60;
  const date = new Date((seconds + 10_800) * 1000).toISOString().slice(0, 19);
  return {
    id,
    type: 'message',
    date,
    date_unixtime: String(seconds),
    from: 'Канал',
    from_id: 'channel1700000001',
    text: `Сообщение ${id}`,
    text_entities: [{ type: 'plain', text: `Сообщение ${id}` }],
    ...more,
  };
}

/** Reads one file, and checks that what comes out is what the schema promises. */
export function read(file: ExportFile, more: Partial<ReadContext> = {}): ReadResult {
  expect(desktopJson.recognizes(file)).toBe(true);
  const [result, ...others] = desktopJson.read([file], { ...context, ...more });
  if (result === undefined) throw new Error('The reader gave no result.');
  expect(others).toEqual([]);
  for (const message of result.messages) messageSchema.parse(message);
  return result;
}

export function readMade(content: string | Buffer, more: Partial<ReadContext> = {}): ReadResult {
  return read(exportFile('result.json', content), more);
}

export function readFixture(name: string, more: Partial<ReadContext> = {}): ReadResult {
  return read(fixtureFile(`desktop-json/${name}.json`), more);
}

export function messageOf({ messages }: ReadResult, id: number): Message {
  const message = messages.find((candidate) => candidate.id === id);
  if (message === undefined) throw new Error(`There is no message ${id}.`);
  return message;
}

export function codesOf({ issues }: ReadResult): string[] {
  return issues.map(({ code }) => code);
}
