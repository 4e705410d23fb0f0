/**
 * Turns the light markup of labelled texts into rich text. In: plain text with `**bold**` and `[words](address)`. Out: the
 * tree that a reader of an export would have yielded; or what a text copy keeps of it, where words lose their addresses.
 */
import { autoLink } from '../../src/telegram/auto-link.ts';
import { normalizeRichText, plainText, type RichText } from '../../src/telegram/rich-text.ts';

const markup = /\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]\n]+)\]\((?<address>[^)\s]+)\)/g;

/** An address as Telegram links it: with a scheme, or a host with a path behind it. */
const bareAddress =
  /https?:\/\/[^\s<>«»"]+|(?<![\w.@/-])(?:[a-z\d-]+\.)+(?:org|com|net|ru|me|io|dev|be|cc|su)\/[^\s<>«»"]+/gi;

export function richTextOf(text: string): RichText {
  const nodes: RichText = [];
  let end = 0;
  for (const match of text.matchAll(markup)) {
    nodes.push(...linked(text.slice(end, match.index)));
    const { bold, words, address } = match.groups ?? {};
    if (bold !== undefined) nodes.push({ type: 'bold', children: linked(bold) });
    if (words !== undefined && address !== undefined) {
      nodes.push({ type: 'link', href: address, children: [{ type: 'text', text: words }] });
    }
    end = match.index + match[0].length;
  }
  nodes.push(...linked(text.slice(end)));
  return normalizeRichText(nodes);
}

/** What a copy of the visible text keeps. */
export function copiedTextOf(text: string): RichText {
  return normalizeRichText(autoLink(plainText(richTextOf(text))));
}

function linked(text: string): RichText {
  const nodes: RichText = [];
  let end = 0;
  for (const match of text.matchAll(bareAddress)) {
    const written = match[0].replace(/[.,;:!?)]+$/, '');
    nodes.push(...autoLink(text.slice(end, match.index)));
    const href = /^https?:/.test(written) ? written : `http://${written}`;
    nodes.push({ type: 'link', href, children: [{ type: 'text', text: written }] });
    end = match.index + written.length;
  }
  nodes.push(...autoLink(text.slice(end)));
  return nodes;
}
