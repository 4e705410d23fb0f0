/**
 * Finds titles of papers in running text. In: a text, its words, and the
 * stretches that are people and dates. Out: mentions by title: runs of
 * Latin words among Russian ones, and words set as titles are among English ones.
 */

import type { Word } from '../words.ts';
import { findLabelledTitles } from './labelled-titles.ts';
import { latinRuns, type Run } from './latin-runs.ts';
import { byline, comparesTwo, isJournal, isLabel, isPartOfBook, isRemark, isSentence, namesOnly } from './no-title.ts';
import type { PaperMention } from './paper-ids.ts';
import { findSentenceTitles } from './sentence-titles.ts';
import { inBrackets, showsSpan, showsTitle } from './shown-as-title.ts';
import { isTitleCase, namesBody, titleSpans } from './title-case.ts';
import { titleMention } from './title-mention.ts';
import { trimmedTitle } from './trim-title.ts';

interface Span {
  start: number;
  end: number;
}

export function findPaperTitles(text: string, words: readonly Word[], taken: readonly Span[]): PaperMention[] {
  const mentions: PaperMention[] = [];
  const isForeign = /[а-яё]{3}/i.test(text);
  if (!isForeign) {
    mentions.push(...findLabelledTitles(text).filter((title) => !isTaken(title, taken)));
    for (const title of findSentenceTitles(text))
      if (!isTaken(title, taken) && !isTaken(title, spansOf(mentions))) mentions.push(title);
  }
  const shown = spansOf(mentions);
  for (const run of latinRuns(text, words)) {
    const whole = wholeRun(text, withoutAuthor(text, run, taken), isForeign);
    const isBrief = run.words.length <= 3 || namesBody(text.slice(run.start, run.end));
    if (run.words.length <= 7 && isBrief && isAffiliation(text, run, taken)) continue;
    if (whole !== undefined && isTaken(whole, shown)) continue;
    if (
      whole !== undefined &&
      !isTaken(whole, isQuoted(text, whole) ? taken.filter(({ start }) => start <= (whole.start ?? 0)) : taken)
    ) {
      mentions.push(whole);
      continue;
    }
    if (run.words.length < 3) continue;
    for (const span of titleSpans(text, run.words, taken)) {
      const by = showsSpan(text, span);
      const isKnown = mentions.some(({ start, end }) => (start ?? 0) < span.end && (end ?? 0) > span.start);
      if (
        !isKnown &&
        by !== undefined &&
        !(by === 'heading' && !/\p{Ll}/u.test(text.slice(span.start, span.end))) &&
        !isJournal(text, span.start, span.end) &&
        !namesOnly.test(text.slice(span.start, span.end)) &&
        !isPartOfBook.test(text.slice(span.start, span.end)) &&
        !byline.test(text.slice(span.start, span.end)) &&
        !comparesTwo.test(text.slice(span.start, span.end))
      )
        mentions.push(titleMention(span.start, text.slice(span.start, span.end), by));
    }
  }
  return withSecond(text, joinParts(text, mentions));
}

/** “Pump and Circumstance: Robert Boyle's Literary Technology”: whom a title between quotation marks names is a part of it. */
function isQuoted(text: string, { start, end, title }: PaperMention): boolean {
  return (
    isTitleCase(title ?? '') &&
    start !== null &&
    end !== null &&
    /[«"“]/.test(text.charAt(start - 1)) &&
    /[»"”]/.test(text.charAt(end))
  );
}

function spansOf(mentions: readonly PaperMention[]): Span[] {
  return mentions.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
}

function isTaken({ start, end }: PaperMention, taken: readonly Span[]): boolean {
  return taken.some((span) => (start ?? 0) < span.end && (end ?? 0) > span.start);
}

/** «Хавьер Ортега, Instituto de Astrofísica de Canarias»: what follows a name after a comma is where the person works. */
function isAffiliation(text: string, { start }: Span, taken: readonly Span[]): boolean {
  return taken.some(({ end }) => end < start && start - end <= 3 && /^(?:,\s|\s?\()$/.test(text.slice(end, start)));
}

/** «A quantum-inspired algorithm for recommendation systems, Ewin Tang»: who wrote it is no part of its title. */
function withoutAuthor(text: string, run: Run, taken: readonly Span[]): Run {
  const author = taken.find(({ start, end }) => start > run.start && end >= run.end && start < run.end);
  const between = author === undefined ? '' : text.slice(author.start - 2, author.start);
  return author === undefined || between !== ', '
    ? run
    : { ...run, end: author.start - 2, words: run.words.filter(({ end }) => end <= author.start - 2) };
}

/** The run as one title, where its surroundings show it. */
function wholeRun(text: string, run: Run, isForeign: boolean): PaperMention | undefined {
  const found = trimmedTitle(text.slice(run.start, run.end));
  if (
    found === null ||
    namesOnly.test(found.title) ||
    isPartOfBook.test(found.title) ||
    byline.test(found.title) ||
    comparesTwo.test(found.title) ||
    isLabel.test(found.title)
  )
    return undefined;
  const start = run.start + found.offset;
  if (isJournal(text, start, start + found.title.length)) return undefined;
  const before = text.slice(Math.max(0, start - 80), start);
  const by = inBrackets(text, before, start, found.title) ?? showsTitle(text, before, start, found.title, isForeign);
  const isSmall = isForeign && !/\p{Lu}\p{Ll}/u.test(text);
  // Who writes without any capitals writes titles so, too.
  if ((by === 'run' || (by === 'heading' && isForeign)) && !isSmall && isRemark(found.title)) return undefined;
  // “HIDE THREE QUARTERS, GUESS THE REST”: the heading of the post.
  if (by === 'heading' && !/\p{Ll}/u.test(found.title) && found.title.includes(' ')) return undefined;
  if (by === 'run' && isSentence(found.title) && !isTitleCase(found.title)) return undefined;
  return by === undefined ? undefined : titleMention(start, found.title, by);
}

/** «две работы: Deep Sets for … и Neural Processes for …»: what stands beside a title with nothing but «и» between is one as surely. */
function withSecond(text: string, mentions: readonly PaperMention[]): PaperMention[] {
  const sure: PaperMention[] = [];
  for (const mention of mentions) {
    const last = sure.at(-1);
    const between = text.slice(last?.end ?? 0, mention.start ?? 0);
    const isBeside = last?.by === 'title' && mention.by === 'run' && besideTitle.test(between);
    sure.push(isBeside ? { ...mention, by: 'title' } : mention);
  }
  return sure;
}

const besideTitle = /^[»"”*]{0,2},?\s(?:и|and|&|\+|plus|плюс|а также|вместе с|vs\.?|against|против)\s[«"“*]{0,2}$/u;

/** “The Complexity of Gradient Descent: CLS = PPAD ∩ PLS”: two runs with nothing but a colon between are one title. */
function joinParts(text: string, mentions: PaperMention[]): PaperMention[] {
  const joined: PaperMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isPart =
      last?.by === 'run' &&
      last.start !== null &&
      last.end !== null &&
      mention.start === last.end + 2 &&
      mention.end !== null &&
      text.startsWith(': ', last.end);
    if (isPart && last?.start != null && mention.end !== null)
      joined[joined.length - 1] = titleMention(last.start, text.slice(last.start, mention.end), last.by);
    else joined.push(mention);
  }
  return joined;
}
