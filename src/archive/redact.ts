/**
 * Stage: takes out what must not be published before anything is derived from it: passwords of meetings, bank cards, and
 * what the editor withholds. In: messages and the editor's list. Out: clean messages, and those withheld whole.
 */
import type { Message } from '../telegram/message.ts';
import {
  mapHrefs,
  plainText,
  type RichText,
  type RichTextNode,
  replaceRanges,
  type TextRange,
} from '../telegram/rich-text.ts';
import type { Unpublished } from './model/archive.ts';
import type { Overlay } from './model/overlay.ts';

/** What stands in place of a secret. */
export const redactionMark = '•••';

export interface Redacted {
  messages: Message[];
  unpublished: Unpublished[];
}

export function redact(messages: Message[], withheld: Overlay['withheld']): Redacted {
  const byId = new Map(withheld.messages.map((entry) => [entry.id, entry.reason]));
  const unpublished: Unpublished[] = [];
  const kept: Message[] = [];
  for (const message of messages) {
    const reason = byId.get(message.key);
    if (reason === undefined) kept.push(redactMessage(message, withheld.phrases));
    else unpublished.push({ messageId: message.id ?? message.key, reason: `withheld by the editor: ${reason}` });
  }
  return { messages: kept, unpublished };
}

function redactMessage(message: Message, phrases: string[]): Message {
  const clean = (text: string): string => redactText(text, phrases);
  const cleanOrNull = (text: string | null): string | null => (text === null ? null : clean(text));
  const { reply, preview, poll } = message;
  return {
    ...message,
    text: redactRichText(message.text, phrases),
    reply: reply === null ? null : { ...reply, quote: cleanOrNull(reply.quote) },
    preview:
      preview === null
        ? null
        : {
            url: cleanOrNull(preview.url),
            site: cleanOrNull(preview.site),
            title: cleanOrNull(preview.title),
            description: cleanOrNull(preview.description),
          },
    poll:
      poll === null
        ? null
        : {
            ...poll,
            question: clean(poll.question),
            answers: poll.answers.map((answer) => ({ ...answer, text: clean(answer.text) })),
          },
    media: message.media.map((media) => ({
      ...media,
      title: cleanOrNull(media.title),
      description: cleanOrNull(media.description),
      fileName: cleanOrNull(media.fileName),
    })),
    buttons: message.buttons.map((button) => ({ text: clean(button.text), url: clean(button.url) })),
  };
}

function redactRichText(text: RichText, phrases: string[]): RichText {
  // Secrets are looked for in the whole text, because a password may be bold or stand in a line of its own.
  const ranges = secretsOf(plainText(text), phrases);
  const withoutWords = ranges.length === 0 ? text : replaceRanges(text, ranges, redactionMark);
  return mapHrefs(withoutCards(withoutWords), (href) => redactText(href, phrases));
}

/** What Telegram itself took for a card number, whether or not its check digit is right. */
function withoutCards(text: RichText): RichText {
  return text.map((node): RichTextNode => {
    if (node.type === 'bankCard') return { type: 'text', text: redactionMark };
    return 'children' in node ? { ...node, children: withoutCards(node.children) } : node;
  });
}

export function redactText(text: string, phrases: string[]): string {
  let result = '';
  let end = 0;
  for (const range of secretsOf(text, phrases)) {
    result += text.slice(end, range.start) + redactionMark;
    end = range.end;
  }
  return result + text.slice(end);
}

const passwordWord = String.raw`(?:pass\s?code|pass\s?word|access code|security code|conference code|pwd|psw|pin(?:[- ](?:code|код))?|парол[ья]|код (?:доступа|конференции|встречи|входа|подключения|для входа|безопасности)|пин(?:-?код)?)`;
/** «Пароль для входа в зум»: so much may stand between the word and its sign. */
const between = String.raw`(?:\s[\p{L}.«»]{1,20}){0,4}\s{0,3}`;
/** `31337`, `876 683`, `c4NIv.1`: figures in groups are one secret. */
const figures = String.raw`\d{2,6}(?:[ \u00A0-]\d{2,6}){1,4}`;
const token = String.raw`[^\s,;«»()<>"]{2,64}`;
const secretPatterns: readonly RegExp[] = [
  // ?pwd=… in an address, whatever the host
  /(?<=[?&#;](?:pwd|psw|passcode|password|passwd|pw)=)(?<secret>[^\s&#"'<>]{2,512})/gi,
  // one-letter names and tokens only on hosts of calls
  /(?<=(?:zoom|telemost|jazz|webinar|meet|teams|bbb|dion|vks|call|конф)[^\s]{0,200}[?&#](?:p|k|tk|token|secret|code|key)=)(?<secret>[^\s&#"'<>]{3,512})/gi,
  // «Passcode: 31337», «Код доступа: 876 683», also on the next line
  new RegExp(
    String.raw`(?<![\p{L}\d])${passwordWord}${between}(?:[:=]\s{0,3}|\n\s{0,3})(?<secret>${figures}|${token})`,
    'giu',
  ),
  // «Пароль — abc123», “passcode is 1234”, «пароль 12345»: without a colon only what no word looks like
  new RegExp(
    String.raw`(?<![\p{L}\d])${passwordWord}${between}(?:(?:[–—-]|is|это|\()\s{0,3}|(?<=\s))(?<secret>${figures}|(?=[^\s]{0,40}\d)[\w@#$%!*.-]{3,64})`,
    'giu',
  ),
];
const cardPattern = /(?<![\d.,-])(?:\d[ \u00A0-]?){13,19}(?![\d])/g;

function secretsOf(text: string, phrases: string[]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const pattern of secretPatterns) {
    for (const match of text.matchAll(pattern)) {
      const secret = match.groups?.['secret'] ?? '';
      const start = match.index + match[0].lastIndexOf(secret);
      if (secret !== redactionMark) ranges.push({ start, end: start + secret.replace(/(?<!\.)\.+$/, '').length });
    }
  }
  for (const match of text.matchAll(cardPattern)) {
    const written = match[0].trimEnd();
    if (isCardNumber(written)) ranges.push({ start: match.index, end: match.index + written.length });
  }
  const folded = text.toLowerCase();
  for (const phrase of phrases.map((one) => one.toLowerCase()).filter((one) => one !== '')) {
    for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + phrase.length)) {
      ranges.push({ start: at, end: at + phrase.length });
    }
  }
  return merged(ranges);
}

/** Payment systems begin with 2 to 6 and end with a check digit (ISO/IEC 7812, Luhn). */
function isCardNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 15 || digits.length > 19 || !/^[2-6]/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
