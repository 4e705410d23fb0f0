import { describe, expect, it } from 'vitest';
import { desktopJson } from '../../../src/telegram/readers/desktop-json.ts';
import { linksOf, plainText } from '../../../src/telegram/rich-text.ts';
import { exportFile } from '../export-file.ts';
import { channelJson, codesOf, messageOf, readFixture, readMade, written } from './made-json.ts';

describe('recognition', () => {
  it.each([
    ['one chat', channelJson([])],
    ['an account with chats alone', '{\n "about": "Here is the data you requested.",\n "chats": {}\n}'],
    ['an account without chats', '{ "about": "…", "contacts": {} }'],
    ['a file that ends before its messages', '{\n "name": "Канал",\n "type": "public_channel"'],
    ['a file with a byte order mark', `\ufeff${channelJson([])}`],
    ['UTF-16 without a byte order mark', Buffer.from(channelJson([]), 'utf16le')],
  ])('knows %s', (_, content) => {
    expect(desktopJson.recognizes(exportFile('anything.bin', content))).toBe(true);
  });

  it.each([
    ['an empty file', ''],
    ['a manifest of a package', '{ "name": "x", "type": "module" }'],
    ['other JSON', '{ "items": [] }'],
    ['a list', '[{ "messages": [] }]'],
    ['a page', '<html>"messages":'],
    ['bytes', Buffer.from([0x7b, 0xff, 0x00, 0x10, 0x80])],
  ])('leaves %s to others', (_, content) => {
    expect(desktopJson.recognizes(exportFile('result.json', content))).toBe(false);
  });
});

describe('formatted text', () => {
  const formatting = readFixture('formatting');

  it('is a plain string, or parts that are glued where they look alike and dropped where they are empty', () => {
    expect(messageOf(formatting, 1).text).toEqual([{ type: 'text', text: 'Просто слова' }]);
    expect(messageOf(formatting, 2).text).toEqual([
      { type: 'bold', children: [{ type: 'text', text: 'Жирно' }] },
      { type: 'text', text: ' ' },
      { type: 'italic', children: [{ type: 'text', text: 'курсив' }] },
    ]);
  });

  it('comes from the older member where there are no entities', () => {
    expect(messageOf(formatting, 3).text).toEqual([
      { type: 'text', text: 'Формат до 4.1.2: ' },
      { type: 'link', href: 'https://arxiv.org/abs/2310.02207', children: [{ type: 'text', text: 'статья' }] },
    ]);
  });

  it('has a node for every kind of entity, with addresses as found', () => {
    const words = (text: string) => [{ type: 'text', text }];
    expect(messageOf(formatting, 4).text).toEqual([
      { type: 'underline', children: words('подчёркнуто') },
      { type: 'strikethrough', children: words('зачёркнуто') },
      { type: 'spoiler', children: words('спойлер') },
      { type: 'blockquote', collapsed: true, children: words('цитата') },
      { type: 'blockquote', collapsed: false, children: words('другая цитата') },
      { type: 'code', text: 'x = 1' },
      { type: 'pre', language: 'python', text: 'print(x)' },
      { type: 'pre', language: null, text: 'без языка' },
      { type: 'link', href: 'arxiv.org/abs/2310.02207', children: words('arxiv.org/abs/2310.02207') },
      { type: 'link', href: 'https://example.org/?a=1&b=2', children: words('слова') },
      { type: 'mention', value: 'granica', text: '@granica' },
      { type: 'hashtag', value: 'семинар', text: '#семинар' },
      { type: 'hashtag', value: 'разбор', text: '#разбор' },
      { type: 'cashtag', value: 'TON', text: '$TON' },
      { type: 'botCommand', value: 'start', text: '/start' },
      { type: 'email', value: 'info@example.org', text: 'info@example.org' },
      { type: 'phone', value: '+7 900 000-00-00', text: '+7 900 000-00-00' },
      { type: 'bankCard', value: '4000 0000 0000 0002', text: '4000 0000 0000 0002' },
      { type: 'mentionName', text: 'Иван' },
      { type: 'customEmoji', text: '🦜', file: 'stickers/sticker (3).webp' },
      { type: 'customEmoji', text: '🙂', file: null },
      { type: 'customEmoji', text: '😮', file: null },
      { type: 'customEmoji', text: '😐', file: null },
      { type: 'text', text: 'неизвестно' },
    ]);
    expect(formatting.issues).toEqual([]);
  });

  it('keeps the words of an entity that is not known yet, and says so', () => {
    const result = readMade(channelJson([written(1, { text_entities: [{ type: 'hologram', text: 'слова' }] })]));
    expect(plainText(messageOf(result, 1).text)).toBe('слова');
    expect(result.issues).toMatchObject([{ code: 'field-unreadable', message: '1', field: 'text_entities[0].type' }]);
  });

  it('keeps invisible characters and joiners, and makes half of a pair visible', () => {
    const result = readFixture('unicode');
    expect(plainText(messageOf(result, 1).text)).toBe(
      '\u200fقال\ufeff\u2060\u3164 نیم\u200cفاصله 1️⃣ ❤️ 👩🏽‍🔬\u00a0№\u20285',
    );
    expect(plainText(messageOf(result, 2).text)).toBe('целая 🦜 и половины \ufffd и \ufffd');
    expect(result.channel.name).toBe('عَلَىٰ ..|| Upon the path 📚');
  });

  it('is never cut, however long', () => {
    const long = 'Длинная запись. '.repeat(256);
    const result = readMade(channelJson([written(1, { text: long, text_entities: [{ type: 'plain', text: long }] })]));
    expect(plainText(messageOf(result, 1).text)).toBe(long);
  });
});

