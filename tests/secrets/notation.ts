/** Reads the lines of `tests/fixtures/secrets/` into formatted text. In: a line of the notation. Out: text and its secret. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RichText, RichTextNode } from '../../src/telegram/rich-text.ts';

const folder = resolve(import.meta.dirname, '../fixtures/secrets');

export interface Planted {
  /** As written in the file, for a person. */
  line: string;
  text: RichText;
  /** What must not be published; empty in a harmless line. */
  secret: string;
}

export function plantedIn(file: 'canaries' | 'canaries-later' | 'canaries-unseen' | 'harmless'): Planted[] {
  return readFileSync(`${folder}/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readPlanted);
}

/** The half that the rules were tuned on, and the half that was set aside; every second line each. */
export function halves<Item>(items: readonly Item[]): { open: Item[]; setAside: Item[] } {
  return { open: items.filter((_, at) => at % 2 === 0), setAside: items.filter((_, at) => at % 2 === 1) };
}

function readPlanted(line: string): Planted {
  const written = line
    .replaceAll('\\n', '\n')
    .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const secret =
    /⟦([^⟧]*)⟧/.exec(written)?.[1]?.replace(/[|*`_]{1,2}(?=.)/g, (mark) => (mark === '_' ? mark : '')) ?? '';
  return { line, text: parse(written.replace(/[⟦⟧]/g, '')), secret: secret.trim() };
}

const mark =
  /\*\*(?<bold>.+?)\*\*|__(?<italic>.+?)__|`(?<code>[^`]+)`|\|\|(?<spoiler>.+?)\|\||\[(?<words>[^\]\n]+)\]\((?<href>[^)\s]+)\)|(?<bare>https?:\/\/[^\s<>«»"]+[^\s<>«»".,;:!?)])|(?<border>\|)/s;

function parse(text: string): RichText {
  const nodes: RichText = [];
  const add = (node: RichTextNode) => void nodes.push(node);
  let rest = text;
  for (let found = mark.exec(rest); found !== null; found = mark.exec(rest)) {
    if (found.index > 0) add({ type: 'text', text: rest.slice(0, found.index) });
    const { bold, italic, code, spoiler, words, href, bare } = found.groups ?? {};
    if (bold !== undefined) add({ type: 'bold', children: parse(bold) });
    else if (italic !== undefined) add({ type: 'italic', children: parse(italic) });
    else if (code !== undefined) add({ type: 'code', text: code });
    else if (spoiler !== undefined) add({ type: 'spoiler', children: parse(spoiler) });
    else if (words !== undefined) add({ type: 'link', href: href ?? '', children: parse(words) });
    else if (bare !== undefined) add({ type: 'link', href: bare, children: [{ type: 'text', text: bare }] });
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') add({ type: 'text', text: rest });
  return nodes;
}

/** Whether words of the secret are still in what is published: half a password is one as well. */
export function isLeaked(secret: string, published: string): boolean {
  return secret.split(/\s+/).some((word) => word.length > 2 && published.includes(word));
}
