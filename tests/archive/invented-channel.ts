/** Tries single posts in a small invented channel: a few posts of its past, then the post in question. */
import { inventedChannel, type Tried, triedId } from '../../bench/understanding/invented-channel.ts';
import { bareOverlay } from '../../src/archive/bare-overlay.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Archive } from '../../src/archive/model/archive.ts';
import type { Post } from '../../src/archive/model/post.ts';

export type { Tried } from '../../bench/understanding/invented-channel.ts';

export interface Outcome {
  archive: Archive;
  post: Post;
}

export function tryPost(text: string, tried: Tried = {}): Outcome {
  const { labels, messages } = inventedChannel(text, tried);
  const overlay = bareOverlay({ id: null, name: 'Invented', username: 'invented', description: null }, messages).value;
  overlay.channel.timeZone = labels.channel.timeZone;
  const archive = buildArchive({ messages, aliases: [], lost: [] }, { overlay, today: '2024-10-01' });
  const post = archive.posts.find(({ messageIds }) => messageIds.includes(triedId));
  if (post === undefined) throw new Error(`Not published: ${text}`);
  return { archive, post };
}
