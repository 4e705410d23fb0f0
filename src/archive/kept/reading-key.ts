/**
 * Tells whether a post is what it was when it was read in an earlier build. In: messages and drafts. Out: hashes of all that reading
 * them may look at. What Telegram counts and where an export has a message is left out: it differs in each export.
 */
import { hash } from 'node:crypto';
import type { Message } from '../../telegram/message.ts';
import type { Draft } from '../model/draft.ts';

/** Longer than any two that are alike by chance. */
const length = 24;

export function keyOf(content: string): string {
  return hash('sha256', content, 'base64url').slice(0, length);
}

const known = new WeakMap<Message, string>();

export function keyOfMessage(message: Message): string {
  const before = known.get(message);
  if (before !== undefined) return before;
  const { origin: _, reactions: __, views: ___, editedAt: ____, ...read } = message;
  const key = keyOf(JSON.stringify(read));
  known.set(message, key);
  return key;
}

export function keyOfDraft({ messages }: Draft): string {
  const [only, ...others] = messages;
  if (only !== undefined && others.length === 0) return keyOfMessage(only);
  return keyOf(messages.map(keyOfMessage).join());
}
