/**
 * Reader of Telegram Desktop's JSON, `result.json`: the export of one chat, or of a whole account, of which only the
 * channel that the editor named is read. In: bytes, perhaps cut or damaged. Out: messages, what was lost, and issues.
 *
 * Every element of `messages` is found by its brackets and parsed on its own. So Telegram's own mistakes and a missing end
 * cost one message and not the file, private chats beside the channel are never decoded, and memory holds the messages but
 * not the file a second time as one string and a third time as one tree.
 */
import type { Issue } from '../../issue.ts';
import type { ExportFile, ReadContext, Reader, ReadResult } from '../reader.ts';
import { openWallClock } from '../wall-clock.ts';
import { chooseChat, withoutOldOffset } from './desktop-json/choose-chat.ts';
import { findChats } from './desktop-json/find-chats.ts';
import { readChat } from './desktop-json/read-chat.ts';
import { openBrace, skipSpace } from './desktop-json/scan-json.ts';
import { readUtf8 } from './desktop-json/utf8-bytes.ts';

export const desktopJson: Reader = {
  format: 'desktop-json',
  recognizes: ({ head }) => looksLikeExport(head.includes('\0') ? head.replaceAll('\0', '') : head),
  read: (files, context) => files.map((file) => readExport(file, context)),
};

const kindOfChat =
  /"type"\s*:\s*(?:null|"(?:(?:public|private)_channel|(?:public|private)_supergroup|private_group|personal_chat|bot_chat|saved_messages|replies|verification_codes)")/;

/** One chat opens with its kind or its messages, an account with a section of its own. */
function looksLikeExport(head: string): boolean {
  return (
    /^\s*\{/.test(head) &&
    (/"(?:messages|chats|left_chats|personal_information)"\s*:/.test(head) ||
      /^\s*\{\s*"about"\s*:/.test(head) ||
      kindOfChat.test(head))
  );
}

function readExport(file: ExportFile, context: ReadContext): ReadResult {
  const { value: bytes, issues } = readUtf8(file);
  const start = skipSpace(bytes, 0);
  if (bytes[start] !== openBrace) return nothingRead(file, issues);
  const found = findChats(bytes, start);
  const { chosen, issue } = chooseChat(found, bytes, file.path, context);
  if (chosen === null) return nothingRead(file, [...issues, issue]);
  const read = readChat(bytes, found, chosen.chat, file.path, openWallClock(context.timeZone));
  const { id } = chosen.chat;
  return {
    format: 'desktop-json',
    files: [file.path],
    channel: {
      name: chosen.name,
      username: null,
      id: id !== null && read.usesOldIds ? withoutOldOffset(id) : id,
      description: null,
    },
    messages: read.messages,
    lost: read.lost,
    issues: [...issues, ...read.issues],
  };
}

function nothingRead(file: ExportFile, issues: Issue[]): ReadResult {
  return {
    format: 'desktop-json',
    files: [file.path],
    channel: { name: null, username: null, id: null, description: null },
    messages: [],
    lost: [],
    issues,
  };
}
