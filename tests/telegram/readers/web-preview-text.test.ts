/** The reader of plain-text copies: one small fixture for each habit of those who make them. */
import { describe, expect, it } from 'vitest';
import { messageSchema } from '../../../src/telegram/message.ts';
import type { ReadContext, ReadResult } from '../../../src/telegram/reader.ts';
import { webPreviewText } from '../../../src/telegram/readers/web-preview-text.ts';
import { linksOf, plainText } from '../../../src/telegram/rich-text.ts';
import { exportFile, fixtureFile } from '../export-file.ts';

const context: ReadContext = { channelName: null, channelId: null, username: null, timeZone: 'Europe/Moscow' };

function read(name: string, known: Partial<ReadContext> = {}): ReadResult {
  const file = fixtureFile(`web-preview-text/${name}.txt`);
  const [result] = webPreviewText.read([file], { ...context, ...known });
  if (result === undefined) throw new Error('A file gives a result.');
  for (const message of result.messages) messageSchema.parse(message);
  return result;
}

const texts = (result: ReadResult): string[] => result.messages.map((message) => plainText(message.text));

describe('the text of a message', () => {
  it('comes out once, with its lines, where the copy has its rest twice', () => {
    expect(texts(read('doubled-rest'))).toEqual(['Первая строка.\nвторая\n- третья', 'Одна строка и всё.']);
  });

  it('ends where the preview of a link begins, and a doubled description comes out once', () => {
    const { messages } = read('link-previews');
    expect(messages.map((message) => plainText(message.text))).toEqual([
      'Наша статья вышла.',
      'Смотрите выпуск:\n- про одно;\n- про другое.',
    ]);
    expect(messages.map((message) => message.preview)).toEqual([
      { url: null, site: 'Хабр', title: 'Как мы считали бананы', description: 'Короткое описание статьи…' },
      {
        url: null,
        site: 'YouTube',
        title: '[Подкаст] Выпуск 5',
        description: 'Первая строка описания: https://example.org/a\n— —\nПро людей…',
      },
    ]);
  });

  it('has its links back, and those through a mirror lead to Telegram', () => {
    const [message] = read('mirror').messages;
    expect(linksOf(message?.text ?? [])).toEqual([{ href: 'https://t.me/somebody', text: 'https://t.me/somebody' }]);
    expect(message?.text.map((node) => node.type)).toEqual([
      'text',
      'link',
      'text',
      'email',
      'text',
      'mention',
      'text',
      'hashtag',
      'text',
    ]);
  });
});

describe('the channel’s name above a message', () => {
  it('opens a reply: a quote is told from a first line by what is doubled, cut, or followed by media', () => {
    const result = read('replies');
    expect(result.channel.name).toBe('Канал чтецов');
    expect(result.messages.map((message) => message.reply?.quote ?? null)).toEqual([
      null,
      'Анонс встречи 5 марта: читаем статью о трансформерах и спорим о нормах. Подробности в комм…',
      'Запись встречи.',
      'Сообщение, которого в копии нет.',
    ]);
    expect(texts(result)).toEqual([
      'Анонс встречи 5 марта: читаем статью о трансформерах и спорим о нормах.\nПодробности в комментариях',
      'Запись встречи.',
      'Спасибо всем!',
      'Список\nодин\nдва',
    ]);
    expect(result.messages[1]?.media.map(({ type, missing }) => [type, missing])).toEqual([['video', 'formatLacksIt']]);
  });

  it('ends a message that has no reactions', () => {
    const result = read('no-reactions');
    expect(texts(result)).toEqual([
      'Заголовок без реакций\nhttps://arxiv.org/abs/2401.00001\n*сноска',
      'Разбор этой статьи.\nАбзац.',
      'Спасибо!',
    ]);
    expect(result.messages[0]?.reactions).toEqual([]);
    expect(result.issues).toEqual([]);
  });

  it('may stand twice, once for the author of the quoted message', () => {
    const result = read('named-quote');
    expect(texts(result)).toEqual(['Первое сообщение о встрече в четверг.', 'Это ответ.', 'Третье.']);
    expect(result.messages[1]?.reply?.quote).toBe('Первое сообщение о встрече в четверг.');
  });

  it('is taken from the editor’s word before it is guessed', () => {
    expect(read('replies', { channelName: 'Канал чтецов' }).channel.name).toBe('Канал чтецов');
  });
});

