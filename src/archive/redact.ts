/**
 * Stage: takes out what must not be published before anything is derived from it: passwords of meetings, bank cards, and
 * what the editor withholds. In: messages and the editor's list. Out: clean messages, and those withheld whole.
 */
import type { Media, Message } from '../telegram/message.ts';
import {
  mapHrefs,
  plainText,
  type RichText,
  type RichTextNode,
  replaceRanges,
  type TextRange,
} from '../telegram/rich-text.ts';
import { KeptReadings } from './kept/kept-readings.ts';
import { keyOf, keyOfMessage } from './kept/reading-key.ts';
import type { Unpublished } from './model/archive.ts';
import type { Overlay } from './model/overlay.ts';
import { findSecrets, redactAddress, redactionMark, redactText } from './redact/redact-text.ts';
import { Withheld } from './redact/withheld.ts';

export interface Redacted {
  messages: Message[];
  unpublished: Unpublished[];
}

export function redact(
  messages: Message[],
  { messages: entries, phrases }: Overlay['withheld'],
  kept: KeptReadings = new KeptReadings(),
): Redacted {
  const withheld = new Withheld(messages, entries);
  const unpublished: Unpublished[] = [];
  const clean: Message[] = [];
  for (const message of messages) {
    const reason = withheld.reasonFor(message);
    if (reason === undefined) clean.push(redactUnlessClean(withheld.withoutQuotes(message), phrases, kept));
    else unpublished.push({ messageId: message.id ?? message.key, reason: `withheld by the editor: ${reason}` });
  }
  return { messages: clean, unpublished };
}

/** Only that nothing was found is kept, never what was. */
function redactUnlessClean(message: Message, phrases: readonly string[], kept: KeptReadings): Message {
  const ofMessage = keyOfMessage(message);
  const key = phrases.length === 0 ? ofMessage : keyOf(JSON.stringify([ofMessage, phrases]));
  if (kept.isClean(key)) return message;
  const cleaner = new Cleaner(phrases);
  const redacted = redactMessage(message, cleaner);
  if (cleaner.foundSecrets) return redacted;
  kept.keepClean(key);
  return message;
}

/** Takes secrets out of what a message says, and notes whether there were any. */
class Cleaner {
  foundSecrets = false;
  readonly #phrases: readonly string[];

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
  }

  text(text: string): string {
    return this.#noted(text, redactText(text, this.#phrases));
  }

  address(url: string): string {
    return this.#noted(url, redactAddress(url, this.#phrases));
  }

  secretsOf(text: string): readonly TextRange[] {
    const secrets = findSecrets(text, this.#phrases);
    if (secrets.length > 0) this.foundSecrets = true;
    return secrets;
  }

  isOpen(said: string | null): boolean {
    return said === null || this.secretsOf(said).length === 0;
  }

  #noted(before: string, after: string): string {
    if (after !== before) this.foundSecrets = true;
    return after;
  }
}

/** Every text of a message goes through here; what is left as it is are ids, dates, counts and names of formats. */
function redactMessage(message: Message, cleaner: Cleaner): Message {
  const clean = (text: string): string => cleaner.text(text);
  const address = (url: string): string => cleaner.address(url);
  const orNull = (change: (text: string) => string, text: string | null) => (text === null ? null : change(text));
  const { reply, preview, poll, forward } = message;
  return {
    ...message,
    action: orNull(clean, message.action),
    author: orNull(clean, message.author),
    signature: orNull(clean, message.signature),
    viaBot: orNull(clean, message.viaBot),
    text: redactRichText(message.text, cleaner),
    reply: reply && { ...reply, quote: orNull(clean, reply.quote) },
    forward: forward && { ...forward, from: orNull(clean, forward.from), url: orNull(address, forward.url) },
    preview: preview && {
      url: orNull(address, preview.url),
      site: orNull(clean, preview.site),
      title: orNull(clean, preview.title),
      description: orNull(clean, preview.description),
    },
    poll: poll && {
      ...poll,
      question: clean(poll.question),
      answers: poll.answers.map((answer) => ({ ...answer, text: clean(answer.text) })),
    },
    media: message.media.map((media) => redactMedia(media, (text) => orNull(clean, text))),
    buttons: message.buttons.map((button) => ({ text: clean(button.text), url: address(button.url) })),
  };
}

/** A path cannot be changed, or the file would not be found: a file whose path tells a secret is not published. */
function redactMedia(media: Media, clean: (text: string | null) => string | null): Media {
  const isOpen = (path: string | null) => clean(path) === path;
  return {
    ...media,
    ...(isOpen(media.file) ? {} : { file: null, missing: 'refused' }),
    thumbnail: isOpen(media.thumbnail) ? media.thumbnail : null,
    title: clean(media.title),
    description: clean(media.description),
    fileName: clean(media.fileName),
    mimeType: clean(media.mimeType),
  };
}

function redactRichText(text: RichText, cleaner: Cleaner): RichText {
  // Secrets are looked for in the whole text, because a password may be bold or stand in a line of its own.
  const withoutWords = replaceRanges(text, cleaner.secretsOf(plainText(text)), redactionMark);
  return mapHrefs(mapLeaves(withoutWords, cleaner), (href) => cleaner.address(href));
}

/** What Telegram itself took for a card number, whether or not its check digit is right; and what a node says besides its words. */
function mapLeaves(text: RichText, cleaner: Cleaner): RichText {
  const mark: RichTextNode = { type: 'text', text: redactionMark };
  return text.map((node): RichTextNode => {
    if ('children' in node) return { ...node, children: mapLeaves(node.children, cleaner) };
    if (node.type === 'bankCard') {
      cleaner.foundSecrets = true;
      return mark;
    }
    if (node.type === 'pre') return cleaner.isOpen(node.language) ? node : { ...node, language: null };
    if (node.type === 'customEmoji') return cleaner.isOpen(node.file) ? node : { ...node, file: null };
    return 'value' in node && !cleaner.isOpen(node.value) ? mark : node;
  });
}
