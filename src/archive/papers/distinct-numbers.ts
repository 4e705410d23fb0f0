/** Which numbers of one post are those of one paper: its preprint and its page at the publisher. In: mentions by number. Out: groups. */
import type { PaperMention } from '../language/titles/paper-ids.ts';

/** «(arXiv:…) и Earthquake Transformer (doi:…)», or the next line of a list: what stands between two papers. */
const partsPapers =
  /\s(?:и|and|vs\.?|против|потом|затем|then)\s\p{L}|\n[^\n\p{L}]{0,6}(?!doi|arxiv|https?|pdf|paper|link|journal|preprint|version|code|стать|препринт|журнал|верси|ссылк|код|текст)(?:\p{L}{3,20},?\s\p{L}|[\p{L}\d-]{3,20}(?::\s(?:https?:|arxiv|doi|\d|$)|\s[—–]\s))/iu;

/** The same id twice is one paper; so are an arXiv preprint and a page of the same paper in one sentence, said to be a preprint; `labels`: how many titles and names stand before all of them. */
export function distinctNumbers(
  ids: readonly PaperMention[],
  titles: readonly PaperMention[],
  labels: number,
  text: string,
): PaperMention[][] {
  const groups: PaperMention[][] = [];
  for (const mention of ids) {
    const same = groups.find((group) =>
      group.some(
        (other) =>
          idKeys(other).some((key) => idKeys(mention).includes(key)) ||
          (labels < 2 && isPreprintOf(other, mention, titles, text)),
      ),
    );
    if (same === undefined) groups.push([mention]);
    else same.push(mention);
  }
  return groups;
}

function isPreprintOf(one: PaperMention, other: PaperMention, titles: readonly PaperMention[], text: string): boolean {
  const [first, second] = placeOf(one, text) < placeOf(other, text) ? [one, other] : [other, one];
  const start = placeOf(first, text);
  const end = placeOf(second, text);
  // A title between two numbers is that of the second.
  const isBetween = (title: PaperMention): boolean => title.start !== null && title.start > start && title.start < end;
  const between = text.slice(first.end ?? start + first.quote.length, end);
  const areWords = one.start === null || other.start === null;
  return (
    end < Number.POSITIVE_INFINITY &&
    end - start < 110 &&
    (one.arxiv === null) !== (other.arxiv === null) &&
    !titles.some(isBetween) &&
    !(areWords && /[.!?]\s|\n/.test(between)) &&
    !partsPapers.test(between)
  );
}

/** Where a mention begins; where a link behind words stands, its words tell, unless they stand there twice. */
export function placeOf(mention: PaperMention | undefined, text: string): number {
  if (mention === undefined) return Number.POSITIVE_INFINITY;
  if (mention.start !== null) return mention.start;
  const at = text.indexOf(mention.quote);
  return at === -1 || text.includes(mention.quote, at + 1) ? Number.POSITIVE_INFINITY : at;
}

/** The keys under which a paper's ids are compared. */
export function idKeys(mention: Pick<PaperMention, 'arxiv' | 'doi' | 'openreview' | 'url'>): string[] {
  const keys: string[] = [];
  if (mention.arxiv !== null) keys.push(`arxiv:${mention.arxiv.toLowerCase()}`);
  if (mention.doi !== null) keys.push(`doi:${mention.doi.toLowerCase()}`);
  if (mention.openreview !== null) keys.push(`openreview:${mention.openreview}`);
  if (mention.url !== null) keys.push(`url:${mention.url.toLowerCase()}`);
  return keys;
}
