/**
 * Turns one object of a `messages` array into a Message. In: the object, which may have any shape. Out: a Message with
 * everything of it that can be read; what cannot is in the log, with its field.
 */
import { takeHashKey } from '../../hash-key.ts';
import { bareMessage, type Message, type Poll } from '../../message.ts';
import { plainText } from '../../rich-text.ts';
import type { WallClock } from '../../wall-clock.ts';
import { Fields, type JsonObject, kindOf } from './fields.ts';
import { IssueLog } from './issue-log.ts';
import { readButtons, readReactions } from './read-markup.ts';
import { readMedia } from './read-media.ts';
import { readMessageText, readPlainText } from './read-text.ts';
import { readTime } from './read-time.ts';

export interface ReadingScope {
  /** As issues name it. */
  file: string;
  /** Id of the chat, to tell replies within it from those into others; null when unknown. */
  chatId: number | null;
  clock: WallClock;
  log: IssueLog;
  /** Keys given to messages without an id. */
  hashKeys: Set<string>;
}

export function readMessage(object: JsonObject, index: number, scope: ReadingScope): Message {
  const place = `messages[${index}]`;
  const id = Number.isSafeInteger(object['id']) ? Number(object['id']) : null;
  const key = id === null ? hashKeyOf(object, scope.hashKeys) : String(id);
  const fields = new Fields(object, { message: key, log: scope.log });
  if (id === null) fields.report('id', `of ${place} should be a whole number, but is ${kindOf(object['id'])}`);
  const kind = readKind(fields);
  const isService = kind === 'service';
  const message = bareMessage(
    { id, key, origin: { file: scope.file, place } },
    {
      kind,
      action: isService ? (fields.words('action') ?? fields.words('information_text')) : null,
      sentAt: readTime(fields, 'date', scope.clock),
      editedAt: readTime(fields, 'edited', scope.clock),
      author: fields.words(isService ? 'actor' : 'from'),
      signature: fields.words('author'),
      viaBot: fields.words('via_bot'),
      text: readMessageText(fields),
      reply: readReply(fields, scope.chatId),
      forward: readForward(fields),
      media: readMedia(fields),
      poll: readPoll(fields),
      buttons: readButtons(fields),
      reactions: readReactions(fields),
    },
  );
  return isDeleted(message) ? { ...message, kind: 'unsupported' } : message;
}

function readKind(fields: Fields): Message['kind'] {
  const type = fields.string('type');
  if (type === 'message' || type === 'service' || type === 'unsupported') return type;
  if (type !== null) fields.report('type', 'should be “message”, “service” or “unsupported”');
  return fields.has('action') ? 'service' : 'message';
}

/** A deleted message leaves its id, the beginning of 1970 and nothing else. */
function isDeleted({ kind, sentAt, author, text, media, poll }: Message): boolean {
  return (
    kind === 'message' && sentAt === null && author === null && text.length === 0 && media.length === 0 && poll === null
  );
}

function hashKeyOf(object: JsonObject, taken: Set<string>): string {
  const unreported = new Fields(object, { message: '', log: new IssueLog('') });
  return takeHashKey(plainText(readMessageText(unreported)), taken);
}

function readReply(fields: Fields, chatId: number | null): Message['reply'] {
  if (!fields.has('reply_to_message_id')) return null;
  const messageId = fields.integer('reply_to_message_id');
  const peer = fields.string('reply_to_peer_id');
  const elsewhere = peer !== null && (chatId === null || peer !== `channel${chatId}`);
  return { messageId: elsewhere ? null : messageId, elsewhere, quote: null };
}

/** The name is null when the source was deleted, and the id is missing when it hides itself. */
function readForward(fields: Fields): Message['forward'] {
  if (fields.has('forwarded_from') || fields.has('forwarded_from_id')) {
    return { from: fields.words('forwarded_from'), url: null, at: null };
  }
  return fields.has('saved_from') ? { from: fields.words('saved_from'), url: null, at: null } : null;
}

function readPoll(fields: Fields): Poll | null {
  const poll = fields.inner('poll');
  if (poll === null) return null;
  return {
    question: readPlainText(poll, 'question'),
    closed: poll.flag('closed'),
    totalVoters: poll.count('total_voters'),
    answers: poll.objects('answers').map((answer) => ({
      text: readPlainText(answer, 'text'),
      voters: answer.count('voters'),
      percent: null,
    })),
  };
}
