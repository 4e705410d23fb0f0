/**
 * Makes an HTML export as Telegram Desktop writes it, of any size, with Russian text. In: a size in megabytes and, from the
 * command line, a folder. Out: pages of 1000 messages. The same size gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const messagesOnPage = 1000;

const words =
  'сегодня разбираем статью про языковые модели обучение внимание градиент эксперимент авторы показывают что качество растёт вместе с размером данных однако вычислений нужно больше чем кажется семинар пройдёт в четверг вечером ссылка на запись появится позже вопросы можно задать в комментариях доклад про устойчивость представлений и поиск похожих документов'.split(
    ' ',
  );

/** The pages of an export of about this size, as text. */
export function generateDesktopHtml(megabytes: number): string[] {
  const random = randomNumbers(1);
  const pages: string[] = [];
  let bytes = 0;
  for (let id = 1; bytes < megabytes * 1e6; id += messagesOnPage) {
    const messages = Array.from({ length: messagesOnPage }, (_, index) => generateMessage(id + index, random)).join('');
    const page = generatePage(messages, pages.length + 1);
    bytes += Buffer.byteLength(page);
    pages.push(page);
  }
  return pages;
}

function generatePage(messages: string, number: number): string {
  const previous =
    number === 1
      ? ''
      : `\n     <a class="pagination block_link" href="messages${number === 2 ? '' : number - 1}.html">\nPrevious messages\n     </a>\n`;
  return `<!DOCTYPE html>\n<html>\n\n <head>\n\n  <meta charset="utf-8"/>\n<title>Exported Data</title>\n </head>\n\n <body onload="CheckLocation();">\n\n  <div class="page_wrap">\n\n   <div class="page_header">\n\n    <div class="content">\n\n     <div class="text bold">\nКанал семинара \n     </div>\n\n    </div>\n\n   </div>\n\n   <div class="page_body chat_page">\n\n    <div class="history">\n${previous}${messages}\n    </div>\n\n   </div>\n\n  </div>\n\n </body>\n\n</html>\n`;
}

function generateMessage(id: number, random: () => number): string {
  // Five messages a day.
  const moment = new Date(Date.UTC(2019, 0, 1, 10) + Math.floor(id / 5) * 86_400_000 + (id % 5) * 1_200_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(moment.getUTCDate())}.${two(moment.getUTCMonth() + 1)}.${moment.getUTCFullYear()}`;
  const time = `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}:00`;
  const joined = id % 5 === 0 || id % messagesOnPage === 1 ? '' : ' joined';
  const sender =
    joined === ''
      ? '\n      <div class="pull_left userpic_wrap">\n\n       <div class="userpic userpic8" style="width: 42px; height: 42px">\n\n        <div class="initials" style="line-height: 42px">\nК\n        </div>\n\n       </div>\n\n      </div>\n'
      : '';
  const name = joined === '' ? '\n       <div class="from_name">\nКанал семинара \n       </div>\n' : '';
  const media =
    random() < 0.3
      ? '\n       <div class="media_wrap clearfix">\n\n        <div class="media clearfix pull_left media_photo">\n\n         <div class="fill pull_left">\n\n         </div>\n\n         <div class="body">\n\n          <div class="title bold">\nPhoto\n          </div>\n\n          <div class="description">\nNot included, change data exporting settings to download.\n          </div>\n\n          <div class="status details">\n1280×853, 114.6 KB\n          </div>\n\n         </div>\n\n        </div>\n\n       </div>\n'
      : '';
  const reactions =
    random() < 0.5
      ? `\n       <span class="reactions">\n\n        <span class="reaction">\n\n         <span class="emoji">\n👍\n         </span>\n\n         <span class="count">\n${1 + Math.floor(random() * 40)}\n         </span>\n\n        </span>\n\n       </span>\n`
      : '';
  return `\n     <div class="message default clearfix${joined}" id="message${id}">\n${sender}\n      <div class="body">\n\n       <div class="pull_right date details" title="${day} ${time} UTC+03:00">\n${time.slice(0, 5)}\n       </div>\n${name}${media}\n       <div class="text">\n${generateText(random)}\n       </div>\n${reactions}\n      </div>\n\n     </div>\n`;
}

function generateText(random: () => number): string {
  const phrase = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
  const paragraph = () => `${phrase(15 + Math.floor(random() * 25))}.`;
  const marked = `<strong>${phrase(4)}</strong> &laquo;${phrase(3)}&raquo; &amp; <em>${phrase(2)}</em>`;
  const link = `<a href="https://example.org/${Math.floor(random() * 1e6)}">${phrase(3)}</a>`;
  const tag = '<a href="" onclick="return ShowHashtag(&quot;разбор&quot;)">#разбор</a>';
  return [marked, paragraph(), `${paragraph()} ${link}`, tag].join('<br><br>');
}

/** Numbers from 0 to 1 in an order that is always the same (the mulberry32 generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.main) {
  const [folder = 'export-html', megabytes = '30'] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const [index, page] of generateDesktopHtml(Number(megabytes)).entries()) {
    writeFileSync(join(folder, `messages${index === 0 ? '' : index + 1}.html`), page);
  }
}
