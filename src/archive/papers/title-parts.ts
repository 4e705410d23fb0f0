/**
 * Finds parts of known titles: «Toy Models» of “Toy Models of Superposition”, «Nonperiodic Flow», “Predictive coding in the visual cortex”.
 * In: titles, each of one paper, and a text. Out: places, each of the one title that has these words in a row.
 */
import type { Entry as WordEntry } from '../language/lexicon.ts';
import { oncePerWord } from '../language/once-per-word.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import { readWords, type Word } from '../language/words.ts';
import type { Paper } from '../model/entities.ts';
import type { AliasMention } from './paper-aliases.ts';
import type { PaperInput } from './papers-of-post.ts';

interface Place {
  words: readonly string[];
  at: number;
  paper: string;
}

export interface TitleParts {
  /** The places in titles at which a word stands before others; null where it opens no part. */
  placesOf(first: WordEntry): ReadonlyMap<string, readonly Place[]> | null;
  /** Whether a part is said of other papers, too. */
  isShared(part: AliasMention): boolean;
}

const small = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or our over so than that the their this to towards toward under use using via we what when where which why with without you your not no all more new'.split(
    ' ',
  ),
);

const isContent = (word: string): boolean => word.length >= 3 && !small.has(word);

function openTitleParts(titles: readonly { title: string; paper: string }[]): TitleParts {
  const index = new Map<string, Map<string, Place[]>>();
  for (const { title, paper } of titles) {
    const words = readWords(title).map(({ text }) => text);
    if (words.length < 3) continue;
    for (const [at, word] of words.slice(0, -1).entries()) {
      const next = words[at + 1] ?? '';
      const followers = index.get(word) ?? new Map<string, Place[]>();
      index.set(word, followers);
      const places = followers.get(next);
      if (places === undefined) followers.set(next, [{ words, at, paper }]);
      else places.push({ words, at, paper });
    }
  }
  return { placesOf: oncePerWord((first) => index.get(first) ?? null), isShared: () => false };
}

/** Parts of titles, without those that some post about another paper has as well: «Reinforcement Learning». */
export function ownParts(
  posts: readonly PaperInput[],
  papers: readonly Pick<Paper, 'id' | 'title'>[],
  paperOf: (mention: PaperMention) => string | undefined,
): TitleParts {
  const parts = openTitleParts(papers.map(({ id, title }) => ({ title, paper: id })));
  const shared = new Set<string>();
  for (const { kind, facts } of posts) {
    if (kind !== 'announcement' && kind !== 'review') continue;
    const own = new Set(facts.papers.flatMap((mention) => paperOf(mention) ?? []));
    if (own.size > 0)
      for (const { paper, quote } of findTitleParts(facts, parts))
        if (!own.has(paper)) shared.add(`${paper} ${quote.toLowerCase()}`);
  }
  return { ...parts, isShared: ({ paper, quote }) => shared.has(`${paper} ${quote.toLowerCase()}`) };
}

/** The longest parts of at least two telling words, each of one paper, as they may stand for it in a sentence. */
export function findTitleParts(
  { text, words }: { text: string; words: readonly Word[] },
  parts: TitleParts,
): AliasMention[] {
  const found: AliasMention[] = [];
  let isForeign: boolean | undefined;
  for (let at = 0; at < words.length - 1; at++) {
    const first = words[at];
    const second = words[at + 1];
    if (first === undefined || second === undefined) continue;
    const places = parts.placesOf(first)?.get(second.text);
    if (places === undefined) continue;
    const lengths = places.map((place) => sharedLength(place, words, at));
    const longest = Math.max(...lengths);
    const owners = new Set(places.filter((_, index) => lengths[index] === longest).map(({ paper }) => paper));
    const run = words.slice(at, at + longest);
    const last = run.at(-1);
    const [paper] = owners;
    if (last === undefined || paper === undefined || owners.size > 1) continue;
    isForeign ??= /[а-яё]{3}/i.test(text);
    if (run.filter((word) => isContent(word.text)).length < 2) continue;
    const opens = places.some((place, index) => place.at === 0 && lengths[index] === longest);
    if (!(isForeign ? standsApart(text, words, at, longest) : isCapital(text, run, opens))) continue;
    const part = { start: first.start, end: last.end, quote: text.slice(first.start, last.end), paper };
    if (!parts.isShared(part)) found.push(part);
    at += longest - 1;
  }
  return found;
}

function sharedLength({ words: title, at: from }: Place, words: readonly Word[], at: number): number {
  let length = 0;
  while (from + length < title.length && title[from + length] === words[at + length]?.text) length++;
  return length;
}

/** Among Russian words a part is all there is of the foreign ones. */
function standsApart(text: string, words: readonly Word[], at: number, length: number): boolean {
  const isBeside = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined && other !== undefined && /^[ -]$/.test(text.slice(one.end, other.start));
  const before = words[at - 1];
  const behind = words[at + length];
  return !(
    (isBeside(before, words[at]) && /^[a-z]/.test(before?.text ?? '')) ||
    (isBeside(words[at + length - 1], behind) && /^[a-z]/.test(behind?.text ?? ''))
  );
}

/** Among English ones it has capitals that the sentence gives no reason for; the beginning of a title may have only its first. */
function isCapital(text: string, run: readonly Word[], opens: boolean): boolean {
  const [first] = run;
  const written = run.filter(({ text: word }) => isContent(word)).map(({ start, end }) => text.slice(start, end));
  const capitals = written.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return (
    first !== undefined &&
    /^[\p{Lu}\d]/u.test(text.slice(first.start, first.end)) &&
    (capitals === written.length || (opens && first.gap !== 'stop'))
  );
}
