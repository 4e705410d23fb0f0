import { describe, expect, it } from 'vitest';
import { bareMedia, type Message, messageSchema } from '../../../src/telegram/message.ts';
import type { ReadContext, ReadResult } from '../../../src/telegram/reader.ts';
import { desktopHtml } from '../../../src/telegram/readers/desktop-html.ts';
import { plainText } from '../../../src/telegram/rich-text.ts';
import { exportFile, fixtureFile } from '../export-file.ts';
import { desktopPage } from './pages.ts';

const context: ReadContext = { channelName: null, channelId: null, username: null, timeZone: 'Europe/Moscow' };
const first = fixtureFile('desktop-html/history/messages.html');
const second = fixtureFile('desktop-html/history/messages2.html');

function read(files = [first, second], changes: Partial<ReadContext> = {}): ReadResult {
  const [result, ...others] = desktopHtml.read(files, { ...context, ...changes });
  expect(others).toEqual([]);
  if (result === undefined) throw new Error('Nothing was read.');
  return result;
}

function messageOf(result: ReadResult, id: number): Message {
  const message = result.messages.find((candidate) => candidate.id === id);
  if (message === undefined) throw new Error(`There is no message ${id}.`);
  return message;
}

function readPage(body: string, changes: Partial<ReadContext> = {}): ReadResult {
  return read([exportFile('messages.html', desktopPage(body))], changes);
}

function textMessage(id: number, text: string, title = '18.01.2024 18:00:00 UTC+03:00'): string {
  return `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="${title}">18:00</div><div class="from_name">\nКанал\n</div><div class="text">\n${text}\n</div></div></div>`;
}

