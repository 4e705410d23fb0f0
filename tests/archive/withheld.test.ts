/** What the editor takes down is gone everywhere: the message, its album, what others quote of it, and every withheld word. */
import { describe, expect, it } from 'vitest';
import { redactAddress, redactionMark, redactText } from '../../src/archive/redact/redact-text.ts';
import { redact } from '../../src/archive/redact.ts';
import { bareMedia, bareMessage, type Message } from '../../src/telegram/message.ts';

const withheld = (ids: string[], phrases: string[] = []) => ({
  messages: ids.map((id) => ({ id, reason: 'asked by its author' })),
  phrases,
  file: 'withheld.md',
});

function message(id: number | null, known: Partial<Message> = {}, key = String(id)): Message {
  return bareMessage({ id, key, origin: { file: 'result.json', place: `messages[${key}]` } }, known);
}

const words = (text: string) => [{ type: 'text', text }] as const;

describe('a message that is taken down', () => {
  const secret = 'Это письмо автор просил убрать.';
  const taken = message(7, { text: [...words(secret)] });

  it('is not quoted by replies to it', () => {
    const reply = message(8, { reply: { messageId: 7, elsewhere: false, quote: 'Это письмо автор…' } });
    expect(redact([taken, reply], withheld(['7'])).messages.map(({ reply }) => reply)).toEqual([
      { messageId: 7, elsewhere: false, quote: null },
    ]);
  });

  it('is not quoted where only the words tell whose they are', () => {
    const copy = message(null, { text: [...words(secret)] }, 'aaaaaaaa');
    const reply = message(null, { reply: { messageId: null, elsewhere: false, quote: 'письмо  автор просил…' } }, 'b');
    expect(redact([copy, reply], withheld(['aaaaaaaa'])).messages[0]?.reply?.quote).toBeNull();
  });

  it('leaves quotes of other messages alone', () => {
    const reply = message(8, { reply: { messageId: 6, elsewhere: false, quote: 'Другое письмо' } });
    expect(redact([taken, reply], withheld(['7'])).messages[0]?.reply?.quote).toBe('Другое письмо');
  });

  it('takes its album with it when it is the first of it, whose number the post has', () => {
    const album = [10, 11, 12].map((id) => message(id, { album: 'a' }));
    expect(redact(album, withheld(['10'])).messages).toEqual([]);
    expect(redact(album, withheld(['11'])).messages.map(({ id }) => id)).toEqual([10, 12]);
    expect(redact(album, withheld(['10'])).unpublished.map(({ messageId }) => messageId)).toEqual([10, 11, 12]);
  });
});

describe('withheld words', () => {
  const phrases = ['Иван Секретов', 'i\u0307stanbul'];

  it.each([
    ['Иван  Секретов', redactionMark],
    ['Иван\nСекретов', redactionMark],
    ['ИВАН\u00a0СЕКРЕТОВ', redactionMark],
    ['Ив\u00adан Сек\u200bретов', redactionMark],
    ['Ивaн Ceкpeтoв', redactionMark],
    ['İİİ Иван Секретов!', `İİİ ${redactionMark}!`],
  ])('%j is blacked out', (text, shown) => {
    expect(redactText(text, phrases)).toBe(shown);
  });

  it('are found in addresses, encoded or not', () => {
    const encoded = `https://example.org/?q=${encodeURIComponent('Иван Секретов')}`;
    expect(redactAddress(encoded, phrases)).toBe(redactionMark);
    expect(redactAddress('https://example.org/%D0%98', phrases)).toBe('https://example.org/%D0%98');
  });

  it('are found in every text that a message has', () => {
    const name = 'Иван Секретов';
    const full = message(1, {
      action: `${name} joined`,
      author: name,
      signature: name,
      viaBot: name,
      text: [
        { type: 'pre', language: name, text: 'x' },
        { type: 'email', value: name, text: 'x' },
        { type: 'customEmoji', text: name, file: null },
        { type: 'mentionName', text: name },
        { type: 'link', href: name, children: [...words(name)] },
      ],
      reply: { messageId: null, elsewhere: true, quote: name },
      forward: { from: name, url: name, at: null },
      media: [
        bareMedia('file', {
          file: `files/${name}.pdf`,
          thumbnail: `files/${name}.jpg`,
          fileName: name,
          mimeType: name,
          title: name,
          description: name,
        }),
      ],
      poll: { question: name, closed: false, totalVoters: null, answers: [{ text: name, voters: 1, percent: null }] },
      preview: { url: name, site: name, title: name, description: name },
      buttons: [{ text: name, url: name }],
    });
    expect(JSON.stringify(redact([full], withheld([], [name])).messages)).not.toMatch(/Иван|Секретов/);
    expect(redact([full], withheld([], [name])).messages[0]?.media[0]?.missing).toBe('refused');
  });
});
