/**
 * Rich text, second step: runs → paragraphs, lists, quotes and code, from the line breaks and the marks that people type.
 * Telegram knows no blocks: a message is lines. No headings are invented.
 */
import type { Piece, Run } from './text-runs.ts';

export type Line = Run[];

export type Block =
  | { type: 'paragraph'; lines: Line[]; role: 'text' | 'label' | 'footnote' }
  /** `marker`: numbers, typed dashes or bullets, or nothing (a verse of short lines). */
  | { type: 'list'; marker: 'number' | 'dash' | 'none'; items: Item[] }
  | { type: 'pre'; language: string | null; text: string }
  | { type: 'quote'; collapsed: boolean; blocks: Block[] };

interface Item {
  number: number | undefined;
  lines: Line[];
}

interface Marker {
  kind: 'number' | 'dash';
  number: number | undefined;
  /** How many characters the mark takes, with the space after it. */
  length: number;
}

const numberMark = /^\s*(\d{1,3})[.)]\s+(?=\S)/;
const dashMark = /^\s*[-–—•▪◦●‣·*]\s+(?=[^\s\-–—])/;
/** In a text without blank lines, two lines both shorter than this belong together. */
const shortLine = 80;
/** So many lines in a row that end like titles are a list that nobody marked. */
const verse = 3;
const longestVerseLine = 220;
const longestLabel = 30;
/** A line that its author set in bold says itself that it is a heading. */
const longestBoldLabel = 90;

export function textBlocks(pieces: readonly Piece[]): Block[] {
  const blocks = chunks(pieces).flatMap((chunk): Block[] => {
    if (!Array.isArray(chunk)) {
      if (chunk.type === 'pre') return [chunk];
      return [{ type: 'quote', collapsed: chunk.collapsed, blocks: textBlocks(chunk.pieces) }];
    }
    return lineBlocks(linesOf(chunk));
  });
  markFootnote(blocks);
  return blocks;
}

/** Stretches of runs between code blocks and quotes. */
function chunks(pieces: readonly Piece[]): Array<Run[] | Exclude<Piece, { type: 'run' }>> {
  const result: Array<Run[] | Exclude<Piece, { type: 'run' }>> = [];
  for (const piece of pieces) {
    if (piece.type !== 'run') {
      result.push(piece);
      continue;
    }
    const last = result.at(-1);
    if (Array.isArray(last)) last.push(piece.run);
    else result.push([piece.run]);
  }
  return result;
}

function linesOf(runs: readonly Run[]): Line[] {
  let line: Line = [];
  const lines: Line[] = [line];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      if (text !== '') line.push({ ...run, text });
    }
  }
  return lines;
}

function lineBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const airy = lines.some((line, index) => isBlank(line) && index > 0 && index < lines.length - 1);
  let at = 0;
  while (at < lines.length) {
    const line = lineAt(lines, at);
    if (isBlank(line)) {
      at++;
      continue;
    }
    const list = readList(lines, at, airy) ?? readVerse(lines, at);
    if (list !== undefined) {
      blocks.push(list.block);
      at = list.next;
      continue;
    }
    const label = isLabel(lines, at, airy);
    const paragraph = label ? [line] : readParagraph(lines, at, airy);
    blocks.push({ type: 'paragraph', lines: paragraph, role: label ? 'label' : 'text' });
    at += paragraph.length;
  }
  return blocks;
}

function readParagraph(lines: readonly Line[], start: number, airy: boolean): Line[] {
  const paragraph: Line[] = [];
  for (let at = start; !isBlank(lineAt(lines, at)); at++) {
    const line = lineAt(lines, at);
    if (isBoldLabel(lines, at) || (readList(lines, at, airy) ?? readVerse(lines, at)) !== undefined) break;
    const previous = paragraph.at(-1);
    if (previous !== undefined && !airy && !(isShort(previous) && isShort(line))) break;
    paragraph.push(line);
  }
  return paragraph;
}

