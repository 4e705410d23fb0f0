/**
 * Reader of the HTML exports of Telegram for macOS, the native app: close to Desktop's, with dates in words, a mark on
 * edited messages and link previews. In: the pages of a folder. Out: messages with numbers and local times.
 */
import type { Reader } from '../reader.ts';
import { readChatExport } from './chat-export-html/read-pages.ts';
import { isMacPage } from './chat-export-html/recognize.ts';

export const macosHtml: Reader = {
  format: 'macos-html',
  recognizes: isMacPage,
  read: (files, context) => readChatExport(files, 'macos-html', context),
};
