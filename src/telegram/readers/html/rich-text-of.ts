/**
 * Turns the formatted words of an element into rich text. In: an element and what a dialect says of each tag. Out: the
 * tree of entities. Walks without recursion and keeps the tree shallow, because all who read it later do recurse.
 */
import { normalizeRichText, type RichText, type RichTextNode } from '../../rich-text.ts';
import type { HtmlElement, HtmlNode } from './element.ts';

/** What an element of a formatted text stands for. */
export type Meaning =
  /** Its children, without a look of their own. */
  | { as: 'words' }
  /** Its children, on lines of their own. */
  | { as: 'block' }
  /** Nothing that belongs to the text. */
  | { as: 'nothing' }
  /** A node that is complete already. */
  | { as: 'node'; node: RichTextNode }
  /** A node around its children. */
  | { as: 'around'; wrap: (children: RichText) => RichTextNode };

/** Telegram nests a handful of styles; what is deeper keeps its words and loses its look. */
const deepestFormatting = 32;

interface Level {
  nodes: HtmlNode[];
  next: number;
  /** Where this level's nodes go: a list of its own below a wrapping node, else the parent's. */
  output: RichText;
  close: (() => void) | null;
}

export function richTextOf(nodes: HtmlNode[], meaningOf: (element: HtmlElement) => Meaning): RichText {
  const result: RichText = [];
  const levels: Level[] = [{ nodes, next: 0, output: result, close: null }];
  let wraps = 0;
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      levels.pop();
      level.close?.();
      continue;
    }
    const output = level.output;
    if (typeof node === 'string') {
      output.push({ type: 'text', text: node });
      continue;
    }
    const meaning = meaningOf(node);
    switch (meaning.as) {
      case 'nothing':
        break;
      case 'node':
        output.push(meaning.node);
        break;
      case 'words':
        levels.push({ nodes: node.children, next: 0, output, close: null });
        break;
      case 'block':
        endLine(output);
        levels.push({ nodes: node.children, next: 0, output, close: () => endLine(output) });
        break;
      case 'around': {
        if (wraps >= deepestFormatting) {
          levels.push({ nodes: node.children, next: 0, output, close: null });
          break;
        }
        wraps++;
        const children: RichText = [];
        const close = () => {
          wraps--;
          output.push(meaning.wrap(children));
        };
        levels.push({ nodes: node.children, next: 0, output: children, close });
        break;
      }
    }
  }
  return normalizeRichText(result);
}

function endLine(output: RichText): void {
  const last = output.at(-1);
  if (last !== undefined && !(last.type === 'text' && last.text.endsWith('\n')))
    output.push({ type: 'text', text: '\n' });
}

/**
 * The children of an element without the line breaks that only indent the page: one after its opening tag, one and its
 * indentation before the closing tag. All other space belongs to the author.
 */
export function trimmedChildren(element: HtmlElement): HtmlNode[] {
  const nodes = [...element.children];
  const first = nodes[0];
  if (typeof first === 'string' && first.startsWith('\n')) nodes[0] = first.slice(1);
  const last = nodes.at(-1);
  if (typeof last === 'string') {
    const lineStart = last.lastIndexOf('\n');
    if (lineStart !== -1 && last.slice(lineStart).trim() === '') nodes[nodes.length - 1] = last.slice(0, lineStart);
  }
  return nodes;
}
