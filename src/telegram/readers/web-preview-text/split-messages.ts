/**
 * Takes a block apart into messages: owner, forward, quote, media, body, link preview. In: the lines of a block. Out: one
 * draft a message. The copy writes a text of several lines as its first line, the rest, and the rest again; that doubling
 * is what tells a quote from a first line, and a body from the preview under it.
 */
import type { LinkPreview, Poll } from '../../message.ts';
import type { Line } from './blocks.ts';
import { type MediaNoise, parseForward, parseMediaNoise } from './lines.ts';
import { findPoll } from './poll.ts';

export interface MessageDraft {
  firstLine: number;
  forwardedFrom: string | null;
  quote: string | null;
  media: MediaNoise[];
  body: string;
  preview: LinkPreview | null;
  poll: Poll | null;
  /** True when nothing but the shape of the lines says that a message begins here. */
  guessed: boolean;
}

export interface CopyHabits {
  /** The line that names the channel above a message; null when the copy never prints it. */
  owner: string | null;
  /** Texts of several lines are written twice over. */
  doubled: boolean;
  /** The owner stands above every message, and not only above replies. */
  ownerOpensAll: boolean;
}

/** A site's name in a link preview is short; a longer line is somebody's text. */
const longestSiteName = 40;
/** Sites whose previews are recognised in copies that do not double their texts. */
const knownSites =
  /^(?:YouTube|Хабр|Habr|GitHub|Telegram|arXiv\.org|Medium|VK|VK Видео|RUTUBE|Rutube|Дзен|Google Docs|Hugging Face|huggingface\.co|X \(formerly Twitter\))$/;

export function splitMessages(lines: Line[], habits: CopyHabits): MessageDraft[] {
  const texts = lines.map((line) => line.text);
  const drafts: MessageDraft[] = [];
  let index = 0;
  let guessed = false;
  while (index < texts.length) {
    const start = index;
    const isOwned = texts[index] === habits.owner;
    if (isOwned) index++;
    const forwardedFrom = parseForward(texts[index] ?? '') ?? null;
    if (forwardedFrom !== null) index++;
    // Some copies also name the author of the message that is quoted: the channel itself.
    const namesQuoted = isOwned && texts[index] === habits.owner;
    if (namesQuoted) index++;
    const limit = nextOwner(texts, index, habits);
    let quote: string | null = null;
    if (namesQuoted && limit - index > 1) quote = texts[index++] ?? null;
    else if (isOwned && opensWithQuote(texts, index, limit, habits)) quote = texts[index++] ?? null;
    const media: MediaNoise[] = [];
    for (let noise = parseMediaNoise(texts[index] ?? ''); noise !== undefined && index < limit; ) {
      media.push(noise);
      noise = parseMediaNoise(texts[++index] ?? '');
    }
    const body = readBody(texts, index, limit, habits);
    index = body.next;
    const preview = body.text === '' ? undefined : readPreview(texts, index, limit, habits);
    index = preview?.next ?? index;
    const poll = findPoll(body.text);
    drafts.push({
      firstLine: lines[start]?.number ?? 0,
      forwardedFrom,
      quote,
      media,
      body: poll === undefined ? body.text : poll.before,
      preview: preview?.preview ?? null,
      poll: poll?.poll ?? null,
      guessed: guessed && !isOwned,
    });
    guessed = true;
    // Nothing was taken: an owner line alone, or a line no rule wants. Take it as text, so that nothing is lost.
    if (index === start) index++;
  }
  return drafts;
}

/** How many lines after the line at `first` stand there twice in a row; 0 when they do not. */
export function doubledRest(texts: string[], first: number): number {
  for (let length = Math.floor((texts.length - first - 1) / 2); length > 0; length--) {
    if (isRepeated(texts, first + 1, length)) return length;
  }
  return 0;
}

function isRepeated(texts: string[], start: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) {
    if (texts[start + offset] !== texts[start + length + offset]) return false;
  }
  return true;
}

function nextOwner(texts: string[], from: number, habits: CopyHabits): number {
  const next = habits.owner === null ? -1 : texts.indexOf(habits.owner, from);
  return next === -1 ? texts.length : next;
}

function opensWithQuote(texts: string[], index: number, limit: number, habits: CopyHabits): boolean {
  const remaining = limit - index;
  if (remaining < 2 || parseMediaNoise(texts[index] ?? '') !== undefined) return false;
  if (doubledRest(texts, index) > 0) return false;
  // Media stand between a quote and the text of the message, never inside a text.
  if (parseMediaNoise(texts[index + 1] ?? '') !== undefined) return true;
  if (doubledRest(texts, index + 1) > 0) return true;
  if (habits.doubled && !habits.ownerOpensAll) return true;
  return (texts[index] ?? '').endsWith('…');
}

function readBody(texts: string[], index: number, limit: number, habits: CopyHabits): { text: string; next: number } {
  if (index >= limit) return { text: '', next: index };
  if (habits.doubled) {
    const rest = doubledRest(texts, index);
    return { text: texts.slice(index, index + 1 + rest).join('\n'), next: index + 1 + 2 * rest };
  }
  const site = texts.findIndex((text, at) => at > index && at < limit && knownSites.test(text));
  const next = site === -1 ? limit : site;
  return { text: texts.slice(index, next).join('\n').trimEnd(), next };
}

function readPreview(
  texts: string[],
  index: number,
  limit: number,
  habits: CopyHabits,
): { preview: LinkPreview; next: number } | undefined {
  const site = texts[index];
  const title = texts[index + 1];
  if (site === undefined || title === undefined || index + 1 >= limit || site.length > longestSiteName)
    return undefined;
  if (habits.doubled && doubledRest(texts, index) > 0) return undefined;
  const description = index + 2 < limit ? readBody(texts, index + 2, limit, habits) : { text: '', next: index + 2 };
  return { preview: { url: null, site, title, description: description.text || null }, next: description.next };
}
