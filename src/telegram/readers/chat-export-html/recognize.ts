/** Tells pages of Telegram's HTML exports from other files, and the two dialects from each other. In: the head of a file. */

/** A page that holds messages; the lists of chats and pictures of a whole account's export are no such pages. */
export function isChatPage(head: string): boolean {
  return head.trimStart().startsWith('<') && head.includes('class="page_wrap"') && head.includes('class="history"');
}

export function isNativeMacPage(head: string): boolean {
  return head.includes('class="page_header chat_header"');
}
