/**
 * Stage: messages → drafts of posts. An album becomes one draft; service messages and messages without any content are
 * listed instead; replies are joined to what they answer, by id or by the words they quote.
 */
import type { Media, Message } from '../telegram/message.ts';
import { isBlank, linksOf, plainText, type RichText } from '../telegram/rich-text.ts';
import { cleanLink } from './clean-links.ts';
import type { Unpublished } from './model/archive.ts';
import type { Draft } from './model/draft.ts';
import type { CuratedPost } from './model/overlay.ts';

export function makeDrafts(
  messages: Message[],
  corrections: CuratedPost[],
): { drafts: Draft[]; unpublished: Unpublished[] } {
  const unpublished: Unpublished[] = [];
  const hidden = new Map(
    corrections.filter((post) => post.hide !== undefined).map((post) => [post.id, post.hide ?? '']),
  );
  const publishable: Message[] = [];
  for (const message of messages) {
    const reason = reasonToLeaveOut(message, hidden);
    if (reason === undefined) publishable.push(message);
    else unpublished.push({ messageId: message.id ?? message.key, reason });
  }
  const drafts = groupAlbums(publishable).map(makeDraft);
  return { drafts: joinReplies(drafts, corrections), unpublished };
}

function reasonToLeaveOut(message: Message, hidden: Map<string, string>): string | undefined {
  const correction = hidden.get(message.key);
  if (correction !== undefined) return `hidden by the editor: ${correction}`;
  if (message.kind === 'service') return `service message: ${message.action ?? 'unknown'}`;
  if (message.kind === 'unsupported') return 'the export holds no content of this message';
  const isEmpty =
    isBlank(message.text) &&
    message.media.length === 0 &&
    message.poll === null &&
    message.preview === null &&
    message.buttons.length === 0;
  return isEmpty ? 'the message is empty in the export' : undefined;
}

function groupAlbums(messages: Message[]): Message[][] {
  const groups: Message[][] = [];
  const albums = new Map<string, Message[]>();
  for (const message of messages) {
    const album = message.album === null ? undefined : albums.get(message.album);
    if (album !== undefined) {
      album.push(message);
      continue;
    }
    const group = [message];
    groups.push(group);
    if (message.album !== null) albums.set(message.album, group);
  }
  return groups;
}

function makeDraft(messages: Message[]): Draft {
  const [first] = messages;
  if (first === undefined) throw new Error('A draft needs a message.');
  const body = joinTexts(messages.map((message) => message.text));
  return {
    id: first.key,
    messages,
    first,
    body,
    text: plainText(body),
    links: collectLinks(body, messages),
    media: messages.flatMap((message): Media[] => message.media),
    preview: messages.find((message) => message.preview !== null)?.preview ?? null,
    quote: messages.find((message) => message.reply !== null)?.reply?.quote ?? null,
    replyTo: null,
  };
}

/** Captions of an album follow each other as paragraphs. */
function joinTexts(texts: RichText[]): RichText {
  const written = texts.filter((text) => !isBlank(text));
  return written.flatMap((text, index): RichText => (index === 0 ? text : [{ type: 'text', text: '\n\n' }, ...text]));
}

function collectLinks(body: RichText, messages: Message[]): Draft['links'] {
  const found = [
    ...linksOf(body).map((link) => ({ href: link.href, text: link.text })),
    ...messages.flatMap((message) => message.buttons.map((button) => ({ href: button.url, text: button.text }))),
    ...messages.flatMap(({ preview }) =>
      preview?.url ? [{ href: preview.url, text: preview.title ?? preview.url }] : [],
    ),
  ];
  const links = new Map<string, Draft['links'][number]>();
  for (const { href, text } of found) {
    const url = cleanLink(href);
    if (!links.has(url)) links.set(url, { url, text, original: url === href ? null : href });
  }
  return [...links.values()];
}

function joinReplies(drafts: Draft[], corrections: CuratedPost[]): Draft[] {
  const byMessage = new Map(
    drafts.flatMap((draft) => draft.messages.map((message) => [message.key, draft.id] as const)),
  );
  const corrected = new Map(
    corrections.flatMap((post) => (post.replyTo === undefined ? [] : [[post.id, post.replyTo] as const])),
  );
  const byOpening = new Map<string, Draft[]>();
  /** Most exports say by id what is answered. */
  const quotes = drafts.some(({ messages }) =>
    messages.some(({ reply }) => reply !== null && reply.messageId === null),
  );
  return drafts.map((draft): Draft => {
    const curated = corrected.get(draft.id);
    const reply = draft.messages.find((message) => message.reply !== null)?.reply ?? null;
    let replyTo = curated === undefined ? undefined : byMessage.get(curated);
    if (replyTo === undefined && reply !== null && !reply.elsewhere) {
      replyTo = reply.messageId === null ? findQuoted(reply.quote, byOpening) : byMessage.get(String(reply.messageId));
    }
    const opening = quotes ? comparable(draft.text).slice(0, openingLength) : '';
    if (opening !== '') {
      const alike = byOpening.get(opening);
      if (alike === undefined) byOpening.set(opening, [draft]);
      else alike.push(draft);
    }
    return replyTo === undefined || replyTo === draft.id ? draft : { ...draft, replyTo };
  });
}

/** Enough of a text to look it up by; shorter texts are found whole. */
const openingLength = 24;

/** The latest earlier draft whose text begins with the quote: quotes are flattened to one line and cut with «…». */
function findQuoted(quote: string | null, byOpening: Map<string, Draft[]>): string | undefined {
  if (quote === null) return undefined;
  const words = comparable(quote);
  if (words === '') return undefined;
  return byOpening.get(words.slice(0, openingLength))?.findLast((draft) => comparable(draft.text).startsWith(words))
    ?.id;
}

/** Letters and digits only: line breaks, emoji and cut marks differ between a text and its quote. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
