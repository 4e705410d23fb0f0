import { describe, expect, it } from 'vitest';
import { combine, type History } from '../../src/telegram/combine.ts';
import { bareMedia, bareMessage, type Message, messageSchema } from '../../src/telegram/message.ts';
import type { ChannelFacts, ExportFormat, ReadResult } from '../../src/telegram/reader.ts';
import { plainText, type RichText } from '../../src/telegram/rich-text.ts';

const nobody: ChannelFacts = { name: null, username: null, id: null, description: null };

interface Made extends Partial<Message> {
  words?: string;
}

function words(text: string): RichText {
  return text === '' ? [] : [{ type: 'text', text }];
}

let files = 0;
function exported(format: ExportFormat, messages: Made[], channel: Partial<ChannelFacts> = {}): ReadResult {
  const file = `${format}-${++files}`;
  return {
    format,
    files: [file],
    channel: { ...nobody, ...channel },
    messages: messages.map(({ words: said, ...known }, index) => {
      const id = known.id ?? null;
      const key = known.key ?? String(id);
      return bareMessage({ id, key, origin: { file, place: `${index}` } }, { text: words(said ?? ''), ...known });
    }),
    lost: [],
    issues: [],
  };
}

/** Combines, and checks what must hold of every history. */
function historyOf(...results: ReadResult[]): History {
  const { value, issues } = combine(results);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { read, messages, merged, copies } = value.conservation;
  expect(read).toBe(results.reduce((sum, result) => sum + result.messages.length, 0));
  expect(read).toBe(messages + merged);
  expect(messages).toBe(value.messages.length);
  expect([...copies.values()].reduce((sum, count) => sum + count - 1, 0)).toBe(merged);
  expect(new Set(value.messages.map(({ key }) => key)).size).toBe(value.messages.length);
  for (const message of value.messages) messageSchema.parse(message);
  return value;
}

function said(history: History): string[] {
  return history.messages.map(({ text }) => plainText(text));
}

describe('exports that overlap', () => {
  it('become one history, in order, with every message once', () => {
    const history = historyOf(
      exported('desktop-json', [
        { id: 3, words: 'в' },
        { id: 4, words: 'г' },
      ]),
      exported('desktop-json', [
        { id: 1, words: 'а' },
        { id: 2, words: 'б' },
        { id: 3, words: 'в' },
      ]),
    );
    expect(said(history)).toEqual(['а', 'б', 'в', 'г']);
    expect(history.conservation).toMatchObject({ read: 5, messages: 4, merged: 1, copies: new Map([['3', 2]]) });
    expect(history.files).toHaveLength(2);
    expect(history.aliases).toEqual([]);
  });

  it('keep a message that a newer one lacks', () => {
    const sentAt = '2024-05-02T00:00:00Z';
    const history = historyOf(
      exported('desktop-json', [
        { id: 1, words: 'а' },
        { id: 2, words: 'б' },
      ]),
      exported('desktop-json', [
        { id: 1, words: 'а' },
        { id: 3, words: 'в', sentAt },
      ]),
    );
    expect(said(history)).toEqual(['а', 'б', 'в']);
  });

  it('put the messages of a group that became the channel first', () => {
    const history = historyOf(
      exported('desktop-json', [{ id: 1, words: 'позже' }]),
      exported('desktop-json', [{ id: -999_999_990, words: 'раньше' }]),
    );
    expect(said(history)).toEqual(['раньше', 'позже']);
  });

  it('carry on what was lost', () => {
    const result = exported('desktop-json', [{ id: 1, words: 'а' }]);
    const lost = [{ id: 2, file: 'result.json', place: 'messages[1]', reason: 'It is damaged.' }];
    expect(historyOf({ ...result, lost }).lost).toEqual(lost);
  });

  it('are nothing when there are none', () => {
    expect(historyOf()).toMatchObject({ messages: [], channel: nobody, conservation: { read: 0 } });
  });
});

