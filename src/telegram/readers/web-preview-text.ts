/**
 * Reader of plain-text copies of a channel's web preview (t.me/s/…), made by selecting the page or by a scraper. In: one
 * text file. Out: messages without ids, links behind words or exact times: a copy is the last resort of an export.
 */
import type { Issue } from '../../issue.ts';
import { autoLink } from '../auto-link.ts';
import { decodeText } from '../decode-text.ts';
import { takeHashKey } from '../hash-key.ts';
import { bareMedia, bareMessage, type Media, type Message } from '../message.ts';
import type { ExportFile, ReadContext, Reader, ReadResult } from '../reader.ts';
import { type Block, cutIntoBlocks, readPageHeader, toLines } from './web-preview-text/blocks.ts';
import { type MediaNoise, parseMediaNoise, parseReactions, parseViews } from './web-preview-text/lines.ts';
import { type CopyHabits, doubledRest, type MessageDraft, splitMessages } from './web-preview-text/split-messages.ts';

export const webPreviewText: Reader = {
  format: 'web-preview-text',
  recognizes: ({ head }) =>
    !head.includes('\0') &&
    !/^\s*[<{[]/.test(head) &&
    head
      .split(/\r\n|\r|\n/)
      .some((line) => parseReactions(line.trimEnd()) !== undefined || parseViews(line.trimEnd()) !== undefined),
  read: (files, context) => files.map((file) => readCopy(file, context)),
};

function readCopy(file: ExportFile, context: ReadContext): ReadResult {
  const lines = toLines(decodeText(file.read()));
  const page = readPageHeader(lines);
  const blocks = cutIntoBlocks(page?.rest ?? lines);
  const habits = findHabits(blocks, page?.header.name ?? context.channelName);
  const keys = new Set<string>();
  const messages: Message[] = [];
  const issues: Issue[] = [];
  for (const block of blocks) {
    const drafts = splitMessages(block.lines, habits);
    for (const [index, draft] of drafts.entries()) {
      // What stands under the last message of a block was said of that one.
      const message = toMessage(draft, index === drafts.length - 1 ? block : undefined, file, keys, habits);
      messages.push(message);
      if (draft.guessed) issues.push(boundaryGuessed(file, message, draft));
    }
  }
  return {
    format: 'web-preview-text',
    files: [file.path],
    channel: {
      name: page?.header.name ?? habits.owner ?? context.channelName,
      username: page?.header.username ?? null,
      id: null,
      description: page?.header.description ?? null,
    },
    messages,
    lost: [],
    issues,
  };
}

/** What kind of copy this is: scrapers differ in what they repeat. */
function findHabits(blocks: Block[], channelName: string | null): CopyHabits {
  const opening = new Set(blocks.map(({ lines }) => lines[0]?.text).filter((line) => line !== undefined));
  const times = new Map<string, number>();
  for (const { text } of blocks.flatMap(({ lines }) => lines))
    if (opening.has(text)) times.set(text, (times.get(text) ?? 0) + 1);
  // The name opens some block and stands elsewhere too; no other line does both.
  const [mostCommon] = [...times].filter(([line]) => parseMediaNoise(line) === undefined).sort(([, a], [, b]) => b - a);
  const inferred = mostCommon !== undefined && mostCommon[1] > 1 ? mostCommon[0] : null;
  const owner = channelName !== null && times.has(channelName) ? channelName : inferred;
  const texts = blocks.map((block) => block.lines.map((line) => line.text));
  return {
    owner,
    doubled: texts.some((block) => block.some((_, index) => doubledRest(block, index) > 0)),
    ownerOpensAll:
      owner !== null && blocks.filter(({ lines }) => lines[0]?.text === owner).length >= blocks.length * 0.9,
  };
}

function toMessage(
  draft: MessageDraft,
  ending: Block | undefined,
  file: ExportFile,
  keys: Set<string>,
  habits: CopyHabits,
): Message {
  return bareMessage(
    {
      id: null,
      key: takeHashKey(keyedBody(draft), keys),
      origin: { file: file.path, place: `line ${draft.firstLine}` },
    },
    {
      sentOn: ending?.sentOn ?? null,
      author: habits.owner,
      signature: ending?.signature ?? null,
      text: autoLink(draft.body),
      reply: draft.quote === null ? null : { messageId: null, elsewhere: false, quote: draft.quote },
      forward: draft.forwardedFrom === null ? null : { from: draft.forwardedFrom, url: null, at: null },
      media: toMedia(draft.media),
      poll: draft.poll,
      preview: draft.preview,
      reactions: ending?.reactions ?? [],
      views: ending?.views ?? null,
    },
  );
}

function toMedia(noise: MediaNoise[]): Media[] {
  const type = noise.includes('video') ? 'video' : noise.length > 0 ? 'unknown' : undefined;
  return type === undefined ? [] : [bareMedia(type, { missing: 'formatLacksIt' })];
}

/** What tells a message from others: its text, or its question and quote where it has none. */
function keyedBody({ body, poll, quote }: MessageDraft): string {
  return body.trim() === '' ? `${poll?.question ?? ''} ${quote ?? ''}` : body;
}

function boundaryGuessed(file: ExportFile, message: Message, draft: MessageDraft): Issue {
  return {
    code: 'message-boundary-guessed',
    severity: 'notice',
    file: file.path,
    message: message.key,
    found: `Line ${draft.firstLine} seems to begin a message, though no reactions, views or name stand before it.`,
    remedy:
      'Compare the two posts with the channel; if they are one, put an empty reaction-free copy right or use a Telegram Desktop export.',
  };
}
