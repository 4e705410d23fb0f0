/**
 * Rich text of a message → safe HTML. Everything that is not markup written here is escaped; every address has passed the
 * URL gate; links never nest. Pages put the result in with `set:html`, nothing else may.
 */
import type { Mention } from '../../archive/model/post.ts';
import type { RichText, TextStyle } from '../../telegram/rich-text.ts';
import { directionOf } from './direction.ts';
import { escapeHtml } from './escape.ts';
import { withForeignMarked } from './foreign-words.ts';
import { withFormulas } from './formulas.ts';
import { languageOf } from './language-of.ts';
import { withoutInvisible, withoutTurns } from './link-text.ts';
import { type FindSecond, withSeconds } from './seconds-of-video.ts';
import { type Block, type Line, textBlocks } from './text-blocks.ts';
import { type LinkMark, type Run, textRuns, type WayToSecond } from './text-runs.ts';

export interface RichTextContext {
  /** Address on this site of a thing that a text names; undefined when it has no page. */
  addressOf: (mention: Mention) => string | undefined;
  /** How a paper is really written, for titles that a message shouts in capitals. */
  titleOf: (mention: Mention) => string | undefined;
  /** Language of the page around the text. */
  language: string;
  words: { spoiler: string; quote: string };
  /** For pages, which show formulas; readers of feeds take MathML for nothing. */
  formulas?: boolean;
  /** Of the recording that the post brings: the way to a second of it, and its chapters. */
  recording?: { find: FindSecond; chapters: ReadonlySet<number> } | undefined;
}

export function renderRichText(richText: RichText, mentions: readonly Mention[], context: RichTextContext): string {
  return renderBlocks(textBlocks(textRuns(richText, mentions)), context);
}

export function renderBlocks(blocks: readonly Block[], context: RichTextContext): string {
  return blocks.map((block) => renderBlock(block, context)).join('\n');
}

function renderBlock(block: Block, context: RichTextContext): string {
  switch (block.type) {
    case 'paragraph': {
      const role = block.role === 'text' ? '' : ` class="${block.role}"`;
      return `<p${role}${dirOf(block.lines)}>${renderLines(block.lines, context)}</p>`;
    }
    case 'list':
      return renderList(block, context);
    case 'pre': {
      const language = block.language === null ? '' : ` data-language="${escapeHtml(block.language)}"`;
      return `<pre tabindex="0"${language}><code>${escapeHtml(block.text)}</code></pre>`;
    }
    case 'quote': {
      const quote = `<blockquote>${renderBlocks(block.blocks, context)}</blockquote>`;
      if (!block.collapsed) return quote;
      return `<details class="folded"><summary>${escapeHtml(context.words.quote)}</summary>${quote}</details>`;
    }
  }
}

function renderList(list: Extract<Block, { type: 'list' }>, context: RichTextContext): string {
  const first = list.items[0]?.number;
  const open = list.marker === 'number' ? `<ol${first === undefined || first === 1 ? '' : ` start="${first}"`}>` : null;
  const items = list.items.map((item) => `<li${dirOf(item.lines)}>${renderLines(item.lines, context)}</li>`).join('');
  if (open !== null) return `${open}${items}</ol>`;
  return list.marker === 'none' ? `<ul class="verse">${items}</ul>` : `<ul>${items}</ul>`;
}

function dirOf(lines: readonly Line[]): string {
  const direction = directionOf(textToFirstLetter(lines));
  return direction === undefined ? '' : ` dir="${direction}"`;
}

function textToFirstLetter(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    for (const run of line) {
      text += run.text;
      if (/\p{L}/u.test(text)) return text;
    }
  }
  return text;
}

function renderLines(lines: readonly Line[], context: RichTextContext): string {
  return lines.map((line) => renderLine(prepared(line, context), context)).join('<br>');
}

function prepared(line: Line, { formulas = false, recording }: RichTextContext): Line {
  const set = formulas ? withFormulas(line) : line;
  return recording === undefined ? set : withSeconds(set, recording.find, recording.chapters);
}

/** Something that is open around a run; equal keys continue from run to run. */
interface Wrapper {
  key: unknown;
  open: string;
  close: string;
}

/** The order in which styles nest, outermost first; a spoiler holds its links, links hold the rest. */
const innerStyles: ReadonlyArray<[Exclude<TextStyle, 'spoiler'>, string]> = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['underline', 'u'],
  ['strikethrough', 's'],
];

