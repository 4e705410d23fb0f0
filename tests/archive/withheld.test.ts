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

  it('is not quoted by any part of its words, however they are spaced, and other messages may be', () => {
    const texts = ['Сегодня читаем про сов.', 'Это… письмо автор просил убрать.'];
    const [owls, taken] = texts.map((text, at) => message(null, { text: [...words(text)] }, `${at}`));
    const quoting = (quote: string | null) =>
      message(null, { reply: { messageId: null, elsewhere: false, quote } }, `quotes ${quote}`);
    const quotes = ['Это… письмо', ' автор\nпросил ', 'письмо', 'автор', 'другое письмо', null];
    if (owls === undefined || taken === undefined) return expect.unreachable();
    const { messages } = redact([owls, taken, ...quotes.map(quoting)], withheld(['0', '1']));
    expect(messages.map(({ reply }) => reply?.quote)).toEqual([null, null, null, 'автор', 'другое письмо', null]);
  });

  it('leaves alone what replies quote of messages that stay, with the same words as well', () => {
    const other = message(6, { text: [...words(secret)] });
    const reply = message(8, { reply: { messageId: 6, elsewhere: false, quote: secret } });
    const { messages } = redact([other, taken, reply], withheld(['7']));
    expect(messages.map(({ id, reply }) => [id, reply?.quote])).toEqual([
      [6, undefined],
      [8, secret],
    ]);
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
    expect(redact(album.toReversed(), withheld(['10'])).messages).toEqual([]);
    expect(redact([...album, message(13)], withheld(['13'])).messages).toEqual(album);
  });

  it('takes its album with it where messages have no numbers and it stands first', () => {
    const album = ['aa', 'bb'].map((key) => message(null, { album: 'a' }, key));
    expect(redact(album, withheld(['aa'])).messages).toEqual([]);
    expect(redact(album, withheld(['bb'])).messages.map(({ key }) => key)).toEqual(['aa']);
  });

  it('takes no other message with it, of an album or not', () => {
    const others = [message(5), message(6, { album: 'b' })];
    expect(redact([message(4), ...others], withheld(['4'])).messages).toEqual(others);
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
    ['ﬁ\u00ad\u00adИ\u00ad\u00adван   \n Секретов. \u00adДа', `ﬁ\u00ad\u00ad${redactionMark}. \u00adДа`],
    ['Иван Секретов: Иван\tСекретов', `${redactionMark}: ${redactionMark}`],
    ['О нём: Иван Секретов', `О нём: ${redactionMark}`],
    ['İstanbul', 'İstanbul'],
    ['ИванСекретов, Иван секрет', 'ИванСекретов, Иван секрет'],
  ])('%j is blacked out', (text, shown) => {
    expect(redactText(text, phrases)).toBe(shown);
  });

  it('may be written with spaces around them, and none of them withholds nothing', () => {
    expect(redactText('О Секретове и  ни о ком', [' \n', '', '  секретове \u00ad'])).toBe('О ••• и  ни о ком');
  });

  it('are found with Latin letters that look like Russian ones, in words that are not all Latin', () => {
    for (const [russian, latin] of ['аa', 'ьb', 'сc', 'еe', 'нh', 'кk', 'мm', 'оo', 'рp', 'тt', 'хx', 'уy'])
      expect(redactText(`Жук ж${latin}ж, ж${latin?.toUpperCase()}Ж`, [`ж${russian}ж`])).toBe('Жук •••, •••');
    expect(redactText('mope, zбука, бzука', ['море', 'абука', 'баука'])).toBe('mope, zбука, бzука');
    expect(redactText('Море соvа', ['совa'])).toBe('Море соvа');
  });

  it('are found in letters as wide as Chinese ones', () => {
    expect(redactText('Это Ｓｏｖａ！～', ['sova!~'])).toBe('Это •••');
  });

  it('are found in addresses, encoded or not', () => {
    const encoded = `https://example.org/?q=${encodeURIComponent('Иван Секретов')}`;
    expect(redactAddress(encoded, phrases)).toBe(redactionMark);
    expect(redactAddress('https://example.org/%D0%98', phrases)).toBe('https://example.org/%D0%98');
    expect(redactAddress('https://example.org/%FF%D0?q=1', phrases)).toBe('https://example.org/%FF%D0?q=1');
  });

  /** A message every text of which is this; the rest of it tells nothing. */
  function messageOf(words: string, gone: { file: string | null; code: string | null; emoji: string | null }) {
    return message(1, {
      action: words,
      author: words,
      signature: words,
      viaBot: words,
      text: [
        { type: 'pre', language: gone.code, text: 'x' },
        gone.code === null ? { type: 'text', text: words } : { type: 'email', value: words, text: 'x' },
        { type: 'customEmoji', text: words, file: gone.emoji },
        { type: 'text', text: ', ' },
        { type: 'mentionName', text: words },
        { type: 'text', text: ', ' },
        { type: 'link', href: words, children: [{ type: 'bold', children: [{ type: 'text', text: words }] }] },
      ],
      reply: { messageId: 5, elsewhere: true, quote: words },
      forward: { from: words, url: words, at: '2024-01-18T18:00:00Z' },
      media: [
        bareMedia('file', {
          file: gone.file,
          missing: gone.file === null ? 'refused' : null,
          thumbnail: gone.file,
          fileName: words,
          mimeType: words,
          title: words,
          description: words,
          size: 12,
        }),
        bareMedia('photo', { file: 'photos/1.jpg', thumbnail: 'photos/1_thumb.jpg' }),
      ],
      poll: { question: words, closed: true, totalVoters: 3, answers: [{ text: words, voters: 1, percent: null }] },
      preview: { url: words, site: words, title: words, description: words },
      buttons: [{ text: words, url: words }],
    });
  }

  it('are found in every text that a message has, and all else of it stays', () => {
    const name = 'Иван Секретов';
    const full = messageOf(name, { file: `files/${name}.pdf`, code: name, emoji: `stickers/${name}.webp` });
    const clean = messageOf(redactionMark, { file: null, code: null, emoji: null });
    expect(redact([full], withheld([], [name])).messages).toEqual([clean]);
  });

  it('that are not there change nothing', () => {
    const open = messageOf('Никто', { file: 'files/1.pdf', code: 'python', emoji: 'stickers/1.webp' });
    expect(redact([open, message(2)], withheld([], ['Иван Секретов'])).messages).toEqual([open, message(2)]);
  });

  it('that touch each other, and secrets beside them, are blacked out in one piece, in their order', () => {
    expect(redactText('Иванов', ['ов', 'Иван'])).toBe(redactionMark);
    expect(redactText('Карта 4814703692581470, пароль: sova77', ['карта'])).toBe('••• •••, пароль: •••');
  });
});
