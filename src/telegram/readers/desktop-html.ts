/**
 * Reader of the HTML exports of Telegram Desktop: `messages.html`, `messages2.html` and so on. In: the pages of a folder.
 * Out: messages with numbers and local times; what this dialect lacks is listed in docs/formats/README.md.
 */
import type { Reader } from '../reader.ts';
import { readChatExport } from './chat-export-html/read-pages.ts';
import { isDesktopPage } from './chat-export-html/recognize.ts';

export const desktopHtml: Reader = {
  format: 'desktop-html',
  recognizes: isDesktopPage,
  read: (files, context) => readChatExport(files, 'desktop-html', context),
};
