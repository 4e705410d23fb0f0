/**
 * The small tree that the HTML readers walk: elements and their words. Nothing here recurses, because the depth of a tree
 * is in the hands of whoever wrote the page.
 */

export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
}

/** Words stand as plain strings, with their entities decoded. */
export type HtmlNode = HtmlElement | string;

/** True when `token` is one of the element's classes: `service_message` is not found in `service_message_photo`. */
export function hasClass(element: HtmlElement, token: string): boolean {
  const classes = element.attributes['class'];
  if (classes === undefined) return false;
  for (let start = classes.indexOf(token); start !== -1; start = classes.indexOf(token, start + 1)) {
    if (isSpace(classes, start - 1) && isSpace(classes, start + token.length)) return true;
  }
  return false;
}

/** True beyond both ends of the text too. */
function isSpace(text: string, index: number): boolean {
  return !(text.charCodeAt(index) > 0x20);
}

/** The matching elements below the root in reading order; what is below a match is part of it and not searched. */
export function findAll(root: HtmlElement, matches: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: HtmlElement[] = [];
  pushChildElements(root, waiting);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (matches(element)) found.push(element);
    else pushChildElements(element, waiting);
  }
  return found;
}

/** The first matching element below the root in reading order. */
export function findFirst(root: HtmlElement, matches: (element: HtmlElement) => boolean): HtmlElement | undefined {
  const waiting: HtmlElement[] = [];
  pushChildElements(root, waiting);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (matches(element)) return element;
    pushChildElements(element, waiting);
  }
  return undefined;
}

export function findByClass(root: HtmlElement, token: string): HtmlElement | undefined {
  return findFirst(root, (element) => hasClass(element, token));
}

export function findAllByClass(root: HtmlElement, token: string): HtmlElement[] {
  return findAll(root, (element) => hasClass(element, token));
}

export function childElements(element: HtmlElement): HtmlElement[] {
  return element.children.filter((child) => typeof child === 'object');
}

/** Puts the child elements on a stack from which they are popped in reading order. */
export function pushChildElements(element: HtmlElement, stack: HtmlElement[]): void {
  for (let index = element.children.length - 1; index >= 0; index--) {
    const child = element.children[index];
    if (typeof child === 'object') stack.push(child);
  }
}

/** The words of an element without their formatting; `<br>` ends a line. */
export function textOf(element: HtmlElement): string {
  let text = '';
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.name === 'br') text += '\n';
    else for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index] ?? '');
  }
  return text;
}

/** The words on one line, single-spaced: for names, titles and sentences, where line breaks only indent the page. */
export function lineOf(element: HtmlElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