describe('what is around the words', () => {
  const result = readFixture('around-the-words');

  it('is read without a complaint', () => {
    expect(result).toMatchObject({ format: 'desktop-json', lost: [], issues: [] });
    expect(result.channel).toEqual({ name: 'Семинар «Граница»', username: null, id: 1700000001, description: null });
  });

  it('tells when, who, an edit, a signature and a bot', () => {
    expect(messageOf(result, 10)).toMatchObject({
      key: '10',
      kind: 'message',
      sentAt: '2024-01-18T15:00:00Z',
      editedAt: '2024-01-18T16:30:00Z',
      author: 'Семинар «Граница»',
      signature: 'Анна Ветрова',
      viaBot: '@gif',
      origin: { file: 'desktop-json/around-the-words.json', place: 'messages[0]' },
    });
    expect(messageOf(result, 12).author).toBeNull();
  });

  it('takes 1970 for never edited', () => {
    expect(messageOf(result, 11).editedAt).toBeNull();
  });

  it('tells replies within the channel from replies into another chat', () => {
    expect(messageOf(result, 10).reply).toEqual({ messageId: 7, elsewhere: false, quote: null });
    expect(messageOf(result, 11).reply).toEqual({ messageId: null, elsewhere: true, quote: null });
    expect(messageOf(result, 12).reply).toEqual({ messageId: 10, elsewhere: false, quote: null });
  });

  it('knows a forward whose source is gone', () => {
    expect(messageOf(result, 10).forward).toBeNull();
    expect(messageOf(result, 11).forward).toEqual({ from: 'Чужой канал', url: null, at: null });
    expect(messageOf(result, 12).forward).toEqual({ from: null, url: null, at: null });
  });

  it('keeps reactions with a count, and nobody who gave them', () => {
    expect(messageOf(result, 10).reactions).toEqual([
      { type: 'emoji', emoji: '❤‍🔥', count: 5 },
      { type: 'custom', emoji: '', count: 2 },
      { type: 'paid', emoji: '⭐', count: 40 },
    ]);
    expect(JSON.stringify(result)).not.toContain('Тайный');
  });

  it('keeps buttons that open an address', () => {
    expect(messageOf(result, 10).buttons).toEqual([
      { text: 'Открыть', url: 'https://example.org/register' },
      { text: 'Войти', url: 'https://example.org/login' },
    ]);
  });

  it('tells service messages, unsupported ones and what a deleted one left', () => {
    expect(messageOf(result, 13)).toMatchObject({ kind: 'service', action: 'pin_message', text: [] });
    expect(messageOf(result, 14)).toMatchObject({ kind: 'service', action: 'Канал получил награду' });
    expect(messageOf(result, 15)).toMatchObject({ kind: 'unsupported', sentAt: null });
    expect(messageOf(result, 16)).toMatchObject({ kind: 'unsupported', sentAt: null });
  });
});

