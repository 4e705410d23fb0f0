/**
 * Formatted text as a tree of entities: what every reader yields and every renderer draws. Names follow Telegram's own
 * message entities (https://core.telegram.org/type/MessageEntity); text is UTF-16, lines end with `\n`.
 */
import { z } from 'zod';

/** A node that wraps others and adds nothing but a look. */
export const textStyles = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const;
export type TextStyle = (typeof textStyles)[number];

/** Words that Telegram links by itself; `value` is the bare tag, name or address, `text` is what was written. */
export const autoLinks = ['mention', 'hashtag', 'cashtag', 'botCommand', 'email', 'phone', 'bankCard'] as const;
export type AutoLink = (typeof autoLinks)[number];

export type RichTextNode =
  | { type: 'text'; text: string }
  | { type: TextStyle; children: RichTextNode[] }
  /** `collapsed`: shown folded by Telegram. */
  | { type: 'blockquote'; collapsed: boolean; children: RichTextNode[] }
  | { type: 'code'; text: string }
  /** `language`: what the author named, or null. */
  | { type: 'pre'; language: string | null; text: string }
  /** A bare address or words with an address behind them. `href` is as found: only the URL gate decides what is safe. */
  | { type: 'link'; href: string; children: RichTextNode[] }
  | { type: AutoLink; value: string; text: string }
  /** A mention of a person without a username: no public address exists. */
  | { type: 'mentionName'; text: string }
  /** `text` is the plain emoji that stands for it; `file` a path inside the export, or null. */
  | { type: 'customEmoji'; text: string; file: string | null };

export type RichText = RichTextNode[];

const richTextNodeSchema: z.ZodType<RichTextNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.enum(textStyles), children: richTextSchema }),
    z.object({ type: z.literal('blockquote'), collapsed: z.boolean(), children: richTextSchema }),
    z.object({ type: z.literal('code'), text: z.string() }),
    z.object({ type: z.literal('pre'), language: z.string().nullable(), text: z.string() }),
    z.object({ type: z.literal('link'), href: z.string(), children: richTextSchema }),
    z.object({ type: z.enum(autoLinks), value: z.string(), text: z.string() }),
    z.object({ type: z.literal('mentionName'), text: z.string() }),
    z.object({ type: z.literal('customEmoji'), text: z.string(), file: z.string().nullable() }),
  ]),
);

export const richTextSchema: z.ZodType<RichText> = z.array(richTextNodeSchema);

/** The words without their formatting, exactly as many as were written. */
export function plainText(richText: RichText): string {
  let text = '';
  for (const node of richText) text += 'children' in node ? plainText(node.children) : node.text;
  return text;
}

/** Whether there are no words at all, only spaces and ends of lines. */
export function isBlank(richText: RichText): boolean {
  return richText.every((node) => ('children' in node ? isBlank(node.children) : !/\S/.test(node.text)));
}

/** Whether a spoiler hides some of the words. */
export function hasSpoiler(richText: RichText): boolean {
  return richText.some((node) => 'children' in node && (node.type === 'spoiler' || hasSpoiler(node.children)));
}

/** How many characters the words have. */
export function lengthOf(richText: RichText): number {
  let length = 0;
  for (const node of richText) length += 'children' in node ? lengthOf(node.children) : node.text.length;
  return length;
}

/** The words that everyone may see at once: what a spoiler hides is an ellipsis. */
export function openText(richText: RichText): string {
  let text = '';
  for (const node of richText) {
    if (!('children' in node)) text += node.text;
    else text += node.type === 'spoiler' ? '…' : openText(node.children);
  }
  return text;
}

/** A link met in a text: `text` is what the reader sees. */
export interface TextLink {
  href: string;
  text: string;
}

/** Every explicit link of a text in reading order (mentions, hashtags and addresses of mail are not links here). */
export function linksOf(richText: RichText): TextLink[] {
  const links: TextLink[] = [];
  for (const node of richText) {
    if (node.type === 'link') links.push({ href: node.href, text: plainText(node.children) });
    else if ('children' in node) links.push(...linksOf(node.children));
  }
  return links;
}

/** Glues neighbours of one look together and drops empty nodes, so that equal texts have equal trees. */
export function normalizeRichText(richText: RichText): RichText {
  const result: RichText = [];
  for (const node of richText) {
    if ('children' in node) {
      const children = normalizeRichText(node.children);
      if (children.length > 0) append(result, { ...node, children });
    } else if (node.text !== '') {
      append(result, node);
    }
  }
  return result;
}

/** Puts a node behind the last of `result`, or into it. Only nodes with children that were made here are changed. */
function append(result: RichText, node: RichTextNode): void {
  const previous = result.at(-1);
  if (previous?.type === 'text' && node.type === 'text') {
    result[result.length - 1] = { type: 'text', text: previous.text + node.text };
  } else if (previous?.type === 'code' && node.type === 'code') {
    result[result.length - 1] = { type: 'code', text: previous.text + node.text };
  } else if (previous !== undefined && 'children' in previous && 'children' in node && looksAlike(previous, node)) {
    for (const child of node.children) append(previous.children, child);
  } else {
    result.push(node);
  }
}

/** Two quotes, two blocks of code or two tags that touch are two things; the same style twice is one. */
function looksAlike(previous: RichTextNode, node: RichTextNode): boolean {
  if (previous.type === 'link' && node.type === 'link') return previous.href === node.href;
  return previous.type === node.type && node.type !== 'blockquote';
}

/** A stretch of `plainText`: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** The same text with every range replaced by `mark`. Ranges are ascending and do not overlap; they may cross formatting. */
export function replaceRanges(richText: RichText, ranges: readonly TextRange[], mark: string): RichText {
  return ranges.length === 0 ? richText : replaceFrom(richText, ranges, mark, 0).richText;
}

function replaceFrom(
  richText: RichText,
  ranges: readonly TextRange[],
  mark: string,
  start: number,
): { richText: RichText; end: number } {
  let at = start;
  const result = richText.map((node): RichTextNode => {
    if ('children' in node) {
      const inner = replaceFrom(node.children, ranges, mark, at);
      at = inner.end;
      return { ...node, children: inner.richText };
    }
    const from = at;
    at += node.text.length;
    const touching = ranges.filter((range) => range.start < at && range.end > from);
    if (touching.length === 0) return node;
    let text = '';
    let end = from;
    for (const range of touching) {
      // The mark stands once, where the range begins.
      text += node.text.slice(end - from, Math.max(range.start, end) - from) + (range.start >= from ? mark : '');
      end = Math.min(range.end, at);
    }
    text += node.text.slice(end - from);
    // An auto link repeats its words as its value: a secret must not survive there.
    return 'value' in node ? { type: 'text', text } : { ...node, text };
  });
  return { richText: result, end: at };
}

/** The same text with every address passed through `change`. */
export function mapHrefs(richText: RichText, change: (href: string) => string): RichText {
  return richText.map((node) => {
    if (!('children' in node)) return node;
    const children = mapHrefs(node.children, change);
    return node.type === 'link' ? { ...node, href: change(node.href), children } : { ...node, children };
  });
}
