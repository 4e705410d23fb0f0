/**
 * Decides which chat of a result.json may be read. In: the chats found and what the editor said of the channel. Out: the
 * chosen one, or an issue that says how to choose. Of chats that are not channels nothing is said, not even how many.
 */
import type { Issue } from '../../../issue.ts';
import type { ReadContext } from '../../reader.ts';
import { type ChatsFound, type FoundChat, nameOf } from './find-chats.ts';

export interface ChosenChat {
  chat: FoundChat;
  name: string | null;
}

type Verdict = { chosen: ChosenChat; issue: null } | { chosen: null; issue: Issue };

export function chooseChat(found: ChatsFound, bytes: Buffer, file: string, context: ReadContext): Verdict {
  const wanted = context.channelId === null ? null : bareChannelId(context.channelId);
  return found.scope === 'chat'
    ? judgeSingleChat(found.chats[0], wanted, bytes, file)
    : chooseFromAccount(found, wanted, context.channelName, bytes, file);
}

/** Before 2.7.2 Desktop kept the kind of a chat in its id: groups and channels lay two times 2^32 higher. */
const oldIdOffset = 2 ** 33;

export function withoutOldOffset(id: number): number {
  return id >= oldIdOffset && id < oldIdOffset + 2 ** 32 ? id - oldIdOffset : id;
}

function isWanted(chat: FoundChat, wanted: number | null): boolean {
  return wanted !== null && chat.id !== null && (chat.id === wanted || withoutOldOffset(chat.id) === wanted);
}

/** Bots know the channel 1234567890 as -1001234567890. */
function bareChannelId(id: number): number {
  return id < -1e12 ? -id - 1e12 : Math.abs(id);
}

/** What everybody may read, what its members may read, and what two people said to each other. */
type Openness = 'channel' | 'publicGroup' | 'privateGroup' | 'private';

function opennessOf(chat: FoundChat): Openness {
  switch (chat.type) {
    case 'public_channel':
    case 'private_channel':
      return 'channel';
    case 'public_supergroup':
      return 'publicGroup';
    case 'private_supergroup':
    case 'private_group':
      return 'privateGroup';
    default:
      return 'private';
  }
}

function judgeSingleChat(chat: FoundChat | undefined, wanted: number | null, bytes: Buffer, file: string): Verdict {
  if (chat === undefined || (chat.messages.length === 0 && chat.type === null)) return refused(noChat(file));
  const openness = opennessOf(chat);
  const isOpen = openness === 'channel' || openness === 'publicGroup';
  // Whose type nobody knows (Telegram itself writes null then) is taken only on the editor's word.
  const mayBeWanted = isOpen || openness === 'privateGroup' || chat.type === null;
  if (mayBeWanted && isWanted(chat, wanted)) return chosen(chat, bytes);
  if (!isOpen) return refused(privateChat(file, chat.type === null, mayBeWanted));
  if (wanted !== null && chat.id !== null) return refused(otherChannel(chat, wanted, bytes, file));
  return chosen(chat, bytes);
}

function chooseFromAccount(
  found: ChatsFound,
  wanted: number | null,
  wantedName: string | null,
  bytes: Buffer,
  file: string,
): Verdict {
  const open = found.chats.filter((chat) => ['channel', 'publicGroup'].includes(opennessOf(chat)));
  const candidates =
    wanted === null
      ? open.filter((chat) => wantedName !== null && nameOf(bytes, chat) === wantedName)
      : found.chats.filter((chat) => opennessOf(chat) !== 'private' && isWanted(chat, wanted));
  const [candidate] = candidates;
  const ids = new Set(candidates.map((chat) => chat.id));
  if (candidate !== undefined && ids.size === 1) return chosen(candidate, bytes);
  const channels = open.filter((chat) => opennessOf(chat) === 'channel').map((chat) => describe(bytes, chat));
  const sought = wanted === null ? (wantedName === null ? null : `named «${wantedName}»`) : `with the id ${wanted}`;
  return refused(notChosen(file, channels, sought, ids.size > 1, found.end.how !== 'closed'));
}

function chosen(chat: FoundChat, bytes: Buffer): Verdict {
  return { chosen: { chat, name: nameOf(bytes, chat) }, issue: null };
}

function refused(issue: Issue): Verdict {
  return { chosen: null, issue };
}

function describe(bytes: Buffer, chat: FoundChat): string {
  return `«${nameOf(bytes, chat) ?? 'without a name'}» (id ${chat.id === null ? 'unknown' : withoutOldOffset(chat.id)})`;
}

const howToChoose =
  'Write the id of the channel to publish into content/channel.md as `telegramId`; nothing else of the account is read.';
const longestList = 30;

function notChosen(
  file: string,
  channels: string[],
  sought: string | null,
  isAmbiguous: boolean,
  isDamaged: boolean,
): Issue {
  const shown = channels.slice(0, longestList).join(', ');
  const more = channels.length > longestList ? ` and ${channels.length - longestList} more` : '';
  const list = channels.length === 0 ? 'No channel was found in it.' : `The channels found in it are ${shown}${more}.`;
  const opening =
    sought === null
      ? 'This is the export of a whole account, and no channel of it was chosen.'
      : `This is the export of a whole account, and ${isAmbiguous ? 'more than one channel' : 'no channel'} in it is ${sought}.`;
  return {
    code: sought === null ? 'channel-not-chosen' : isAmbiguous ? 'channel-ambiguous' : 'channel-not-found',
    severity: 'error',
    file,
    found: `${opening} ${list}${isDamaged ? ' The file ends early or is damaged, so that others may be missing.' : ''}`,
    remedy: howToChoose,
  };
}

function privateChat(file: string, isUnknown: boolean, mayBeWanted: boolean): Issue {
  return {
    code: 'private-chat-refused',
    severity: 'error',
    file,
    found: isUnknown
      ? 'The file does not say what kind of chat it is of, and so counts as private. Nothing of it was read.'
      : 'This is the export of a private chat or group. Nothing of it was read.',
    remedy: mayBeWanted
      ? 'Take the file out of the folder; if all who wrote in it agreed to be published, write its id into content/channel.md as `telegramId`.'
      : 'Take the file out of the folder and export the channel instead.',
  };
}

function otherChannel(chat: FoundChat, wanted: number, bytes: Buffer, file: string): Issue {
  return {
    code: 'other-channel',
    severity: 'error',
    file,
    found: `This is the export of ${describe(bytes, chat)}, but content/channel.md says that the channel's id is ${wanted}.`,
    remedy: 'Take the file out of the folder, or correct `telegramId` in content/channel.md.',
  };
}

function noChat(file: string): Issue {
  return {
    code: 'no-messages',
    severity: 'error',
    file,
    found: 'The file begins like an export of Telegram Desktop, but there are no messages in it.',
    remedy: 'Open the channel in Telegram Desktop, choose «Export chat history», format JSON, and put the result here.',
  };
}
