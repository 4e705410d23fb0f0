/** How a post's title stands to the first line of its text, so that a page need not say the same words twice. */
import type { Mention, Post } from '../../archive/model/post.ts';
import { lengthOf, plainText, type RichText, type RichTextNode } from '../../telegram/rich-text.ts';

/** A text without the line that has become the heading of its page. */
export interface HeadedText {
  /** The heading, in the words of the text where they are the title's. */
  heading: string;
  body: RichText;
  mentions: readonly Mention[];
}

type Titled = Pick<Post, 'title' | 'body' | 'mentions'>;
type Headed = HeadedText & { addresses: readonly string[] };

/** Its page, lists and copies all ask. */
const known = new WeakMap<Titled, Headed>();

/**
 * Takes the first line out of a text when it says the title and nothing else but perhaps its address: the page shows it as
 * its heading. `addresses` are what was taken out with it.
 */
export function headedText(post: Titled): Headed {
  const before = known.get(post);
  if (before !== undefined) return before;
  const headed = takeHeading(post);
  known.set(post, headed);
  return headed;
}

function takeHeading(post: Titled): Headed {
  const text = plainText(post.body);
  const end = text.includes('\n') ? text.indexOf('\n') : text.length;
  const line = text.slice(0, end);
  const words = line.replace(/https?:\/\/\S+/g, ' ').trim();
  if (!saySame(words, post.title)) {
    return { heading: post.title, body: post.body, mentions: post.mentions, addresses: [] };
  }
  return {
    heading: inTitleCase(words, post.title),
    body: withoutStart(post.body, end + 1),
    mentions: post.mentions
      .filter((mention) => mention.start > end)
      .map((mention) => ({ ...mention, start: mention.start - end - 1, end: mention.end - end - 1 })),
    addresses: [...new Set([...(line.match(/https?:\/\/\S+/g) ?? []), ...hrefsBefore(post.body, end)])],
  };
}

/** Addresses behind words that begin before `end`. */
function hrefsBefore(richText: RichText, end: number): string[] {
  const hrefs: string[] = [];
  let at = 0;
  for (const node of richText) {
    if (at >= end) break;
    const inside = 'children' in node ? hrefsBefore(node.children, end - at) : [];
    const own = node.type === 'link' && !plainText(node.children).startsWith('http') ? [node.href] : [];
    hrefs.push(...own, ...inside);
    at += 'children' in node ? lengthOf(node.children) : node.text.length;
  }
  return hrefs;
}

/** Whether the title is the beginning of the first sentence, cut off. */
export function isCutOpening(post: Pick<Post, 'title' | 'body'>): boolean {
  if (!post.title.endsWith('…')) return false;
  return essence(plainText(post.body).slice(0, 4 * post.title.length)).startsWith(essence(post.title));
}

/** The words with the letters of the title, and with the other marks (an asterisk of a footnote) that the title lacks. */
function inTitleCase(words: string, title: string): string {
  const letters = Array.from(title).filter(isLetter);
  let next = 0;
  return Array.from(words)
    .map((character) => (isLetter(character) ? (letters[next++] ?? character) : character))
    .join('')
    .replace(/^[^\p{L}\p{N}«"(]+/u, '')
    .replace(/(?<![\s:.])[\s:.]+$/, '');
}

/** The tree without its first characters; nodes that become empty go. */
function withoutStart(richText: RichText, length: number): RichText {
  const rest: RichText = [];
  let left = length;
  for (const node of richText) {
    const size = 'children' in node ? lengthOf(node.children) : node.text.length;
    if (left >= size) {
      left -= size;
      continue;
    }
    rest.push(left === 0 ? node : shortened(node, left));
    left = 0;
  }
  return rest;
}

function shortened(node: RichTextNode, length: number): RichTextNode {
  if ('children' in node) return { ...node, children: withoutStart(node.children, length) };
  return { ...node, text: node.text.slice(length) };
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Of a long text, which is no title, only so much is looked at as tells it. */
function saySame(words: string, title: string): boolean {
  const wanted = essence(title);
  return essence(words.slice(0, 2 * title.length)).length <= wanted.length && essence(words) === wanted;
}

/** Letters and digits alone, in lower case. */
function essence(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
