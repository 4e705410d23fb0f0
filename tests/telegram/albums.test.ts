import { describe, expect, it } from 'vitest';
import { markAlbums } from '../../src/telegram/albums.ts';
import { bareMedia, bareMessage, type Media, type Message } from '../../src/telegram/message.ts';

function part(id: number, known: Partial<Message> = {}, type: Media['type'] = 'photo'): Message {
  const sentAt = '2024-05-01T09:00:00Z';
  const origin = { file: 'result.json', place: `messages[${id}]` };
  return bareMessage({ id, key: String(id), origin }, { sentAt, author: 'Канал', media: [bareMedia(type)], ...known });
}

function albumsOf(messages: Message[]): (string | null)[] {
  return markAlbums(messages).map(({ album }) => album);
}

function run(length: number, first = 1): Message[] {
  return Array.from({ length }, (_, index) => part(first + index));
}

describe('albums', () => {
  it('are messages that follow each other, sent at once, with media', () => {
    expect(albumsOf([part(1), part(2), part(3)])).toEqual(['1', '1', '1']);
  });

  it('may have their caption on any part, and pictures beside videos', () => {
    const caption: Partial<Message> = { text: [{ type: 'text', text: 'Подпись' }] };
    expect(albumsOf([part(1), part(2, caption, 'video'), part(3)])).toEqual(['1', '1', '1']);
  });

  it('may take three seconds to send, and no more', () => {
    const atSecond = (seconds: number) => ({ sentAt: `2024-05-01T09:00:0${seconds}Z` });
    expect(albumsOf([part(1), part(2, atSecond(1)), part(3, atSecond(3))])).toEqual(['1', '1', '1']);
    expect(albumsOf([part(1), part(2, atSecond(3)), part(3, atSecond(4))])).toEqual(['1', '1', null]);
  });

  it('have at most ten parts: sixteen are one of ten and one of six', () => {
    expect(albumsOf(run(10))).toEqual(Array(10).fill('1'));
    expect(albumsOf(run(16))).toEqual([...Array(10).fill('1'), ...Array(6).fill('11')]);
    expect(albumsOf(run(11)).at(-1)).toBeNull();
  });

  it.each<[string, Message]>([
    ['a gap in the ids', part(3)],
    ['another author', part(2, { author: 'Анна' })],
    ['another source of a forward', part(2, { forward: { from: 'Канал Б', url: null, at: null } })],
    ['no media', part(2, { media: [] })],
    ['media of another kind', part(2, {}, 'file')],
    ['media that Telegram never groups', part(2, {}, 'sticker')],
    ['a service message', part(2, { kind: 'service' })],
    ['no known time', part(2, { sentAt: null })],
    ['an album of its own', part(2, { album: '2' })],
  ])('end at %s', (_, next) => {
    expect(albumsOf([part(1), next])[0]).toBeNull();
  });

  it('leave alone what is known to stand alone', () => {
    expect(markAlbums([part(1), part(2), part(3)], new Set([1])).map(({ album }) => album)).toEqual([null, '2', '2']);
    expect(markAlbums([part(1), part(2), part(3)], new Set([2])).map(({ album }) => album)).toEqual([null, null, null]);
  });

  it('change nothing of the messages they were given', () => {
    const messages = [part(1), part(2)];
    markAlbums(messages);
    expect(messages.map(({ album }) => album)).toEqual([null, null]);
  });
});
