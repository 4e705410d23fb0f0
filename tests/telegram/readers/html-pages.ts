/** Pages for tests that are about a single message: the frame of an export without the decoration of a real one. */
import type { Message } from '../../../src/telegram/message.ts';
import type { ExportFile, ReadContext, ReadResult } from '../../../src/telegram/reader.ts';
import { desktopHtml } from '../../../src/telegram/readers/desktop-html.ts';
import { exportFile } from '../export-file.ts';

export const moscow: ReadContext = { channelName: null, channelId: null, username: null, timeZone: 'Europe/Moscow' };

/** A page of Telegram Desktop around messages. */
export function desktopPage(messages: string, chatName = 'Канал'): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title></head><body onload="CheckLocation();">
<div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
${chatName} 
</div></div></div><div class="page_body chat_page"><div class="history">
${messages}
</div></div></div></body></html>
`;
}

/** A page of the web preview around posts. */
export function previewPage(posts: string, username = 'seminar'): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta property="og:title" content="Семинар">
<link rel="canonical" href="/s/${username}?before=300"></head>
<body class="widget_frame_base tgme_webpreview"><main class="tgme_main" data-url="/${username}">
<section class="tgme_channel_history js-message_history">
${posts}
</section></main></body></html>
<!-- page generated in 20ms -->
`;
}

/** A message of Desktop with nothing but words. */
export function textMessage(id: number, text: string, title = '18.01.2024 18:00:00 UTC+03:00'): string {
  return `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="${title}">18:00</div><div class="from_name">\nКанал\n</div><div class="text">\n${text}\n</div></div></div>`;
}

/** What the reader of Desktop's HTML makes of pages that are one export. */
export function readDesktop(files: ExportFile[], changes: Partial<ReadContext> = {}): ReadResult {
  const [result, ...others] = desktopHtml.read(files, { ...moscow, ...changes });
  if (result === undefined || others.length > 0) throw new Error('The files are not one export.');
  return result;
}

/** What it makes of one page that holds these messages. */
export function readDesktopPage(messages: string, changes: Partial<ReadContext> = {}): ReadResult {
  return readDesktop([exportFile('messages.html', desktopPage(messages))], changes);
}

export function messageOf(result: ReadResult, id: number): Message {
  const message = result.messages.find((candidate) => candidate.id === id);
  if (message === undefined) throw new Error(`There is no message ${id}.`);
  return message;
}
