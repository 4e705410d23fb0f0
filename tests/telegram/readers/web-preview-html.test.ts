import { describe, expect, it } from 'vitest';
import { bareMedia, messageSchema } from '../../../src/telegram/message.ts';
import type { ReadResult } from '../../../src/telegram/reader.ts';
import { desktopHtml } from '../../../src/telegram/readers/desktop-html.ts';
import { webPreviewHtml } from '../../../src/telegram/readers/web-preview-html.ts';
import { plainText } from '../../../src/telegram/rich-text.ts';
import { exportFile, fixtureFile } from '../export-file.ts';
import { messageOf, moscow, previewPage } from './html-pages.ts';

const fetched = fixtureFile('web-preview-html/fetched/before-120.html');
const embedded = fixtureFile('web-preview-html/fetched/embedded-post.html');
const loadMore = fixtureFile('web-preview-html/fetched/load-more.json');

function read(...files: ReturnType<typeof exportFile>[]): ReadResult {
  const [result, ...others] = webPreviewHtml.read(files, moscow);
  expect(others).toEqual([]);
  if (result === undefined) throw new Error('Nothing was read.');
  return result;
}

function post(id: number, text: string, username = 'seminar', views = 10): string {
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="${username}/${id}"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div><div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">${views}</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="https://t.me/${username}/${id}"><time datetime="2024-01-18T15:00:00+00:00" class="time">15:00</time></a></span></div></div></div></div>`;
}

