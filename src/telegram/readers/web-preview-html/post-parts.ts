/**
 * Sorts the parts of one post of the web preview by what they are. In: the post's element. Out: its parts. What lies inside
 * a part is not searched, so that the quote of a reply, which has the class of a text, is never taken for the text.
 */
import type { Media } from '../../message.ts';
import { type HtmlElement, hasClass, pushChildElements } from '../html/element.ts';
import { mediaTypeOf } from './media.ts';

const partClasses = {
  reply: 'tgme_widget_message_reply',
  preview: 'tgme_widget_message_link_preview',
  text: 'tgme_widget_message_text',
  poll: 'tgme_widget_message_poll',
  reaction: 'tgme_reaction',
  forward: 'tgme_widget_message_forwarded_from',
  author: 'tgme_widget_message_author',
  views: 'tgme_widget_message_views',
  voters: 'tgme_widget_message_voters',
  meta: 'tgme_widget_message_meta',
  button: 'tgme_widget_message_inline_button',
  notSupported: 'message_media_not_supported_wrap',
  userpic: 'tgme_widget_message_user',
} as const;

type PartKind = keyof typeof partClasses;

export interface PostParts {
  /** The elements of each kind in reading order. */
  all(kind: PartKind): HtmlElement[];
  first(kind: PartKind): HtmlElement | undefined;
  media: { element: HtmlElement; type: Media['type'] }[];
  /** The attachments were sent together. */
  isAlbum: boolean;
}

const kinds = Object.entries(partClasses);

export function sortParts(post: HtmlElement): PostParts {
  const byKind = new Map<string, HtmlElement[]>();
  const media: PostParts['media'] = [];
  let isAlbum = false;
  const waiting: HtmlElement[] = [];
  pushChildElements(post, waiting);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const part: HtmlElement = element;
    const kind = kinds.find(([, token]) => hasClass(part, token))?.[0];
    const type = mediaTypeOf(part);
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), part]);
    else if (type !== null) media.push({ element: part, type });
    else {
      isAlbum ||= hasClass(part, 'tgme_widget_message_grouped_wrap');
      pushChildElements(part, waiting);
    }
  }
  const all = (kind: PartKind) => byKind.get(kind) ?? [];
  return { all, first: (kind) => all(kind)[0], media, isAlbum };
}