describe('copies of one message', () => {
  const of = (history: History): Message => {
    const [message, ...others] = history.messages;
    if (message === undefined || others.length > 0) throw new Error('One message was expected.');
    return message;
  };

  it('give the words of the newer edit, whatever its format', () => {
    const older = exported('desktop-json', [{ id: 1, words: 'было', editedAt: '2024-05-01T09:00:00Z' }]);
    const newer = exported('macos-html', [{ id: 1, words: 'стало', editedAt: '2024-05-02T09:00:00Z' }]);
    for (const results of [
      [older, newer],
      [newer, older],
    ]) {
      expect(of(historyOf(...results))).toMatchObject({ text: words('стало'), editedAt: '2024-05-02T09:00:00Z' });
    }
  });

  it('give words and time of JSON over HTML over the preview over a text copy', () => {
    const formats: ExportFormat[] = ['web-preview-text', 'web-preview-html', 'desktop-html', 'desktop-json'];
    const results = formats.map((format, index) =>
      exported(format, [{ id: 1, words: format, sentAt: `2024-05-01T09:00:0${index}Z` }]),
    );
    for (let count = results.length; count > 0; count--) {
      const format = formats[count - 1] ?? '';
      expect(of(historyOf(...results.slice(0, count)))).toMatchObject({
        text: words(format),
        sentAt: `2024-05-01T09:00:0${count - 1}Z`,
      });
    }
  });

  it('take what drifts, as reactions do, from the newer export', () => {
    const reactions = (count: number): Message['reactions'] => [{ type: 'emoji', emoji: '🔥', count }];
    const newer = exported('desktop-json', [
      { id: 1, words: 'а', reactions: reactions(26) },
      { id: 9, sentAt: '2024-06-01T00:00:00Z' },
    ]);
    const older = exported('desktop-json', [{ id: 1, words: 'а', reactions: reactions(20) }]);
    expect(historyOf(older, newer).messages[0]?.reactions).toEqual(reactions(26));
  });

  it('fill what the best one lacks', () => {
    const json = {
      id: 1,
      words: 'а',
      sentAt: '2024-05-01T09:00:00Z',
      forward: { from: 'Б', url: null, at: null },
      reply: { messageId: 7, elsewhere: false, quote: null },
    };
    const html = {
      id: 1,
      words: 'а',
      sentOn: '2024-05-01',
      forward: { from: 'Б', url: null, at: '2019-09-15T08:15:05Z' },
    };
    const preview = {
      id: 1,
      words: 'а',
      views: 1700,
      signature: 'Анна',
      preview: { url: 'https://example.org', site: null, title: 'Статья', description: null },
      forward: { from: 'Б', url: 'https://t.me/b/1', at: null },
      reply: { messageId: 7, elsewhere: false, quote: 'Что было…' },
    };
    const message = of(
      historyOf(
        exported('web-preview-html', [preview], { name: 'Канал', username: 'kanal', description: 'О канале' }),
        exported('desktop-html', [html], { name: 'Канал' }),
        exported('desktop-json', [json], { name: 'Канал', id: 5 }),
      ),
    );
    expect(message).toMatchObject({
      sentAt: '2024-05-01T09:00:00Z',
      sentOn: null,
      views: 1700,
      signature: 'Анна',
      preview: { title: 'Статья' },
      forward: { from: 'Б', url: 'https://t.me/b/1', at: '2019-09-15T08:15:05Z' },
      reply: { messageId: 7, quote: 'Что было…' },
      origin: { file: expect.stringContaining('desktop-json') },
    });
  });

  it('show a file that one export has and the other left out, and say in whose folder it lies', () => {
    const [without, with_] = [
      bareMedia('photo', { missing: 'notIncluded', width: 800 }),
      bareMedia('photo', { file: 'photos/a.jpg' }),
    ];
    const other = exported('desktop-html', [{ id: 1, words: 'а', media: [with_] }]);
    const message = of(historyOf(exported('desktop-json', [{ id: 1, words: 'а', media: [without] }]), other));
    expect(message.media).toEqual([{ ...with_, width: 800, origin: other.files[0] }]);
  });

  it('keep what was said before a message was deleted, and say so', () => {
    const full = exported('desktop-json', [{ id: 1, words: 'а', sentAt: '2024-05-01T09:00:00Z' }]);
    const empty = exported('desktop-json', [
      { id: 1, kind: 'unsupported' },
      { id: 2, sentAt: '2024-06-01T09:00:00Z' },
    ]);
    const { value, issues } = combine([full, empty]);
    expect(value.messages[0]).toMatchObject({ kind: 'message', text: words('а') });
    expect(issues).toMatchObject([{ code: 'message-emptied', severity: 'notice', message: '1' }]);
  });
});

