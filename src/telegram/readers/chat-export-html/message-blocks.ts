/**
 * Sorts the parts of one message of an HTML export by what they are. In: the message's element. Out: its parts, found by
 * class wherever they lie, because exporters before Desktop 5.9 left tags open and nested what should stand side by side.
 */
import { type HtmlElement, hasClass, pushChildElements } from '../html/element.ts';
import { isMedia } from './media.ts';
import { isToDoList } from './poll.ts';

export interface MessageBlocks {
  date: HtmlElement | null;
  fromName: HtmlElement | null;
  /** The part that a forward brought: Desktop's body in the body, or the line of Telegram for macOS. */
  forward: { fromName: HtmlElement | null } | null;
  reply: HtmlElement | null;
  media: HtmlElement[];
  poll: HtmlElement | null;
  toDoLists: HtmlElement[];
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
    toDoLists: [],
    preview: null,
    texts: [],
    buttons: [],
    signature: null,
    reactions: [],
    details: null,
    userpic: null,
    unknown: [],
  };
  const waiting: HtmlElement[] = [];
  pushChildElements(message, waiting);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const kind = kindOf(element);
    if (kind === 'holder') {
      if (hasClass(element, 'forwarded')) blocks.forward = { fromName: null };
      pushChildElements(element, waiting);
    } else {
      place(element, kind, blocks);
    }
  }
  return blocks;
}

const kinds = {
  text: 'text',
  from_name: 'fromName',
  userpic_wrap: 'userpic',
  reply_to: 'reply',
  forwarded_from: 'forwardLine',
  signature: 'signature',
  reaction: 'reaction',
  bot_button: 'button',
  bot_button_column_separator: 'nothing',
  webpage_preview: 'preview',
  media_poll: 'poll',
  date: 'date',
  // What follows only holds other parts.
  media_wrap: 'holder',
  reactions: 'holder',
} as const;

type Kind = (typeof kinds)[keyof typeof kinds] | 'media' | 'details' | 'unknown';

/** The rows of buttons. */
const tableParts: ReadonlySet<string> = new Set(['table', 'tbody', 'tr', 'td']);

const kindByClass: ReadonlyMap<string, Kind> = new Map(Object.entries(kinds));

function kindOf(element: HtmlElement): Kind {
  if (tableParts.has(element.name)) return 'holder';
  for (const token of (element.attributes['class'] ?? '').split(' ')) {
    const kind = kindByClass.get(token);
    if (kind !== undefined) return kind;
    if (token === 'body') return hasClass(element, 'details') ? 'details' : 'holder';
  }
  return isMedia(element) ? 'media' : 'unknown';
}

function place(element: HtmlElement, kind: Exclude<Kind, 'holder'>, blocks: MessageBlocks): void {
  switch (kind) {
    case 'text':
      blocks.texts.push(element);
      return;
    case 'fromName':
      if (blocks.forward === null) blocks.fromName = element;
      else blocks.forward.fromName = element;
      return;
    case 'forwardLine':
      blocks.forward = { fromName: element };
      return;
    case 'reaction':
      blocks.reactions.push(element);
      return;
    case 'button':
      blocks.buttons.push(element);
      return;
    case 'media':
      blocks.media.push(element);
      return;
    case 'poll':
      if (isToDoList(element)) blocks.toDoLists.push(element);
      else blocks.poll = element;
      return;
    case 'unknown':
      blocks.unknown.push(element);
      return;
    case 'nothing':
      return;
    case 'date':
    case 'details':
    case 'preview':
    case 'reply':
    case 'signature':
    case 'userpic':
      blocks[kind] = element;
  }
}
