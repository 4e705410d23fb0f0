/** An entry of a history before its copies are merged: one message, and every copy of it that was read. */
import type { Message } from '../message.ts';
import type { ExportFormat, ReadResult } from '../reader.ts';
import { plainText } from '../rich-text.ts';

export interface Copy {
  message: Message;
  format: ExportFormat;
  /** Which of the exports has it. */
  result: number;
  /** The latest instant that the export knows of: the later, the newer the export. Empty when it knows none. */
  exportedAfter: string;
}

export interface Entry {
  /** Null while no copy has an id. */
  id: number | null;
  /** Of the message in the history: its id, or the hash key of its first copy. */
  key: string;
  copies: Copy[];
}

/** What a format knows best is taken from it first: content and time from JSON, then HTML, preview, text. */
export const formatRank: Record<ExportFormat, number> = {
  'desktop-json': 0,
  'desktop-html': 1,
  'macos-html': 2,
  'web-preview-html': 3,
  'web-preview-text': 4,
};

export function copiesOf({ messages, format }: ReadResult, result: number): Copy[] {
  let exportedAfter = '';
  for (const { sentAt, editedAt } of messages) {
    if (sentAt !== null && sentAt > exportedAfter) exportedAfter = sentAt;
    if (editedAt !== null && editedAt > exportedAfter) exportedAfter = editedAt;
  }
  return messages.map((message) => ({ message, format, result, exportedAfter }));
}

/** Letters and digits alone: copies differ in line breaks, emoji and marks, and words are what they share. */
export function lettersOf({ text, poll }: Message): string {
  return wordsOf(`${plainText(text)} ${poll?.question ?? ''}`).join('');
}

export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
