/**
 * Gives a text the links that its export lost. Desktop drops an entity inside another, so that a link in bold words has no
 * address; the web preview keeps it. In: the text, and the same text from the preview. Out: the text with the links added.
 */
import { normalizeRichText, plainText, type RichText, type RichTextNode } from '../rich-text.ts';

interface PlacedLink {
  href: string;
  /** UTF-16 offsets in the plain text; `end` is exclusive. */
  start: number;
  end: number;
}

/** The text stays as it was when the two do not say the same. */
export function graftLinks(text: RichText, preview: RichText): RichText {
  const found = placeLinks(preview, 0);
  if (found.length === 0) return text;
  const letters = placeLetters(plainText(text));
  const previewLetters = placeLetters(plainText(preview));
  if (letters.said !== previewLetters.said) return text;
  const links = found.flatMap(({ href, start, end }): PlacedLink[] => {
    const first = previewLetters.offsets.findIndex((offset) => offset >= start);
    const last = previewLetters.offsets.findLastIndex((offset) => offset < end);
    const from = letters.offsets[first];
    const to = letters.offsets[last];
    return from === undefined || to === undefined || to < from ? [] : [{ href, start: from, end: to + 1 }];
  });
  return normalizeRichText(addLinks(text, links, 0));
}

/** Where each letter and digit stands: line breaks and emoji differ between the two, letters do not. */
function placeLetters(text: string): { said: string; offsets: number[] } {
  const found = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  return { said: found.map(([letter]) => letter).join(''), offsets: found.map(({ index }) => index) };
}

function lengthOf(node: RichTextNode): number {
  return plainText([node]).length;
}

function placeLinks(richText: RichText, start: number): PlacedLink[] {
  let at = start;
  return richText.flatMap((node): PlacedLink[] => {
    const from = at;
    at += lengthOf(node);
    if (node.type === 'link') return [{ href: node.href, start: from, end: at }];
    return 'children' in node ? placeLinks(node.children, from) : [];
  });
}

/** Wraps plain words only: what has an address or a meaning of its own keeps it. */
function addLinks(richText: RichText, links: PlacedLink[], start: number): RichText {
  let at = start;
  return richText.flatMap((node): RichText => {
    const from = at;
    at += lengthOf(node);
    if (node.type === 'text') return cutIntoLinks(node.text, links, from);
    if (node.type === 'link' || !('children' in node)) return [node];
    return [{ ...node, children: addLinks(node.children, links, from) }];
  });
}

function cutIntoLinks(text: string, links: PlacedLink[], offset: number): RichText {
  const result: RichText = [];
  let done = 0;
  for (const { href, start, end } of links) {
    const from = Math.max(start - offset, done);
    const to = Math.min(end - offset, text.length);
    if (from >= to) continue;
    result.push({ type: 'text', text: text.slice(done, from) });
    result.push({ type: 'link', href, children: [{ type: 'text', text: text.slice(from, to) }] });
    done = to;
  }
  result.push({ type: 'text', text: text.slice(done) });
  return result;
}
