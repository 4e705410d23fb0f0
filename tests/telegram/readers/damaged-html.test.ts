import { describe, expect, it } from 'vitest';
import { readExports } from '../../../src/telegram/read-export.ts';
import type { ExportFile, ReadResult } from '../../../src/telegram/reader.ts';
import { exportFile, fixtureFile } from '../export-file.ts';
import { desktopPage, moscow, previewPage } from './html-pages.ts';

const pages: [string, ExportFile][] = [
  ['Desktop', fixtureFile('desktop-html/kinds/messages.html')],
  ['macOS', fixtureFile('macos-html/history/messages.html')],
  ['the web preview', fixtureFile('web-preview-html/fetched/before-120.html')],
  ['“load more”', fixtureFile('web-preview-html/fetched/load-more.json')],
];

async function readOne(file: ExportFile): Promise<ReadResult | undefined> {
  const { value } = await readExports([file], moscow);
  expect(value.length).toBeLessThan(2);
  return value[0];
}

function contentOf(result: ReadResult | undefined) {
  return { messages: result?.messages, lost: result?.lost, channel: result?.channel };
}

describe.each(pages)('a page of %s', (_, file) => {
  const bytes = file.read();
  const whole = readOne(file);
  const text = bytes.toString('utf8');

  it.each([
    ['begins with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['has the line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['is in UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['is in UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('says the same when it %s', async (_, changed) => {
    expect(contentOf(await readOne(exportFile(file.path, changed)))).toEqual(contentOf(await whole));
  });

  it('gives its whole messages and an issue when it is cut, wherever that is', async () => {
    // The last of an album may be the one that the cut took.
    const known = new Set((await whole)?.messages.map((message) => JSON.stringify({ ...message, album: null })));
    // The last bytes are space behind the end of the page.
    const end = Buffer.byteLength(text.trimEnd()) - 30;
    for (let hundredth = 0; hundredth < 100; hundredth++) {
      const cut = await readOne(exportFile(file.path, bytes.subarray(0, Math.floor((end * hundredth) / 100))));
      if (cut === undefined) continue;
      const changed = cut.messages.filter((message) => !known.has(JSON.stringify({ ...message, album: null })));
      expect(changed).toEqual([]);
      expect(cut.issues.map(({ code }) => code)).toContain('page-truncated');
    }
  }, 20_000);
});

describe('a cut page', () => {
  const page = desktopPage(
    '<div class="message default clearfix" id="message1"><div class="body"><div class="text">а</div></div></div>' +
      '<div class="message default clearfix" id="message2"><div class="body"><div class="text">б</div></div></div>',
  );

  it('lists the message in which it ends', async () => {
    const result = await readOne(exportFile('messages.html', page.slice(0, page.indexOf('б') + 1)));
    expect(result?.messages.map(({ id }) => id)).toEqual([1]);
    expect(result?.lost).toEqual([
      { id: 2, file: 'messages.html', place: '#message2', reason: 'The page ends in the middle of this message.' },
    ]);
  });
});

describe('a page that nests without end', () => {
  const depth = 100_000;
  const message = (id: number, text: string) =>
    `<div class="message default clearfix" id="message${id}"><div class="body"><div class="text">${text}</div></div></div>`;
  const post = (id: number, text: string) =>
    `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="seminar/${id}"><div class="tgme_widget_message_text js-message_text">${text}</div></div></div>`;

  it.each(['b', 'div', 'blockquote', 'table'])(
    'loses the one message whose <%s> do, and says so within seconds',
    async (tag) => {
      const deep = `<${tag}>`.repeat(depth);
      const result = await readOne(
        exportFile('m.html', desktopPage(message(1, 'а') + message(2, deep) + message(3, 'в'))),
      );
      expect(result?.messages.map(({ id }) => id)).toEqual([1, 3]);
      expect(result?.lost).toMatchObject([{ id: 2, reason: expect.stringContaining('nest deeper') }]);
    },
    20_000,
  );

  it('is read on when every message of it does', async () => {
    const deep = '<b>'.repeat(5000);
    const posts = Array.from({ length: 200 }, (_, index) => post(index + 1, deep)).join('');
    const result = await readOne(exportFile('m.html', previewPage(posts + post(999, 'в'))));
    expect(result?.messages.map(({ id }) => id)).toEqual([999]);
    expect(result?.lost).toHaveLength(200);
  }, 20_000);

  it('keeps the words of formatting that is deep, but not absurd', async () => {
    const text = `${'<b>'.repeat(500)}слово${'</b>'.repeat(500)}`;
    const result = await readOne(exportFile('m.html', desktopPage(message(1, text))));
    expect(JSON.stringify(result?.messages[0]?.text)).toContain('слово');
  });
});

describe('a file that is no export', () => {
  it.each([
    ['file-empty', Buffer.alloc(0)],
    ['zip-archive', Buffer.from('PK\u0003\u0004\u0014\0\0\0messages.html')],
    ['file-not-recognized', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff])],
    ['file-not-recognized', Buffer.from('<html><body>Привет</body></html>')],
    ['page-without-messages', Buffer.from('<!DOCTYPE html><div class="page_wrap"><div class="list_page"></div></div>')],
  ])('is answered by %s', async (code, bytes) => {
    const { value, issues } = await readExports([exportFile('messages.html', bytes)], moscow);
    expect(value).toEqual([]);
    expect(issues).toMatchObject([{ code, file: 'messages.html' }]);
  });

  it('is not even opened when it is larger than a string can be', async () => {
    const huge = { ...exportFile('messages.html', desktopPage('')), size: 600_000_000 };
    const { value, issues } = await readExports([huge], moscow);
    expect(value).toEqual([]);
    expect(issues).toMatchObject([{ code: 'file-too-large' }]);
  });

  it('is told to be unpacked when it is a ZIP archive', async () => {
    const { issues } = await readExports([exportFile('export.zip', 'PK\u0003\u0004')], moscow);
    expect(issues[0]?.remedy).toContain('Unpack it');
  });
});
