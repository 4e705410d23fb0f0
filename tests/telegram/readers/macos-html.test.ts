import { describe, expect, it } from 'vitest';
import { bareMedia, messageSchema } from '../../../src/telegram/message.ts';
import { desktopHtml } from '../../../src/telegram/readers/desktop-html.ts';
import { macosHtml } from '../../../src/telegram/readers/macos-html.ts';
import { fixtureFile } from '../export-file.ts';
import { moscow } from './html-pages.ts';

const pages = ['messages.html', 'messages2.html'].map((name) => fixtureFile(`macos-html/history/${name}`));
const results = macosHtml.read(pages, moscow);

function message(id: number) {
  return results[0]?.messages.find((candidate) => candidate.id === id);
}

describe('an export of Telegram for macOS', () => {
  it('is told from one of Desktop by its header', () => {
    for (const page of pages) {
      expect(macosHtml.recognizes(page)).toBe(true);
      expect(desktopHtml.recognizes(page)).toBe(false);
    }
    const desktop = fixtureFile('desktop-html/history/messages.html');
    expect(macosHtml.recognizes(desktop)).toBe(false);
  });

  it('is one history of all its pages', () => {
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ format: 'macos-html', channel: { name: 'Семинар по графам' }, issues: [] });
    expect(results[0]?.messages.map(({ id }) => id)).toEqual([2, 10, 11, 12, 20, 21]);
    for (const read of results[0]?.messages ?? []) expect(messageSchema.parse(read)).toEqual(read);
  });

  it('has dates in the language of its interface, without a zone as a rule', () => {
    expect(message(10)?.sentAt).toBe('2023-04-03T09:34:07Z');
    expect(message(11)?.sentAt).toBe('2023-04-03T09:40:00Z');
    expect(message(20)?.sentAt).toBe('2023-11-09T12:54:55Z');
    expect(message(2)).toMatchObject({ kind: 'service', sentAt: null, sentOn: '2023-04-03' });
  });

  it('marks edited messages and does not tell when they were edited', () => {
    expect(message(10)?.editedAt).toBeNull();
  });

  it('joins messages to the sender of the page before', () => {
    expect(message(20)?.author).toBe('Семинар по графам');
  });

  it('writes tags and code in its own way', () => {
    expect(message(10)?.text).toEqual([
      { type: 'text', text: 'Тема ' },
      { type: 'hashtag', value: 'графы', text: '#графы' },
      { type: 'text', text: ' за ' },
      { type: 'cashtag', value: 'TON', text: '$TON' },
      { type: 'text', text: ':' },
      { type: 'pre', language: null, text: 'for v in graph:\n  visit(v)' },
    ]);
    expect(message(10)?.reactions).toEqual([{ type: 'emoji', emoji: '👍', count: 3 }]);
  });

  it('names the source of a forward in the language of its interface', () => {
    expect(message(11)).toMatchObject({
      author: 'Семинар по графам',
      forward: { from: 'Другой канал', url: null, at: null },
    });
    expect(message(20)?.forward?.from).toBe('Третий канал');
  });

  it('has the card of a link', () => {
    expect(message(11)).toMatchObject({
      preview: {
        url: 'https://example.org/article',
        site: 'Example',
        title: 'Статья о графах',
        description: 'О чём статья',
      },
      media: [],
    });
  });

  it('has attachments with and without their files', () => {
    expect(message(12)).toMatchObject({
      media: [bareMedia('photo', { file: 'photos/photo_12_0.jpg', thumbnail: 'photos/photo_12_0.jpg' })],
      reply: { messageId: 10, elsewhere: false, quote: null },
    });
    expect(message(20)?.media).toEqual([bareMedia('photo', { missing: 'notIncluded' })]);
    expect(message(21)?.poll).toMatchObject({ question: 'Что читаем?', closed: false, totalVoters: 7 });
  });

  it('lists a message without a number among the lost', () => {
    expect(results[0]?.lost).toEqual([
      { id: null, file: 'macos-html/history/messages2.html', place: 'part 4', reason: 'It has no number.' },
    ]);
  });
});
