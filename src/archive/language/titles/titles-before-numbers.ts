/**
 * Finds what stands right before the number or the address of a paper: «Ice drifts north, arxiv 2401.00001», «и Tidal Pacing (https://…)».
 * In: a text without its addresses, its words, the numbers in it, and the stretches that are people and dates. Out: mentions by title.
 */

import type { Word } from '../words.ts';
import { latinRuns, type Run } from './latin-runs.ts';
import { byline, comparesTwo, isLabel, isPartOfBook, namesOnly } from './no-title.ts';
import type { PaperMention } from './paper-ids.ts';
import { namesBody } from './title-case.ts';
import { titleMention } from './title-mention.ts';
import { trimmedTitle } from './trim-title.ts';

interface Span {
  start: number;
  end: number;
}

/** What may stand between a title and its number. */
const leadsToNumber =
  /[»"”*]{0,3}(?:\s?[([]|[,:]\s|\s[—–-]\s)(?:(?:arxiv|doi|pdf|paper|preprint|link|url|стать[яю]|препринт|ссылка)[:.]?\s)?$/iu;
/** Words that stay small in a title. */
const small = new Set('a an and as at by for from in into is of on or the to via vs with'.split(' '));
/** “takes on How rivers forget”: behind these a sentence goes on with a title, in small letters as the sentence is. */
const asking = new Set(
  'on read reads discuss discusses present presents cover covers about tackles through explains does'.split(' '),
);
const ofJournal = /(?<!\p{L})(?:из|в)\s[«"“]?$/iu;
/** “Angelopoulos and Bates”, «GameNGen + Genie» */
const twoNames = /^\p{Lu}\p{Ll}+ (?:and|&|und) \p{Lu}\p{Ll}+$|^\S+ \+ \S+$/u;

export function findTitlesBeforeNumbers(
  text: string,
  words: readonly Word[],
  numbers: readonly PaperMention[],
  taken: readonly Span[],
): PaperMention[] {
  const isForeign = /[а-яё]{3}/i.test(text);
  const found = numbers.flatMap(({ start }) => {
    if (start === null) return [];
    const sign = leadsToNumber.exec(text.slice(Math.max(0, start - 24), start));
    if (sign === null) return [];
    const end = start - sign[0].length;
    const run = latinRuns(text, words).find((one) => one.start < end && one.end >= end);
    const from = run === undefined ? undefined : titleFrom(text, run, end, sign[0], isForeign);
    if (from === undefined || taken.some((span) => from < span.end && end > span.start)) return [];
    const cut = trimmedTitle(text.slice(from, end));
    return cut === null || !mayBeTitle(cut.title, isForeign)
      ? []
      : [titleMention(from + cut.offset, cut.title, 'title')];
  });
  return found.length > 0 || !isForeign || numbers.length > 1 ? found : openingTitle(text, words, taken);
}

/** «**Flow Matching**, после доклада Анны Лис (https://…)»: what a post with one number opens with. */
function openingTitle(text: string, words: readonly Word[], taken: readonly Span[]): PaperMention[] {
  const [run] = latinRuns(text, words);
  if (run === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, run.start))) return [];
  const title = text.slice(run.start, run.end);
  const isApart = /^[»"”*]{0,3}(?:[.,:]\s|\s[—–(]|\n)/.test(text.slice(run.end, run.end + 6));
  return isApart && mayBeTitle(title, true) && !taken.some((span) => run.start < span.end && run.end > span.start)
    ? [titleMention(run.start, title, 'title')]
    : [];
}

function titleFrom(text: string, run: Run, end: number, sign: string, isForeign: boolean): number | undefined {
  // «UNI из Nature Medicine, https://…»
  if (isForeign) return ofJournal.test(text.slice(Math.max(0, run.start - 5), run.start)) ? undefined : run.start;
  const words = run.words.filter((word) => word.end <= end);
  const isCapital = ({ start }: Word): boolean => /^\p{Lu}/u.test(text.charAt(start));
  const capitals = words.slice(
    words.findLastIndex((word) => !isCapital(word) && !small.has(word.text) && !/^\d/.test(word.text)) + 1,
  );
  const [first] = capitals.slice(capitals.findIndex(isCapital));
  if (first !== undefined && isCapital(first)) return first.start;
  // “Read until the pentagons: https://…”
  if (sign.startsWith(':')) return undefined;
  const asked = words[words.findLastIndex(({ text: word }) => asking.has(word)) + 1];
  return asked !== undefined && isCapital(asked) ? asked.start : undefined;
}

function mayBeTitle(title: string, isForeign: boolean): boolean {
  const words = title.match(/\p{L}[\p{L}'’]+/gu) ?? [];
  const isSaid = isForeign || words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 || words.length >= 3;
  return (
    words.length >= 2 &&
    isSaid &&
    /^[\p{Lu}\d]/u.test(title) &&
    !namesOnly.test(title) &&
    !twoNames.test(title) &&
    !byline.test(title) &&
    !isLabel.test(title) &&
    !isPartOfBook.test(title) &&
    !comparesTwo.test(title) &&
    !(words.length < 5 && namesBody(title))
  );
}
