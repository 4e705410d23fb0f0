/**
 * Finds the chats of a result.json and what each says of itself. In: UTF-8 bytes. Out: where each chat's facts and messages
 * stand. Only kinds and ids are decoded here: names of private chats stay bytes.
 */
import { parseValue } from './repair-json.ts';
import { endOfValue, openBrace, openBracket, skipValue, type WalkEnd, walkArray, walkObject } from './scan-json.ts';

/** Offsets of a value; `end` is exclusive. */
interface Stretch {
  start: number;
  end: number;
}

export interface FoundChat {
  /** Decoded by `nameOf`, and only when the chat may be shown. */
  name: Stretch | null;
  /** Telegram's word for the kind of the chat, or null when there is none or it is no word. */
  type: string | null;
  id: number | null;
  /** Where its `messages` arrays open: one as a rule, none when the file ends before. */
  messages: number[];
}

export interface ChatsFound {
  /** `chat`: the file is the export of this one chat. `account`: of all chats of a person. */
  scope: 'chat' | 'account';
  chats: FoundChat[];
  /** How the file ended for one who looks at its brackets; paused where the messages of the only chat begin. */
  end: WalkEnd;
}

/** Members that only the export of an account has. */
const accountKeys = new Set([
  'about',
  'personal_information',
  'profile_pictures',
  'stories',
  'contacts',
  'frequent_contacts',
  'sessions',
  'web_sessions',
  'other_data',
  'chats',
  'left_chats',
]);

export function findChats(bytes: Buffer, start: number): ChatsFound {
  const root = emptyChat();
  const chats: FoundChat[] = [];
  let isAccount = false;
  const end = walkObject(bytes, start, (key, at) => {
    isAccount ||= accountKeys.has(key);
    // Telegram writes the facts of a chat before its messages: then nothing is looked for behind them.
    if (key === 'messages' && bytes[at] === openBracket && !isAccount && root.type !== null && root.id !== null) {
      root.messages.push(at);
      return { how: 'paused', end: at };
    }
    if (key !== 'chats' && key !== 'left_chats') return noteMember(bytes, root, key, at);
    if (bytes[at] !== openBrace) return skipValue(bytes, at);
    return walkObject(bytes, at, (inner, list) => {
      if (inner !== 'list' || bytes[list] !== openBracket) return skipValue(bytes, list);
      return walkArray(bytes, list, (item) => {
        if (bytes[item] !== openBrace) return skipValue(bytes, item);
        const chat = emptyChat();
        chats.push(chat);
        return walkObject(bytes, item, (member, value) => noteMember(bytes, chat, member, value));
      });
    });
  });
  return isAccount ? { scope: 'account', chats, end } : { scope: 'chat', chats: [root], end };
}

export function nameOf(bytes: Buffer, chat: FoundChat): string | null {
  const value = chat.name === null ? undefined : decode(bytes, chat.name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function emptyChat(): FoundChat {
  return { name: null, type: null, id: null, messages: [] };
}

function noteMember(bytes: Buffer, chat: FoundChat, key: string, start: number): WalkEnd {
  if (key === 'messages' && bytes[start] === openBracket) chat.messages.push(start);
  if (key === 'name' || key === 'type' || key === 'id') {
    const end = endOfValue(bytes, start, bytes.length);
    if (end === -1) return { how: 'cut', end: bytes.length };
    if (key === 'name') chat.name = { start, end };
    if (key === 'type') chat.type = wordOf(decode(bytes, { start, end }));
    if (key === 'id') chat.id = idOf(decode(bytes, { start, end }));
  }
  return skipValue(bytes, start);
}

const longestFact = 10_000;

function decode(bytes: Buffer, { start, end }: Stretch): unknown {
  return end - start > longestFact ? undefined : parseValue(bytes.toString('utf8', start, end))?.value;
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function idOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
