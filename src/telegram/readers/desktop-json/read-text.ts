/**
 * Turns Telegram Desktop's formatted text into rich text. In: a plain string, or a flat list of strings and of objects with
 * a type. Out: the tree of entities, with addresses as found; words are never lost, whatever their entity.
 */
import { normalizeRichText, plainText, type RichText, type RichTextNode } from '../../rich-text.ts';
import { type Fields, isObject, kindOf } from './fields.ts';
import { readPath } from './read-path.ts';

/** The text of a message: its entities where the export has them (since 4.1.2), else its older form. */
export function readMessageText(fields: Fields): RichText {
  const { text, text_entities: entities } = fields.object;
  if (typeof text === 'string' && Array.isArray(entities) && entities.length < 2) {
    // Most messages have no formatting: one look instead of a walk. A single entity may still be one with a look.
    const only = entities[0];
    if (only === undefined || (isObject(only) && only['type'] === 'plain' && only['text'] === text)) return plain(text);
  }
  if (entities !== undefined && entities !== null && !Array.isArray(entities)) {
    fields.report('text_entities', `should be a list, but is ${kindOf(entities)}`);
  }
  if (Array.isArray(entities) && entities.length > 0) {
    if (text !== undefined && typeof text !== 'string' && !Array.isArray(text)) reportText(fields, 'text', text);
    return readParts(entities, 'text_entities', fields);
  }
  return readText(fields, 'text');
}

export function readText(fields: Fields, name: string): RichText {
  const value = fields.object[name];
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return readParts(value, name, fields);
  if (value !== undefined && value !== null) reportText(fields, name, value);
  return [];
}

/** A text whose formatting has no place in the message: a question, an answer. */
export function readPlainText(fields: Fields, name: string): string {
  return plainText(readText(fields, name));
}

function reportText(fields: Fields, name: string, value: unknown): void {
  fields.report(name, `should be text or a list of its parts, but is ${kindOf(value)}`);
}

function plain(text: string): RichText {
  return text === '' ? [] : [{ type: 'text', text }];
}

function readParts(parts: unknown[], name: string, fields: Fields): RichText {
  const nodes = parts.map((part, index): RichTextNode => {
    if (typeof part === 'string') return { type: 'text', text: part };
    const text = isObject(part) ? part['text'] : undefined;
    if (isObject(part) && typeof text === 'string') return readEntity(part, text, `${name}[${index}]`, fields);
    fields.report(`${name}[${index}]`, `should be text or an entity with its text, but is ${kindOf(part)}`);
    return { type: 'text', text: '' };
  });
  return normalizeRichText(nodes);
}

function readEntity(entity: Record<string, unknown>, text: string, name: string, fields: Fields): RichTextNode {
  const children: RichText = [{ type: 'text', text }];
  const { type } = entity;
  switch (type) {
    case 'plain':
    case 'unknown':
      return { type: 'text', text };
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strikethrough':
    case 'spoiler':
      return { type, children };
    case 'blockquote':
      return { type, collapsed: entity['collapsed'] === true, children };
    case 'code':
      return { type, text };
    case 'pre':
      return { type, language: optionalWord(entity, 'language', name, fields), text };
    case 'link':
      return { type, href: text, children };
    case 'text_link': {
      const href = optionalWord(entity, 'href', name, fields);
      return href === null ? { type: 'text', text } : { type: 'link', href, children };
    }
    case 'mention':
    case 'hashtag':
    case 'cashtag':
      return { type, value: text.slice(1), text };
    case 'bot_command':
      return { type: 'botCommand', value: text.slice(1), text };
    case 'email':
    case 'phone':
      return { type, value: text, text };
    case 'bank_card':
      return { type: 'bankCard', value: text, text };
    case 'mention_name':
      return { type: 'mentionName', text };
    case 'custom_emoji':
      return { type: 'customEmoji', text, file: emojiFile(entity['document_id'], name, fields) };
    default:
      fields.report(`${name}.type`, 'is no kind of entity that the archive knows; the words were kept without it');
      return { type: 'text', text };
  }
}

function optionalWord(entity: Record<string, unknown>, member: string, name: string, fields: Fields): string | null {
  const value = entity[member];
  if (typeof value === 'string') return value || null;
  if (value !== undefined) fields.report(`${name}.${member}`, `should be text, but is ${kindOf(value)}`);
  return null;
}

/** A path, or what stands in its place: nothing, `(unavailable)`, a number. The path changes from export to export. */
function emojiFile(documentId: unknown, name: string, fields: Fields): string | null {
  return typeof documentId === 'string' && documentId.includes('/')
    ? readPath(fields, `${name}.document_id`, documentId).file
    : null;
}
