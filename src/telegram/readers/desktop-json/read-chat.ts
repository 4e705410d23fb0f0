/**
 * Reads the messages of one chat. In: bytes and where the chat's messages stand in them. Out: each element as a message or
 * among the lost, with its reason; and issues about the file's end and its damage.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '../../../issue.ts';
import { markAlbums } from '../../albums.ts';
import type { Message } from '../../message.ts';
import type { LostMessage } from '../../reader.ts';
import type { WallClock } from '../../wall-clock.ts';
import { isObject, kindOf } from './fields.ts';
import type { ChatsFound, FoundChat } from './find-chats.ts';
import { IssueLog } from './issue-log.ts';
import { type FoundElement, type LostElement, readElements } from './read-elements.ts';
import { type ReadingScope, readMessage } from './read-message.ts';
import { type ChatEnd, reportEnd } from './report-end.ts';

export interface ChatReading {
  messages: Message[];
  lost: LostMessage[];
  issues: Issue[];
  /** True for files from before 2.7.2, whose ids carry the kind of the chat. */
  usesOldIds: boolean;
}

export function readChat(
  bytes: Buffer,
  found: ChatsFound,
  chat: FoundChat,
  file: string,
  clock: WallClock,
): ChatReading {
  const collection = new Collection({ file, chatId: chat.id, clock, log: new IssueLog(file), hashKeys: new Set() });
  const ends = chat.messages.map((start) => readElements(bytes, start, found.scope === 'account', collection));
  const end: ChatEnd = { bytes, found, ends, messages: collection.messages, lost: collection.lost };
  return {
    messages: markAlbums(collection.messages),
    lost: collection.lost,
    issues: [...collection.scope.log.issues(), ...reportEnd(end, collection.repaired, file)],
    usesOldIds: collection.usesOldIds,
  };
}

const askForNewExport = 'Export the channel again, or compare this message with the channel.';

/** Takes elements as they are found. */
class Collection {
  readonly messages: Message[] = [];
  readonly lost: LostMessage[] = [];
  readonly scope: ReadingScope;
  readonly #byId = new Map<number, Message>();
  repaired = 0;
  usesOldIds = false;

  constructor(scope: ReadingScope) {
    this.scope = scope;
  }

  take({ value, index, repaired }: FoundElement): void {
    if (!isObject(value)) {
      this.#lose(index, null, 'no-message', `It should be an object, but is ${kindOf(value)}.`);
      return;
    }
    if (repaired) this.repaired++;
    this.usesOldIds ||= typeof (value['from_id'] ?? value['actor_id']) === 'number';
    const message = readMessage(value, index, this.scope);
    const first = message.id === null ? undefined : this.#byId.get(message.id);
    if (first !== undefined) {
      const isCopy = isDeepStrictEqual({ ...message, origin: null }, { ...first, origin: null });
      const what = isCopy ? 'It repeats' : 'It has the id, but not the content, of';
      this.#lose(index, message.id, 'duplicate-message', `${what} ${first.origin.place}, which was kept.`);
      return;
    }
    if (message.id !== null) this.#byId.set(message.id, message);
    this.messages.push(message);
  }

  lose({ index, id, why }: LostElement): void {
    const reason = why === 'cut' ? 'The file ends inside of it.' : 'It is damaged and no longer JSON.';
    this.#lose(index, id, 'message-damaged', reason);
  }

  #lose(index: number, id: number | null, code: string, reason: string): void {
    const { file, log } = this.scope;
    const place = `messages[${index}]`;
    this.lost.push({ id, file, place, reason });
    const message = id === null ? place : String(id);
    log.add({ code, severity: 'warning', message, found: `${place} was not read. ${reason}`, remedy: askForNewExport });
  }
}
