/** Pages for tests that are about a single message: the frame of an export without the decoration of a real one. */

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
