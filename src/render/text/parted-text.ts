/** A long message with its parts named: the lines that stand as labels get anchors, and a list of them leads there. */
import type { Mention } from '../../archive/model/post.ts';
import type { RichText } from '../../telegram/rich-text.ts';
import { type RichTextContext, renderBlocks } from './rich-text.ts';
import { type Block, textBlocks } from './text-blocks.ts';
import { textRuns } from './text-runs.ts';

export interface Part {
  /** Made here, never from the words of a message. */
  anchor: string;
  title: string;
}

export interface PartedText {
  html: string;
  /** Empty where there are too few to need a list. */
  parts: readonly Part[];
}

/** Two parts are seen at a glance. */
const fewestParts = 3;

export function renderPartedText(
  richText: RichText,
  mentions: readonly Mention[],
  context: RichTextContext,
): PartedText {
  const blocks = textBlocks(textRuns(richText, mentions));
  if (blocks.filter(isLabel).length < fewestParts) return { html: renderBlocks(blocks, context), parts: [] };
  const parts: Part[] = [];
  const html = blocks.map((block) => {
    const rendered = renderBlocks([block], context);
    if (!isLabel(block)) return rendered;
    const anchor = `part-${parts.length + 1}`;
    parts.push({ anchor, title: titleOf(block) });
    return rendered.replace('<p class="label"', `<p class="label" id="${anchor}"`);
  });
  return { html: html.join('\n'), parts };
}

function isLabel(block: Block): block is Extract<Block, { type: 'paragraph' }> {
  return block.type === 'paragraph' && block.role === 'label';
}

function titleOf({ lines }: Extract<Block, { type: 'paragraph' }>): string {
  const text = lines.flat().map((run) => run.text);
  return text.join('').trim().replace(/:$/, '');
}
