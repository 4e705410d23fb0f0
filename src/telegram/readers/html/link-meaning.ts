/**
 * What a link in a text of Telegram stands for, told by its address and its words: tags, names and addresses of mail are
 * entities of their own. In: an address as written and the words on it. Out: the meaning, for `richTextOf`.
 */
import type { Meaning } from './rich-text-of.ts';

/** A word that begins with a mark: `#tag`, `$CASH`, `/command`. Other words are words. */
export function taggedWord(text: string): Meaning {
  const value = text.slice(1);
  if (value !== '') {
    if (text.startsWith('#')) return { as: 'node', node: { type: 'hashtag', value, text } };
    if (text.startsWith('$')) return { as: 'node', node: { type: 'cashtag', value, text } };
    if (text.startsWith('/')) return { as: 'node', node: { type: 'botCommand', value, text } };
  }
  return { as: 'words' };
}

/** An address with a scheme. */
export function linkMeaning(href: string, text: string): Meaning {
  if (href.startsWith('mailto:') && text !== '') {
    return { as: 'node', node: { type: 'email', value: href.slice('mailto:'.length), text } };
  }
  if (href.startsWith('tel:') && text !== '') {
    return { as: 'node', node: { type: 'phone', value: href.slice('tel:'.length), text } };
  }
  const name = /^https?:\/\/t\.me\/(\w+)\/?$/i.exec(href)?.[1];
  if (name !== undefined && text.toLowerCase() === `@${name.toLowerCase()}`) {
    return { as: 'node', node: { type: 'mention', value: text.slice(1), text } };
  }
  return { as: 'around', wrap: (children) => ({ type: 'link', href, children }) };
}

export function hasScheme(href: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(href);
}