describe('a page of the web preview', () => {
  const result = read(fetched);

  it('tells its channel', () => {
    expect(result.channel).toEqual({
      name: 'Семинар по графам',
      username: 'Graphs',
      id: 1234567890,
      description: 'Читаем статьи.\nПишите: @graphs_bot',
    });
  });

  it('has its posts in order, and every one is a valid message', () => {
    expect(result.messages.map(({ id }) => id)).toEqual([100, 101, 103, 104, 106, 107]);
    for (const message of result.messages) expect(messageSchema.parse(message)).toEqual(message);
    expect(result.issues).toEqual([]);
  });

  it('keeps formatting inside formatting, and takes no emoji for bold', () => {
    expect(messageOf(result, 101).text).toEqual([
      {
        type: 'bold',
        children: [
          { type: 'text', text: 'Тема: ' },
          { type: 'italic', children: [{ type: 'text', text: 'графы' }] },
          { type: 'text', text: ' и ' },
          {
            type: 'link',
            href: 'https://example.org/?a=1&b=2',
            children: [{ type: 'text', text: 'ссылка в жирном' }],
          },
        ],
      },
      { type: 'text', text: '\n' },
      { type: 'underline', children: [{ type: 'text', text: 'u' }] },
      { type: 'text', text: ' ' },
      { type: 'strikethrough', children: [{ type: 'text', text: 's' }] },
      { type: 'text', text: ' ' },
      { type: 'spoiler', children: [{ type: 'text', text: 'спойлер' }] },
      { type: 'text', text: ' ' },
      { type: 'code', text: 'a < b' },
      { type: 'pre', language: 'python', text: 'if x:\n  y()' },
      {
        type: 'blockquote',
        collapsed: false,
        children: [
          { type: 'text', text: 'цитата с ' },
          { type: 'bold', children: [{ type: 'text', text: 'жирным' }] },
        ],
      },
      { type: 'blockquote', collapsed: true, children: [{ type: 'text', text: 'длинная цитата' }] },
      { type: 'text', text: '📑 ' },
      { type: 'customEmoji', text: '🎨', file: null },
      // The joiner that the text lost stands in the address of the picture.
      { type: 'text', text: ' 👨\u200d🏫 ' },
      { type: 'hashtag', value: 'графы', text: '#графы' },
      { type: 'text', text: ' ' },
      { type: 'cashtag', value: 'TON', text: '$TON' },
      { type: 'text', text: ' ' },
      { type: 'mention', value: 'nauka', text: '@nauka' },
      { type: 'text', text: ' ' },
      { type: 'link', href: 'http://habr.com/post', children: [{ type: 'text', text: 'habr.com/post' }] },
      { type: 'text', text: ' ' },
      { type: 'email', value: 'a@example.org', text: 'a@example.org' },
      { type: 'text', text: ' !' },
    ]);
  });

  it('has instants in UTC, rounded views, the signature and the bot of a post', () => {
    expect(messageOf(result, 101)).toMatchObject({
      kind: 'message',
      sentAt: '2024-01-18T15:00:00Z',
      // It was edited, and nothing says when.
      editedAt: null,
      author: 'Семинар по графам',
      signature: 'Анна К.',
      viaBot: '@pollbot',
      views: 1700,
    });
  });

  it('has reactions of all kinds, the card of a link and the buttons that lead out', () => {
    expect(messageOf(result, 101)).toMatchObject({
      reactions: [
        { type: 'paid', emoji: '⭐', count: 5 },
        { type: 'emoji', emoji: '👍', count: 1200 },
        { type: 'custom', emoji: '💎', count: 3 },
      ],
      preview: {
        url: 'https://example.org/?a=1&b=2',
        site: 'Example',
        title: 'Заголовок',
        description: 'Первая строка\nвторая',
      },
      buttons: [{ text: 'Регистрация', url: 'https://example.org/register?a=1&b=2' }],
    });
  });

  it('never takes the quote of a reply for the text, nor its author for that of the post', () => {
    expect(messageOf(result, 103)).toMatchObject({
      author: 'Семинар по графам',
      text: [{ type: 'text', text: 'Запись' }],
      reply: { messageId: 101, elsewhere: false, quote: 'Тема: графы и ещё…' },
    });
  });

  it('takes the date of a video post from its footer and not from the length of the video', () => {
    expect(messageOf(result, 103)).toMatchObject({
      sentAt: '2024-01-19T09:30:05Z',
      media: [bareMedia('video', { missing: 'formatLacksIt', duration: 84 })],
    });
  });

  it('names the source of a forward and its address', () => {
    expect(messageOf(result, 103).forward).toEqual({ from: 'Наука', url: 'https://t.me/nauka/1428', at: null });
  });

  it('has an album as one message with its words once', () => {
    expect(messageOf(result, 104)).toMatchObject({
      album: '104',
      text: [{ type: 'text', text: 'Альбом' }],
      media: [{ type: 'photo' }, { type: 'video', duration: 6 }],
    });
  });

  it('has a poll in shares', () => {
    expect(messageOf(result, 106)).toMatchObject({
      poll: {
        question: 'Когда встречаемся?',
        closed: true,
        totalVoters: 13,
        answers: [
          { text: 'В четверг', voters: null, percent: 92 },
          { text: 'В пятницу', voters: null, percent: 8 },
        ],
      },
      views: 300,
    });
  });

  it('knows a service message and a post that the preview cannot show', () => {
    expect(messageOf(result, 100)).toMatchObject({
      kind: 'service',
      action: 'Channel photo updated',
      text: [],
      media: [{ type: 'photo', missing: 'formatLacksIt' }],
    });
    expect(messageOf(result, 107)).toMatchObject({ kind: 'unsupported', text: [], media: [] });
  });

  it('lists the post of another channel as lost, with the reason', () => {
    expect(result.lost).toEqual([
      {
        id: 1428,
        file: 'web-preview-html/fetched/before-120.html',
        place: 'nauka/1428',
        reason: 'It is a post of @nauka on a page of @Graphs.',
      },
    ]);
  });
});

describe('an embedded post', () => {
  const message = messageOf(read(embedded), 108);

  it('is a message with the full date', () => {
    expect(message).toMatchObject({ sentAt: '2024-04-23T06:02:19Z', views: 7500, author: 'Семинар по графам' });
  });

  it('has documents, songs and voice messages by what they say of themselves', () => {
    expect(message.media).toEqual([
      bareMedia('file', { missing: 'formatLacksIt', fileName: 'Слайды.pdf', size: 116_634 }),
      bareMedia('audio', { missing: 'formatLacksIt', title: 'Гимн графов', description: 'Хор' }),
      bareMedia('voice', { missing: 'formatLacksIt', duration: 65 }),
    ]);
  });

  it('knows a reply into another chat by its address', () => {
    expect(message.reply).toEqual({ messageId: null, elsewhere: true, quote: 'Photo' });
  });
});

