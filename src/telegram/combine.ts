/**
 * Stage: several exports of one channel → one history. In: what the readers made of each export. Out: every message once,
 * oldest first, with the best that any export has of it; old keys that now mean another message; and a count of what was
 * merged, so that no message can go missing unnoticed. A message that a newer export lacks is kept: nobody knows why it is
 * not there.
 */
import type { Issue, Staged } from '../issue.ts';
import { collectEntries } from './combine/collect-entries.ts';
import type { Entry } from './combine/entry.ts';
import { hasContent, mergeCopies } from './combine/merge-copies.ts';
import { markMergedAlbums } from './combine/merged-albums.ts';
import { mergeFacts, separateChannels } from './combine/same-channel.ts';
import type { Message } from './message.ts';
import type { ChannelFacts, LostMessage, ReadResult } from './reader.ts';

export interface Alias {
  /** Key that the message has in a copy without ids. */
  from: string;
  /** Key that it has in the history. */
  to: string;
}

/** `read` is always `messages + merged`. */
export interface Conservation {
  /** Messages in all exports. */
  read: number;
  /** Messages in the history. */
  messages: number;
  /** Further copies of these. */
  merged: number;
  /** How many copies there were, of each message that had more than one, by its key. */
  copies: ReadonlyMap<string, number>;
}

export interface History {
  channel: ChannelFacts;
  /** Oldest first. */
  messages: Message[];
  lost: LostMessage[];
  aliases: Alias[];
  /** Files of the seeds folder that the history was read from. */
  files: string[];
  conservation: Conservation;
}

export function combine(results: ReadResult[]): Staged<History> {
  const { value: ofOneChannel, issues } = separateChannels(results);
  const entries = collectEntries(ofOneChannel);
  return {
    value: {
      channel: mergeFacts(ofOneChannel),
      messages: markMergedAlbums(entries.map(mergeCopies), entries),
      lost: ofOneChannel.flatMap(({ lost }) => lost),
      aliases: findAliases(entries),
      files: ofOneChannel.flatMap(({ files }) => files),
      conservation: countCopies(entries, ofOneChannel),
    },
    issues: [...issues, ...entries.flatMap(emptiedLater), ...reportWithoutTwins(entries)],
  };
}

function findAliases(entries: Entry[]): Alias[] {
  const keys = new Set(entries.map(({ key }) => key));
  const aliases = new Map<string, string>();
  for (const { key: to, copies } of entries) {
    for (const { message } of copies) {
      // A key that is in use for another message leads there.
      if (message.id === null && !keys.has(message.key) && !aliases.has(message.key)) aliases.set(message.key, to);
    }
  }
  return [...aliases].map(([from, to]) => ({ from, to }));
}

function countCopies(entries: Entry[], results: ReadResult[]): Conservation {
  const several = entries.filter(({ copies }) => copies.length > 1);
  return {
    read: results.reduce((sum, { messages }) => sum + messages.length, 0),
    messages: entries.length,
    merged: several.reduce((sum, { copies }) => sum + copies.length - 1, 0),
    copies: new Map(several.map(({ key, copies }) => [key, copies.length])),
  };
}

/** Telegram leaves an empty message where one was deleted; an older export still has its words. */
function emptiedLater({ key, copies }: Entry): Issue[] {
  const empty = copies.find(({ message }) => message.kind === 'unsupported');
  const full = copies.find(({ message }) => hasContent(message));
  if (empty === undefined || full === undefined || empty.message.sentAt !== null) return [];
  return [
    {
      code: 'message-emptied',
      severity: 'notice',
      file: empty.message.origin.file,
      message: key,
      found: `The message is empty here and has content in ${full.message.origin.file}, which was kept.`,
      remedy: 'If it was deleted on purpose, list it in content/withheld.md.',
    },
  ];
}

/** Messages of text copies that no export with ids has. */
function reportWithoutTwins(entries: Entry[]): Issue[] {
  const alone = entries.filter(({ id }) => id === null);
  const [first] = alone;
  if (first === undefined || alone.length === entries.length) return [];
  return [
    {
      code: 'message-without-id',
      severity: 'notice',
      ...(first.copies[0] === undefined ? {} : { file: first.copies[0].message.origin.file }),
      message: first.key,
      found: `${alone.length} messages of the text copy, this one first, are in no other export; they stand where their neighbours stand.`,
      remedy: 'An export of Telegram Desktop that covers their time gives them their ids.',
    },
  ];
}
