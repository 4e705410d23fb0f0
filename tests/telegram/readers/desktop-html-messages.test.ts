import { describe, expect, it } from 'vitest';
import { bareMedia } from '../../../src/telegram/message.ts';
import { plainText } from '../../../src/telegram/rich-text.ts';
import { fixtureFile } from '../export-file.ts';
import { messageOf, readDesktop, readDesktopPage, textMessage } from './html-pages.ts';

describe('what a message holds', () => {
  const result = readDesktop([fixtureFile('desktop-html/kinds/messages.html')]);

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
    const { messages, issues } = readDesktopPage(
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
    const page = Array.from({ length: 1000 }, (_, index) => open.replace('message1', `message${index + 1}`)).join('');
    expect(readDesktopPage(page).messages).toHaveLength(1000);
    const { messages, lost } = readDesktopPage(nested);
    expect(messages.map(({ id, text }) => [id, plainText(text)])).toEqual([
      [1, 'а'],
      [2, 'б'],
    ]);
    expect(messages[0]).toMatchObject({ signature: 'Анна', buttons: [{ text: 'Да', url: 'https://a.example' }] });
    expect(lost).toEqual([]);
  });
});

describe('a message that is out of the ordinary', () => {
  it('has a negative number when a group was turned into another, unlike a divider', () => {
    const day = '<div class="message service" id="message-1"><div class="body details">\n18 January 2024\n</div></div>';
    const moved =
      '<div class="message service" id="message-999999998"><div class="body details">\nАнна joined\n</div></div>';
    const { messages } = readDesktopPage(day + textMessage(-999_999_999, 'а') + moved + textMessage(5, 'б'));
    expect(messages.map(({ id, key, kind }) => [id, key, kind])).toEqual([
      [-999_999_999, '-999999999', 'message'],
      [-999_999_998, '-999999998', 'service'],
      [5, '5', 'message'],
    ]);
  });

  it('was deleted when it is of the beginning of 1970', () => {
    const { messages, issues } = readDesktopPage(textMessage(1, '', '01.01.1970 03:00:00 UTC+03:00'));
    expect(messages).toMatchObject([{ id: 1, kind: 'unsupported', sentAt: null }]);
    expect(issues).toEqual([]);
  });

  it('is forwarded from nobody when the source is gone', () => {
    const body = textMessage(1, 'а').replace(
      '<div class="text">',
      '<div class="forwarded body"><div class="from_name">\nDeleted Account <span class="date details" title="17.01.2024 09:00:00"> 17.01.2024</span>\n</div></div><div class="text">',
    );
    expect(readDesktopPage(body).messages[0]?.forward).toEqual({ from: null, url: null, at: '2024-01-17T06:00:00Z' });
  });

  it('keeps every character of its words', () => {
    const words = '\u200fعَلَىٰ\u2060 \u3164 ب\u200cج 1️⃣ 👩🏽‍🔬 ❤‍🔥 а\u0301 \ufeff\u00a0.';
    expect(plainText(readDesktopPage(textMessage(1, words)).messages[0]?.text ?? [])).toBe(words);
  });

  it('keeps the words of formatted questions in a poll, and none of zero bytes', () => {
    const poll =
      '<div class="media_wrap"><div class="media_poll"><div class="question bold">\n<strong>Что</strong> <a href = "stickers/1.webp">🦜</a>?&#x00;\n</div><div class="details">\nAnonymous poll\n</div><div class="total details&#x09;">\nNo votes\n</div></div></div>';
    const { messages } = readDesktopPage(
      textMessage(1, 'а').replace('<div class="text">', `${poll}<div class="text">`),
    );
    expect(messages[0]?.poll).toEqual({ question: 'Что 🦜?\ufffd', closed: false, totalVoters: 0, answers: [] });
  });

  it('is never cut, however long', () => {
    const long = 'слово '.repeat(100_000);
    expect(plainText(readDesktopPage(textMessage(1, long)).messages[0]?.text ?? [])).toBe(long);
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
    const { messages, issues } = readDesktopPage(textMessage(1, 'а', title));
    expect(messages[0]?.sentAt).toBe(instant);
    expect(issues).toEqual([]);
  });

  it('is that of summer in Berlin, though the title names the standard offset', () => {
    const { messages, issues } = readDesktopPage(textMessage(1, 'а', '18.07.2024 18:00:00 UTC+01:00'), {
      timeZone: 'Europe/Berlin',
    });
    expect(messages[0]?.sentAt).toBe('2024-07-18T16:00:00Z');
    expect(issues).toEqual([]);
  });

  it('is doubted once for an export whose offset is not that of the zone', () => {
    const { issues } = readDesktopPage(
      textMessage(1, 'а', '18.01.2024 18:00:00 UTC+05:00') + textMessage(2, 'б', '19.01.2024 18:00:00 UTC+05:00'),
    );
    expect(issues).toMatchObject([{ code: 'time-zone-contradicted', severity: 'warning', field: 'timeZone' }]);
    expect(issues[0]?.found).toContain('UTC+05:00');
    expect(issues[0]?.found).toContain('Europe/Moscow');
  });

  it('may be unknown, and then is said to be once', () => {
    const day = '<div class="message service" id="message-1"><div class="body details">\n18 January 2024\n</div></div>';
    const { messages, issues } = readDesktopPage(day + textMessage(1, 'а', 'вчера') + textMessage(2, 'б', ''));
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
      const { messages, issues } = readDesktopPage(photo(href));
      expect(messages[0]?.media).toMatchObject([{ type: 'photo', file: null, missing: 'refused' }]);
      expect(issues).toMatchObject([{ code: 'media-path-refused', message: '1' }]);
    },
  );

  it('is followed from the root of the export of a whole account', () => {
    const { messages, issues } = readDesktopPage(photo('../../chats/chat_07/photos/1.jpg'));
    expect(messages[0]?.media).toMatchObject([{ file: 'photos/1.jpg', missing: null }]);
    expect(issues).toEqual([]);
  });
});
