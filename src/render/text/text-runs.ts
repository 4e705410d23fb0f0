/**
 * Rich text, first step: a tree of any depth → flat runs that each know their styles, their link and the thing that they
 * name. Walks with a stack of its own, so that no nesting can exhaust the call stack.
 */
import type { Mention } from '../../archive/model/post.ts';
import {
  type AutoLink,
  plainText,
  type RichText,
  type RichTextNode,
  type TextStyle,
} from '../../telegram/rich-text.ts';
import { gateMail, gateTelegramName, gateUrl, type SafeUrl } from '../links/url-gate.ts';
import { claimedHosts, isAddressItself, namesLookalike, sameSite, shortAddress } from './link-text.ts';

/** One link of the text; runs of one link share the object. */
export interface LinkMark {
  url: SafeUrl;
  /** The whole address, where what is shown is shorter. */
  title: string | undefined;
  /** The real host, where the words of the link name another one. */
  warning: string | undefined;
}

/** To a second of a recording. */
export interface WayToSecond {
  href: string;
  external: boolean;
}

export interface Run {
  text: string;
  styles: ReadonlySet<TextStyle>;
  code: boolean;
  link: LinkMark | undefined;
  mention: Mention | undefined;
  /** The formula that the text is, as MathML made here. */
  mathml?: string;
  /** Where the time that the text is leads to. */
  second?: WayToSecond;
}

export type Piece =
  | { type: 'run'; run: Run }
  | { type: 'pre'; language: string | null; text: string }
  | { type: 'quote'; collapsed: boolean; pieces: Piece[] };

interface Frame {
  nodes: RichText;
  next: number;
  styles: ReadonlySet<TextStyle>;
  link: LinkMark | undefined;
  quotes: number;
  into: Piece[];
}

/** Deeper quotes are drawn as part of the last one. */
const deepestQuote = 3;

export function textRuns(richText: RichText, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  const cut = mentionCutter(mentions);
  const stack: Frame[] = [{ nodes: richText, next: 0, styles: new Set(), link: undefined, quotes: 0, into: pieces }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (node === undefined) stack.pop();
    else if ('children' in node) stack.push(enter(node, frame));
    else addLeaf(node, frame, cut);
  }
  return pieces;
}

function enter(node: Extract<RichTextNode, { children: RichTextNode[] }>, frame: Frame): Frame {
  const inside: Frame = { ...frame, nodes: node.children, next: 0 };
  switch (node.type) {
    case 'link':
      // A link inside a link is drawn as part of the outer one.
      if (frame.link === undefined) inside.link = linkMark(node.href, node.children);
      return inside;
    case 'blockquote':
      if (frame.quotes < deepestQuote) {
        inside.into = [];
        inside.quotes += 1;
        frame.into.push({ type: 'quote', collapsed: node.collapsed, pieces: inside.into });
      }
      return inside;
    default:
      if (!frame.styles.has(node.type)) inside.styles = new Set(frame.styles).add(node.type);
      return inside;
  }
}

function addLeaf(
  node: Exclude<RichTextNode, { children: RichTextNode[] }>,
  frame: Frame,
  cut: (text: string) => Array<{ text: string; mention: Mention | undefined }>,
): void {
  const slices = cut(node.text);
  if (node.type === 'pre') {
    frame.into.push({ type: 'pre', language: node.language, text: node.text });
    return;
  }
  const code = node.type === 'code';
  const link = frame.link ?? autoLinkMark(node);
  const shared = { styles: frame.styles, code, link };
  if (link?.title !== undefined) {
    // The words are the address itself: one short run instead of them, however the tree split them.
    const last = frame.into.at(-1);
    if (last?.type === 'run' && last.run.link === link) return;
    frame.into.push({ type: 'run', run: { ...shared, text: shortAddress(link.url), mention: undefined } });
    return;
  }
  for (const { text, mention } of slices) {
    const linkable = link === undefined && !code;
    frame.into.push({ type: 'run', run: { ...shared, text, mention: linkable ? mention : undefined } });
  }
}

function linkMark(href: string, children: RichText): LinkMark | undefined {
  const url = gateUrl(href);
  if (url === undefined) return undefined;
  const text = plainText(children);
  const itself = isAddressItself(text, url);
  const claimed = itself ? [] : claimedHosts(text);
  const isOther = claimed.some((host) => !sameSite(host, url.host));
  const deceives = url.kind === 'web' && (isOther || (!itself && namesLookalike(text)));
  return { url, title: itself ? url.href : undefined, warning: deceives ? url.host : undefined };
}

function autoLinkMark(node: Exclude<RichTextNode, { children: RichTextNode[] }>): LinkMark | undefined {
  const url = autoLinkUrl(node);
  return url === undefined ? undefined : { url, title: undefined, warning: undefined };
}

function autoLinkUrl(node: RichTextNode): SafeUrl | undefined {
  if (!('value' in node)) return undefined;
  const type: AutoLink = node.type;
  switch (type) {
    case 'mention':
      return gateTelegramName(node.value);
    case 'email':
      return gateMail(node.value);
    case 'hashtag':
    case 'cashtag':
    case 'botCommand':
    case 'phone':
    case 'bankCard':
      return undefined;
  }
}

/** Cuts successive leaves where a mention begins or ends; mentions are sorted and never overlap. */
function mentionCutter(mentions: readonly Mention[]) {
  const sorted = mentions.toSorted((one, other) => one.start - other.start);
  let position = 0;
  let nearest = 0;
  return (text: string): Array<{ text: string; mention: Mention | undefined }> => {
    const slices: Array<{ text: string; mention: Mention | undefined }> = [];
    const end = position + text.length;
    let at = position;
    while (at < end) {
      while ((sorted[nearest]?.end ?? Infinity) <= at) nearest++;
      const mention = sorted[nearest];
      const inside = mention !== undefined && mention.start <= at;
      const until = Math.min(end, mention === undefined ? end : inside ? mention.end : mention.start);
      slices.push({ text: text.slice(at - position, until - position), mention: inside ? mention : undefined });
      at = until;
    }
    position = end;
    return slices;
  };
}
