/**
 * Reads the formatted words of a message in Telegram's HTML exports. In: the element that holds them. Out: rich text. What
 * the exporter dropped (formatting that overlaps, the language of code) is not in the page.
 */
import type { RichText, TextStyle } from '../../rich-text.ts';
import { type HtmlElement, hasClass, lineOf, textOf } from '../html/element.ts';
import { hasScheme, linkMeaning, taggedWord } from '../html/link-meaning.ts';
import { type Meaning, richTextOf, trimmedChildren } from '../html/rich-text-of.ts';

/** Follows a path of the export for a message; null when it is refused. */
export type FollowPath = (written: string) => string | null;

export function readText(element: HtmlElement, follow: FollowPath): RichText {
  return richTextOf(trimmedChildren(element), (inner) => meaningOf(inner, follow));
}

const styles: Readonly<Record<string, TextStyle>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  s: 'strikethrough',
};

const blocks: ReadonlySet<string> = new Set(
  'p div section figure figcaption ul ol li table tr h1 h2 h3 h4 h5 h6 details summary'.split(' '),
);

function meaningOf(element: HtmlElement, follow: FollowPath): Meaning {
  const style = styles[element.name];
  if (style !== undefined) return { as: 'around', wrap: (children) => ({ type: style, children }) };
  switch (element.name) {
    case 'br':
      return { as: 'node', node: { type: 'text', text: '\n' } };
    case 'a':
      return anchorMeaning(element, follow);
    case 'code':
      return { as: 'node', node: { type: 'code', text: textOf(element) } };
    case 'pre':
      return { as: 'node', node: { type: 'pre', language: null, text: textOf(element) } };
    case 'blockquote':
      return { as: 'around', wrap: (children) => ({ type: 'blockquote', collapsed: false, children }) };
    case 'script':
    case 'style':
      return { as: 'nothing' };
    default:
      if (hasClass(element, 'spoiler')) return { as: 'around', wrap: (children) => ({ type: 'spoiler', children }) };
      return { as: blocks.has(element.name) ? 'block' : 'words' };
  }
}

function anchorMeaning(element: HtmlElement, follow: FollowPath): Meaning {
  const href = element.attributes['href'] ?? '';
  const text = textOf(element);
  const call = /\b(Show[A-Za-z]+)\(/.exec(element.attributes['onclick'] ?? '')?.[1];
  switch (call) {
    case 'ShowHashtag':
    case 'ShowCashtag':
    case 'ShowBotCommand':
      return taggedWord(text);
    case 'ShowMentionName':
      return { as: 'node', node: { type: 'mentionName', text } };
    case 'ShowNotLoadedEmoji':
    case 'ShowNotAvailableEmoji':
      return { as: 'node', node: { type: 'customEmoji', text, file: null } };
  }
  // `href=""` leads to the page itself, and so does `#`: neither is a link of the author.
  if (href === '' || href.startsWith('#')) return { as: 'words' };
  // An address typed without a scheme is its own href; any other path is the picture of a custom emoji.
  if (hasScheme(href) || href === text) return linkMeaning(href, text);
  return { as: 'node', node: { type: 'customEmoji', text, file: follow(href) } };
}

/** Words that stand in a block which no reader knows, so that an element of a newer Telegram loses its look and no words. */
export function readUnknownBlock(element: HtmlElement, follow: FollowPath): RichText {
  return lineOf(element) === '' ? [] : readText(element, follow);
}
