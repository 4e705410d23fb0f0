/**
 * Reads one page of the web preview: a page of t.me/s/…, one saved by a browser, the post of `?embed=1`, or the answer to
 * “load more”, which is a JSON string of HTML. In: a file. Out: its posts, and whose page it is.
 */
import { decodeText } from '../../decode-text.ts';
import type { ChannelFacts, ExportFile } from '../../reader.ts';
import { findByClass, findFirst, type HtmlElement, lineOf, textOf } from '../html/element.ts';
import { type PageElement, readPageElements } from '../html/page-elements.ts';
import { postAddress } from './message.ts';

export interface PreviewPage {
  file: ExportFile;
  /** What the page says of its channel: a fragment says nothing. */
  channel: ChannelFacts;
  /** The posts, unread, whoever's they are. */
  elements: PageElement[];
  truncated: boolean;
}

export function readPreviewPage(file: ExportFile): PreviewPage {
  const source = htmlOf(decodeText(file.read()));
  const page: PreviewPage = {
    file,
    channel: { name: null, username: null, id: null, description: null },
    elements: [],
    truncated: source.truncated,
  };
  const end = readPageElements(source.html.replaceAll('\r\n', '\n'), {
    resumeAt: '<div class="tgme_widget_message ',
    isWanted: (name, attributes) => isPost(attributes) || isPageFact(name, attributes),
    visit(found) {
      if (isPost(found.element.attributes)) page.elements.push(found);
      else readPageFact(found.element, page.channel);
    },
  });
  page.truncated ||= end.truncated;
  page.channel.username ??= mostFrequentChannel(page.elements);
  page.channel.id = channelIdIn(page);
  return page;
}

/** A cut JSON string is closed where it was cut. */
function htmlOf(text: string): { html: string; truncated: boolean } {
  if (!text.trimStart().startsWith('"')) return { html: text, truncated: false };
  const whole = parseJsonString(text);
  if (whole !== null) return { html: whole, truncated: false };
  const longestEscape = '\\u000'.length;
  for (let cut = 0; cut <= longestEscape; cut++) {
    const closed = parseJsonString(`${text.slice(0, text.length - cut)}"`);
    if (closed !== null) return { html: closed, truncated: true };
  }
  return { html: '', truncated: true };
}

function parseJsonString(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function isPost(attributes: Record<string, string>): boolean {
  return attributes['data-post'] !== undefined && (attributes['class']?.startsWith('tgme_widget_message ') ?? false);
}

function isPageFact(name: string, attributes: Record<string, string>): boolean {
  switch (name) {
    case 'meta':
      return attributes['property']?.startsWith('og:') ?? false;
    case 'link':
      return attributes['rel'] === 'canonical';
    case 'main':
      return attributes['data-url'] !== undefined;
    default:
      return attributes['class'] === 'tgme_channel_info';
  }
}

function readPageFact(element: HtmlElement, channel: ChannelFacts): void {
  const { attributes } = element;
  switch (element.name) {
    case 'meta':
      if (attributes['property'] === 'og:title') channel.name ??= attributes['content'] || null;
      if (attributes['property'] === 'og:description') channel.description ??= attributes['content'] || null;
      return;
    case 'link':
      channel.username ??= usernameIn(attributes['href']);
      return;
    case 'main':
      channel.username ??= usernameIn(attributes['data-url']);
      return;
    default: {
      const title = findByClass(element, 'tgme_channel_info_header_title');
      const username = findByClass(element, 'tgme_channel_info_header_username');
      const link = username && findFirst(username, ({ name }) => name === 'a');
      const description = findByClass(element, 'tgme_channel_info_description');
      channel.name = (title && lineOf(title)) || channel.name;
      channel.username = usernameIn(link?.attributes['href']) ?? channel.username;
      // The page's own description keeps its lines.
      channel.description = (description && textOf(description).trim()) || channel.description;
    }
  }
}

/** `/s/name?before=262`, `/name`, `https://t.me/name`. */
function usernameIn(address: string | undefined): string | null {
  return /^(?:https?:\/\/t\.me)?\/(?:s\/)?(\w+)/i.exec(address ?? '')?.[1] ?? null;
}

/** A fragment or an embedded post does not name its page: it belongs to the channel that most of its posts are of. */
function mostFrequentChannel(posts: PageElement[]): string | null {
  const counts = new Map<string, number>();
  for (const { element } of posts) {
    const username = postAddress(element)?.username;
    if (username !== undefined) counts.set(username, (counts.get(username) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** `data-view` is base64 of JSON with the channel's id, negated, in `c`; embedded posts have it in `data-peer`. */
function channelIdIn({ channel, elements }: PreviewPage): number | null {
  for (const { element } of elements) {
    if (postAddress(element)?.username !== channel.username) continue;
    const { 'data-view': view = '', 'data-peer': peer = '' } = element.attributes;
    const viewed = Buffer.from(view, 'base64url').toString('latin1');
    const digits = /"c":-(\d{1,15})\b/.exec(viewed)?.[1] ?? /^c(\d{1,15})_/.exec(peer)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}
