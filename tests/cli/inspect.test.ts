import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { channel } from '../curated/content-folder.ts';
import { called } from './called.ts';
import { temporaryFolder } from './temporary-folder.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');

const result = JSON.stringify({
  name: 'Snake Readers',
  type: 'public_channel',
  id: 1234567890,
  messages: [
    {
      id: 1,
      type: 'service',
      date: '2024-01-01T10:00:00',
      date_unixtime: '1704103200',
      action: 'create_channel',
      text: '',
    },
    {
      id: 2,
      type: 'message',
      date: '2024-01-02T10:00:00',
      date_unixtime: '1704189600',
      from: 'Snake Readers',
      from_id: 'channel1234567890',
      text: 'We read papers about snakes here, and nothing but papers about snakes.',
      text_entities: [
        { type: 'plain', text: 'We read papers about snakes here, and nothing but papers about snakes.' },
      ],
    },
  ],
});

describe('npm run inspect', () => {
  it("says of the project's own seeds what is in them, and why", async () => {
    const { code, out } = await called('inspect', seeds);
    expect(code).toBe(0);
    expect(out).toContain('16 messages = 16 published + 0 listed');
    expect(out).toMatch(/^\s+0f32684a\s+announcement 100%.*Mamba/m);
    expect(out).toContain('event by date-announced: “15 февраля”');
    expect(out).toMatch(/2024-02-15 18:00 → 2024-03-14 18:00\s+moved\s+Mamba/);
  });

  it('reads an export of another channel without any content, and says what it had to assume', async () => {
    const folder = temporaryFolder({ 'result.json': result });
    const { code, out } = await called('inspect', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^Snake Readers, en, UTC$/m);
    expect(out).toContain('2 messages = 1 published + 1 listed');
    expect(out).toContain('1: service message: create_channel');
    expect(out).toContain('No content folder says in which zone the channel announces its meetings; UTC was taken.');
  });

  it('reads one file as well as a folder', async () => {
    const folder = temporaryFolder({ 'result.json': result });
    expect((await called('inspect', join(folder, 'result.json'))).out).toContain('2 messages');
  });

  it('takes the content that it is given', async () => {
    const folder = temporaryFolder({ 'seeds/result.json': result, 'content/channel.md': channel });
    const { out } = await called('inspect', '--content', join(folder, 'content'), join(folder, 'seeds'));
    expect(out).toMatch(/^Чтения, ru, Europe\/Moscow$/m);
  });

  it('prints the public dataset, and nothing else on standard output', async () => {
    const { code, out, err } = await called('inspect', '--json', temporaryFolder({ 'result.json': result }));
    expect(code).toBe(0);
    const dataset = datasetSchema.parse(JSON.parse(out));
    expect(dataset.posts.map(({ messageIds }) => messageIds)).toEqual([[2]]);
    expect(dataset.unpublished).toEqual([{ messageId: 1, reason: 'service message: create_channel' }]);
    expect(err).toContain('1 notice:');
  });

  it('says of a file that is no export what would be one', async () => {
    const { code, out, err } = await called('inspect', temporaryFolder({ 'notes.txt': 'buy milk' }));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('No message was found here. Give the folder that Telegram Desktop exports');
    expect(err).toContain('notes.txt: This is no Telegram export that the archive knows.');
  });
});
