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

/** A line as it was typed, with what is asked of it again and again. */
interface TypedLine {
  runs: Line;
  text: string;
  marker: Marker | undefined;
  isBlank: boolean;
  isBold: boolean;
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

function linesOf(runs: readonly Run[]): TypedLine[] {
  let line: Line = [];
  const lines: Line[] = [line];
  for (const run of runs) {
    if (!run.text.includes('\n')) {
      if (run.text !== '') line.push(run);
      continue;
    }
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      if (text !== '') line.push({ ...run, text });
    }
  }
  return lines.map(typedLine);
}

function typedLine(runs: Line): TypedLine {
  const text = textOf(runs);
  const isBold = runs.every((run) => run.styles.has('bold') || run.text.trim() === '');
  return { runs, text, marker: markerOf(text), isBlank: text.trim() === '', isBold };
}

function lineBlocks(lines: readonly TypedLine[]): Block[] {
  const blocks: Block[] = [];
  const airy = lines.some((line, index) => line.isBlank && index > 0 && index < lines.length - 1);
  let at = 0;
  while (at < lines.length) {
    const line = lineAt(lines, at);
    if (line.isBlank) {
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
    const paragraph = label ? [line.runs] : readParagraph(lines, at, airy);
    blocks.push({ type: 'paragraph', lines: paragraph, role: label ? 'label' : 'text' });
    at += paragraph.length;
  }
  return blocks;
}

function readParagraph(lines: readonly TypedLine[], start: number, airy: boolean): Line[] {
  const paragraph: Line[] = [];
  let previous: TypedLine | undefined;
  for (let at = start; !lineAt(lines, at).isBlank; at++) {
    const line = lineAt(lines, at);
    if (isBoldLabel(lines, at) || (readList(lines, at, airy) ?? readVerse(lines, at)) !== undefined) break;
    if (previous !== undefined && !airy && !(isShort(previous) && isShort(line))) break;
    paragraph.push(line.runs);
    previous = line;
  }
  return paragraph;
}

/** A list of at least two marked lines; blank lines between its items do not end it. */
function readList(
  lines: readonly TypedLine[],
  start: number,
  airy: boolean,
): { block: Block; next: number } | undefined {
  const { runs, marker: first } = lineAt(lines, start);
  if (first === undefined) return undefined;
  let item = itemOf(runs, first);
  const items = [item];
  let next = start + 1;
  for (let at = next; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (line.isBlank) continue;
    const { marker } = line;
    if (marker?.kind === first.kind && follows(item.number, marker.number)) {
      item = itemOf(line.runs, marker);
      items.push(item);
    } else if (airy && at === next && marker === undefined) {
      item.lines.push(line.runs);
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
function readVerse(lines: readonly TypedLine[], start: number): { block: Block; next: number } | undefined {
  let next = start;
  while (isVerseLine(lineAt(lines, next), lineAt(lines, next + 1))) next++;
  if (next - start < verse) return undefined;
  const items = lines.slice(start, next).map(({ runs }) => ({ number: undefined, lines: [runs] }));
  return { block: { type: 'list', marker: 'none', items }, next };
}

function isVerseLine({ text, marker, isBlank }: TypedLine, following: TypedLine): boolean {
  if (isBlank || marker !== undefined) return false;
  const { length } = text;
  if (length > longestVerseLine || endsSentence(text)) return false;
  const isLabelOfNext = length <= longestLabel && following.text.length > 2 * length;
  return !isLabelOfNext;
}

/** A smiley behind the stop does not count. */
function endsSentence(text: string): boolean {
  return /[.!?…:;,](?:\s|\p{Extended_Pictographic}|\ufe0f)*$/u.test(text);
}

/** A few words alone on a line, with no stop, before a whole paragraph or a verse: they name what follows. */
function isLabel(lines: readonly TypedLine[], at: number, airy: boolean): boolean {
  return isBoldLabel(lines, at) || isPlainLabel(lines, at, airy);
}

/** A line of bold words alone, before one that is not. */
function isBoldLabel(lines: readonly TypedLine[], at: number): boolean {
  const { isBold, text } = lineAt(lines, at);
  if (!isBold || text.length > longestBoldLabel) return false;
  const following = lines.find((other, place) => place > at && !other.isBlank);
  return following !== undefined && !following.isBold;
}

function isPlainLabel(lines: readonly TypedLine[], at: number, airy: boolean): boolean {
  const { text } = lineAt(lines, at);
  if (text.length > longestLabel || !/^\s*[\p{L}\p{N}«][^.!?…;:,*]*$/u.test(text)) return false;
  const next = lineAt(lines, at + 1);
  if (airy && !next.isBlank) return false;
  const following = next.isBlank ? lineAt(lines, at + 2) : next;
  return following.text.length > Math.max(2 * text.length, shortLine / 2);
}

/** The last paragraph is a footnote when it opens with an asterisk that the text refers to. */
function markFootnote(blocks: readonly Block[]): void {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || blocks.length < 2) return;
  if (/^\s*\*+[\p{L}\p{N}«(]/u.test(textOf(last.lines[0] ?? []))) last.role = 'footnote';
}

function markerOf(text: string): Marker | undefined {
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
function lineAt(lines: readonly TypedLine[], at: number): TypedLine {
  return lines[at] ?? noLine;
}

const noLine = typedLine([]);

function textOf(line: Line): string {
  let text = '';
  for (const run of line) text += run.text;
  return text;
}

function isShort({ text }: TypedLine): boolean {
  return text.length < shortLine;
}
