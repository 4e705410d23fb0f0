/** The contract of all readers: one channel, written by hand in every format, is the same messages but for what a format lacks. */
import { describe, expect, it } from 'vitest';
import { bareMedia, bareMessage, type Media, type Message, messageSchema } from '../../../src/telegram/message.ts';
import { readExports } from '../../../src/telegram/read-export.ts';
import { type ExportFormat, exportFormats, type ReadResult } from '../../../src/telegram/reader.ts';
import { plainText, type RichText, type RichTextNode } from '../../../src/telegram/rich-text.ts';
import { fixtureFile } from '../export-file.ts';

const files: Record<ExportFormat, string> = {
  'desktop-json': 'result.json',
  'desktop-html': 'messages.html',
  'macos-html': 'messages.html',
  'web-preview-html': 'page.html',
  'web-preview-text': 'copy.txt',
};

const author = 'Семинар по графам';

const results = new Map<string, ReadResult>();
for (const format of exportFormats) results.set(format, await readFixture(format));

/** Everything that any format says of the channel. */
const channel: Message[] = [
  message(1, { kind: 'service', sentAt: '2024-01-18T14:00:00Z', views: 10 }),
  message(2, {
    sentAt: '2024-01-18T15:00:00Z',
    signature: 'Анна К.',
    text: [
      { type: 'bold', children: [words('Тема:')] },
      words(' графы и '),
      { type: 'link', href: 'https://example.org/a?x=1&y=2', children: [words('статья')] },
      words('\n\n'),
      { type: 'hashtag', value: 'графы', text: '#графы' },
      words(' '),
      { type: 'mention', value: 'nauka', text: '@nauka' },
    ],
    reactions: [
      { type: 'emoji', emoji: '👍', count: 3 },
      { type: 'emoji', emoji: '🔥', count: 1 },
    ],
    views: 1700,
  }),
  message(3, {
    sentAt: '2024-01-18T15:05:00Z',
    text: [
      words('Сама статья: '),
      { type: 'link', href: 'https://example.org/b', children: [words('https://example.org/b')] },
    ],
    reply: { messageId: 2, elsewhere: false, quote: 'Тема: графы и статья #графы @nauka' },
    preview: {
      url: 'https://example.org/b',
      site: 'Example',
      title: 'Статья о графах',
      description: 'О чём статья',
    },
    views: 900,
  }),
  message(4, {
    sentAt: '2024-01-19T07:00:00Z',
    text: [words('Пересланная новость')],
    forward: { from: 'Наука', url: 'https://t.me/nauka/7', at: '2024-01-17T06:00:00Z' },
    views: 800,
  }),
  message(5, {
    sentAt: '2024-01-20T09:00:00Z',
    text: [words('Снимки доски')],
    album: '5',
    media: [photo('photos/photo_1@20-01-2024_12-00-00', 120_000)],
    views: 700,
  }),
  message(6, {
    sentAt: '2024-01-20T09:00:01Z',
    album: '5',
    media: [photo('photos/photo_2@20-01-2024_12-00-01', 130_000)],
  }),
  message(7, {
    sentAt: '2024-01-21T09:00:00Z',
    poll: {
      question: 'Когда встречаемся?',
      closed: true,
      totalVoters: 13,
      answers: [
        { text: 'В четверг', voters: 12, percent: 92 },
        { text: 'В пятницу', voters: 1, percent: 8 },
      ],
    },
    views: 600,
  }),
  message(8, {
    sentAt: '2024-01-22T09:00:00Z',
    text: [words('Слайды доклада')],
    media: [
      bareMedia('file', {
        missing: 'notIncluded',
        fileName: 'Слайды.pdf',
        mimeType: 'application/pdf',
        size: 116_680,
      }),
    ],
    views: 500,
  }),
  message(9, {
    sentAt: '2024-01-23T09:00:00Z',
    editedAt: '2024-01-23T10:00:00Z',
    text: [
      { type: 'blockquote', collapsed: true, children: [words('Длинная цитата')] },
      words('\nКод '),
      { type: 'code', text: 'a < b' },
      words(' и '),
      { type: 'spoiler', children: [words('ответ')] },
      words(' '),
      { type: 'customEmoji', text: '🦜', file: 'stickers/sticker.webp' },
      words('\n'),
      { type: 'pre', language: 'python', text: 'if x:\n  y()' },
    ],
    views: 400,
  }),
];

