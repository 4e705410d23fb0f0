/**
 * Finds foreign words that may be names of something: of a method, a program, a paper. In: a text, its words, and the stretches that are
 * people, days and hours. Out: names as they are written, each once, in their order.
 */
import { findCity } from '../places/cities.ts';
import { knowsEvent } from '../places/find-venue.ts';
import { beginsLatin, isCommonAcronym, isNameOfMethod, noMethods } from '../titles/method-names.ts';
import { namesBody } from '../titles/title-case.ts';
import type { Word } from '../words.ts';

interface Span {
  start: number;
  end: number;
}

/** «в Jitsi», “at Skyline”, and what is part of an address or a tag. */
const ofPlace = /(?:[@#/.]|(?:^|[^\p{L}])(?:в|во|из|in|at|from|via)\s[«"“]?)$/iu;

/** Up to three foreign words in a row; among words of their own script only those with a capital inside the sentence. */
export function findForeignNames(
  text: string,
  words: readonly Word[],
  taken: readonly Span[],
  venue: string | null,
): string[] {
  const names = new Set<string>();
  const isForeign = /[а-яё]{3}/i.test(text);
  let from = 0;
  while (from < words.length) {
    const first = words[from];
    if (first === undefined || first.text.length < 2 || !beginsLatin(first)) {
      from++;
      continue;
    }
    let to = from + 1;
    let parts = 1;
    for (let next = words[to]; next !== undefined; next = words[to]) {
      const between = text.slice(words[to - 1]?.end ?? 0, next.start);
      const isGlued = /^[-+.‑]$/.test(between);
      if (!(isGlued || between === ' ') || !/^[a-zα-ω\d]/.test(next.text)) break;
      if (!isForeign && !isGlued && !/^[\p{Lu}\d]/u.test(text.slice(next.start, next.end))) break;
      if (!isGlued) parts++;
      to++;
    }
    const end = words[to - 1]?.end ?? first.end;
    from = to;
    if (parts > 3 || taken.some((span) => span.start < end && span.end >= first.start - 1)) continue;
    const name = text.slice(first.start, end);
    if (names.has(name) || name === venue) continue;
    const isOwnScript = isForeign || (/^\p{Lu}/u.test(name) && first.gap === 'space') || isNameOfMethod(name);
    if (isOwnScript && mayName(name) && !ofPlace.test(text.slice(Math.max(0, first.start - 8), first.start)))
      names.add(name);
  }
  return [...names];
}

function mayName(name: string): boolean {
  const [first = ''] = name.split(' ');
  return (
    name.length >= 3 &&
    !noMethods.test(name) &&
    !noMethods.test(first) &&
    !isCommonAcronym(name) &&
    findCity(name) === undefined &&
    !namesBody(name) &&
    !knowsEvent(name)
  );
}