describe('odd shapes that Telegram writes', () => {
  const result = readFixture('odd-shapes');

  it('flattens formatted questions and answers of a poll, and knows that nobody voted', () => {
    expect(messageOf(result, 1).poll).toEqual({
      question: 'Кто придёт?',
      closed: true,
      totalVoters: 0,
      answers: [
        { text: 'Я', voters: 0, percent: null },
        { text: 'Не я 🙂', voters: 0, percent: null },
      ],
    });
  });

  it('reads an invoice from a string that holds JSON', () => {
    expect(messageOf(result, 2).media).toMatchObject([
      { type: 'invoice', title: 'Кружка семинара', description: 'Белая' },
    ]);
  });

  it('takes the last of two members of one name, and is not confused by payloads of actions', () => {
    expect(messageOf(result, 3)).toMatchObject({ action: 'send_webview_data', text: [] });
    expect(messageOf(result, 4)).toMatchObject({ action: 'requested_peer' });
    expect(messageOf(result, 5)).toMatchObject({ action: 'send_star_gift' });
    expect(result.issues).toEqual([]);
  });

  it('keeps the words of a list of things to do', () => {
    expect(messageOf(result, 6).media).toMatchObject([
      { type: 'unknown', title: 'К семинару', description: '• Прочитать статью\n• Написать код' },
    ]);
  });
});

describe('media', () => {
  const result = readFixture('media');
  const [photo, left, big, bracket, video, song, voice, round, sticker, animation, contact, place, game, gift, paid] =
    result.messages.map(({ media }) => media[0]);

  it('has a path, sizes and a spoiler', () => {
    expect(photo).toEqual({
      type: 'photo',
      file: 'photos/photo_1@18-01-2024_18-00-00.jpg',
      missing: null,
      thumbnail: null,
      fileName: null,
      mimeType: null,
      size: 71290,
      width: 896,
      height: 504,
      duration: null,
      title: null,
      description: null,
      spoiler: true,
    });
    expect(video).toMatchObject({
      type: 'video',
      file: 'video_files/talk.mp4',
      thumbnail: 'video_files/talk.mp4_thumb.jpg',
      duration: 5735,
      width: 1280,
    });
  });

  it('takes a placeholder for the reason why there is no file, and a name in brackets for a name', () => {
    expect(left).toMatchObject({ type: 'photo', file: null, missing: 'notIncluded', size: null });
    expect(big).toMatchObject({ file: null, missing: 'tooBig', fileName: '(File not included).pdf', thumbnail: null });
    expect(bracket).toMatchObject({ type: 'file', file: '(draft) slides.pdf', missing: null });
  });

  it('is of every kind', () => {
    expect(song).toMatchObject({ type: 'audio', title: 'Градиент', description: 'Хор лаборатории', duration: 180 });
    expect([voice?.type, round?.type, sticker?.type, animation?.type]).toEqual([
      'voice',
      'roundVideo',
      'sticker',
      'animation',
    ]);
    expect(place).toMatchObject({ type: 'location', title: 'Аудитория 12', description: 'Главное здание' });
    expect(game).toMatchObject({ type: 'game', title: 'Тетрис', description: 'Складывать фигуры' });
    expect(gift?.type).toBe('giveaway');
    expect(paid).toMatchObject({ type: 'unknown', missing: 'formatLacksIt' });
    expect(result.issues).toEqual([]);
  });

  it('says of a contact that it is one, and nothing else', () => {
    expect(contact).toMatchObject({ type: 'contact', file: null, title: null, description: null });
    expect(JSON.stringify(result)).not.toMatch(/Тайное|900 000|vcard/);
  });

  it('refuses every path that leads out of the export, and names the field', () => {
    const refused = readFixture('paths-that-lead-out');
    for (const id of [1, 2, 3, 4, 5]) {
      expect(messageOf(refused, id).media).toMatchObject([{ file: null, missing: 'refused' }]);
    }
    expect(messageOf(refused, 6).media).toMatchObject([{ file: 'files/a.mp4', thumbnail: null }]);
    expect(messageOf(refused, 7).text).toEqual([{ type: 'customEmoji', text: '🦜', file: null }]);
    expect(refused.issues.map(({ code, message, field }) => [code, message, field])).toEqual([
      ['media-path-refused', '1', 'photo'],
      ['media-path-refused', '2', 'photo'],
      ['media-path-refused', '3', 'file'],
      ['media-path-refused', '4', 'file'],
      ['media-path-refused', '5', 'file'],
      ['media-path-refused', '6', 'thumbnail'],
      ['media-path-refused', '7', 'text_entities[0].document_id'],
    ]);
  });
});

