/**
 * Finds what Telegram links by itself in plain words: addresses, mail, @mentions and #hashtags. In: a plain text of a copy
 * that lost its links. Out: the same words as rich text. Linear in the length of the text.
 */
import type { RichText, RichTextNode } from './rich-text.ts';

/** Hosts that serve Telegram's public pages under another name; an address on them is meant as one on t.me. */
const telegramMirrors: ReadonlySet<string> = new Set([
  't.iss.one',
  'tgoop.com',
  'telegram.me',
  'telegram.dog',
  'tx.me',
]);

const linkable =
  /https?:\/\/[^\s<>«»"]{1,2000}|(?<![\w.@/-])(?:t\.me|arxiv\.org)\/[^\s<>«»"]{1,500}|(?<![\w.@])[\w.+-]{1,64}@[a-zA-Z\d-]{1,63}(?:\.[a-zA-Z\d-]{2,63}){1,4}|(?<![\w@/])@[a-zA-Z]\w{3,31}|(?<![\p{L}\p{N}_&/#])#[\p{L}\p{N}_]{1,64}/gu;

export function autoLink(text: string): RichText {
  const result: RichText = [];
  let end = 0;
  for (const match of text.matchAll(linkable)) {
    const written = withoutTrailingPunctuation(match[0]);
    const node = linkedNode(written);
    if (node === undefined) continue;
    if (match.index > end) result.push({ type: 'text', text: text.slice(end, match.index) });
    result.push(node);
    end = match.index + written.length;
  }
  if (end < text.length) result.push({ type: 'text', text: text.slice(end) });
  return result;
}

/** The address on t.me that an address on one of Telegram's mirrors stands for; other addresses as they are. */
export function unmirrored(address: string): string {
  const match = /^(https?:\/\/)([^/?#]{1,253})(.*)$/s.exec(address);
  const host = match?.[2]?.toLowerCase();
  return host !== undefined && telegramMirrors.has(host) ? `https://t.me${match?.[3] ?? ''}` : address;
}

function linkedNode(written: string): RichTextNode | undefined {
  if (written.startsWith('@')) return { type: 'mention', value: written.slice(1), text: written };
  if (written.startsWith('#')) {
    // Telegram does not take a number («#1») for a tag.
    return /^#\d+$/.test(written) ? undefined : { type: 'hashtag', value: written.slice(1), text: written };
  }
  if (/^https?:/.test(written)) {
    const href = unmirrored(written);
    return { type: 'link', href, children: [{ type: 'text', text: href }] };
  }
  if (written.includes('@')) return { type: 'email', value: written, text: written };
  return { type: 'link', href: `https://${written}`, children: [{ type: 'text', text: written }] };
}

/** A full stop after an address ends the sentence, a closing bracket belongs to it only when it was opened there. */
function withoutTrailingPunctuation(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    const isUnpairedBracket = last === ')' && !address.slice(0, end).includes('(');
    if (!/[.,;:!?…'’*]/.test(last) && !isUnpairedBracket) break;
    end--;
  }
  return address.slice(0, end);
}
