/** What the archive is built from besides the overlay: one channel's history, as the readers left it. */
import type { Message } from '../telegram/message.ts';
import type { Unpublished } from './model/archive.ts';

export interface BuildInput {
  /** Oldest first. */
  messages: Message[];
  /** Keys under which posts were published before they had an id, and the ids that took their place. */
  aliases: { from: string; to: string }[];
  /** Messages that the readers could not read. */
  lost: Unpublished[];
}