describe('the history of a channel', () => {
  it('has the messages of all pages in order, with nothing lost and nothing to say', () => {
    const result = read();
    expect(result.messages.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(result).toMatchObject({ lost: [], issues: [], channel: { name: 'Семинар по графам' } });
    for (const message of result.messages) expect(messageSchema.parse(message)).toEqual(message);
  });

  it('does not depend on the names of the pages or their order on the disk', () => {
    const renamed = exportFile('desktop-html/history/index.html', first.read());
    const result = read([second, renamed]);
    expect(result.messages.map(({ key }) => key)).toEqual(read().messages.map(({ key }) => key));
    expect(result.issues).toEqual([]);
  });

  it('puts page 10 behind page 9', () => {
    const pages = [10, 9].map((page) => exportFile(`messages${page}.html`, desktopPage(textMessage(page * 1000, 'а'))));
    expect(read(pages).messages.map(({ id }) => id)).toEqual([9000, 10000]);
  });

  it('gives joined messages the sender of the one before', () => {
    expect(messageOf(read(), 3)).toMatchObject({
      author: 'Семинар по графам',
      viaBot: '@pollbot',
      signature: 'Анна К.',
    });
    expect(messageOf(read(), 4)).toMatchObject({ author: 'Семинар по графам', signature: null });
  });

  it('knows only the day of a service message, from the divider above it', () => {
    expect(messageOf(read(), 1)).toMatchObject({
      kind: 'service',
      action: 'Channel «Семинар по графам» created',
      sentAt: null,
      sentOn: '2024-01-18',
    });
    expect(messageOf(read(), 5).action).toBe('Семинар по графам pinned this message');
    expect(messageOf(read(), 2).media).toEqual([
      bareMedia('photo', { file: 'photos/photo_1@18-01-2024_18-00-00.jpg' }),
    ]);
  });

  it('keeps a message that Desktop could not show as unsupported', () => {
    expect(messageOf(read(), 6)).toMatchObject({ kind: 'unsupported', action: null });
  });

  it('follows a reply to a message on another page, and knows one that leads to another chat', () => {
    expect(messageOf(read(), 7).reply).toEqual({ messageId: 3, elsewhere: false, quote: null });
    expect(messageOf(read(), 9).reply).toEqual({ messageId: null, elsewhere: true, quote: null });
  });

  it('tells the source and the first date of a forward, and the source of one joined to it', () => {
    expect(messageOf(read(), 7)).toMatchObject({
      author: 'Семинар по графам',
      forward: { from: 'Иван Петров', url: null, at: '2019-09-15T08:15:05Z' },
    });
    expect(messageOf(read(), 8)).toMatchObject({
      author: 'Семинар по графам',
      forward: { from: 'Иван Петров', url: null, at: null },
    });
  });

  it('names nobody where the account was deleted', () => {
    expect(messageOf(read(), 9).author).toBeNull();
  });

  it('groups photos sent together', () => {
    const photo = (id: number, second: string) =>
      `<div class="message default clearfix joined" id="message${id}"><div class="body"><div class="date" title="18.01.2024 18:00:${second} UTC+03:00">18:00</div><div class="media_wrap"><a class="photo_wrap" href="photos/${id}.jpg"><img class="photo" src="photos/${id}_thumb.jpg"/></a></div></div></div>`;
    const { messages } = readPage(textMessage(1, 'а') + photo(2, '10') + photo(3, '11') + photo(4, '30'));
    expect(messages.map(({ album }) => album)).toEqual([null, '2', '2', null]);
  });
});

describe('what a message holds', () => {
  const result = read([fixtureFile('desktop-html/kinds/messages.html')]);

  it('is every formatting of Telegram', () => {
    const { text } = messageOf(result, 10);
    expect(text).toEqual([
      { type: 'bold', children: [{ type: 'text', text: 'жирный' }] },
      { type: 'text', text: ' ' },
      { type: 'italic', children: [{ type: 'text', text: 'курсив' }] },
      { type: 'text', text: ' ' },
      { type: 'underline', children: [{ type: 'text', text: 'подчёркнутый' }] },
      { type: 'text', text: ' ' },
      { type: 'strikethrough', children: [{ type: 'text', text: 'зачёркнутый' }] },
      { type: 'text', text: ' ' },
      { type: 'spoiler', children: [{ type: 'text', text: 'спойлер' }] },
      { type: 'text', text: '\n' },
      { type: 'code', text: 'a < b' },
      { type: 'text', text: '\n' },
      { type: 'pre', language: null, text: 'if x:\n  y()' },
      { type: 'blockquote', collapsed: false, children: [{ type: 'text', text: 'цитата\nв две строки' }] },
      { type: 'link', href: 'https://example.org/?a=1&b=2', children: [{ type: 'text', text: 'слова со ссылкой' }] },
      { type: 'text', text: ' ' },
      { type: 'link', href: 'habr.com/post', children: [{ type: 'text', text: 'habr.com/post' }] },
      { type: 'text', text: ' ' },
      { type: 'mention', value: 'nauka', text: '@nauka' },
      { type: 'text', text: ' ' },
      { type: 'hashtag', value: 'графы', text: '#графы' },
      { type: 'text', text: ' ' },
      { type: 'cashtag', value: 'TON', text: '$TON' },
      { type: 'text', text: ' ' },
      { type: 'botCommand', value: 'start', text: '/start' },
      { type: 'text', text: ' ' },
      { type: 'mentionName', text: 'Пётр' },
      { type: 'text', text: ' ' },
      { type: 'email', value: 'a@example.org', text: 'a@example.org' },
      { type: 'text', text: ' ' },
      { type: 'phone', value: '+70000000000', text: '+70000000000' },
      { type: 'text', text: ' ' },
      { type: 'customEmoji', text: '🦜', file: 'stickers/sticker (1).webp' },
      { type: 'customEmoji', text: '🎓', file: null },
      { type: 'customEmoji', text: '🎲', file: null },
      { type: 'text', text: ' &amp; \u001f пустая' },
    ]);
  });

  it('keeps the spaces of the author and drops those of the page', () => {
    expect(plainText(messageOf(result, 11).text)).toBe('  Подпись с отступом\n');
  });

  it.each([
    [
      11,
      bareMedia('photo', {
        file: 'photos/photo_2@20-01-2024_12-01-00.jpg',
        thumbnail: 'photos/photo_2@20-01-2024_12-01-00_thumb.jpg',
      }),
    ],
    [
      12,
      bareMedia('video', {
        file: 'video_files/доклад.mp4',
        thumbnail: 'video_files/доклад.mp4_thumb.jpg',
        duration: 3723,
      }),
    ],
    [13, bareMedia('animation', { file: 'video_files/gif.mp4', thumbnail: 'video_files/gif.mp4_thumb.jpg' })],
    [14, bareMedia('sticker', { file: 'stickers/sticker.webp', thumbnail: 'stickers/sticker.webp_thumb.png' })],
    [15, bareMedia('roundVideo', { missing: 'tooBig', duration: 42, size: 8_808_038 })],
    [16, bareMedia('voice', { file: 'voice_messages/audio_1@20-01-2024_12-06-00.ogg', duration: 12 })],
    [
      17,
      bareMedia('audio', {
        missing: 'unavailable',
        duration: 154,
        size: 2_411_725,
        description: 'Хор',
        title: 'Гимн графов',
      }),
    ],
    [18, bareMedia('file', { missing: 'notIncluded', size: 163_635, fileName: '(File) отчёт  2.pdf' })],
    [19, bareMedia('photo', { missing: 'notIncluded', size: 117_350, width: 1174, height: 973 })],
    [20, bareMedia('contact')],
    [21, bareMedia('location', { title: 'Главное здание', description: 'Ленинские горы, 1' })],
    [23, bareMedia('unknown', { title: 'К семинару', description: '• прочитать статью\n• выписать вопросы' })],
  ])('is the attachment of message %i', (id, media) => {
    expect(messageOf(result, id).media).toEqual([media]);
  });

  it('is a poll with its votes', () => {
    expect(messageOf(result, 22).poll).toEqual({
      question: 'Когда встречаемся?',
      closed: true,
      totalVoters: 13,
      answers: [
        { text: 'В четверг', voters: 12, percent: null },
        { text: 'В пятницу', voters: 1, percent: null },
        { text: 'Никогда', voters: 0, percent: null },
      ],
    });
  });

  it('is its link buttons, whose words nobody escaped, and its reactions', () => {
    expect(messageOf(result, 24)).toMatchObject({
      buttons: [{ text: 'Регистрация здесь', url: 'https://example.org/register' }],
      reactions: [
        { type: 'emoji', emoji: '👍', count: 2 },
        { type: 'custom', emoji: '', count: 7 },
        { type: 'paid', emoji: '⭐', count: 15 },
      ],
    });
  });

  it('is nothing more, and nothing is left unsaid', () => {
    expect(result).toMatchObject({ lost: [], issues: [] });
    expect(result.messages).toHaveLength(15);
  });

  it('keeps the words of a part that a later Telegram may add', () => {
    const { messages, issues } = readPage(
      textMessage(1, 'а').replace(
        '</div></div>',
        '</div><section class="rich"><h2>Глава</h2><p>Абзац</p></section></div>',
      ),
    );
    expect(plainText(messages[0]?.text ?? [])).toContain('Глава\nАбзац');
    expect(issues.map(({ code }) => code)).toEqual(['block-not-known']);
  });

  it('is told apart in pages from before 5.9, where an open tag puts each message into the one before', () => {
    const table =
      '<table class="bot_buttons_table"><tbody><tr><td><div class="bot_button"><a href="https://a.example"><div>Да</div></a></div></td></tr></tbody>';
    const signature = '<div class="signature details">\nАнна\n</div>';
    // The table stays open, so that the end of each message closes its body and not itself.
    const open = textMessage(1, 'а').replace('</div></div>', `</div>${table}${signature}</table>`);
    const nested = open + textMessage(2, 'б');
    const { messages, lost } = readPage(nested);
    expect(messages.map(({ id, text }) => [id, plainText(text)])).toEqual([
      [1, 'а'],
      [2, 'б'],
    ]);
    expect(messages[0]).toMatchObject({ signature: 'Анна', buttons: [{ text: 'Да', url: 'https://a.example' }] });
    expect(lost).toEqual([]);
  });
});

describe('the time of a message', () => {
  it.each([
    ['with an offset', '18.01.2024 18:00:00 UTC+03:00', '2024-01-18T15:00:00Z'],
    ['without one, as before 3.7.6', '18.01.2024 18:00:00', '2024-01-18T15:00:00Z'],
    ['in words', '18 January 2024, 18:00:00', '2024-01-18T15:00:00Z'],
    [
      'of July 2013, when Moscow kept UTC+4 and the title says +3',
      '01.07.2013 13:00:00 UTC+03:00',
      '2013-07-01T09:00:00Z',
    ],
  ])('is read from a title %s', (_, title, instant) => {
    const { messages, issues } = readPage(textMessage(1, 'а', title));
    expect(messages[0]?.sentAt).toBe(instant);
    expect(issues).toEqual([]);
  });

  it('is that of summer in Berlin, though the title names the standard offset', () => {
    const { messages, issues } = readPage(textMessage(1, 'а', '18.07.2024 18:00:00 UTC+01:00'), {
      timeZone: 'Europe/Berlin',
    });
    expect(messages[0]?.sentAt).toBe('2024-07-18T16:00:00Z');
    expect(issues).toEqual([]);
  });

  it('is doubted once for an export whose offset is not that of the zone', () => {
    const { issues } = readPage(
      textMessage(1, 'а', '18.01.2024 18:00:00 UTC+05:00') + textMessage(2, 'б', '19.01.2024 18:00:00 UTC+05:00'),
    );
    expect(issues).toMatchObject([{ code: 'time-zone-contradicted', severity: 'warning', field: 'timeZone' }]);
    expect(issues[0]?.found).toContain('UTC+05:00');
    expect(issues[0]?.found).toContain('Europe/Moscow');
  });

  it('may be unknown, and then is said to be once', () => {
    const day = '<div class="message service" id="message-1"><div class="body details">\n18 January 2024\n</div></div>';
    const { messages, issues } = readPage(day + textMessage(1, 'а', 'вчера') + textMessage(2, 'б', ''));
    expect(messages).toMatchObject([
      { sentAt: null, sentOn: '2024-01-18' },
      { sentAt: null, sentOn: '2024-01-18' },
    ]);
    expect(issues).toMatchObject([{ code: 'date-not-understood', message: '1' }]);
    expect(issues[0]?.found).toContain('2 dates');
  });
});

describe('a path of an export', () => {
  const photo = (href: string) =>
    `<div class="message default clearfix" id="message1"><div class="body"><div class="date" title="18.01.2024 18:00:00">18:00</div><div class="media_wrap"><a class="photo_wrap" href="${href}"><img class="photo" src="photos/1.jpg"/></a></div></div></div>`;

  it.each(['/etc/passwd', '../../etc/passwd', 'photos/../../x', 'C:\\x', 'file:///x', 'https://example.org/a.jpg'])(
    'is refused when it leads out: %s',
    (href) => {
      const { messages, issues } = readPage(photo(href));
      expect(messages[0]?.media).toMatchObject([{ type: 'photo', file: null, missing: 'refused' }]);
      expect(issues).toMatchObject([{ code: 'media-path-refused', message: '1' }]);
    },
  );

  it('is followed from the root of the export of a whole account', () => {
    const { messages, issues } = readPage(photo('../../chats/chat_07/photos/1.jpg'));
    expect(messages[0]?.media).toMatchObject([{ file: 'photos/1.jpg', missing: null }]);
    expect(issues).toEqual([]);
  });
});

describe('the export of a whole account', () => {
  const page = first
    .read()
    .toString('utf8')
    .replace(
      '<div class="content">',
      '<a class="content block_link" href="../../lists/chats.html" onclick="return GoBack(this)">',
    );
  const file = exportFile('chats/chat_07/messages.html', page);

  it('gives nothing of a chat that the editor did not choose, not even its name', () => {
    const result = read([file], { channelName: 'Другой канал' });
    expect(result).toMatchObject({ messages: [], lost: [], channel: { name: null } });
    expect(result.issues).toMatchObject([{ code: 'chat-not-chosen' }]);
    expect(JSON.stringify(result)).not.toContain('Семинар');
  });

  it('gives the channel that the editor named', () => {
    expect(read([file], { channelName: 'Семинар по графам' }).messages).toHaveLength(6);
  });
});

describe('pages of one folder', () => {
  it('are two exports when they name two channels', () => {
    const other = exportFile('b.html', desktopPage(textMessage(1, 'б'), 'Другой канал'));
    const results = desktopHtml.read([exportFile('a.html', desktopPage(textMessage(1, 'а'))), other], context);
    expect(results.map(({ channel, files }) => [channel.name, files])).toEqual([
      ['Канал', ['a.html']],
      ['Другой канал', ['b.html']],
    ]);
  });

  it('give a message that two of them hold once, and list the other', () => {
    const page = desktopPage(textMessage(1, 'а'));
    const { messages, lost } = read([exportFile('index.html', page), exportFile('messages.html', page)]);
    expect(messages).toHaveLength(1);
    expect(lost).toEqual([
      {
        id: 1,
        file: 'messages.html',
        place: '#message1',
        reason: 'It is the same message as #message1 of index.html.',
      },
    ]);
  });

  it.each([
    ['before', second, 'messages.html'],
    ['after', first, 'messages2.html'],
  ])('are missed when one %s is not there', (_, page, missing) => {
    expect(read([page]).issues).toMatchObject([{ code: 'page-missing', found: expect.stringContaining(missing) }]);
  });
});

describe('recognition', () => {
  it('takes pages with messages, whatever they are called', () => {
    expect(desktopHtml.recognizes(exportFile('index.txt', first.read()))).toBe(true);
  });

  it.each([
    ['a list of chats', '<!DOCTYPE html><div class="page_wrap"><div class="page_body list_page"></div></div>'],
    ['another page', '<!DOCTYPE html><html><body class="history">messages.html</body></html>'],
    ['JSON that holds such a page', JSON.stringify({ messages: [{ text: desktopPage('') }] })],
    ['a text about such pages', 'class="page_wrap" class="history"'],
    ['nothing', ''],
  ])('leaves %s', (_, content) => {
    expect(desktopHtml.recognizes(exportFile('messages.html', content))).toBe(false);
  });
});