/** What a format may lack, and what its messages are without it. */
const without = {
  views: change((known) => ({ ...known, views: null })),
  'link previews': change((known) => ({ ...known, preview: null })),
  'the words that a reply quotes': change((known) => ({
    ...known,
    reply: known.reply && { ...known.reply, quote: null },
  })),
  'the address of a forward': change((known) => ({
    ...known,
    forward: known.forward && { ...known.forward, url: null },
  })),
  'the first date of a forward': change((known) => ({
    ...known,
    forward: known.forward && { ...known.forward, at: null },
  })),
  'the time of an edit': change((known) => ({ ...known, editedAt: null })),
  'the hour of a service message': change((known) =>
    known.kind === 'service' ? { ...known, sentAt: null, sentOn: known.sentAt?.slice(0, 10) ?? null } : known,
  ),
  'shares of votes': change((known) => withAnswers(known, { percent: null })),
  'numbers of votes': change((known) => withAnswers(known, { voters: null })),
  'thumbnails of photos': change((known) => withMedia(known, () => ({ thumbnail: null }))),
  'types and dimensions of files': change((known) =>
    withMedia(known, () => ({ mimeType: null, width: null, height: null })),
  ),
  'sizes of files': change((known) => withMedia(known, () => ({ size: null }))),
  'sizes of files that it includes': change((known) =>
    withMedia(known, ({ file, size }) => ({ size: file === null ? size : null })),
  ),
  'sizes finer than a tenth of a kilobyte': change((known) =>
    withMedia(known, ({ size }) => ({
      size: size === null ? null : Math.round((Math.floor(size / 102.4) / 10) * 1024),
    })),
  ),
  files: change((known) => withMedia(known, () => ({ file: null, missing: 'formatLacksIt', thumbnail: null }))),
  'the language of code': change((known) =>
    withNodes(known, (node) => (node.type === 'pre' ? { ...node, language: null } : node)),
  ),
  'quotes shown folded': change((known) =>
    withNodes(known, (node) => (node.type === 'blockquote' ? { ...node, collapsed: false } : node)),
  ),
  'pictures of custom emoji': change((known) =>
    withNodes(known, (node) => (node.type === 'customEmoji' ? { ...node, file: null } : node)),
  ),
  'messages of an album but the first': (known: Message[]) =>
    known.flatMap((first) => {
      if (first.album !== null && first.album !== first.key) return [];
      const parts = known.filter(({ album }) => album !== null && album === first.album);
      return [parts.length === 0 ? first : { ...first, media: parts.flatMap(({ media }) => media) }];
    }),
};

const lacks: Record<Exclude<ExportFormat, 'web-preview-text'>, (keyof typeof without)[]> = {
  'desktop-json': [
    'views',
    'link previews',
    'the words that a reply quotes',
    'the address of a forward',
    'the first date of a forward',
    'shares of votes',
    'thumbnails of photos',
  ],
  'desktop-html': [
    'views',
    'link previews',
    'the words that a reply quotes',
    'the address of a forward',
    'shares of votes',
    'the time of an edit',
    'the hour of a service message',
    'types and dimensions of files',
    'sizes of files that it includes',
    'sizes finer than a tenth of a kilobyte',
    'the language of code',
    'quotes shown folded',
  ],
  'macos-html': [
    'views',
    'the words that a reply quotes',
    'the address of a forward',
    'the first date of a forward',
    'shares of votes',
    'the time of an edit',
    'the hour of a service message',
    'types and dimensions of files',
    'sizes of files',
    'the language of code',
    'quotes shown folded',
  ],
  'web-preview-html': [
    'the first date of a forward',
    'numbers of votes',
    'the time of an edit',
    'types and dimensions of files',
    'sizes of files that it includes',
    'sizes finer than a tenth of a kilobyte',
    'files',
    'pictures of custom emoji',
    'messages of an album but the first',
  ],
};