describe('several pages', () => {
  it('are one history, in which of two copies of a post the newer one stays', () => {
    const result = read(fetched, loadMore, embedded);
    expect(result.messages.map(({ id }) => id)).toEqual([99, 100, 101, 103, 104, 106, 107, 108]);
    expect(messageOf(result, 103)).toMatchObject({ views: 800, text: [{ type: 'text', text: 'Запись, исправлено' }] });
    expect(result.lost).toContainEqual({
      id: 103,
      file: 'web-preview-html/fetched/before-120.html',
      place: 'Graphs/103',
      reason: 'The same post, not older, is in web-preview-html/fetched/load-more.json.',
    });
  });

  it('give the same messages in any order', () => {
    expect(read(embedded, loadMore, fetched).messages).toEqual(read(fetched, loadMore, embedded).messages);
  });

  it('are two histories when they are of two channels', () => {
    const pages = ['seminar', 'nauka'].map((name) =>
      exportFile(`${name}.html`, previewPage(post(1, name, name), name)),
    );
    expect(webPreviewHtml.read(pages, moscow).map(({ channel }) => channel.username)).toEqual(['seminar', 'nauka']);
  });
});

describe('a page saved by a browser', () => {
  const chip =
    '<div class="tgme_widget_message_service_date_wrap"><div class="tgme_widget_message_service_date">June 3</div></div>';
  const saved = previewPage(
    `${post(7, '<a href="https://t.me/s/seminar?q=%23%D1%82%D0%B5%D0%B3">#тег</a>').replace(/<\/div>$/, `${chip}</div>`)}${post(8, 'далее')}`,
  ).replace('<html>', '<!-- saved from url=(0022)https://t.me/s/seminar -->\n<html>');

  it('has no date of the day that the script adds below a post, and tags with their address in full', () => {
    const { messages } = read(exportFile('saved.html', saved));
    expect(messages.map(({ text }) => text)).toEqual([
      [{ type: 'hashtag', value: 'тег', text: '#тег' }],
      [{ type: 'text', text: 'далее' }],
    ]);
    expect(messages[0]).toMatchObject({ sentAt: '2024-01-18T15:00:00Z', sentOn: null });
  });
});

describe('an answer to “load more”', () => {
  it('is read as far as it goes when it was cut', () => {
    const whole = JSON.stringify(post(1, 'один') + post(2, 'два') + post(3, 'три'));
    const cut = exportFile('more.json', whole.slice(0, whole.indexOf('три')));
    const { messages, lost, issues } = read(cut);
    expect(messages.map(({ id }) => id)).toEqual([1, 2]);
    expect(lost).toMatchObject([{ id: 3, place: 'seminar/3' }]);
    expect(issues).toMatchObject([{ code: 'page-truncated', file: 'more.json' }]);
  });
});

describe('recognition', () => {
  it.each([
    ['a fetched page', fetched],
    ['an embedded post', embedded],
    ['an answer to “load more”', loadMore],
    ['a fragment', exportFile('x', post(1, 'а'))],
  ])('takes %s', (_, file) => {
    expect(webPreviewHtml.recognizes(file)).toBe(true);
    expect(desktopHtml.recognizes(file)).toBe(false);
  });

  it.each([
    ['an export of Desktop', fixtureFile('desktop-html/history/messages.html')],
    ['JSON that quotes such a page', exportFile('result.json', JSON.stringify({ messages: [{ text: post(1, 'а') }] }))],
    ['a text about such pages', exportFile('a.txt', 'class="tgme_widget_message "')],
    ['another page', exportFile('a.html', '<html><body>tgme_widget_message</body></html>')],
    ['nothing', exportFile('a.html', '')],
  ])('leaves %s', (_, file) => {
    expect(webPreviewHtml.recognizes(file)).toBe(false);
  });

  it('takes a channel without posts, and says so', () => {
    const file = exportFile('empty.html', previewPage(''));
    expect(webPreviewHtml.recognizes(file)).toBe(true);
    expect(read(file)).toMatchObject({ messages: [], issues: [{ code: 'page-empty' }] });
  });
});

it('says once that dates are missing', () => {
  const bare = post(1, 'а').replace(/ datetime="[^"]*"/, '') + post(2, 'б').replace(/ datetime="[^"]*"/, '');
  const { messages, issues } = read(exportFile('a.html', previewPage(bare)));
  expect(messages.map(({ sentAt, text }) => [sentAt, plainText(text)])).toEqual([
    [null, 'а'],
    [null, 'б'],
  ]);
  expect(issues).toMatchObject([{ code: 'date-not-understood', message: '1' }]);
});
