/** Conservation: every message of the input is in exactly one post, or listed with the reason why it is in none. */
import type { Message } from '../telegram/message.ts';
import type { Archive, Unpublished } from './model/archive.ts';

interface Input {
  messages: readonly Message[];
  /** Messages that the readers could not read. */
  lost: readonly Unpublished[];
}

export interface Conservation {
  messages: number;
  published: number;
  unpublished: number;
}

/** Throws when a message is lost or stands twice: that is a bug of the archive, whatever the input. */
export function assertConserved(input: Input, archive: Archive): Conservation {
  const seen = new Map<string, number>();
  const count = (id: number | string): void => void seen.set(String(id), (seen.get(String(id)) ?? 0) + 1);
  for (const post of archive.posts) for (const id of post.messageIds) count(id);
  const published = [...seen.values()].reduce((sum, times) => sum + times, 0);
  for (const { messageId } of archive.unpublished) count(messageId);
  const wanted = new Set([
    ...input.messages.map((message) => String(message.id ?? message.key)),
    ...input.lost.map(({ messageId }) => String(messageId)),
  ]);
  const wrong = [
    ...[...wanted].filter((id) => seen.get(id) !== 1),
    // A message that nobody has sent would be as wrong as one that is lost.
    ...[...seen.keys()].filter((id) => !wanted.has(id)),
  ];
  if (wrong.length > 0)
    throw new Error(`Conservation broken: messages ${wrong.slice(0, 10).join(', ')} are not in exactly one place.`);
  return { messages: input.messages.length + input.lost.length, published, unpublished: archive.unpublished.length };
}