describe.each(exportFormats)('the channel in %s', (format) => {
  const result = read(format);

  it('is recognised and read whole', () => {
    expect(result.format).toBe(format);
    expect(result.channel.name).toBe(author);
    expect(result).toMatchObject({ lost: [], issues: [] });
    for (const known of result.messages) expect(messageSchema.parse(known)).toEqual(known);
  });
});

it.each(Object.entries(lacks))(
  '%s gives the messages of the channel, but for what the table says it lacks',
  (format, missing) => {
    const expected = missing.reduce((known, lack) => without[lack](known), channel);
    expect(read(format).messages.map(comparable)).toEqual(expected.map(comparable));
  },
);

describe('the messages in a text copy', () => {
  const posts = without['messages of an album but the first'](channel).filter(({ kind }) => kind === 'message');
  const { messages } = read('web-preview-text');

  it('are as many as the posts of the channel', () => {
    expect(messages).toHaveLength(posts.length);
  });

  it.each(posts.map((post, index) => [post.key, post, messages[index]] as const))(
    'have the words, signature, reactions, views, poll and source of post %s, but no numbers and times',
    (_, post, copy) => {
      // Cards and names of files stand among the words.
      expect(plainText(copy?.text ?? [])).toContain(plainText(post.text));
      expect(copy).toMatchObject({
        id: null,
        sentAt: null,
        author,
        signature: post.signature,
        reactions: post.reactions,
        views: post.views,
        forward: post.forward && { from: post.forward.from },
        poll: withAnswers(post, { voters: null }).poll,
      });
    },
  );
});

function read(format: string): ReadResult {
  const result = results.get(format);
  if (result === undefined) throw new Error(`Nothing was read in the format ${format}.`);
  return result;
}

async function readFixture(format: ExportFormat): Promise<ReadResult> {
  const file = fixtureFile(`contract/${format}/${files[format]}`);
  const context = { channelName: author, channelId: null, username: null, timeZone: 'Europe/Moscow' };
  const { value, issues } = await readExports([file], context);
  expect(issues).toEqual([]);
  const [result] = value;
  if (result === undefined) throw new Error(`Nothing was read in the format ${format}.`);
  return result;
}

/** Places differ by nature, and what a service message says happened is told in the words of each format. */
function comparable(known: Message): Message {
  const origin = { file: '', place: '' };
  return known.kind === 'service' ? { ...known, origin, action: null, author: null } : { ...known, origin };
}

function message(id: number, known: Partial<Message>): Message {
  return bareMessage({ id, key: String(id), origin: { file: '', place: '' } }, { author, ...known });
}

function words(text: string): RichTextNode {
  return { type: 'text', text };
}

function photo(path: string, size: number): Media {
  return bareMedia('photo', { file: `${path}.jpg`, thumbnail: `${path}_thumb.jpg`, size, width: 1280, height: 853 });
}

function change(alter: (known: Message) => Message): (messages: Message[]) => Message[] {
  return (messages) => messages.map(alter);
}

function withMedia(known: Message, alter: (media: Media) => Partial<Media>): Message {
  return { ...known, media: known.media.map((media) => ({ ...media, ...alter(media) })) };
}

function withAnswers(known: Message, changes: { voters?: null; percent?: null }): Message {
  if (known.poll === null) return known;
  return {
    ...known,
    poll: { ...known.poll, answers: known.poll.answers.map((answer) => ({ ...answer, ...changes })) },
  };
}

function withNodes(known: Message, alter: (node: RichTextNode) => RichTextNode): Message {
  const text: RichText = known.text.map(alter);
  return { ...known, text };
}
