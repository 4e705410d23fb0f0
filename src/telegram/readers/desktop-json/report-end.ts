/** Says whether the whole chat was in the file. In: how reading it ended. Out: an issue about a missing end or damage, or none. */
import type { Issue } from '../../../issue.ts';
import type { Message } from '../../message.ts';
import { skipSpace, type WalkEnd } from './scan-json.ts';

export interface ChatEnd {
  scope: 'chat' | 'account';
  /** How each `messages` array ended: one as a rule, none when the file ends before. */
  arrays: WalkEnd[];
  /** How the file ended for one who looks at its brackets. */
  file: WalkEnd;
  lastSaved: Message | undefined;
  /** Damaged messages confuse who looks at brackets alone. */
  isDamaged: boolean;
}

export function reportEnd(end: ChatEnd, bytes: Buffer, file: string): Issue[] {
  if (isCut(end)) return [truncated(end.lastSaved, file)];
  if (end.arrays.length === 0) return [withoutMessages(file)];
  if (end.arrays.some(({ how }) => how === 'damaged')) return [damaged(end, file)];
  return hasMoreBehind(end, bytes) ? [moreBehind(file)] : [];
}

function isCut({ scope, arrays, file, isDamaged }: ChatEnd): boolean {
  return arrays.some(({ how }) => how === 'cut') || (scope === 'chat' && !isDamaged && file.how === 'cut');
}

function hasMoreBehind({ scope, file, isDamaged }: ChatEnd, bytes: Buffer): boolean {
  if (file.how === 'damaged') return scope === 'chat' && !isDamaged;
  return file.how === 'closed' && skipSpace(bytes, file.end) < bytes.length;
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

function damaged({ scope, lastSaved: last }: ChatEnd, file: string): Issue {
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
