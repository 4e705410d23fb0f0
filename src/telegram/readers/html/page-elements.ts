/**
 * Reads a page as a stream and hands out only the elements that a reader wants, one at a time, so that a page costs little
 * more than its parsing. In: HTML of any quality. Out: each wanted element as a tree, and whether the page was whole.
 */
import { Parser } from 'htmlparser2';
import type { HtmlElement } from './element.ts';

export interface PageElement {
  element: HtmlElement;
  /** Why the element is not whole, or null: the page ended in it, or it nests deeper than any exporter writes. */
  damage: 'truncated' | 'tooDeep' | null;
}

export interface PageEnd {
  /** True when the page ends before its own `</html>`. A fragment that never opened `<html>` has no end to miss. */
  truncated: boolean;
}

interface PageQuery {
  /** The beginning of each wanted tag as it is written, `<div class="message `: where reading goes on after damage. */
  resumeAt: string;
  isWanted(name: string, attributes: Record<string, string>): boolean;
  visit(found: PageElement): void;
}

/**
 * Pages nest about thirty levels, and a few thousand where each of a thousand messages left a tag open. The parser's own
 * bookkeeping grows with the square of the depth.
 */
const deepest = 4000;

export function readPageElements(html: string, query: PageQuery): PageEnd {
  let rest = html;
  let opened = false;
  for (;;) {
    const end = readUntilTooDeep(rest, query);
    opened ||= end.opened;
    if (end.tooDeepAt === null) return { truncated: opened && !end.closed };
    const next = rest.indexOf(query.resumeAt, end.tooDeepAt);
    if (next === -1) return { truncated: true };
    rest = rest.slice(next);
  }
}

interface StretchEnd {
  /** `<html>` was opened, and closed by its own tag, in this stretch. */
  opened: boolean;
  closed: boolean;
  /** Offset at which reading was given up, or null. */
  tooDeepAt: number | null;
}

function readUntilTooDeep(html: string, { isWanted, visit }: PageQuery): StretchEnd {
  const end: StretchEnd = { opened: false, closed: false, tooDeepAt: null };
  /** Every open element; null outside of wanted ones, where no tree is built. */
  const open: (HtmlElement | null)[] = [];
  let wanted: HtmlElement | null = null;
  const finish = (damage: PageElement['damage']) => {
    if (wanted !== null) visit({ element: wanted, damage });
    wanted = null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') end.opened = true;
      if (isWanted(name, attributes)) {
        // Desktop before 5.9 left tags open, so that each message lies inside the one before it.
        finish(null);
        wanted = { name, attributes, children: [] };
        open.push(wanted);
      } else if (wanted === null) {
        open.push(null);
      } else {
        const element: HtmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      }
      if (open.length > deepest) {
        end.tooDeepAt = parser.startIndex;
        parser.pause();
      }
    },
    ontext(words) {
      if (wanted === null) return;
      const siblings = open.at(-1)?.children;
      const last = siblings?.at(-1);
      // An entity cuts words in two.
      if (siblings !== undefined && typeof last === 'string') siblings[siblings.length - 1] = last + words;
      else siblings?.push(words);
    },
    onclosetag(name, isImplied) {
      const element = open.pop();
      if (name === 'html' && !isImplied) end.closed = true;
      if (element === wanted && element !== null && !ending) finish(null);
    },
  });
  let ending = false;
  parser.write(html);
  if (end.tooDeepAt !== null) {
    finish('tooDeep');
    return end;
  }
  ending = true;
  parser.end();
  finish('truncated');
  return end;
}
