/**
 * Finds names of two or three words under which papers go: «Deep Sets», «Mask R-CNN», “World Models”. In: a text, and the stretches that
 * are people and dates. Out: mentions by short name, where the sentence asks for a paper or the name is a part of its own.
 */
import { asks, isBeside, noMethods, type Span } from './method-names.ts';
import type { PaperMention } from './paper-ids.ts';
import { titleMention } from './title-mention.ts';

/** What is discussed, after the words that ask for it: two or three capitalised words, «Mask R-CNN», «Vision Transformer». */
const phrasePattern =
  /(?<=(?:[\s:,—–(]|^)[«"“]?)(?:\p{Lu}[\p{Script=Latin}\d]{1,20}(?:-\p{Lu}?[\p{Script=Latin}\d]{1,20}){0,2}|\dD)(?: (?:of )?(?:\p{Lu}[\p{Script=Latin}\d]{1,20}|\p{Lu}-\p{Lu}{2,6})(?:-\p{Lu}?[\p{Script=Latin}\d]{1,20}){0,2}){1,2}(?=[»"”]?(?:\s?[.,:;!?()\n—–·|/•+]|$|\s\d|\s\p{Script=Cyrillic}|\s(?:with|by|and|or)\s|\s(?:apart|vs|versus|against|против|together|tonight|today|tomorrow)(?!\p{L})))/gu;

/** Names of several words where the sentence asks for a paper. */
export function findShortPhrases(
  text: string,
  taken: readonly Span[],
  isNoName: (name: string) => boolean,
): PaperMention[] {
  const mentions: PaperMention[] = [];
  const isForeign = /[а-яё]{3}/i.test(text);
  for (const match of text.matchAll(phrasePattern)) {
    const [name] = match;
    const start = match.index;
    const end = start + name.length;
    if (taken.some((span) => start < span.end && end > span.start)) continue;
    const before = text.slice(Math.max(0, start - 28), start);
    // «Анна Крылова, Vision Transformer», “Tom Hill: Gaussian Splatting”
    const followsPerson = taken.some(
      (span) =>
        span.end <= start && /^[,:—–]?\s(?:[—–]\s)?[«"“]?$/.test(text.slice(span.end, start)) && start - span.end > 1,
    );
    const first = name.split(' ')[0] ?? '';
    const followsHour = /(?:\d[:.]\d\d|\d\s?[ap]m|\))[:,—–]\s[«"“]?$/u.test(before);
    // «Perceiver и Perceiver IO»
    const followsName =
      /(?<!\p{L})\p{Lu}[\p{Script=Latin}\d-]{2,20}\s(?:и|или|and|or|vs\.?|против|against|\+)\s[«"“]?$/u.test(before);
    // A line of its own, below the first: «Семинар / 19 сентября / Deep Sets».
    const isLine =
      start > 0 &&
      /\n[^\p{L}\p{N}\n]{0,4}$/u.test(before) &&
      /^[»"”*.]{0,2}\s{0,2}(?:\n|$)/.test(text.slice(end, end + 6));
    if (
      !(
        asks.test(before) ||
        isLine ||
        standsAlone(text, start, end, isForeign, taken) ||
        followsPerson ||
        followsHour ||
        followsName
      ) ||
      noMethods.test(first) ||
      ofBody.test(text.slice(end, end + 60)) ||
      isNoName(name)
    )
      continue;
    mentions.push(titleMention(start, name, 'short-name'));
  }
  return mentions;
}

/** «24 сентября, 18:30. Deep Sets.», «Deep Sets / Анна Лис», «работу Захира и Коттура Deep Sets»: a part of its own, or behind its authors. */
function standsAlone(text: string, start: number, end: number, isForeign: boolean, taken: readonly Span[]): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 12);
  if (byAuthors.test(before)) return true;
  if (!isForeign || ofPlace.test(before)) return false;
  const ends = /^[»"”]?(?:\s?[.!?·|/(,:;•+]|\s[—–]|\s?$|\s?\n|\s(?:с|от|глазами|силами)\s)/u.test(after);
  if (!ends) return false;
  const isPart = /(?:[.!?]\s|\n|[·|/•+]\s|[:—–]\s)[^\p{L}\p{N}\n]{0,3}$/u.test(before);
  const isWhole = isPart && /^[»"”]?(?:[.!?]?\s?(?:$|\n)|[.!?]\s|\s?[·|/•])/u.test(after);
  const followsHour = /\d[:.]\d\d(?:\s(?:мск|msk))?[.,:]?\s[«"“]?$/iu.test(before);
  return isWhole || followsHour || ((isPart || start === 0) && isBeside(text, { start, end }, taken));
}

/** «Oded Peled (Hebrew University)»: whoever it is has a place of work. */
const ofBody = /^\s\([^()\n]{0,40}(?:universit|institut|college|school|университет|институт|академи|лаборатори)/iu;
const byAuthors =
  /(?<!\p{L})(?:стать|работ|препринт|paper by|preprint by)\p{L}{0,3}\s(?:(?:из\s)?\p{Lu}[\p{L}.-]{1,20}(?:,\s|\s(?:и|and|&)\s|\s)){1,5}[«"“]?$/u;
/** What stands behind «место:» or “where:” is where they meet. */
const ofPlace =
  /(?<!\p{L})(?:где|место|адрес|формат|площадка|чат|зал|аудитория|платформа|спонсор\p{L}{0,2}|организатор\p{L}{0,2}|партн[её]р\p{L}{0,2}|where|place|room|venue|location|host|sponsor)\s?[:—–-]\s[«"“]?$/iu;