describe('links that Desktop lost inside other formatting', () => {
  const bold = (children: RichText): RichText => [{ type: 'bold', children }];
  const link = (text: string): RichText => [{ type: 'link', href: 'https://example.org', children: words(text) }];

  it('come back from the preview', () => {
    const history = historyOf(
      exported('desktop-json', [{ id: 1, text: bold(words('Читаем статью\n\nвместе')) }]),
      exported('web-preview-html', [
        { id: 1, text: bold([...words('Читаем '), ...link('статью'), ...words('\nвместе')]) },
      ]),
    );
    expect(history.messages[0]?.text).toEqual(bold([...words('Читаем '), ...link('статью'), ...words('\n\nвместе')]));
  });

  it('do not come back when the words are others', () => {
    const history = historyOf(
      exported('desktop-json', [{ id: 1, text: bold(words('Читаем статью')) }]),
      exported('web-preview-html', [{ id: 1, text: bold([...words('Читали '), ...link('статью')]) }]),
    );
    expect(history.messages[0]?.text).toEqual(bold(words('Читаем статью')));
  });

  it('do not double a link that is there, nor break a tag or code', () => {
    const text: RichText = [
      ...link('статья'),
      { type: 'hashtag', value: 'тег', text: '#тег' },
      { type: 'code', text: 'x' },
    ];
    const preview: RichText = [{ type: 'link', href: 'https://example.org/other', children: words('статья#тегx') }];
    const history = historyOf(
      exported('desktop-json', [{ id: 1, text }]),
      exported('web-preview-html', [{ id: 1, text: preview }]),
    );
    expect(history.messages[0]?.text).toEqual(text);
  });
});

describe('albums of a merged history', () => {
  const photo = (id: number): Made => ({ id, sentAt: '2024-05-01T09:00:00Z', media: [bareMedia('photo')] });

  it('are found again where two exports met in their middle', () => {
    const history = historyOf(
      exported(
        'desktop-json',
        [photo(1), photo(2)].map((part) => ({ ...part, album: '1' })),
      ),
      exported(
        'desktop-json',
        [photo(3), photo(4)].map((part) => ({ ...part, album: '3' })),
      ),
    );
    expect(history.messages.map(({ album }) => album)).toEqual(['1', '1', '1', '1']);
  });

  it('are told apart by the preview, which knows each, and share its caption', () => {
    const parts = [1, 2, 3, 4].map((id) => ({ ...photo(id), album: '1' }));
    const caption: RichText = [{ type: 'link', href: 'https://example.org', children: words('подпись') }];
    const bold: RichText = [{ type: 'bold', children: words('подпись') }];
    const post = (id: number): Made => ({ id, album: String(id), media: [bareMedia('photo'), bareMedia('photo')] });
    const history = historyOf(
      exported(
        'desktop-json',
        parts.map((part) => (part.id === 2 ? { ...part, text: bold } : part)),
      ),
      exported('web-preview-html', [{ ...post(1), text: caption }, post(3)]),
    );
    expect(history.messages.map(({ album }) => album)).toEqual(['1', '1', '3', '3']);
    expect(history.messages[1]?.text).toEqual([{ type: 'bold', children: caption }]);
  });

  it('stay whole where only the preview has them, and are not made of what it shows apart', () => {
    const whole: Made = { id: 1, album: '1', media: [bareMedia('photo'), bareMedia('photo')] };
    const history = historyOf(exported('web-preview-html', [whole, photo(5), photo(6)]));
    expect(history.messages.map(({ album }) => album)).toEqual(['1', null, null]);
  });
});

