/** Says whether the whole chat was in the file. In: how reading it ended. Out: issues about a missing end, damage and mended mistakes. */
import type { Issue } from '../../../issue.ts';
import type { Message } from '../../message.ts';
import type { LostMessage } from '../../reader.ts';
import type { ChatsFound } from './find-chats.ts';
import { skipSpace, type WalkEnd } from './scan-json.ts';

export interface ChatEnd {
  bytes: Buffer;
  found: ChatsFound;
  /** How each `messages` array ended: one as a rule, none when the file ends before. */
  ends: WalkEnd[];
  messages: Message[];
  lost: LostMessage[];
}

export function reportEnd(end: ChatEnd, repaired: number, file: string): Issue[] {
  const issues: Issue[] = [];
  if (repaired > 0) issues.push(mended(repaired, file));
  const last = end.messages.at(-1);
  if (isCut(end)) issues.push(truncated(last, file));
  else if (end.ends.length === 0) issues.push(withoutMessages(file));
  else if (end.ends.some(({ how }) => how === 'damaged')) issues.push(damaged(last, end.found, file));
  else if (hasMoreBehind(end)) issues.push(moreBehind(file));
  return issues;
}

function isCut({ ends, found, lost }: ChatEnd): boolean {
  if (ends.some(({ how }) => how === 'cut')) return true;
  // Damage confuses who looks at brackets alone: then only the messages themselves tell where they end.
  return found.scope === 'chat' && lost.length === 0 && found.end.how === 'cut';
}

function hasMoreBehind({ bytes, found, lost }: ChatEnd): boolean {
  if (found.end.how === 'damaged') return found.scope === 'chat' && lost.length === 0;
  return found.end.how === 'closed' && skipSpace(bytes, found.end.end) < bytes.length;
}

function truncated(last: Message | undefined, file: string): Issue {
  return {
    code: 'export-truncated',
    severity: 'warning',
    file,
    found: `The file has no end: the export was stopped, or its copying. ${lastSaved(last)}; later ones may be missing.`,
    remedy: 'Export the channel again and let it finish.',
  };
}

function damaged(last: Message | undefined, { scope }: ChatsFound, file: string): Issue {
  const reason =
    scope === 'account'
      ? 'behind the damage the messages of another chat might follow'
      : 'behind the damage nothing looks like a message';
  return {
    code: 'export-damaged',
    severity: 'warning',
    file,
    found: `The file is damaged. ${lastSaved(last)}; nothing later was read, because ${reason}.`,
    remedy: 'Export the channel again, by itself.',
  };
}

function lastSaved(last: Message | undefined): string {
  return last === undefined ? 'No message was saved' : `The last message saved is ${last.key}`;
}

function withoutMessages(file: string): Issue {
  return {
    code: 'no-messages',
    severity: 'warning',
    file,
    found: 'The export of the channel has no list of messages.',
    remedy: 'Export the channel again.',
  };
}

function moreBehind(file: string): Issue {
  return {
    code: 'more-behind-the-end',
    severity: 'warning',
    file,
    found: 'Something follows where the list of messages should end the file; it was not read.',
    remedy: 'If two exports were joined into one file, put them here as two files.',
  };
}

function mended(count: number, file: string): Issue {
  return {
    code: 'json-mended',
    severity: 'notice',
    file,
    found: `Telegram Desktop wrote invalid JSON into ${count} ${count === 1 ? 'message' : 'messages'}; it was mended, and nothing was lost.`,
    remedy: 'Nothing is to be done.',
  };
}
