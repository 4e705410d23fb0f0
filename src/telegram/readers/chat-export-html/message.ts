/**
 * Reads one message of an HTML export. In: its element. Out: a Message and what it leaves to the messages before it: an
 * exporter writes the sender of several messages in a row once.
 */

import { pathInsideExport } from '../../media-path.ts';
import { bareMedia, bareMessage, type LinkPreview, type Message, type Reaction } from '../../message.ts';
import { normalizeRichText, type RichText } from '../../rich-text.ts';
import { childElements, findByClass, findFirst, type HtmlElement, hasClass, lineOf } from '../html/element.ts';
import { parseCount } from '../html/measures.ts';
import type { Tally } from '../html/tally.ts';
import type { ExportDates } from './export-dates.ts';
import { readMedia } from './media.ts';
import { type MessageBlocks, sortBlocks } from './message-blocks.ts';
import { readPoll, readToDoList } from './poll.ts';
import { type FollowPath, readText, readUnknownBlock } from './text.ts';

export type PageEntry =
  /** A line between messages that says the day, in words that may not be understood. */
  | { kind: 'day'; day: string | null }
  | {
      kind: 'message';
      message: Message;
      /** The sender is that of the message before. */
      joined: boolean;
      /** It is a forward from the source of the message before. */
      forwardJoined: boolean;
    }
  /** An element that is no message a reader can take. */
  | { kind: 'lost'; reason: string };

export interface MessageContext {
  file: string;
  dates: ExportDates;
  tally: Tally;
}

export function readMessage(element: HtmlElement, context: MessageContext): PageEntry {
  const blocks = sortBlocks(element);
  const id = messageNumber(element);
  if (hasClass(element, 'service')) {
    const sentence = blocks.details === null ? '' : lineOf(blocks.details);
    const day = context.dates.dayOf(sentence);
    // Dividers count down from -1 in Desktop and have no number in Telegram for macOS; messages of a migrated group have
    // negative numbers too.
    if (id === null || (id < 0 && day !== null)) return { kind: 'day', day };
    return serviceEntry(id, sentence, blocks, context);
  }
  if (id === null) return { kind: 'lost', reason: 'It has no number.' };
  return defaultEntry(id, element, blocks, context);
}

