/**
 * Cuts a text copy into blocks: runs of lines that end with reactions, views, an hour or a date. In: the lines of a file.
 * Out: the header of the page where the copy has one, and the blocks. A block holds one message, or several when those
 * before the last had neither reactions nor views.
 */
import type { Reaction } from '../../message.ts';
import { parseDateChip, parseMeta, parseReactions, parseViews } from './lines.ts';

export interface Line {
  text: string;
  /** Counted from 1, as editors show it. */
  number: number;
}

export interface Block {
  lines: Line[];
  reactions: Reaction[];
  views: number | null;
  signature: string | null;
  sentOn: string | null;
}

export interface PageHeader {
  name: string;
  username: string;
  description: string | null;
}

export function toLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trimEnd(), number: index + 1 }));
}

export function cutIntoBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = readEnding(lines, index);
    if (end === undefined) {
      const line = lines[index];
      if (line !== undefined) open.push(line);
      index++;
      continue;
    }
    blocks.push({ lines: trimmed(open), ...end.said });
    open = [];
    index = end.next;
  }
  if (trimmed(open).length > 0)
    blocks.push({ lines: trimmed(open), reactions: [], views: null, signature: null, sentOn: null });
  return blocks;
}

/** The lines that end a message come in a fixed order; an hour counts only after views or reactions, a date only after an hour. */
function readEnding(lines: Line[], start: number): { said: Omit<Block, 'lines'>; next: number } | undefined {
  let next = start;
  const at = (): string => lines[next]?.text ?? '';
  const reactions = parseReactions(at());
  if (reactions !== undefined) next++;
  const views = parseViews(at());
  if (views !== undefined) next++;
  if (next === start) return undefined;
  const meta = parseMeta(at());
  if (meta !== undefined) next++;
  const day = meta === undefined ? undefined : parseDateChip(at());
  if (day !== undefined) next++;
  return {
    said: { reactions: reactions ?? [], views: views ?? null, signature: meta?.signature ?? null, sentOn: day ?? null },
    next,
  };
}

/** `Name`, `@username`, `992 subscribers`, further counters and the description, as the page prints them above the first post. */
export function readPageHeader(lines: Line[]): { header: PageHeader; rest: Line[] } | undefined {
  const [name, username, counter] = lines.filter((line) => line.text !== '');
  if (name === undefined || username === undefined || counter === undefined) return undefined;
  if (!/^@[a-zA-Z]\w{3,31}$/.test(username.text) || !/^[\d.,\s]{1,12}[KM]? subscribers?$/.test(counter.text))
    return undefined;
  const firstPost = lines.findIndex((line) => line.number > counter.number && line.text === name.text);
  const body = firstPost === -1 ? lines.length : firstPost;
  const description = lines
    .slice(lines.indexOf(counter) + 1, body)
    .map((line) => line.text)
    .filter((text) => text !== '' && !/^[\d.,\s]{1,12}[KM]? (?:photos?|videos?|files?|links?)$/.test(text))
    .join('\n');
  return {
    header: { name: name.text, username: username.text.slice(1), description: description || null },
    rest: lines.slice(body),
  };
}

function trimmed(lines: Line[]): Line[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]?.text === '') start++;
  while (end > start && lines[end - 1]?.text === '') end--;
  return lines.slice(start, end);
}
