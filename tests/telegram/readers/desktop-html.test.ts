import { describe, expect, it } from 'vitest';
import { bareMedia, messageSchema } from '../../../src/telegram/message.ts';
import type { ReadResult } from '../../../src/telegram/reader.ts';
import { desktopHtml } from '../../../src/telegram/readers/desktop-html.ts';
import { exportFile, fixtureFile } from '../export-file.ts';
import { desktopPage, messageOf, moscow, readDesktop, readDesktopPage, textMessage } from './html-pages.ts';

const first = fixtureFile('desktop-html/history/messages.html');
const second = fixtureFile('desktop-html/history/messages2.html');

function readHistory(): ReadResult {
  return readDesktop([first, second]);
}

describe('the history of a channel', () => {
  it('has the messages of all pages in order, with nothing lost and nothing to say', () => {
    const result = readHistory();
    expect(result.messages.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(result).toMatchObject({ lost: [], issues: [], channel: { name: 'Семинар по графам' } });
    for (const message of result.messages) expect(messageSchema.parse(message)).toEqual(message);
  });

  it('does not depend on the names of the pages or their order on the disk', () => {
    const renamed = exportFile('desktop-html/history/index.html', first.read());
    const result = readDesktop([second, renamed]);
    expect(result.messages.map(({ key }) => key)).toEqual(readHistory().messages.map(({ key }) => key));
    expect(result.issues).toEqual([]);
  });

  it('puts page 10 behind page 9', () => {
    const pages = [10, 9].map((page) => exportFile(`messages${page}.html`, desktopPage(textMessage(page * 1000, 'а'))));
    expect(readDesktop(pages).messages.map(({ id }) => id)).toEqual([9000, 10000]);
  });

  it('gives joined messages the sender of the one before', () => {
    expect(messageOf(readHistory(), 3)).toMatchObject({
      author: 'Семинар по графам',
      viaBot: '@pollbot',
      signature: 'Анна К.',
    });
    expect(messageOf(readHistory(), 4)).toMatchObject({ author: 'Семинар по графам', signature: null });
  });

  it('knows only the day of a service message, from the divider above it', () => {
    expect(messageOf(readHistory(), 1)).toMatchObject({
      kind: 'service',
      action: 'Channel «Семинар по графам» created',
      sentAt: null,
      sentOn: '2024-01-18',
    });
    expect(messageOf(readHistory(), 5).action).toBe('Семинар по графам pinned this message');
    expect(messageOf(readHistory(), 2).media).toEqual([
      bareMedia('photo', { file: 'photos/photo_1@18-01-2024_18-00-00.jpg' }),
    ]);
  });

  it('keeps a message that Desktop could not show as unsupported', () => {
    expect(messageOf(readHistory(), 6)).toMatchObject({ kind: 'unsupported', action: null });
  });

  it('follows a reply to a message on another page, and knows one that leads to another chat', () => {
    expect(messageOf(readHistory(), 7).reply).toEqual({ messageId: 3, elsewhere: false, quote: null });
    expect(messageOf(readHistory(), 9).reply).toEqual({ messageId: null, elsewhere: true, quote: null });
  });

  it('tells the source and the first date of a forward, and the source of one joined to it', () => {
    expect(messageOf(readHistory(), 7)).toMatchObject({
      author: 'Семинар по графам',
      forward: { from: 'Иван Петров', url: null, at: '2019-09-15T08:15:05Z' },
    });
    expect(messageOf(readHistory(), 8)).toMatchObject({
      author: 'Семинар по графам',
      forward: { from: 'Иван Петров', url: null, at: null },
    });
  });

  it('names nobody where the account was deleted', () => {
    expect(messageOf(readHistory(), 9).author).toBeNull();
  });

  it('groups photos sent together', () => {
    const photo = (id: number, second: string) =>
      `<div class="message default clearfix joined" id="message${id}"><div class="body"><div class="date" title="18.01.2024 18:00:${second} UTC+03:00">18:00</div><div class="media_wrap"><a class="photo_wrap" href="photos/${id}.jpg"><img class="photo" src="photos/${id}_thumb.jpg"/></a></div></div></div>`;
    const { messages } = readDesktopPage(textMessage(1, 'а') + photo(2, '10') + photo(3, '11') + photo(4, '30'));
    expect(messages.map(({ album }) => album)).toEqual([null, '2', '2', null]);
  });
});

describe('a chat that may be private', () => {
  it('is neither read nor named when it comes from the export of a whole account', () => {
    const page = first
      .read()
      .toString('utf8')
      .replace(
        '<div class="content">',
        '<a class="content block_link" href="../../lists/chats.html" onclick="return GoBack(this)">',
      );
    const result = readDesktop([exportFile('chats/chat_07/messages.html', page)], { channelName: 'Семинар по графам' });
    expect(result).toMatchObject({ messages: [], lost: [], channel: { name: null } });
    expect(result.issues).toMatchObject([{ code: 'account-page-refused' }]);
    expect(JSON.stringify(result)).not.toContain('Семинар');
  });

  it('is doubted when others than the channel write in it', () => {
    const { issues } = readDesktopPage(textMessage(1, 'а') + textMessage(2, 'б').replace('Канал', 'Пётр'));
    expect(issues).toMatchObject([{ code: 'chat-may-be-private', message: '2' }]);
    expect(JSON.stringify(issues)).not.toContain('Пётр');
  });
});

describe('pages of one folder', () => {
  it('are two exports when they name two channels', () => {
    const other = exportFile('b.html', desktopPage(textMessage(1, 'б'), 'Другой канал'));
    const results = desktopHtml.read([exportFile('a.html', desktopPage(textMessage(1, 'а'))), other], moscow);
    expect(results.map(({ channel, files }) => [channel.name, files])).toEqual([
      ['Канал', ['a.html']],
      ['Другой канал', ['b.html']],
    ]);
  });

  it('give a message that two of them hold once, and list the other', () => {
    const page = desktopPage(textMessage(1, 'а'));
    const { messages, lost } = readDesktop([exportFile('index.html', page), exportFile('messages.html', page)]);
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
    expect(readDesktop([page]).issues).toMatchObject([
      { code: 'page-missing', found: expect.stringContaining(missing) },
    ]);
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