function renderLine(line: Line, context: RichTextContext): string {
  let html = '';
  const opened: Wrapper[] = [];
  for (const run of line) {
    const wanted = wrappersOf(run, context);
    let shared = 0;
    while (shared < opened.length && opened[shared]?.key === wanted[shared]?.key) shared++;
    html += closeDownTo(shared, opened);
    for (const wrapper of wanted.slice(shared)) {
      html += wrapper.open;
      opened.push(wrapper);
    }
    if (run.mathml !== undefined) {
      html += run.mathml;
      continue;
    }
    const foreign = run.code || wanted.some(({ open }) => open.includes(' lang=')) ? '' : context.language;
    html += withForeignMarked(asRead(run, wordsOf(run, context)), foreign);
  }
  return html + closeDownTo(0, opened);
}

function closeDownTo(depth: number, opened: Wrapper[]): string {
  let html = '';
  while (opened.length > depth) html += opened.pop()?.close ?? '';
  return html;
}

const plain: readonly Wrapper[] = [];

function wrappersOf(run: Run, context: RichTextContext): readonly Wrapper[] {
  const isMarked = (run.link ?? run.second ?? run.mention) !== undefined;
  if (!isMarked && !run.code && run.styles.size === 0) return plain;
  const wrappers: Wrapper[] = [];
  if (run.styles.has('spoiler')) {
    const label = escapeHtml(context.words.spoiler);
    wrappers.push({
      key: 'spoiler',
      open: `<label class="spoiler"><input type="checkbox" aria-label="${label}"><span>`,
      close: '</span></label>',
    });
  }
  if (run.link !== undefined) wrappers.push(linkWrapper(run.link));
  else if (run.second !== undefined) wrappers.push(secondWrapper(run.second));
  else if (run.mention !== undefined) wrappers.push(...mentionWrapper(run.mention, run.text, context));
  for (const [style, tag] of innerStyles) {
    if (run.styles.has(style)) wrappers.push({ key: style, open: `<${tag}>`, close: `</${tag}>` });
  }
  if (run.code) wrappers.push({ key: 'code', open: '<code>', close: '</code>' });
  return wrappers;
}

function linkWrapper(link: LinkMark): Wrapper {
  const title = link.title === undefined ? '' : ` title="${escapeHtml(link.title)}"`;
  const warning = link.warning === undefined ? '' : `<span class="real-host"> (${escapeHtml(link.warning)})</span>`;
  const address = link.title === undefined ? '' : ' class="address"';
  return {
    key: link,
    open: `<a href="${escapeHtml(link.url.href)}"${address}${title} rel="noopener noreferrer">`,
    close: `${warning}</a>`,
  };
}

function secondWrapper(second: WayToSecond): Wrapper {
  const rel = second.external ? ' rel="noopener noreferrer"' : '';
  return { key: second, open: `<a class="second" href="${escapeHtml(second.href)}"${rel}>`, close: '</a>' };
}

function mentionWrapper(mention: Mention, text: string, context: RichTextContext): Wrapper[] {
  const address = context.addressOf(mention);
  if (address === undefined) return [];
  const language = mention.target === 'paper' ? languageOf(text, context.language) : undefined;
  const lang = language === undefined ? '' : ` lang="${language}"`;
  return [{ key: mention, open: `<a class="mention" href="${escapeHtml(address)}"${lang}>`, close: '</a>' }];
}

/** Nothing turns the letters that follow, and nothing hides in the words of a link. */
function asRead(run: Run, words: string): string {
  return run.link === undefined ? withoutTurns(words) : withoutInvisible(words);
}

function wordsOf(run: Run, context: RichTextContext): string {
  if (run.mention?.target !== 'paper') return run.text;
  const title = context.titleOf(run.mention);
  return title === undefined ? run.text : inCaseOf(run.text, title);
}

/** Words written in capitals, in the case of the same words of a title; anything else is left as written. */
export function inCaseOf(shouted: string, title: string): string {
  if (!/\p{Lu}{2}/u.test(shouted) || /\p{Ll}/u.test(shouted)) return shouted;
  const letters = Array.from(title).filter((character) => isLetter(character));
  let next = 0;
  let result = '';
  for (const character of shouted) {
    if (!isLetter(character)) {
      result += character;
      continue;
    }
    const model = letters[next++];
    if (model?.toLowerCase() !== character.toLowerCase()) return shouted;
    result += model;
  }
  return result;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
