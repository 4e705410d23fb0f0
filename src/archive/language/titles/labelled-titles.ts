/**
 * Finds titles that the layout of an English post shows, in whatever case they are written. In: a text. Out: mentions of papers:
 * the line of a form (“What: Accurate structure prediction of …”), and words between asterisks (“*Margins at the Margin*”).
 */
import { sieved } from '../../sieve/sieved.ts';
import type { PaperMention } from './paper-ids.ts';
import { titleMention } from './title-mention.ts';

const formLine = sieved(
  /^[^\p{L}\d\n]{0,8}(?:papers?|reading|article|what|text|preprint|now reading|we read)[\s*]{0,3}[:–—-][\s*"“]{1,4}(?<title>\p{L}[^\n]{11,180})/gimu,
);
/** Where the title ends and something else is said. */
const titleEnd =
  /["”*]| \(| \[| [–—|] |,? ?(?:https?:|arXiv|arxiv|doi)|, (?:as (?:before|planned|usual)|same|again|chapter|section)|, \p{Lu}[\p{L}.]{1,14} (?:et al|&|and)|[.?!](?: |$)|, (?:19|20)\d\d|\t/u;
const shownBy = / (?:by|from|with|presented by|led by) (?=\p{Lu}\p{Ll}{1,20} \p{Lu})/u;
/** «…, better known as Raft» */
const knownAs = /,? (?:better |also )?known as /;
const marked = sieved(/(?<![\p{L}\d*])\*(?<title>\p{Lu}[^*\n]{5,160})\*(?![\p{L}\d*])/gu);
/** Behind these the marked words are a thing and no paper. */
const ofElse = /(?<!\p{L})(?:at|in|podcast|show|magazine|journal|book|channel|episode of|joined|guest on|hosts?)\s$/iu;
const ownWords =
  /(?<!\p{L})(?:we|you|us|our|your|please|today|tomorrow|tonight|tba|tbd|tbc|own work|no paper)(?!\p{L})/iu;

export function findLabelledTitles(text: string): PaperMention[] {
  const found: PaperMention[] = [];
  for (const match of formLine.matchAll(text)) {
    const value = match.groups?.['title'] ?? '';
    const [title = ''] =
      value
        .slice(0, titleEnd.exec(value)?.index ?? value.length)
        .split(shownBy)[0]
        ?.trim()
        .replace(/,$/, '')
        .split(knownAs) ?? [];
    const start = match.index + match[0].length - value.length;
    const words = title.match(/\p{L}[\p{L}\d'’-]*/gu)?.length ?? 0;
    if (words >= 3 && !ownWords.test(title) && !/\p{Script=Cyrillic}/u.test(title))
      found.push(titleMention(start, title, 'title'));
  }
  for (const match of marked.matchAll(text)) {
    const title = match.groups?.['title'] ?? '';
    const words = title.match(/\p{L}[\p{L}\d'’-]*/gu)?.length ?? 0;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const isSentence = /[.!]$/.test(title) || ownWords.test(title);
    if (words >= 3 && !isSentence && !ofElse.test(before)) found.push(titleMention(match.index + 1, title, 'title'));
  }
  return found;
}
