/**
 * Sorts the parts of one message of an HTML export by what they are. In: the message's element. Out: its parts, found by
 * class wherever they lie, because exporters before Desktop 5.9 left tags open and nested what should stand side by side.
 */
import { childElements, type HtmlElement, hasClass } from '../html/element.ts';
import { isMedia } from './media.ts';

export interface MessageBlocks {
  date: HtmlElement | null;
  fromName: HtmlElement | null;
  /** The part that a forward brought: Desktop's body in the body, or the line of Telegram for macOS. */
  forward: { fromName: HtmlElement | null } | null;
  reply: HtmlElement | null;
  media: HtmlElement[];
  poll: HtmlElement | null;
  preview: HtmlElement | null;
  texts: HtmlElement[];
  buttons: HtmlElement[];
  signature: HtmlElement | null;
  reactions: HtmlElement[];
  /** The sentence of a service message. */
  details: HtmlElement | null;
  userpic: HtmlElement | null;
  /** Parts that this version of Telegram did not have when the reader was written. */
  unknown: HtmlElement[];
}

export function sortBlocks(message: HtmlElement): MessageBlocks {
  const blocks: MessageBlocks = {
    date: null,
    fromName: null,
    forward: null,
    reply: null,
    media: [],
    poll: null,
    preview: null,
    texts: [],
    buttons: [],
    signature: null,
    reactions: [],
    details: null,
    userpic: null,
    unknown: [],
  };
  const waiting = childElements(message).reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (isHolder(element)) {
      if (hasClass(element, 'forwarded')) blocks.forward = { fromName: null };
      for (const child of childElements(element).reverse()) waiting.push(child);
    } else {
      place(element, blocks);
    }
  }
  return blocks;
}

const tableParts: ReadonlySet<string> = new Set(['table', 'tbody', 'tr', 'td']);

function isHolder(element: HtmlElement): boolean {
  if (tableParts.has(element.name)) return true;
  if (hasClass(element, 'body')) return !hasClass(element, 'details');
  return hasClass(element, 'media_wrap');
}

function place(element: HtmlElement, blocks: MessageBlocks): void {
  if (hasClass(element, 'text')) blocks.texts.push(element);
  else if (hasClass(element, 'from_name')) {
    if (blocks.forward === null) blocks.fromName = element;
    else blocks.forward.fromName = element;
  } else if (hasClass(element, 'userpic_wrap')) blocks.userpic = element;
  else if (hasClass(element, 'body')) blocks.details = element;
  else if (hasClass(element, 'reply_to')) blocks.reply = element;
  else if (hasClass(element, 'forwarded_from')) blocks.forward = { fromName: element };
  else if (hasClass(element, 'signature')) blocks.signature = element;
  else if (hasClass(element, 'reaction')) blocks.reactions.push(element);
  else if (hasClass(element, 'reactions')) blocks.reactions.push(...childElements(element));
  else if (hasClass(element, 'bot_button')) blocks.buttons.push(element);
  else if (hasClass(element, 'webpage_preview')) blocks.preview = element;
  else if (hasClass(element, 'media_poll')) blocks.poll = element;
  else if (isMedia(element)) blocks.media.push(element);
  else if (hasClass(element, 'date')) blocks.date = element;
  else if (element.name !== 'br') blocks.unknown.push(element);
}
