/**
 * Learns which foreign words stand in a channel beside one paper only: «Whisper» of the post that gives its number and of the
 * one that moves the meeting. In: posts, and the papers that their mentions mean. Out: names, each of one paper.
 */
import type { Facts } from '../classify/facts.ts';
import { findCity } from '../language/cities.ts';
import { knowsEvent } from '../language/find-venue.ts';
import { isCommonAcronym, isNameOfMethod, noMethods } from '../language/method-names.ts';
import type { PaperMention } from '../language/paper-ids.ts';
import { namesBody } from '../language/title-case.ts';
import type { PostKind } from '../model/post.ts';
import type { PaperAlias } from './paper-aliases.ts';

interface NamedPost {
  kind: PostKind;
  facts: Facts;
}

/** Posts that bring a paper to the channel. */
const bringsPaper: ReadonlySet<PostKind> = new Set(['announcement']);
/** What stands in more posts than those of a meeting or two is no name of one paper. */
const mostPosts = 8;

export function distinctiveNames(
  posts: readonly NamedPost[],
  paperOf: (mention: PaperMention) => string | undefined,
  isNone: (name: string) => boolean,
): PaperAlias[] {
  const owners = new Map<string, Owned>();
  for (const { kind, facts } of posts) {
    const strong = facts.papers.filter(({ by }) => !by.endsWith('name'));
    const papers = new Set(strong.flatMap((mention) => paperOf(mention) ?? []));
    const [first, ...others] = foreignNames(facts);
    // Where a title stands, the paper goes by it; where there is only a number, by the name that stands first.
    const isBare = papers.size === 1 && bringsPaper.has(kind) && strong.every(({ by }) => by === 'id');
    for (const name of first === undefined ? [] : [first, ...others]) {
      const known = owners.get(name.toLowerCase());
      if (known === undefined)
        owners.set(name.toLowerCase(), { written: name, papers, posts: 1, isBrought: isBare && name === first });
      else {
        known.posts++;
        // A digest names all that a season had.
        if (kind !== 'digest') known.papers = new Set([...known.papers, ...papers]);
      }
    }
  }
  return [...owners.values()].flatMap(({ written, papers, posts: count, isBrought }) => {
    const [paper] = papers;
    return paper === undefined || papers.size > 1 || !isBrought || count > mostPosts || isNone(written)
      ? []
      : [{ words: written, paper }];
  });
}

interface Owned {
  written: string;
  papers: ReadonlySet<string>;
  posts: number;
  /** The first post that has it brings a paper by its number alone, and names nothing before it. */
  isBrought: boolean;
}

/** «в Jitsi», “at Skyline”, and what is part of an address or a tag. */
const ofPlace = /(?:[@#/.]|(?:^|[^\p{L}])(?:в|во|из|in|at|from|via)\s[«"“]?)$/iu;

/** Up to three foreign words in a row; among words of their own script only those with a capital inside the sentence. */
function foreignNames({ text, words, people, given, dates, times, venue }: Facts): Set<string> {
  const names = new Set<string>();
  const isForeign = /[а-яё]{3}/i.test(text);
  let from = 0;
  while (from < words.length) {
    const first = words[from];
    if (first === undefined || !isLatin(first.text)) {
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
    const name = text.slice(first.start, end);
    const isFree = ![...people, ...given, ...dates, ...times].some(
      (span) => span.start < end && span.end >= first.start - 1,
    );
    const isOwnScript = isForeign || (/^\p{Lu}/u.test(name) && first.gap === 'space') || isNameOfMethod(name);
    const before = text.slice(Math.max(0, first.start - 8), first.start);
    if (isFree && isOwnScript && parts <= 3 && mayName(name) && name !== venue && !ofPlace.test(before))
      names.add(name);
    from = to;
  }
  return names;
}

function isLatin(word: string): boolean {
  return word.length > 1 && /^[a-zα-ω]/.test(word);
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
