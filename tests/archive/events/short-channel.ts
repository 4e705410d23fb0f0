/** A channel of a few posts, written in a test: what the archive makes of them together. */
import { messagesOf, parseLabels } from '../../../bench/understanding/labelled-channel.ts';
import { bareOverlay } from '../../../src/archive/bare-overlay.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { Archive } from '../../../src/archive/model/archive.ts';

/** The day, with an hour where it matters, the words, and what else the post has; posts are numbered from 1. */
export type Said = readonly [at: string, text: string, more?: { answers?: number; media?: string }];

export function channelOf(posts: readonly Said[]): Archive {
  const isRussian = posts.some(([, text]) => /\p{Script=Cyrillic}/u.test(text));
  const labels = parseLabels(
    JSON.stringify({
      channel: { name: 'Short', username: 'short', language: isRussian ? 'ru' : 'en', timeZone: 'Europe/Moscow' },
      topics: [],
      papers: {},
      events: {},
      talks: {},
      messages: posts.map(([at, text, { answers, media } = {}], index) => ({
        id: index + 1,
        date: at.includes(' ') ? at : `${at} 12:${String(index).padStart(2, '0')}`,
        text,
        ...(answers && { replyTo: answers }),
        ...(media && { media: [media] }),
        expect: { kind: 'note' },
      })),
    }),
    'short',
  );
  const messages = messagesOf(labels);
  const overlay = bareOverlay({ id: null, name: 'Short', username: 'short', description: null }, messages).value;
  overlay.channel.timeZone = 'Europe/Moscow';
  return buildArchive({ messages, aliases: [], lost: [] }, { overlay, today: '2025-06-01' });
}
