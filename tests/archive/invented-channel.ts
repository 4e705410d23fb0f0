/** Tries single posts in a small invented channel: a few posts of its past, then the post in question. */
import { inventedChannel, type Tried, triedId } from '../../bench/understanding/invented-channel.ts';
import { bareOverlay } from '../../src/archive/bare-overlay.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { type Kept, KeptReadings } from '../../src/archive/kept/kept-readings.ts';
import type { Archive } from '../../src/archive/model/archive.ts';
import type { Post } from '../../src/archive/model/post.ts';

export type { Tried } from '../../bench/understanding/invented-channel.ts';

export interface Outcome {
  archive: Archive;
  post: Post;
}

/** What was read of the past of a channel, which is the same whatever is tried: by its language and zone. */
const pasts = new Map<string, Kept>();

export function tryPost(text: string, tried: Tried = {}): Outcome {
  const { labels, messages } = inventedChannel(text, tried);
  const overlay = bareOverlay({ id: null, name: 'Invented', username: 'invented', description: null }, messages).value;
  overlay.channel.timeZone = labels.channel.timeZone;
  const name = `${labels.channel.language} ${overlay.channel.timeZone}`;
  const kept = new KeptReadings(pasts.get(name));
  const archive = buildArchive({ messages, aliases: [], lost: [] }, { overlay, today: '2024-10-01', kept });
  if (!pasts.has(name)) pasts.set(name, kept.kept);
  const post = archive.posts.find(({ messageIds }) => messageIds.includes(triedId));
  if (post === undefined) throw new Error(`Not published: ${text}`);
  return { archive, post };
}
