/**
 * Reads the formatted words of a post in the web preview, where formatting nests as its author nested it. In: the element
 * that holds them. Out: rich text.
 */
import type { RichText, TextStyle } from '../../rich-text.ts';
import { findFirst, type HtmlElement, hasClass, textOf } from '../html/element.ts';
import { hasScheme, linkMeaning, taggedWord } from '../html/link-meaning.ts';
import { type Meaning, richTextOf, trimmedChildren } from '../html/rich-text-of.ts';
import { emojiOf } from './emoji.ts';

export function readText(element: HtmlElement): RichText {
  return richTextOf(trimmedChildren(element), meaningOf);
}

const styles: Readonly<Record<string, TextStyle>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
  'tg-spoiler': 'spoiler',
};

function meaningOf(element: HtmlElement): Meaning {
  // An emoji is drawn as `<i class="emoji"><b>🎨</b></i>`: neither italic nor bold.
  if (hasClass(element, 'emoji')) return { as: 'node', node: { type: 'text', text: emojiOf(element) } };
  const style = styles[element.name];
  if (style !== undefined) return { as: 'around', wrap: (children) => ({ type: style, children }) };
  switch (element.name) {
    case 'br':
      return { as: 'node', node: { type: 'text', text: '\n' } };
    case 'a':
      return anchorMeaning(element);
    case 'tg-emoji':
      return { as: 'node', node: { type: 'customEmoji', text: emojiOf(element), file: null } };
    case 'code':
      return { as: 'node', node: { type: 'code', text: textOf(element) } };
    case 'pre':
      return { as: 'node', node: { type: 'pre', language: languageOf(element), text: textOf(element) } };
    case 'blockquote': {
      const collapsed = element.attributes['expandable'] !== undefined;
      return { as: 'around', wrap: (children) => ({ type: 'blockquote', collapsed, children }) };
    }
    case 'script':
    case 'style':
      return { as: 'nothing' };
    default:
      return { as: 'words' };
  }
}

function languageOf(pre: HtmlElement): string | null {
  const code = findFirst(pre, ({ name }) => name === 'code');
  return /(?:^|\s)language-(\S+)/.exec(code?.attributes['class'] ?? '')?.[1] ?? null;
}

function anchorMeaning(element: HtmlElement): Meaning {
  const href = hrefOf(element);
  const text = textOf(element);
  if (href === null || href.startsWith('#')) return { as: 'words' };
  // A tag leads to a search for it; in a page saved by a browser with the address in full.
  if (/^(?:https?:\/\/t\.me\/s\/\w+)?\?q=%(?:23|24)/i.test(href)) return taggedWord(text);
  if (hasScheme(href)) return linkMeaning(href, text);
  return href.startsWith('?') ? { as: 'words' } : linkMeaning(new URL(href, 'https://t.me/').href, text);
}

/** The address of a link as its author meant it: where a link asks before it opens, the preview escapes it twice. */
export function hrefOf(element: HtmlElement): string | null {
  const href = element.attributes['href'] ?? '';
  if (href === '') return null;
  return element.attributes['onclick'] === undefined ? href : href.replaceAll('&amp;', '&');
}
