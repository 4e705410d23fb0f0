/**
 * Makes one message of its copies. In: an entry. Out: the message; its words and media come from one copy, the best, and
 * the others fill what that one lacks.
 */
import type { Media, Message } from '../message.ts';
import { type Copy, type Entry, formatRank } from './entry.ts';
import { graftLinks } from './graft-links.ts';

export function mergeCopies({ id, key, copies }: Entry): Message {
  const ranked = [...copies].sort(byWorth);
  const [best] = ranked;
  if (best === undefined) throw new Error('An entry has at least one copy.');
  if (ranked.length === 1) return best.message.key === key ? best.message : { ...best.message, key };
  const messages = ranked.map(({ message }) => message);
  const byFormat = [...ranked].sort((one, other) => formatRank[one.format] - formatRank[other.format]);
  const sentAt = firstKnown(byFormat, ({ sentAt }) => sentAt);
  return {
    ...best.message,
    id,
    key,
    sentAt,
    sentOn: sentAt === null ? firstKnown(byFormat, ({ sentOn }) => sentOn) : null,
    editedAt: latest(messages.map(({ editedAt }) => editedAt)),
    author: firstKnown(ranked, ({ author }) => author),
    signature: firstKnown(ranked, ({ signature }) => signature),
    viaBot: firstKnown(ranked, ({ viaBot }) => viaBot),
    text: ranked
      .filter(({ format }) => format === 'web-preview-html')
      .reduce((text, { message }) => graftLinks(text, message.text), best.message.text),
    reply: mergeReplies(messages),
    forward: mergeForwards(messages),
    media: best.message.media.map((media, index) => withFile(media, index, messages)),
    poll: firstKnown(ranked, ({ poll }) => poll),
    preview: firstKnown(ranked, ({ preview }) => preview),
    buttons: messages.find(({ buttons }) => buttons.length > 0)?.buttons ?? [],
    reactions: messages.find(({ reactions }) => reactions.length > 0)?.reactions ?? [],
    views: messages.reduce<number | null>(
      (most, { views }) => (views === null ? most : Math.max(views, most ?? 0)),
      null,
    ),
  };
}

/** Content over none, the newer edit, the better format, the newer export. */
function byWorth(one: Copy, other: Copy): number {
  return (
    Number(hasContent(other.message)) - Number(hasContent(one.message)) ||
    compare(other.message.editedAt ?? '', one.message.editedAt ?? '') ||
    formatRank[one.format] - formatRank[other.format] ||
    compare(other.exportedAfter, one.exportedAfter)
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** False for what was deleted, or was too new for the program that exported it. */
export function hasContent({ kind, text, media, poll }: Message): boolean {
  return kind === 'service' || text.length > 0 || media.length > 0 || poll !== null;
}

function firstKnown<Value>(copies: Copy[], read: (message: Message) => Value | null): Value | null {
  for (const { message } of copies) {
    const value = read(message);
    if (value !== null) return value;
  }
  return null;
}

function latest(instants: (string | null)[]): string | null {
  return instants.reduce(
    (last, instant) => (last === null || (instant !== null && instant > last) ? instant : last),
    null,
  );
}

function mergeReplies(messages: Message[]): Message['reply'] {
  const replies = messages.flatMap(({ reply }) => reply ?? []);
  const [first] = replies;
  if (first === undefined) return null;
  return {
    messageId: first.messageId ?? replies.find(({ messageId }) => messageId !== null)?.messageId ?? null,
    elsewhere: first.elsewhere,
    quote: replies.find(({ quote }) => quote !== null)?.quote ?? null,
  };
}

function mergeForwards(messages: Message[]): Message['forward'] {
  const forwards = messages.flatMap(({ forward }) => forward ?? []);
  if (forwards.length === 0) return null;
  return {
    from: forwards.find(({ from }) => from !== null)?.from ?? null,
    url: forwards.find(({ url }) => url !== null)?.url ?? null,
    at: forwards.find(({ at }) => at !== null)?.at ?? null,
  };
}

/** A medium whose file this export left out, with the file that another export of the same message has. */
function withFile(media: Media, index: number, messages: Message[]): Media {
  if (media.file !== null) return media;
  for (const other of messages) {
    const same = other.media[index];
    if (same === undefined || same.file === null || same.type !== media.type) continue;
    const { file, thumbnail } = same;
    return { ...media, file, thumbnail, missing: null, origin: same.origin ?? other.origin.file };
  }
  return media;
}
