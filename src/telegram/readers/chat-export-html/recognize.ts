/** Tells pages of Telegram's HTML exports from other files, and the two dialects from each other. In: the head of a file. */
import { longestText } from '../../decode-text.ts';
import type { ExportFile } from '../../reader.ts';

/** What opens the list of messages, below the header. */
export const beginOfHistory = 'class="history"';

export function isDesktopPage(file: ExportFile): boolean {
  return isChatPage(file) && !isNativeMacPage(file);
}

export function isMacPage(file: ExportFile): boolean {
  return isChatPage(file) && isNativeMacPage(file);
}

/** A page that holds messages; the lists of chats and pictures of a whole account's export are no such pages. */
function isChatPage({ head, size }: ExportFile): boolean {
  const isPage =
    head.trimStart().startsWith('<') && head.includes('class="page_wrap"') && head.includes(beginOfHistory);
  return isPage && size <= longestText;
}

function isNativeMacPage({ head }: ExportFile): boolean {
  return head.includes('class="page_header chat_header"');
}
