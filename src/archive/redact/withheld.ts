/** Which messages an editor withholds, and what other messages quote of them. */
import type { Message } from '../../telegram/message.ts';
import { plainText } from '../../telegram/rich-text.ts';
import type { Overlay } from '../model/overlay.ts';

/** Shorter quotes are too common to tell whose they are. */
const shortestQuote = 6;

export class Withheld {
  readonly #reasons = new Map<string, string>();
  readonly #ids = new Set<number>();
  readonly #texts: string[] = [];

  constructor(messages: readonly Message[], entries: Overlay['withheld']['messages']) {
    if (entries.length === 0) return;
    const named = new Map(entries.map(({ id, reason }) => [id, reason]));
    const albums = albumsNamed(messages, named);
    for (const message of messages) {
      const reason = named.get(message.key) ?? (message.album === null ? undefined : albums.get(message.album));
      if (reason === undefined) continue;
      this.#reasons.set(message.key, reason);
      if (message.id !== null) this.#ids.add(message.id);
      const text = squeeze(plainText(message.text));
      if (text !== '') this.#texts.push(text);
    }
  }

  reasonFor(message: Message): string | undefined {
    return this.#reasons.get(message.key);
  }

  /** A reply shows the beginning of what it answers, or a part of it: by number, or by its words where there is none. */
  withoutQuotes(message: Message): Message {
    const { reply } = message;
    if (reply === null || reply.quote === null || !this.#isQuoted(reply.messageId, reply.quote)) return message;
    return { ...message, reply: { ...reply, quote: null } };
  }

  #isQuoted(id: number | null, quote: string): boolean {
    if (id !== null) return this.#ids.has(id);
    const words = squeeze(quote).replace(/…$/, '');
    return words.length >= shortestQuote && this.#texts.some((text) => text.includes(words));
  }
}

/** A post that is an album has the address of its first message: who withholds that one means all of it. */
function albumsNamed(messages: readonly Message[], named: ReadonlyMap<string, string>): Map<string, string> {
  const first = new Map<string, Message>();
  for (const message of messages) {
    if (message.album === null) continue;
    const known = first.get(message.album);
    if (known === undefined || (message.id ?? 0) < (known.id ?? 0)) first.set(message.album, message);
  }
  const albums = new Map<string, string>();
  for (const [album, { key }] of first) {
    const reason = named.get(key);
    if (reason !== undefined) albums.set(album, reason);
  }
  return albums;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
