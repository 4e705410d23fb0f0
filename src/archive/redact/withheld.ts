/** Which messages an editor withholds, and what other messages quote of them. */
import type { Message } from '../../telegram/message.ts';
import { plainText } from '../../telegram/rich-text.ts';
import type { Overlay } from '../model/overlay.ts';

/** Shorter quotes are too common to tell whose they are; letters. */
const shortestQuote = 6;

export class Withheld {
  readonly #reasons = new Map<string, string>();
  readonly #ids = new Set<number | null>();
  readonly #texts: string[] = [];

  constructor(messages: readonly Message[], entries: Overlay['withheld']['messages']) {
    const named = new Map(entries.map(({ id, reason }) => [id, reason]));
    const firstOf = firstOfAlbums(messages);
    for (const message of messages) {
      // A post that is an album has the address of its first message: who withholds that one means all of it.
      const first = firstOf.get(message.album) ?? message;
      const reason = named.get(message.key) ?? named.get(first.key);
      if (reason === undefined) continue;
      this.#reasons.set(message.key, reason);
      this.#ids.add(message.id);
      this.#texts.push(lettersOf(plainText(message.text)));
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
    const words = lettersOf(quote).replace(/…$/, '');
    return words.length >= shortestQuote && this.#texts.some((text) => text.includes(words));
  }
}

function firstOfAlbums(messages: readonly Message[]): Map<string | null, Message> {
  const first = new Map<string | null, Message>();
  for (const message of messages) {
    if (message.album === null) continue;
    const known = first.get(message.album);
    if (known === undefined || (message.id ?? 0) < (known.id ?? 0)) first.set(message.album, message);
  }
  return first;
}

/** Without spaces, of which a quote may have others. */
function lettersOf(text: string): string {
  return text.replace(/\s/g, '');
}
