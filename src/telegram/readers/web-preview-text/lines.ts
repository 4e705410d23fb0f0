/**
 * What single lines of a text copy are: reactions, views, times and the words that Telegram's web page prints in place of
 * media. In: a line. Out: what it says, or undefined when it is none of these.
 */
import type { Reaction } from '../../message.ts';

const emojiUnit = String.raw`(?:[\p{Extended_Pictographic}\p{Regional_Indicator}][\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{200D}]{0,3})`;
const reactionUnit = new RegExp(String.raw`(${emojiUnit}{1,6})(\d{1,7}(?:\.\d)?[KM]?)`, 'gu');
const reactionLine = new RegExp(String.raw`^(?:${emojiUnit}{1,6}\d{1,7}(?:\.\d)?[KM]?){1,40}$`, 'u');
const onePicture = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*/gu;

/** `👏9🔥5`: the reactions under a message. */
export function parseReactions(line: string): Reaction[] | undefined {
  if (line.length > 400 || !reactionLine.test(line)) return undefined;
  const reactions = [...line.matchAll(reactionUnit)].map(
    ([, emoji = '', count = '']): Reaction => ({ type: 'emoji', emoji: rejoined(emoji), count: parseCount(count) }),
  );
  // Nobody reacts no times: such a line is what somebody wrote.
  return reactions.every(({ count }) => count > 0) ? reactions : undefined;
}

/** The copy loses the invisible joiner of emoji that are made of several: two pictures before one count were one emoji. */
function rejoined(emoji: string): string {
  if (emoji.includes('\u200D')) return emoji;
  return emoji.match(onePicture)?.join('\u200D') ?? emoji;
}

/** `1.7K views` */
export function parseViews(line: string): number | undefined {
  const count = /^(\d{1,7}(?:\.\d{1,2})?[KM]?) views?$/.exec(line)?.[1];
  return count === undefined ? undefined : parseCount(count);
}

/** `12`, `1.7K`, `2M` as a whole number. */
function parseCount(count: string): number {
  const unit = count.endsWith('K') ? 1000 : count.endsWith('M') ? 1_000_000 : 1;
  return Math.round(Number.parseFloat(count) * unit);
}

/** `Anna K., edited  15:32`: who signed, whether it was edited, and an hour whose zone nobody knows. */
export function parseMeta(line: string): { signature: string | null } | undefined {
  const match = /^(?:(.{1,100}?),?\s{1,10})??(?:edited\s{1,10})?([01]?\d|2[0-3]):[0-5]\d$/.exec(line);
  if (match === null) return undefined;
  const signature = match[1]?.replace(/,$/, '').trim() ?? '';
  return { signature: signature === '' || signature === 'edited' ? null : signature };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `June 3, 2024` is a day; `June 3` is a day of a year that only the person who copied knew: `null`. */
export function parseDateChip(line: string): string | null | undefined {
  const match = /^([A-Z][a-z]{2,8}) (\d{1,2})(?:, (\d{4}))?$/.exec(line);
  const month = months.indexOf(match?.[1] ?? '') + 1;
  if (match === null || month === 0) return undefined;
  if (match[3] === undefined) return null;
  return `${match[3]}-${String(month).padStart(2, '0')}-${(match[2] ?? '').padStart(2, '0')}`;
}

/** Words that stand for something the copy could not carry. */
export type MediaNoise = 'video' | 'unknown' | 'button';

export function parseMediaNoise(line: string): MediaNoise | undefined {
  if (line === 'Media is too big' || /^\d{1,2}(:\d\d){1,2}$/.test(line)) return 'video';
  if (line === 'This media is not supported in your browser' || line === 'Please open Telegram to view this post')
    return 'unknown';
  if (line === 'VIEW IN TELEGRAM') return 'button';
  return undefined;
}

/** `Forwarded from Another channel` */
export function parseForward(line: string): string | undefined {
  return /^Forwarded from (.{1,256})$/.exec(line)?.[1];
}
