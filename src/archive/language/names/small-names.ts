/**
 * Finds names of methods in posts that use no capitals: «рассказывает ppo», «соня черных, hubert», «про flow matching». In: a text, its words,
 * and the stretches that are people and dates. Out: mentions by short name.
 */
import { asks, isBeside, isCommonAcronym, noMethods, type Span } from '../titles/method-names.ts';
import type { PaperMention } from '../titles/paper-ids.ts';
import { titleMention } from '../titles/title-mention.ts';

const group =
  /(?<![\p{L}\d@#/.:-])[a-z][a-z\d]{2,20}(?:[-.][a-z\d]{1,12}){0,3}(?: [a-z\d]{2,20}(?:[-.][a-z\d]{1,12}){0,2}){0,2}(?![\p{L}\d@/:]|\.[a-z]| [a-z])/gu;
const opensPart = /(?:^|\n|[.,!?:|/—–]\s)$/u;
const endsPart = /^(?:[.,:;!?]?(?:\n|$)|[.,;!?]\s|\s[—–|/]\s)/u;
/** «тёма кораблин и dreamer v3» */
const withPerson = /^\s(?:и|про|с|со)\s$/u;

export function findSmallNames(text: string, taken: readonly Span[]): PaperMention[] {
  if (!/[а-яё]{3}/u.test(text) || /\p{Lu}\p{Ll}/u.test(text)) return [];
  return [...text.matchAll(group)].flatMap((match) => {
    const [name] = match;
    const span = { start: match.index, end: match.index + name.length };
    const [first = ''] = name.split(' ');
    if (
      noMethods.test(first) ||
      isCommonAcronym(first) ||
      taken.some(({ start, end }) => start < span.end && end > span.start)
    )
      return [];
    const before = text.slice(Math.max(0, span.start - 28), span.start);
    const isApart = opensPart.test(before) && endsPart.test(text.slice(span.end, span.end + 3));
    const isOfPerson = taken.some(({ end }) => end < span.start && withPerson.test(text.slice(end, span.start)));
    return asks.test(before) || isOfPerson || (isApart && isBeside(text, span, taken))
      ? [titleMention(span.start, name, 'short-name')]
      : [];
  });
}
