/**
 * Reads the labelled channels of a folder. In: the YAML files of `open/`, of `held-out/` or of a team's own folder. Out: for each the labels as written
 * and the messages that a reader of exports would have yielded. Throws with the file's name when a file is not well-formed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { bareMedia, bareMessage, type Message } from '../../src/telegram/message.ts';
import { plainText } from '../../src/telegram/rich-text.ts';
import { openWallClock, type WallClock } from '../../src/telegram/wall-clock.ts';
import { keyOf, type LabelFile, type LabelledMessage, labelFileSchema } from './label-file.ts';
import { copiedTextOf, richTextOf } from './markup.ts';

export const halves = ['open', 'held-out'] as const;
export type Half = (typeof halves)[number];

export interface LabelledChannel {
  /** File name without its ending: how reports call the channel. */
  name: string;
  labels: LabelFile;
  messages: Message[];
}

/** Longest quote that the web preview shows of a message that is replied to. */
const longestQuote = 250;

export function readHalf(half: Half): LabelledChannel[] {
  return readFolder(join(import.meta.dirname, half));
}

/** Throws where there is no such folder, or no labelled channel in it that is well-formed. */
export function readFolder(folder: string): LabelledChannel[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const labels = parseLabels(readFileSync(join(folder, file), 'utf8'), `${basename(folder)}/${file}`);
      return { name: file.replace(/\.yaml$/, ''), labels, messages: messagesOf(labels) };
    });
}

export function parseLabels(yaml: string, file: string): LabelFile {
  const parsed = labelFileSchema.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`${file} is not well-formed:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export function messagesOf(labels: LabelFile): Message[] {
  const clock = openWallClock(labels.channel.timeZone);
  return labels.messages.map((message, index) => messageOf(message, index, labels, clock));
}

function messageOf(labelled: LabelledMessage, index: number, labels: LabelFile, clock: WallClock): Message {
  const isCopy = labels.channel.source === 'text-copy';
  return bareMessage(
    {
      id: labelled.id ?? null,
      key: keyOf(labelled),
      origin: { file: 'labelled.yaml', place: `messages[${index}]` },
    },
    {
      kind: labelled.service === undefined ? 'message' : 'service',
      action: labelled.service ?? null,
      sentAt: labelled.date === undefined ? null : instantOf(labelled.date, clock),
      editedAt: labelled.edited === undefined ? null : instantOf(labelled.edited, clock),
      author: labels.channel.name,
      text: isCopy ? copiedTextOf(labelled.text) : richTextOf(labelled.text),
      reply: replyOf(labelled, labels),
      forward: labelled.forwardedFrom === undefined ? null : { from: labelled.forwardedFrom, url: null, at: null },
      media: labelled.media.map((type) => bareMedia(type, { missing: isCopy ? 'formatLacksIt' : 'notIncluded' })),
      poll:
        labelled.poll === undefined
          ? null
          : {
              question: labelled.poll.question,
              closed: false,
              totalVoters: null,
              answers: labelled.poll.answers.map((text) => ({ text, voters: null, percent: null })),
            },
      // The text copy shows a preview without its address.
      preview:
        labelled.preview === undefined ? null : { ...labelled.preview, url: isCopy ? null : labelled.preview.url },
    },
  );
}

function replyOf(labelled: LabelledMessage, labels: LabelFile): Message['reply'] {
  if (labelled.replyTo === undefined) return null;
  if (typeof labelled.replyTo === 'number') return { messageId: labelled.replyTo, elsewhere: false, quote: null };
  const original = labels.messages.find((candidate) => candidate.key === labelled.replyTo);
  const flat = plainText(richTextOf(original?.text ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  const quote = flat.length <= longestQuote ? flat : `${flat.slice(0, longestQuote).trimEnd()}…`;
  return { messageId: null, elsewhere: false, quote };
}

/** The instant of a wall clock's `2024-10-02 14:05`. Throws for a time that no calendar has. */
export function instantOf(local: string, clock: WallClock): string {
  const instant = clock.instantOf(`${local.replace(' ', 'T')}:00`);
  if (instant === null) throw new Error(`${local} is in no calendar.`);
  return instant;
}
