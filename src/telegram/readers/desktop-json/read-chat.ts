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
import { reportEnd } from './report-end.ts';
import { walkRestOfObject } from './scan-json.ts';

export interface ChatReading {
  messages: Message[];
  lost: LostMessage[];
  issues: Issue[];
  /** True for files from before 2.7.2, whose ids carry the kind of the chat. */
  usesOldIds: boolean;
}

export function readChat(
  bytes: Buffer,
  { scope, end }: ChatsFound,
  chat: FoundChat,
  file: string,
  clock: WallClock,
): ChatReading {
  const collection = new Collection({ file, chatId: chat.id, clock, log: new IssueLog(file), hashKeys: new Set() });
  const arrays = chat.messages.map((start) => readElements(bytes, start, scope === 'account', collection));
  const [array] = arrays;
  const fileEnd = end.how === 'paused' && array !== undefined ? walkRestOfObject(bytes, array.end) : end;
  const { messages, lost, isDamaged } = collection;
  return {
    messages: markAlbums(messages),
    lost,
    issues: [
      ...collection.issues(),
      ...reportEnd({ scope, arrays, file: fileEnd, lastSaved: messages.at(-1), isDamaged }, bytes, file),
    ],
    usesOldIds: collection.usesOldIds,
  };
}

/** Takes elements as they are found. */
class Collection {
  readonly messages: Message[] = [];
  readonly lost: LostMessage[] = [];
  usesOldIds = false;
  isDamaged = false;
  readonly #scope: ReadingScope;
  readonly #byId = new Map<number, Message>();
  #mended = 0;

  constructor(scope: ReadingScope) {
    this.#scope = scope;
  }

  take({ value, index, repaired }: FoundElement): void {
    if (!isObject(value) || !('id' in value || 'type' in value)) {
      this.#lose(index, null, 'not-a-message', `It should be a message with its id, but is ${kindOf(value)}.`);
      return;
    }
    if (repaired) this.#mended++;
    this.usesOldIds ||= typeof (value['from_id'] ?? value['actor_id']) === 'number';
    const message = readMessage(value, index, this.#scope);
    const first = message.id === null ? undefined : this.#byId.get(message.id);
    if (first !== undefined) {
      const what = isSame(first, message) ? 'It repeats' : 'It has the id, but not the content, of';
      this.#lose(index, message.id, 'duplicate-message', `${what} ${first.origin.place}, which was kept.`);
      return;
    }
    if (message.id !== null) this.#byId.set(message.id, message);
    this.messages.push(message);
  }

  lose({ index, id, why }: LostElement): void {
    this.isDamaged = true;
    const reason = why === 'cut' ? 'The file ends inside of it.' : 'It is damaged and no longer JSON.';
    this.#lose(index, id, 'message-damaged', reason);
  }

  issues(): Issue[] {
    const { file, log } = this.#scope;
    return this.#mended === 0 ? log.issues() : [...log.issues(), mended(this.#mended, file)];
  }

  #lose(index: number, id: number | null, code: string, reason: string): void {
    const { file, log } = this.#scope;
    const place = `messages[${index}]`;
    this.lost.push({ id, file, place, reason });
    log.add({
      code,
      severity: 'warning',
      message: id === null ? place : String(id),
      found: `${place} was not read. ${reason}`,
      remedy: 'Compare the place with the channel, or export the channel again.',
    });
  }
}

function isSame(first: Message, second: Message): boolean {
  return isDeepStrictEqual({ ...first, origin: null }, { ...second, origin: null });
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
