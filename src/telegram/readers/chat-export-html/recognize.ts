/** Tells pages of Telegram's HTML exports from other files, and the two dialects from each other. In: the head of a file. */

/** What opens the list of messages, below the header. */
export const beginOfHistory = 'class="history"';

/** A page that holds messages; the lists of chats and pictures of a whole account's export are no such pages. */
export function isChatPage(head: string): boolean {
  return head.trimStart().startsWith('<') && head.includes('class="page_wrap"') && head.includes(beginOfHistory);
}

export function isNativeMacPage(head: string): boolean {
  return head.includes('class="page_header chat_header"');
}