describe('a text copy', () => {
  const json = exported('desktop-json', [
    { id: 1, words: 'Первое сообщение.\n\nС пустой строкой 🦜' },
    { id: 2, words: 'Опрос?', media: [] },
    { id: 3, words: 'Повтор' },
    { id: 5, words: 'Повтор' },
    { id: 8, words: 'Сегодня разбираем новую статью про память моделей' },
    { id: 9, media: [bareMedia('video')] },
    { id: 12, words: 'Последнее' },
  ]);

  it('joins its twins by letters and digits, gives them what it knows, and its keys lead to their ids', () => {
    const history = historyOf(
      exported('web-preview-text', [
        { key: 'aaaa0001', words: 'Первое сообщение. С пустой строкой', views: 120 },
        { key: 'aaaa0002', words: 'Последнее' },
      ]),
      json,
    );
    expect(history.messages.map(({ id }) => id)).toEqual([1, 2, 3, 5, 8, 9, 12]);
    expect(history.messages[0]).toMatchObject({
      key: '1',
      views: 120,
      text: words('Первое сообщение.\n\nС пустой строкой 🦜'),
    });
    expect(history.aliases).toEqual([
      { from: 'aaaa0001', to: '1' },
      { from: 'aaaa0002', to: '12' },
    ]);
  });

  it('pairs equal texts in their order', () => {
    const history = historyOf(
      json,
      exported('web-preview-text', [
        { key: 'aaaa0001', words: 'Повтор', views: 1 },
        { key: 'aaaa0002', words: 'Повтор', views: 2 },
      ]),
    );
    expect(history.aliases).toEqual([
      { from: 'aaaa0001', to: '3' },
      { from: 'aaaa0002', to: '5' },
    ]);
  });

  it('joins a message that was edited since, and one without words, between known neighbours', () => {
    const history = historyOf(
      json,
      exported('web-preview-text', [
        { key: 'aaaa0001', words: 'Повтор' },
        { key: 'aaaa0002', words: 'Завтра разбираем новую статью про память моделей' },
        { key: 'aaaa0003', media: [bareMedia('video', { missing: 'formatLacksIt' })], views: 7 },
        { key: 'aaaa0004', words: 'Последнее' },
      ]),
    );
    expect(history.messages).toHaveLength(7);
    expect(history.aliases.map(({ to }) => to)).toEqual(['3', '8', '9', '12']);
  });

  it('leaves a message that nobody else has where its neighbours stand, under its own key', () => {
    const { value, issues } = combine([
      json,
      exported('web-preview-text', [
        { key: 'aaaa0001', words: 'Ещё раньше, чего нигде нет' },
        { key: 'aaaa0002', words: 'Первое сообщение. С пустой строкой' },
        { key: 'aaaa0003', words: 'Удалённое потом' },
        { key: 'aaaa0004', words: 'И это тоже' },
        { key: 'aaaa0005', words: 'Последнее' },
      ]),
    ]);
    expect(value.messages.map(({ key }) => key)).toEqual([
      'aaaa0001',
      '1',
      'aaaa0003',
      'aaaa0004',
      '2',
      '3',
      '5',
      '8',
      '9',
      '12',
    ]);
    expect(issues).toMatchObject([{ code: 'message-without-id', severity: 'notice', message: 'aaaa0001' }]);
    expect(value.conservation).toMatchObject({ read: 12, messages: 10, merged: 2 });
  });

  it('joins another text copy', () => {
    const one = exported('web-preview-text', [
      { key: 'a1', words: 'А' },
      { key: 'b1', words: 'Б' },
    ]);
    const other = exported('web-preview-text', [
      { key: 'b2', words: 'Б.' },
      { key: 'c2', words: 'В' },
    ]);
    const history = historyOf(one, other);
    expect(history.messages.map(({ key }) => key)).toEqual(['a1', 'b1', 'c2']);
    expect(history.aliases).toEqual([{ from: 'b2', to: 'b1' }]);
  });

  it('gets another key where its own is taken by a different message', () => {
    const one = exported('web-preview-text', [{ key: 'same', words: 'А' }]);
    const other = exported('web-preview-text', [{ key: 'same', words: 'Совсем другое' }]);
    const history = historyOf(one, other);
    expect(history.messages).toHaveLength(2);
    expect(history.aliases).toEqual([]);
  });
});

describe('exports of different channels', () => {
  const of = (channel: Partial<ChannelFacts>, messages: Made[] = [{ id: 1, words: channel.name ?? '' }]) =>
    exported('desktop-json', messages, channel);

  it.each([
    ['ids', { name: 'А', id: 1 }, { name: 'А', id: 2 }],
    ['public names', { name: 'А', username: 'one' }, { name: 'А', username: 'two' }],
    ['names, and nothing else is known', { name: 'Альфа' }, { name: 'Бета', username: 'beta' }],
  ])('are an error that names both: different %s', (_, one, other) => {
    const { value, issues } = combine([of(one), of(other)]);
    expect(issues).toMatchObject([{ code: 'two-channels', severity: 'error' }]);
    expect(issues[0]?.found).toContain(`«${one.name}»`);
    expect(issues[0]?.found).toContain(`«${other.name}»`);
    expect(value.messages).toHaveLength(1);
  });

  it.each([
    ['the id is the same', { name: 'Старое имя', id: 1 }, { name: 'Новое имя', id: 1 }],
    ['the public name is the same', { name: 'Старое', username: 'Chan' }, { name: 'Новое', username: 'chan' }],
    ['the name is the same', { name: 'Канал  «А»', id: 1 }, { name: 'Канал «А» ', username: 'a' }],
    ['one of them tells nothing', { name: 'А', id: 1 }, {}],
  ])('are one channel when %s', (_, one, other) => {
    expect(combine([of(one), of(other)]).issues).toEqual([]);
  });

  it('are one channel, renamed, when they share a message', () => {
    const sentAt = '2024-05-01T09:00:00Z';
    const renamed = combine([
      of({ name: 'Старое имя', id: 1 }, [{ id: 7, words: 'а', sentAt }]),
      of({ name: 'Новое имя', username: 'chan' }, [{ id: 7, words: 'а', sentAt }]),
    ]);
    expect(renamed.issues).toEqual([]);
    expect(renamed.value.channel).toMatchObject({ id: 1, username: 'chan' });
  });

  it('are not looked for in a file of which nothing was read', () => {
    const refused = { ...exported('desktop-json', []), channel: nobody };
    expect(historyOf(of({ name: 'А', id: 1 }), refused).messages).toHaveLength(1);
  });
});
