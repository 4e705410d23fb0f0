/**
 * Finds the albums of a merged history again: each export saw only its own part of the channel. In: merged messages and
 * their entries. Out: the messages with their albums; what the web preview says of an album is certain, the rest is found by
 * the rule of `albums.ts`.
 */
import { markAlbums } from '../albums.ts';
import type { Message } from '../message.ts';
import type { Entry } from './entry.ts';
import { graftLinks } from './graft-links.ts';

export function markMergedAlbums(messages: Message[], entries: Entry[]): Message[] {
  const shown = previewPosts(entries);
  const alone = new Set([...shown].filter(([, { album }]) => album === null).map(([id]) => id));
  return markAlbums(
    messages.map((message) => withAlbum(message, shown)),
    alone,
  );
}

function withAlbum(message: Message, shown: Map<number, Message>): Message {
  // Where only the preview has it, an album is one message with several media; Desktop has a message for each.
  if (message.media.length > 1 || message.id === null) return message;
  const post = shown.get(message.id);
  const album = message.media.length === 0 ? null : (post?.album ?? null);
  // The preview shows the caption of any part as that of the whole album.
  const text = post === undefined || album === null ? message.text : graftLinks(message.text, post.text);
  return album === message.album && text === message.text ? message : { ...message, album, text };
}

/** Posts of the web preview by the ids of all their parts: those of an album have consecutive ids, from its own on. */
function previewPosts(entries: Entry[]): Map<number, Message> {
  const posts = new Map<number, Message>();
  for (const { id, copies } of entries) {
    for (const { message, format } of copies) {
      if (id === null || format !== 'web-preview-html') continue;
      const parts = message.album === null ? 1 : message.media.length;
      for (let part = 0; part < parts; part++) posts.set(id + part, message);
    }
  }
  return posts;
}
