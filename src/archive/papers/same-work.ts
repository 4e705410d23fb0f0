/**
 * Brings together works that the channel speaks of as one: a number that is called «CatBoost» and “CatBoost: unbiased boosting …”, a title
 * and a part of it. In: the register, what posts call each work, and which works stand in one post. Out: a register with fewer works.
 */

import type { NumberedWords } from '../language/numbered-words.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PaperInput } from './papers-of-post.ts';
import type { TitleReader } from './read-titles.ts';
import { openTitlesByName, type TitledWork } from './titles-by-name.ts';
import type { Work, WorkRegistry } from './work-registry.ts';

/** What posts call the works, and which of them they tell apart. */
export interface Calls {
  names: ReadonlyMap<Work, ReadonlySet<string>>;
  /** Works of one post. */
  together: readonly (readonly Work[])[];
}

export function uniteByNames(registry: WorkRegistry, { names, together }: Calls, titles: TitleReader): void {
  const apart = new Map<Work, Set<Work>>();
  for (const works of together)
    for (const one of works)
      for (const other of works) if (one !== other) apart.set(one, (apart.get(one) ?? new Set()).add(other));
  const titled = registry
    .works()
    .filter(({ titles }) => titles.size > 0)
    .map((work) => ({ work, title: registry.titleOf(work) }));
  const unite = (work: Work, others: readonly Work[]): void => {
    const [only, second] = [...new Set(others)].filter(
      (other) => other !== work && !apart.get(work)?.has(other) && registry.mayJoin(other, work),
    );
    if (only !== undefined && second === undefined) registry.join(only, work);
  };
  const worksCalled = openTitlesByName(titled, titles);
  for (const [work, called] of names)
    if (work.titles.size === 0 && registry.current(work) === work) unite(work, [...called].flatMap(worksCalled));
  uniteParts(registry, titled, titles, unite);
}

/** «Benign overfitting» where another post has “Benign Overfitting in Linear Regression”: the beginning of a title, or three words of it. */
function uniteParts(
  registry: WorkRegistry,
  titled: readonly TitledWork[],
  titles: TitleReader,
  unite: (work: Work, others: readonly Work[]) => void,
): void {
  const read = titled.map(({ work, title }) => ({ work, words: bareWords(titles(title).numbered) }));
  // Titles by every two words that stand in them side by side.
  const byPair = new Map<number, typeof read>();
  for (const one of read)
    for (let at = 0; at < one.words.length - 1; at++) {
      const pair = pairAt(one.words, at);
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [one]);
      else if (known.at(-1) !== one) known.push(one);
    }
  for (const { work, words } of read) {
    if (words.length < 2 || work.curated !== undefined || registry.current(work) !== work) continue;
    const wholes = (byPair.get(pairAt(words, 0)) ?? []).filter(
      (other) =>
        other.work !== work &&
        other.words.length > words.length &&
        !(hasAddress(work) && hasAddress(other.work)) &&
        isPartOf(words, other.words),
    );
    if (wholes.length === 0) continue;
    unite(
      work,
      wholes.map((whole) => whole.work),
    );
  }
}

/** The numbers of the words of a title without its article. */
function bareWords(words: NumberedWords): number[] {
  const from = /^(?:the|an?)$/.test(words.textAt(0)) ? 1 : 0;
  return Array.from({ length: Math.max(0, words.count - from) }, (_, at) => words.idAt(from + at));
}

/** One number for two. */
function pairAt(words: readonly number[], at: number): number {
  return (words[at] ?? 0) * 2 ** 26 + (words[at + 1] ?? 0);
}

function isPartOf(part: readonly number[], whole: readonly number[]): boolean {
  const begins = (at: number): boolean => part.every((word, offset) => whole[at + offset] === word);
  return begins(0) || begins(whole.length - part.length) || (part.length >= 3 && whole.some((_, at) => begins(at)));
}

/** So many letters beside the address leave no room for another paper: «вот он», «Прокси починили». */
const fewLetters = 60;

/** A post that is an address and little else gives that of the one paper which the post before it, or the answered one, is about. */
export function uniteWithLinks(
  registry: WorkRegistry,
  posts: readonly PaperInput[],
  workOf: (mention: PaperMention) => Work | undefined,
): void {
  const worksOf = ({ facts }: PaperInput): Work[] => [
    ...new Set(facts.papers.flatMap((mention) => workOf(mention) ?? [])),
  ];
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const [index, post] of posts.entries()) {
    const { papers, dates, text } = post.facts;
    if (papers.length === 0 || dates.length > 0 || papers.some(({ by }) => by !== 'id')) continue;
    if ((text.match(/\p{L}/gu)?.length ?? 0) > fewLetters) continue;
    const source = post.answers === null ? posts[index - 1] : byId.get(post.answers);
    const [number, ...others] = worksOf(post);
    const [told, ...more] = source === undefined ? [] : worksOf(source);
    if (number === undefined || told === undefined || number === told || others.length > 0 || more.length > 0) continue;
    if (number.titles.size === 0 && !hasAddress(told) && registry.mayJoin(number, told)) registry.join(number, told);
  }
}

const hasAddress = ({ arxiv, doi, openreview, urls }: Work): boolean =>
  (arxiv ?? doi ?? openreview) !== null || urls.size > 0;
