/**
 * Finds parts of known titles: «Toy Models» of “Toy Models of Superposition”, «Nonperiodic Flow», “Predictive coding in the visual cortex”.
 * In: titles, each of one paper, and a text. Out: places, each of the one title that has these words in a row.
 */
import { gapBefore, type NumberedWords } from '../language/numbered-words.ts';
import type { Paper } from '../model/entities.ts';
import type { AliasMention } from './paper-aliases.ts';
import type { MeantPost, SearchedPost } from './papers-of-post.ts';
import type { TitleReader } from './read-titles.ts';
import type { WordsOf } from './searched-words.ts';

/** A place in the words of a title. */
interface Place {
  words: NumberedWords;
  at: number;
  paper: string;
}

/** Places in titles by the word that stands there, and the next one. */
type Places = ReadonlyMap<number, ReadonlyMap<number, readonly Place[]>>;

export interface TitleParts {
  places: Places;
  wordsOf: WordsOf;
  /** Whether a part is said of other papers, too. */
  isShared(part: AliasMention): boolean;
}

const small = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or our over so than that the their this to towards toward under use using via we what when where which why with without you your not no all more new'.split(
    ' ',
  ),
);

const isContent = (word: string): boolean => word.length >= 3 && !small.has(word);

function placesIn(papers: readonly Pick<Paper, 'id' | 'title'>[], titles: TitleReader): Places {
  const places = new Map<number, Map<number, Place[]>>();
  for (const { id, title } of papers) {
    const { numbered: words } = titles(title);
    if (words.count < 3) continue;
    for (let at = 0; at < words.count - 1; at++) {
      const followers = places.get(words.idAt(at)) ?? new Map<number, Place[]>();
      places.set(words.idAt(at), followers);
      const known = followers.get(words.idAt(at + 1));
      if (known === undefined) followers.set(words.idAt(at + 1), [{ words, at, paper: id }]);
      else known.push({ words, at, paper: id });
    }
  }
  return places;
}

/** Parts of titles, without those that some post about another paper has as well: «Reinforcement Learning». */
export function ownParts(
  papers: readonly Pick<Paper, 'id' | 'title'>[],
  titles: TitleReader,
  posts: readonly MeantPost[],
  wordsOf: WordsOf,
): TitleParts {
  const all = { places: placesIn(papers, titles), wordsOf, isShared: () => false };
  const shared = new Set<string>();
  for (const { post, papers: own } of posts) {
    if (post.brings === null || own.every((paper) => paper === undefined)) continue;
    for (const { paper, quote } of findTitleParts(post, all))
      if (!own.includes(paper)) shared.add(`${paper} ${quote.toLowerCase()}`);
  }
  return { ...all, isShared: ({ paper, quote }) => shared.has(`${paper} ${quote.toLowerCase()}`) };
}

/** The longest parts of at least two telling words, each of one paper, as they may stand for it in a sentence. */
export function findTitleParts(post: SearchedPost, { places, wordsOf, isShared }: TitleParts): AliasMention[] {
  const { text } = post.facts;
  const words = wordsOf(post);
  const found: AliasMention[] = [];
  let isForeign: boolean | undefined;
  for (let at = 0; at < words.count - 1; at++) {
    const candidates = places.get(words.idAt(at))?.get(words.idAt(at + 1));
    if (candidates === undefined) continue;
    const { longest, paper, opens } = longestOf(candidates, words, at);
    if (paper === null) continue;
    isForeign ??= /[а-яё]{3}/i.test(text);
    const run = { from: at, to: at + longest };
    const telling = tellingWords(text, words, run);
    if (telling.length < 2) continue;
    if (!(isForeign ? standsApart(text, words, run) : isCapital(text, words, run, telling, opens))) continue;
    const [start, end] = [words.startAt(at), words.endAt(at + longest - 1)];
    const part = { start, end, quote: text.slice(start, end), paper };
    if (!isShared(part)) found.push(part);
    at += longest - 1;
  }
  return found;
}

/** How many words a text shares with the titles that share most, whose they are, null where of several papers, and whether one begins with them. */
function longestOf(
  places: readonly Place[],
  words: NumberedWords,
  at: number,
): { longest: number; paper: string | null; opens: boolean } {
  let longest = 0;
  let paper: string | null = null;
  let opens = false;
  for (const place of places) {
    const length = sharedLength(place, words, at);
    if (length < longest) continue;
    const isAnother: boolean = length === longest && paper !== place.paper;
    paper = isAnother ? null : place.paper;
    opens = place.at === 0 || (length === longest && opens);
    longest = length;
  }
  return { longest, paper, opens };
}

function sharedLength({ words: title, at: from }: Place, words: NumberedWords, at: number): number {
  let length = 0;
  while (from + length < title.count && title.idAt(from + length) === words.idAt(at + length)) length++;
  return length;
}

/** Words of a text, from one to before another. */
interface Run {
  from: number;
  to: number;
}

/** The telling words of a run, as they are written. */
function tellingWords(text: string, words: NumberedWords, { from, to }: Run): string[] {
  const telling: string[] = [];
  for (let at = from; at < to; at++)
    if (isContent(words.textAt(at))) telling.push(text.slice(words.startAt(at), words.endAt(at)));
  return telling;
}

/** Among Russian words a part is all there is of the foreign ones. */
function standsApart(text: string, words: NumberedWords, { from, to }: Run): boolean {
  const areBeside = (one: number, other: number): boolean =>
    one >= 0 && other < words.count && /^[ -]$/.test(text.slice(words.endAt(one), words.startAt(other)));
  return !(
    (areBeside(from - 1, from) && /^[a-z]/.test(words.textAt(from - 1))) ||
    (areBeside(to - 1, to) && /^[a-z]/.test(words.textAt(to)))
  );
}

/** Among English ones it has capitals that the sentence gives no reason for; the beginning of a title may have only its first. */
function isCapital(
  text: string,
  words: NumberedWords,
  { from }: Run,
  telling: readonly string[],
  opens: boolean,
): boolean {
  const startsWithCapital = (word: string): boolean => /^[\p{Lu}\d]/u.test(word);
  return (
    startsWithCapital(text.slice(words.startAt(from), words.endAt(from))) &&
    (telling.every(startsWithCapital) || (opens && gapBefore(text, words, from) !== 'stop'))
  );
}
