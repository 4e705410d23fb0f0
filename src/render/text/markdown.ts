/**
 * Rich text of a message → Markdown (CommonMark) that shows the same text. Whatever is not markup written here is escaped,
 * so that no message can make links, headings or HTML of its own; every address has passed the URL gate.
 */
import type { Mention } from '../../archive/model/post.ts';
import type { RichText, TextStyle } from '../../telegram/rich-text.ts';
import { inCaseOf, type RichTextContext } from './rich-text.ts';
import { type Block, type Line, textBlocks } from './text-blocks.ts';
import { type Run, textRuns } from './text-runs.ts';

export type MarkdownContext = Pick<RichTextContext, 'addressOf' | 'titleOf'>;

export function renderMarkdown(richText: RichText, mentions: readonly Mention[], context: MarkdownContext): string {
  return blocksOf(textBlocks(textRuns(richText, mentions)), context);
}

/** What means something anywhere in a line. `!` would make a picture of a link that follows. */
const inline = /[\\`*_[\]<>&~|$^!]/g;
/** What means something only where a line begins: headings, lists, rules and underlines of headings. */
const atBeginning = /^(?:[#+=-]+|:|\d+[.)])(?=\s|$)/;

/** Words as they are, in the middle of a line. */
function escapeMarkdown(text: string): string {
  return text.replace(inline, '\\$&');
}

/** A line as it is: no heading, list or rule may begin with it. */
export function escapeMarkdownLine(text: string): string {
  return escapeBeginning(escapeMarkdown(text.replace(/\s+/g, ' ').trim()));
}

function escapeBeginning(line: string): string {
  return line.replace(atBeginning, (mark) => mark.replace(/[^\d]/g, '\\$&'));
}

function blocksOf(blocks: readonly Block[], context: MarkdownContext): string {
  return blocks.map((block) => blockOf(block, context)).join('\n\n');
}

function blockOf(block: Block, context: MarkdownContext): string {
  switch (block.type) {
    case 'paragraph':
      return linesOf(block.lines, context);
    case 'list':
      return block.items
        .map(({ number, lines }) => {
          const mark = block.marker === 'number' ? `${number ?? 1}. ` : '- ';
          return mark + linesOf(lines, context).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    case 'pre': {
      const fence = fenceFor(block.text);
      const language = block.language?.replace(/[^\w+#.-]/g, '') ?? '';
      return `${fence}${language}\n${block.text.replace(/\n$/, '')}\n${fence}`;
    }
    case 'quote':
      return blocksOf(block.blocks, context)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
  }
}

/** Longer than any row of backticks in the text. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((row) => row.length));
  return '`'.repeat(longest + 1);
}

/** A line ends where it ended in the message. */
function linesOf(lines: readonly Line[], context: MarkdownContext): string {
  return lines.map((line) => escapeBeginning(lineOf(line, context).trim())).join('\\\n');
}

const marks: ReadonlyArray<[Exclude<TextStyle, 'spoiler' | 'underline'>, string]> = [
  ['bold', '**'],
  ['italic', '*'],
  ['strikethrough', '~~'],
];

function lineOf(line: Line, context: MarkdownContext): string {
  let text = '';
  for (let at = 0; at < line.length; ) {
    const run = line[at];
    if (run === undefined) break;
    const { link } = run;
    const end = link === undefined ? at + 1 : endOfLink(line, at);
    const inner = line.slice(at, end).reduce((words, part) => words + wordsOf(part, words, context), '');
    const target = link?.url.href ?? (run.mention === undefined ? undefined : context.addressOf(run.mention));
    // Of an address itself the whole is shown: the page shortens it for the eye.
    text +=
      target === undefined ? inner : link?.title !== undefined ? `<${safeTarget(target)}>` : linkOf(inner, target);
    if (link?.warning !== undefined) text += ` (${escapeMarkdown(link.warning)})`;
    at = end;
  }
  return text;
}

function endOfLink(line: Line, start: number): number {
  let end = start;
  while (line[end]?.link === line[start]?.link && end < line.length) end++;
  return end;
}

function linkOf(words: string, target: string): string {
  const [before, inner, after] = partedBySpace(words);
  return inner === '' ? words : `${before}[${inner}](<${safeTarget(target)}>)${after}`;
}

/** Space before, words, space after. */
function partedBySpace(words: string): [string, string, string] {
  const inner = words.trim();
  const start = words.length - words.trimStart().length;
  return [words.slice(0, start), inner, words.slice(start + inner.length)];
}

/** An address between angle brackets; the URL parser has left neither spaces nor brackets, but another source may. */
function safeTarget(address: string): string {
  return address.replace(/[<>\\\s]/g, (character) => encodeURIComponent(character));
}

function wordsOf(run: Run, before: string, context: MarkdownContext): string {
  const title = run.mention?.target === 'paper' ? context.titleOf(run.mention) : undefined;
  const words = title === undefined ? run.text : inCaseOf(run.text, title);
  if (run.code) return codeOf(words);
  // Marks stand close to words, or they are no marks.
  const [space, inner, after] = partedBySpace(words);
  if (inner === '') return words;
  let text = escapeMarkdown(inner);
  if (/^[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}]$/u.test(inner) && !/[*~]$/.test(before + space)) {
    for (const [style, mark] of marks.toReversed()) if (run.styles.has(style)) text = mark + text + mark;
  }
  return space + text + after;
}

function codeOf(text: string): string {
  if (text.trim() === '') return text;
  const row = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return row + space + text + space + row;
}