describe('older files', () => {
  it('tell local times, which the zone of the exporter turns into instants', () => {
    const result = readFixture('old-2019');
    expect(result.messages.map(({ sentAt, editedAt }) => [sentAt, editedAt])).toEqual([
      ['2019-03-01T07:00:00Z', null],
      ['2019-03-01T07:01:00Z', '2019-03-01T07:05:00Z'],
      ['2013-07-10T09:00:00Z', null],
    ]);
    expect(linksOf(messageOf(result, 2).text)).toEqual([{ href: 'http://example.org/paper', text: 'статью' }]);
    expect(messageOf(readFixture('old-2019', { timeZone: 'Asia/Almaty' }), 2).sentAt).toBe('2019-03-01T04:01:00Z');
  });

  it('carry the kind of the chat in its id, which is taken off', () => {
    expect(readFixture('old-2019').channel.id).toBe(1410035294);
  });

  it('read a night that has an hour twice, and 1970 in any zone', () => {
    const night = { date: '2024-10-27T02:30:00', date_unixtime: undefined, edited: '1969-12-31T19:00:00' };
    const result = readMade(channelJson([written(1, night)]), { timeZone: 'Europe/Berlin' });
    expect(messageOf(result, 1)).toMatchObject({ sentAt: '2024-10-27T00:30:00Z', editedAt: null });
  });

  it('are not asked for their local time where the instant is known', () => {
    const result = readMade(channelJson([written(1, { date: '1999-01-01T00:00:00', date_unixtime: '1714554000' })]));
    expect(messageOf(result, 1).sentAt).toBe('2024-05-01T09:00:00Z');
  });

  it('have messages of a group that became a channel, with negative ids and gaps', () => {
    const result = readFixture('migrated-group');
    expect(result.messages.map(({ id }) => id)).toEqual([-999999995, -999999990, 1, 71]);
    expect(messageOf(result, -999999990)).toMatchObject({
      key: '-999999990',
      reply: { messageId: -999999995, elsewhere: false },
    });
  });
});

describe('conservation', () => {
  it('lists what repeats an id or is no message, with a reason each', () => {
    const result = readFixture('duplicate-ids');
    expect(result.messages.map(({ id, text }) => [id, plainText(text)])).toEqual([
      [1, 'первый'],
      [2, 'второй'],
    ]);
    expect(result.lost.map(({ id, place, reason }) => [id, place, reason])).toEqual([
      [1, 'messages[1]', 'It repeats messages[0], which was kept.'],
      [1, 'messages[2]', 'It has the id, but not the content, of messages[0], which was kept.'],
      [null, 'messages[4]', 'It should be a message with its id, but is text.'],
      [null, 'messages[5]', 'It should be a message with its id, but is null.'],
    ]);
    expect(codesOf(result)).toEqual(['duplicate-message', 'duplicate-message', 'not-a-message', 'not-a-message']);
  });

  it('marks the parts of an album', () => {
    const photo = (id: number) =>
      written(id, { date_unixtime: '1714554000', photo: 'photos/a.jpg', text: '', text_entities: [] });
    const result = readMade(channelJson([photo(1), photo(2), written(3)]));
    expect(result.messages.map(({ album }) => album)).toEqual(['1', '1', null]);
  });
});