/** The number in `id="message12"`; a migrated group's messages have negative ones. */
export function messageNumber(element: HtmlElement): number | null {
  const digits = /^message(-?\d{1,15})$/.exec(element.attributes['id'] ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function serviceEntry(id: number, sentence: string, blocks: MessageBlocks, context: MessageContext): PageEntry {
  const follow = followerFor(id, context);
  const photo = blocks.userpic === null ? undefined : findByClass(blocks.userpic, 'userpic_link');
  const written = photo?.attributes['href'];
  const file = written === undefined ? null : follow(written);
  const isUnsupported = sentence.startsWith('This message is not supported');
  const message = bareMessage(place(id, context.file), {
    kind: isUnsupported ? 'unsupported' : 'service',
    action: isUnsupported || sentence === '' ? null : sentence,
    media: written === undefined ? [] : [bareMedia('photo', { file, missing: file === null ? 'refused' : null })],
  });
  return { kind: 'message', message, joined: false, forwardJoined: false };
}

function defaultEntry(id: number, element: HtmlElement, blocks: MessageBlocks, context: MessageContext): PageEntry {
  const follow = followerFor(id, context);
  const sender = blocks.fromName === null ? null : readSender(blocks.fromName);
  const source = blocks.forward?.fromName ?? null;
  const forwarder = source === null ? null : readSender(source);
  const sentAt = readDate(blocks.date, id, context);
  const message = bareMessage(place(id, context.file), {
    sentAt: sentAt !== null && isNever(sentAt) ? null : sentAt,
    author: sender?.name ?? null,
    viaBot: sender?.viaBot ?? forwarder?.viaBot ?? null,
    signature: blocks.signature === null ? null : lineOf(blocks.signature) || null,
    text: readWords(id, blocks, follow, context),
    reply: blocks.reply === null ? null : readReply(blocks.reply),
    forward:
      blocks.forward === null
        ? null
        : {
            from: forwarder?.name ?? null,
            url: null,
            at: source === null ? null : readForwardDate(source, id, context),
          },
    media: [...blocks.media.map((part) => readMedia(part, follow)), ...blocks.toDoLists.map(readToDoList)],
    poll: blocks.poll === null ? null : readPoll(blocks.poll),
    preview: blocks.preview === null ? null : readPreview(blocks.preview),
    buttons: blocks.buttons.flatMap(readButton),
    reactions: blocks.reactions.flatMap(readReaction),
  });
  if (sentAt !== null && isNever(sentAt)) message.kind = 'unsupported';
  return {
    kind: 'message',
    message,
    joined: hasClass(element, 'joined') && blocks.fromName === null,
    forwardJoined: blocks.forward !== null && source === null,
  };
}

function place(id: number, file: string): Pick<Message, 'id' | 'key' | 'origin'> {
  return { id, key: String(id), origin: { file, place: `#message${id}` } };
}

function followerFor(id: number, { file, tally }: MessageContext): FollowPath {
  return (written) => {
    // A full-account export names the folder of its own chat from the root of the export.
    const path = pathInsideExport(written.replace(/^\.\.\/\.\.\/chats\/chat_\d+\//, ''));
    if (path === null) tally.add('media-path-refused', { file, message: String(id) });
    return path;
  };
}

function readDate(element: HtmlElement | null, id: number, { dates, file, tally }: MessageContext): string | null {
  const instant = dates.instantOf((element?.attributes['title'] ?? '').trim());
  if (instant === null) tally.add('date-not-understood', { file, message: String(id) });
  return instant;
}

/** A deleted message leaves its number and the beginning of 1970, in the zone of the exporter. */
function isNever(instant: string): boolean {
  return instant < '1970-01-03';
}

function readForwardDate(source: HtmlElement, id: number, context: MessageContext): string | null {
  const date = findByClass(source, 'date');
  return date === undefined ? null : readDate(date, id, context);
}

/** `Name via @bot`, with the date of a forward behind it; `Deleted Account` is nobody. */
function readSender(element: HtmlElement): { name: string | null; viaBot: string | null } {
  const words = lineOf({ ...element, children: element.children.filter((child) => !isDate(child)) });
  const [, before = words, bot = null] = /^(.*?) ?\bvia (@\w+)$/.exec(words) ?? [];
  const name = hasClass(element, 'forwarded_from') ? before.replace(forwardWords, '') : before;
  return { name: name === '' || name === 'Deleted Account' ? null : name, viaBot: bot };
}

/** Telegram for macOS writes this line in the language of its interface. */
const forwardWords = /^(?:Forwarded from|Переслано (?:от|из)|Переслано від|Weitergeleitet (?:aus|von))\s+/i;

function isDate(node: HtmlElement['children'][number]): boolean {
  return typeof node === 'object' && hasClass(node, 'date');
}

function readReply(element: HtmlElement): Message['reply'] {
  const link = findFirst(element, ({ name }) => name === 'a')?.attributes['href'] ?? '';
  const digits = /#go_to_message(-?\d{1,15})$/.exec(link)?.[1];
  if (digits !== undefined) return { messageId: Number(digits), elsewhere: false, quote: null };
  return { messageId: null, elsewhere: lineOf(element).includes('another chat'), quote: null };
}

function readWords(id: number, blocks: MessageBlocks, follow: FollowPath, context: MessageContext): RichText {
  const texts = blocks.texts.map((text) => readText(text, follow));
  for (const block of blocks.unknown) {
    const words = readUnknownBlock(block, follow);
    if (words.length === 0) continue;
    context.tally.add('block-not-known', { file: context.file, message: String(id) });
    texts.push(words);
  }
  const [first = [], ...others] = texts;
  if (others.length === 0) return first;
  return normalizeRichText([...first, ...others.flatMap((text): RichText => [{ type: 'text', text: '\n' }, ...text])]);
}

function readPreview(element: HtmlElement): LinkPreview {
  const words = (token: string) => {
    const found = findByClass(element, token);
    return found === undefined ? null : lineOf(found) || null;
  };
  return {
    url: element.attributes['href'] ?? null,
    site: words('webpage_site'),
    title: words('webpage_title'),
    description: words('webpage_description'),
  };
}

/** Buttons that call a bot have no address. */
function readButton(element: HtmlElement): Message['buttons'] {
  const url = findFirst(element, ({ name }) => name === 'a')?.attributes['href'];
  const text = lineOf(element);
  return url === undefined || url === '' || text === '' ? [] : [{ text, url }];
}

function readReaction(element: HtmlElement): Reaction[] {
  const emoji = findByClass(element, 'emoji');
  const userpics = findByClass(element, 'userpics');
  const written = findByClass(element, 'count');
  // With the pictures of all who reacted there is no number.
  const pictures = userpics === undefined ? 0 : childElements(userpics).length;
  const count = written === undefined ? pictures : (parseCount(lineOf(written)) ?? 0);
  if (emoji === undefined || count === 0) return [];
  if (hasClass(element, 'paid')) return [{ type: 'paid', emoji: '⭐', count }];
  // The exporter puts a waving hand where a custom emoji's picture should be.
  const isCustom = findFirst(emoji, ({ name }) => name === 'a') !== undefined;
  return [{ type: isCustom ? 'custom' : 'emoji', emoji: isCustom ? '' : lineOf(emoji), count }];
}
