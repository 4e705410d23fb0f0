/**
 * Makes one history of the pages of an export. In: pages read one by one. Out: messages, oldest first, with the senders
 * that the exporter wrote only once, and the messages that were there twice.
 */
import type { Message } from '../../message.ts';
import type { LostMessage } from '../../reader.ts';
import type { ExportPage } from './page.ts';

/** Numbers of messages only grow, whatever the files are called; pages without messages come last. */
export function inOrder(pages: ExportPage[]): ExportPage[] {
  return [...pages].sort((a, b) => (a.firstId ?? Number.MAX_SAFE_INTEGER) - (b.firstId ?? Number.MAX_SAFE_INTEGER));
}

export function joinPages(pages: ExportPage[]): { messages: Message[]; repeated: LostMessage[] } {
  const byKey = new Map<string, Message>();
  const repeated: LostMessage[] = [];
  let day: string | null = null;
  let before: Message | null = null;
  for (const entry of pages.flatMap((page) => page.entries)) {
    if (entry.kind === 'day') {
      day = entry.day;
      continue;
    }
    if (entry.kind === 'lost') continue;
    const message: Message = { ...entry.message };
    if (message.sentAt === null) message.sentOn = day;
    if (entry.joined) message.author = before?.author ?? null;
    if (entry.joined && message.viaBot === null) message.viaBot = before?.viaBot ?? null;
    if (entry.forwardJoined && message.forward !== null) {
      message.forward = { ...message.forward, from: before?.forward?.from ?? null };
    }
    if (message.kind === 'message') before = message;
    const twin = byKey.get(message.key);
    if (twin === undefined) byKey.set(message.key, message);
    else {
      const reason = `It is the same message as ${twin.origin.place} of ${twin.origin.file}.`;
      repeated.push({ id: message.id, ...message.origin, reason });
    }
  }
  const messages = [...byKey.values()].sort((a, b) => (a.id ?? 0) - (b.id ?? 0));
  return { messages, repeated };
}
