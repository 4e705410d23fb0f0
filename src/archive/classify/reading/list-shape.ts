/** How far a post is a list, and of what. In: a draft and the papers that it names. Out: counts of its lines. */

import type { PaperMention } from '../../language/titles/paper-ids.ts';
import type { DraftText } from '../../model/draft.ts';
import { sieved } from '../../sieve/sieved.ts';

export interface ListShape {
  /** Lines that open with a bullet, a number or a pictograph. */
  items: number;
  /** Items with an address or words behind which one stands. */
  linked: number;
  /** Items that name a paper. */
  papers: number;
  /** Items with words in quotation marks or an explanation after a dash, a colon or a full stop. */
  titled: number;
  /** Items with a date and without a link. */
  dated: number;
  /** How many sorts of things the links lead to: videos, papers, posts, code, each other site. */
  sorts: number;
  /** Things that are counted in numbers: «14 встреч, 11 статей». */
  counted: number;
}

const bullet =
  /^\s*(?:[•●◦▪▫◽◾⚫⚪◻◼‣⁃·➤►▸▹→➔➜✦★✔✓»›*–—-]|\d{1,2}[.)]\s|\d\uFE0F?\u20E3|\p{Extended_Pictographic})\uFE0F?\s*/u;
const date =
  /(?<!\d)[0-3]?\d(?:[./](?:0\d|1[0-2])|\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** «Гусев — AIST, Бишкек, 17 октября»: a short line of two parts, and no label with a colon. */
const row = /^\p{Lu}[^:\n]{1,60}\s[—–-]\s[^\n]{2,90}$/u;

function sortOf(url: string): string {
  if (/youtu|rutube|vk\.com\/video|vkvideo|dzen\.ru\/video|vimeo/i.test(url)) return 'video';
  if (/arxiv|openreview|doi\.org|aclanthology|biorxiv|nature\.com/i.test(url)) return 'paper';
  if (/\/\/t\.me\//i.test(url)) return 'post';
  if (/github|gitlab|huggingface/i.test(url)) return 'code';
  return /^https?:\/\/(?<host>[^/]{1,80})/i.exec(url)?.groups?.['host'] ?? url;
}

export function readList(draft: DraftText, papers: readonly PaperMention[]): ListShape {
  const shape: ListShape = {
    items: 0,
    linked: 0,
    papers: 0,
    titled: 0,
    dated: 0,
    sorts: new Set(draft.links.map(({ url }) => sortOf(url))).size,
    counted: countThings(draft.text),
  };
  let rows = 0;
  let start = 0;
  for (const line of draft.text.split('\n')) {
    const end = start + line.length;
    if (line.length < 600 && bullet.test(line) && /\p{L}{2}/u.test(line)) {
      shape.items++;
      const isLinked =
        /https?:|www\.|\w\.\w{2,6}\/\w/.test(line) ||
        draft.links.some(({ text }) => text.length > 2 && line.includes(text));
      if (isLinked) shape.linked++;
      if (papers.some((paper) => paper.start !== null && paper.start >= start && paper.start < end)) shape.papers++;
      if (/[«"“]|\s[—–-]\s|:\s|[.!?]\s\p{L}/u.test(line)) shape.titled++;
      if (!isLinked && date.test(line)) shape.dated++;
    } else if (row.test(line)) rows++;
    start = end + 1;
  }
  // Rows without bullets are a list where there are several: «Гусев — AIST, Бишкек».
  if (rows >= 3 && shape.items === 0) {
    shape.items = rows;
    shape.titled = rows;
  }
  return shape;
}

const countedThing = sieved(
  /(?<![\d.,:])\d{1,4}\s(?:\p{L}{2,14}\s){0,2}?(?:встреч|созвон|стат[ье]|доклад|семинар|гост[ьея]|защит|стаж[её]р|ваканси|свадьб|побед|препринт|слушател|обзор|часов|разбор|заседани|пейпер|чтени|подкаст|выпуск|лекци|запис|пост(?:а|ов)?(?!\p{L})|выступлени|эпизод|ридинг|воркшоп|докладчик|спикер|участник|papers?|sessions?|talks?|meetings?|cups?|episodes?|posts?|speakers?|recordings?|postponements?)/giu,
);

function countThings(text: string): number {
  return countedThing.count(text);
}