describe('what stands under a message', () => {
  it('is read as reactions, and emoji of several pictures get their joiner back', () => {
    const [first, second] = read('emoji').messages;
    expect(first?.reactions.map(({ emoji, count }) => [emoji, count])).toEqual([
      ['👨\u200D💻', 3],
      ['❤', 1],
      ['🤷\u200D♂', 2],
      ['🆒', 1],
    ]);
    expect(second?.reactions.map(({ emoji, count }) => [emoji, count])).toEqual([
      ['🇷🇺', 4],
      ['❤️', 5],
    ]);
  });

  it('is read as views, signature and day where a copy has them', () => {
    const result = read('with-views');
    expect(result.channel).toEqual({
      name: 'Клуб',
      username: 'readers_club',
      id: null,
      description: 'Клуб, где читают.',
    });
    expect(result.messages.map(({ views, signature, sentOn }) => ({ views, signature, sentOn }))).toEqual([
      { views: 1700, signature: 'Анна К.', sentOn: '2024-06-03' },
      { views: 12, signature: null, sentOn: null },
      { views: 1200, signature: null, sentOn: null },
    ]);
    expect(texts(result)).toEqual(['Первый абзац.\n\nВторой абзац.', 'Чужие слова.', '']);
    expect(result.messages[1]?.forward?.from).toBe('Соседний клуб');
    expect(result.messages[2]?.poll).toEqual({
      question: 'Что читаем?',
      closed: false,
      totalVoters: 746,
      answers: [
        { text: 'Статьи', voters: null, percent: 54 },
        { text: 'Посты', voters: null, percent: 46 },
      ],
    });
  });
});

describe('a copy that cannot be certain', () => {
  it('says where it guessed that a message begins', () => {
    const result = read('no-boundary');
    expect(texts(result)).toEqual([
      'Одна строка.',
      'Другое сообщение, и перед ним не было ни реакций, ни имени канала вовсе.',
      'Третье.\nс продолжением',
    ]);
    expect(result.issues.map(({ code, message }) => ({ code, message }))).toEqual([
      { code: 'message-boundary-guessed', message: result.messages[1]?.key },
    ]);
  });

  it('keeps every line of a file of which it understands nothing', () => {
    const [result] = webPreviewText.read([exportFile('odd.txt', 'a\nb\n\nc\n👍1\n')], context);
    const kept =
      result?.messages
        .flatMap((message) => [
          plainText(message.text),
          message.preview?.site,
          message.preview?.title,
          message.preview?.description,
        ])
        .join('\n') ?? '';
    for (const line of ['a', 'b', 'c']) expect(kept).toContain(line);
  });
});

describe('a key', () => {
  it('is eight hex digits of the body, the same in every copy, and different for equal bodies', () => {
    const twice = 'Привет.\n👍1\nПривет.\n👍2\n';
    const [result] = webPreviewText.read([exportFile('twice.txt', twice)], context);
    const [again] = webPreviewText.read([exportFile('again.txt', `Другое.\n👍9\n${twice}`)], context);
    const keys = result?.messages.map(({ key }) => key) ?? [];
    expect(keys.every((key) => /^[0-9a-f]{8}$/.test(key))).toBe(true);
    expect(new Set(keys).size).toBe(2);
    expect(again?.messages.map(({ key }) => key).slice(1)).toEqual(keys);
  });
});

describe('recognition', () => {
  it.each([
    ['a line of reactions', 'Текст.\n👍3🔥1\n', true],
    ['a line of views', 'Текст.\n1.7K views\n15:32\n', true],
    ['prose', 'Просто текст.\nИ ещё строка 3.\n', false],
    ['JSON', '{"messages": []}\n👍1\n', false],
    ['HTML', '<html><body>\n👍1\n</body></html>', false],
    ['bytes', '\0\u0001👍1\n', false],
  ])('looks at %s', (_, content, expected) => {
    expect(webPreviewText.recognizes(exportFile('x.txt', content))).toBe(expected);
  });

  it.each([
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('survives %s', (_, encode) => {
    const text = 'Первая.\nвторая\nвторая\n👍3\n';
    const [result] = webPreviewText.read([exportFile('x.txt', encode(text))], context);
    expect(result?.messages.map((message) => plainText(message.text))).toEqual(['Первая.\nвторая']);
  });
});
