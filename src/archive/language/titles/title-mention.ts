/** Makes the mention of a paper by its title. In: a title and its place. Out: a mention, without the authors who stand behind the title. */
import type { PaperMention } from './paper-ids.ts';

/** «…, Liskov & Cowling» behind a title. */
const authorsBehind =
  /(?<=\p{L}{3}\s\p{L}[^,\n]{5,200}),\s\p{Lu}[\p{L}-]{1,20}(?:,\s\p{Lu}[\p{L}-]{1,20})?\s(?:&|and)\s\p{Lu}[\p{L}-]{1,20}$/u;

export function titleMention(start: number, written: string, by: PaperMention['by']): PaperMention {
  const title = written.replace(authorsBehind, '');
  const end = start + title.length;
  return { start, end, quote: title, arxiv: null, doi: null, openreview: null, url: null, title, by };
}
