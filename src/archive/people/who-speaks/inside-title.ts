/** Judges whether what looks like a name is a part of a title. In: a text or its facts, and a mention. Out: yes or no. */
import type { Facts } from '../../classify/facts.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';

/** A capital after small Latin words, or before more of them, is the middle of a title: «presents Next Basket Recommendation». */
export function isPartOfTitle(text: string, person: PersonMention): boolean {
  if (!/^\p{Script=Latin}/u.test(person.quote)) return false;
  const isForeign = /\p{Script=Cyrillic}{4}/u.test(text);
  const before = text.slice(Math.max(0, person.start - 24), person.start);
  const after = text.slice(person.end, person.end + 24);
  const isOfBody = /^\s\([^()\n]{0,40}(?:universit|institut|college|университет|институт|академи)/iu.test(
    text.slice(person.end, person.end + 60),
  );
  if (isForeign && isOfBody) return /\p{Script=Latin}[\s-]$/u.test(before);
  if (isForeign) return /\p{Script=Latin}[\s-]$/u.test(before) || /^[\s-]\(?\p{Script=Latin}/u.test(after);
  return (
    /^\s(?:\p{Lu}|(?:of|for|at|in|to|with|and\s(?!\p{Lu}\p{L}+\s\p{Lu})|is|as|a|the)\s)/u.test(after) ||
    /^:\s(?![«"“])/.test(after) ||
    /(?:[:,]\s|\s)(?:of|for|the|a|an|in|to)\s$/u.test(before)
  );
}

export function isInsideTitle(facts: Facts, person: PersonMention): boolean {
  return (
    person.by === 'shape' &&
    facts.papers.some(
      (paper) => paper.start !== null && paper.end !== null && person.start < paper.end && person.end > paper.start,
    )
  );
}
