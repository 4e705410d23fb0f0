/**
 * Reads one post of the web preview. In: its element, and the channel whose page it is. Out: a Message, with what tells
 * which of two copies of a post is the newer one.
 */
import { bareMedia, bareMessage, type LinkPreview, type Media, type Message, type Reaction } from '../../message.ts';
import { normalizeRichText, plainText, type RichText } from '../../rich-text.ts';
import { findByClass, findFirst, type HtmlElement, hasClass, lineOf, textOf } from '../html/element.ts';
import { parseCount } from '../html/measures.ts';
import { emojiOf } from './emoji.ts';
import { readMedia } from './media.ts';
import { readPoll } from './poll.ts';
import { type PostParts, sortParts } from './post-parts.ts';
import { hrefOf, readText } from './text.ts';

/** `name/262`, in the topic of a group `name/5/262`. */
export interface PostAddress {
  username: string;
  id: number;
}

export function postAddress(element: HtmlElement): PostAddress | null {
  const [, username, digits] = /^([^/]+)\/(?:\d+\/)?(\d{1,15})$/.exec(element.attributes['data-post'] ?? '') ?? [];
  return username === undefined || digits === undefined ? null : { username, id: Number(digits) };
}

export interface PreviewPost {
  message: Message;
  edited: boolean;
}

export function readPost(element: HtmlElement, { username, id }: PostAddress, file: string): PreviewPost {
  const parts = sortParts(element);
  const meta = parts.first('meta');
  const isService = hasClass(element, 'service_message');
  const media = readAttachments(parts);
  const text = isService ? [] : readWords(parts.all('text'));
  const poll = parts.first('poll');
  const isUnreadable = parts.all('notSupported').length > 0 && media.length === 0 && poll === undefined;
  const message = bareMessage(
    { id, key: String(id), origin: { file, place: `${username}/${id}` } },
    {
      kind: isService ? 'service' : isUnreadable && text.length === 0 ? 'unsupported' : 'message',
      action: isService ? lineOfFirst(parts.all('text')) : null,
      sentAt: meta === undefined ? null : readDate(meta),
      author: readAuthor(parts.first('author')),
      signature: meta === undefined ? null : wordsOf(meta, 'tgme_widget_message_from_author'),
      viaBot: readViaBot(parts),
      text,
      reply: readReply(parts.first('reply'), username),
      forward: readForward(parts.first('forward')),
      album: parts.isAlbum && media.length > 1 ? String(id) : null,
      media: isUnreadable && text.length > 0 ? [bareMedia('unknown', { missing: 'formatLacksIt' })] : media,
      poll: poll === undefined ? null : readPoll(poll, parts.first('voters')),
      preview: readPreview(parts.first('preview')),
      buttons: parts.all('button').flatMap((button) => readButton(button, `/${username}/${id}`)),
      reactions: parts.all('reaction').flatMap(readReaction),
      views: readCount(parts.first('views')),
    },
  );
  return { message, edited: meta !== undefined && /\bedited\b/.test(ownWords(meta)) };
}

function readAttachments(parts: PostParts): Media[] {
  return parts.media.map(({ element, type }) => readMedia(element, type));
}

/** Documents of an album have a caption each; some albums repeat the same words. */
function readWords(elements: HtmlElement[]): RichText {
  const known = new Set<string>();
  const texts = elements.map(readText).filter((text) => {
    const words = plainText(text);
    return words !== '' && !known.has(words) && known.add(words);
  });
  return normalizeRichText(
    texts.flatMap((text, index): RichText => (index === 0 ? text : [{ type: 'text', text: '\n\n' }, ...text])),
  );
}

/** The length of a video is a `<time>` too, and has no date. */
function readDate(meta: HtmlElement): string | null {
  const written = findFirst(meta, ({ name, attributes }) => name === 'time' && attributes['datetime'] !== undefined)
    ?.attributes['datetime'];
  if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(written)) return null;
  const milliseconds = Date.parse(written);
  return Number.isNaN(milliseconds) ? null : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function readAuthor(element: HtmlElement | undefined): string | null {
  if (element === undefined) return null;
  return wordsOf(element, 'tgme_widget_message_owner_name') ?? wordsOf(element, 'tgme_widget_message_author_name');
}

function readViaBot(parts: PostParts): string | null {
  for (const part of [parts.first('author'), parts.first('forward')]) {
    const bot = part === undefined ? null : wordsOf(part, 'tgme_widget_message_via_bot');
    if (bot !== null) return `@${bot.replace(/^@/, '')}`;
  }
  return null;
}

function readReply(element: HtmlElement | undefined, username: string): Message['reply'] {
  if (element === undefined) return null;
  const [, chat, digits] =
    /^https?:\/\/t\.me\/(?:s\/)?([^/?#]+)\/(?:\d+\/)?(\d{1,15})/i.exec(hrefOf(element) ?? '') ?? [];
  const isHere = chat?.toLowerCase() === username.toLowerCase();
  return {
    messageId: isHere && digits !== undefined ? Number(digits) : null,
    elsewhere: chat !== undefined && !isHere,
    quote: wordsOf(element, 'js-message_reply_text') ?? wordsOf(element, 'tgme_widget_message_metatext'),
  };
}

/** A source without an address is private, or hides itself. */
function readForward(element: HtmlElement | undefined): Message['forward'] {
  const source = element === undefined ? undefined : findByClass(element, 'tgme_widget_message_forwarded_from_name');
  if (element === undefined) return null;
  const from = source === undefined ? null : lineOf(source) || null;
  return {
    from: from === 'Deleted Account' ? null : from,
    url: source === undefined ? null : hrefOf(source),
    at: null,
  };
}

function readPreview(element: HtmlElement | undefined): LinkPreview | null {
  if (element === undefined) return null;
  const description = findByClass(element, 'link_preview_description');
  return {
    url: hrefOf(element),
    site: wordsOf(element, 'link_preview_site_name'),
    title: wordsOf(element, 'link_preview_title'),
    description: description === undefined ? null : textOf(description).trim() || null,
  };
}

/** A button that calls a bot leads to the post itself. */
function readButton(element: HtmlElement, permalink: string): Message['buttons'] {
  const url = hrefOf(element);
  const text = lineOf(element);
  return url === null || text === '' || url.endsWith(permalink) ? [] : [{ text, url }];
}

/** `<i class="emoji">…</i>13`: what is not the picture is the number. */
function readReaction(element: HtmlElement): Reaction[] {
  const picture = findFirst(element, (inner) => inner.name === 'tg-emoji' || hasClass(inner, 'emoji'));
  const count = parseCount(ownWords(element)) ?? 0;
  if (count === 0) return [];
  if (hasClass(element, 'tgme_reaction_paid')) return [{ type: 'paid', emoji: '⭐', count }];
  const type = picture === undefined || picture.name === 'tg-emoji' ? 'custom' : 'emoji';
  return [{ type, emoji: picture === undefined ? '' : emojiOf(picture), count }];
}

/** The words that stand in the element itself and not in an element inside it. */
function ownWords(element: HtmlElement): string {
  return lineOf({ ...element, children: element.children.filter((child) => typeof child === 'string') });
}

function readCount(element: HtmlElement | undefined): number | null {
  return element === undefined ? null : parseCount(lineOf(element));
}

function wordsOf(element: HtmlElement, token: string): string | null {
  const found = findByClass(element, token);
  return (found === undefined ? '' : lineOf(found)) || null;
}

function lineOfFirst(elements: HtmlElement[]): string | null {
  const [first] = elements;
  return (first === undefined ? '' : lineOf(first)) || null;
}