/** A list of at least two marked lines; blank lines between its items do not end it. */
function readList(lines: readonly Line[], start: number, airy: boolean): { block: Block; next: number } | undefined {
  const first = markerOf(lineAt(lines, start));
  if (first === undefined) return undefined;
  let item = itemOf(lineAt(lines, start), first);
  const items = [item];
  let next = start + 1;
  for (let at = next; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (isBlank(line)) continue;
    const marker = markerOf(line);
    if (marker?.kind === first.kind && follows(item.number, marker.number)) {
      item = itemOf(line, marker);
      items.push(item);
    } else if (airy && at === next && marker === undefined) {
      item.lines.push(line);
    } else {
      break;
    }
    next = at + 1;
  }
  return items.length < 2 ? undefined : { block: { type: 'list', marker: first.kind, items }, next };
}

function itemOf(line: Line, { number, length }: Marker): Item {
  return { number, lines: [withoutStart(line, length)] };
}

/** Three or more lines in a row that end as titles do, without a stop: set line by line. */
function readVerse(lines: readonly Line[], start: number): { block: Block; next: number } | undefined {
  let next = start;
  while (isVerseLine(lineAt(lines, next), lineAt(lines, next + 1))) next++;
  if (next - start < verse) return undefined;
  const items = lines.slice(start, next).map((line) => ({ number: undefined, lines: [line] }));
  return { block: { type: 'list', marker: 'none', items }, next };
}

function isVerseLine(line: Line, following: Line): boolean {
  if (isBlank(line) || markerOf(line) !== undefined) return false;
  const { length } = textOf(line);
  if (length > longestVerseLine || endsSentence(textOf(line))) return false;
  const isLabelOfNext = length <= longestLabel && textOf(following).length > 2 * length;
  return !isLabelOfNext;
}

/** A smiley behind the stop does not count. */
function endsSentence(text: string): boolean {
  return /[.!?…:;,](?:\s|\p{Extended_Pictographic}|\ufe0f)*$/u.test(text);
}

/** A few words alone on a line, with no stop, before a whole paragraph or a verse: they name what follows. */
function isLabel(lines: readonly Line[], at: number, airy: boolean): boolean {
  return isBoldLabel(lines, at) || isPlainLabel(lines, at, airy);
}

/** A line of bold words alone, before one that is not. */
function isBoldLabel(lines: readonly Line[], at: number): boolean {
  const line = lineAt(lines, at);
  if (!isBold(line) || textOf(line).length > longestBoldLabel) return false;
  const following = lines.slice(at + 1).find((other) => !isBlank(other));
  return following !== undefined && !isBold(following);
}

function isBold(line: Line): boolean {
  return line.every((run) => run.styles.has('bold') || run.text.trim() === '');
}

function isPlainLabel(lines: readonly Line[], at: number, airy: boolean): boolean {
  const text = textOf(lineAt(lines, at));
  if (text.length > longestLabel || !/^\s*[\p{L}\p{N}«][^.!?…;:,*]*$/u.test(text)) return false;
  const next = lineAt(lines, at + 1);
  if (airy && !isBlank(next)) return false;
  const following = isBlank(next) ? lineAt(lines, at + 2) : next;
  return textOf(following).length > Math.max(2 * text.length, shortLine / 2);
}

/** The last paragraph is a footnote when it opens with an asterisk that the text refers to. */
function markFootnote(blocks: readonly Block[]): void {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || blocks.length < 2) return;
  if (/^\s*\*+[\p{L}\p{N}«(]/u.test(textOf(lineAt(last.lines, 0)))) last.role = 'footnote';
}

function markerOf(line: Line): Marker | undefined {
  const text = textOf(line);
  const number = numberMark.exec(text);
  if (number !== null) return { kind: 'number', number: Number(number[1]), length: number[0].length };
  const dash = dashMark.exec(text);
  return dash === null ? undefined : { kind: 'dash', number: undefined, length: dash[0].length };
}

function follows(previous: number | undefined, number: number | undefined): boolean {
  return previous === undefined || number === previous + 1;
}

function withoutStart(line: Line, length: number): Line {
  const rest: Line = [];
  let left = length;
  for (const run of line) {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    if (cut < run.text.length) rest.push({ ...run, text: run.text.slice(cut) });
  }
  return rest;
}

/** Nothing stands behind the last line. */
function lineAt(lines: readonly Line[], at: number): Line {
  return lines[at] ?? [];
}

function textOf(line: Line): string {
  return line.map((run) => run.text).join('');
}

function isBlank(line: Line): boolean {
  return line.every((run) => run.text.trim() === '');
}

function isShort(line: Line): boolean {
  return textOf(line).length < shortLine;
}
