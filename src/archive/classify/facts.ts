/**
 * Facts: everything that the rules may ask about one post, read from its text once. In: a draft and what is known of its
 * surroundings. Out: dates, names, papers, links to videos, and the signals found.
 */
import type { Day } from '../language/calendar.ts';
import { type DateMention, findDates } from '../language/find-dates.ts';
import {
  findPaperIds,
  findPaperTitles,
  findShortNames,
  type PaperMention,
  readPaperAddress,
} from '../language/find-papers.ts';
import { findPeople, type PersonMention } from '../language/find-people.ts';
import { findVenue } from '../language/find-venue.ts';
import { type ResolvedDay, resolveDay, type WritingTime } from '../language/resolve-date.ts';
import { findTalkItems, type TalkItem } from '../language/talk-items.ts';
import type { Draft } from '../model/draft.ts';
import type { PostKind } from '../model/post.ts';
import { countReviewWords, findSignal, foldText, type SignalName } from './signals.ts';

export interface DatedMention extends DateMention {
  /** As a date after the writing; undefined when the calendar has no such day or nothing tells which one. */
  future: ResolvedDay | undefined;
  past: ResolvedDay | undefined;
  isDeadline: boolean;
}

export interface Facts {
  draft: Draft;
  /** The draft's text, folded; offsets are the same. */
  text: string;
  writing: WritingTime;
  dates: DatedMention[];
  people: PersonMention[];
  papers: PaperMention[];
  talkItems: TalkItem[];
  /** `media`: a video in the message; an address: a link to one; null: neither. */
  video: string | null;
  chapters: { at: number; title: string }[];
  reviewWords: number;
  /** Where a talk is given, by name. */
  venue: string | null;
  /** The venue of an earlier post about a talk, named again here. */
  knownVenue: string | null;
  /** Kind and text of the post that this one replies to. */
  replied: { kind: PostKind; facts: Facts } | null;
  /** The post before it, when it was written within the hour; `isCertain` is false where the export has no times. */
  previous: { kind: PostKind; facts: Facts; isCertain: boolean } | null;
  /** The words of a signal, and where they stand; undefined when the text has none. */
  find(signal: SignalName): { quote: string; start: number } | undefined;
}

export function readFacts(
  draft: Draft,
  writing: WritingTime,
  surroundings: Pick<Facts, 'replied' | 'previous' | 'knownVenue'>,
): Facts {
  const text = foldText(draft.text);
  const talkItems = findTalkItems(draft.text);
  const found = new Map<SignalName, { quote: string; start: number } | undefined>();
  return {
    draft,
    text,
    writing,
    dates: readDates(draft.text, text, writing),
    people: findPeople(draft.text),
    papers: readPapers(draft, talkItems),
    talkItems,
    video: findVideo(draft),
    chapters: findChapters(draft.text),
    reviewWords: countReviewWords(text),
    venue: findVenue(draft.text),
    ...surroundings,
    find(signal) {
      if (!found.has(signal)) found.set(signal, findSignal(signal, text));
      return found.get(signal);
    },
  };
}

const deadlineBefore =
  /(?:(?<!\p{L})(?:до|не позднее|дедлайн\p{L}*|deadline|until|by|before|к)(?:\s(?:конца|начала|середины))?[\s:—–-]{0,3})$/iu;

function readDates(original: string, folded: string, writing: WritingTime): DatedMention[] {
  return findDates(original).map((mention) => ({
    ...mention,
    future: resolveDay(mention.written, writing, 'future'),
    past: resolveDay(mention.written, writing, 'past'),
    isDeadline: deadlineBefore.test(folded.slice(Math.max(0, mention.start - 24), mention.start)),
  }));
}

/** What the post itself names, then what its quote and its preview name: a review often answers a bare link. */
function readPapers(draft: Draft, talkItems: TalkItem[]): PaperMention[] {
  const titles = findPaperTitles(draft.text).filter(
    (title) => isWhereTitlesStand(draft.text, title) && !isTitleOfTalk(talkItems, title),
  );
  const own = [...findPaperIds(draft.text), ...titles, ...findShortNames(draft.text)];
  const linked = draft.links.flatMap((link) => {
    const ids = readPaperAddress(link.url);
    const title =
      /^(?:https?:|www\.|[\w.-]+\/)|^\P{Lu}*$/u.test(link.text) || link.text.split(' ').length < 3 ? null : link.text;
    return ids === undefined ? [] : [{ ...ids, start: null, end: null, quote: link.text, title, by: 'id' as const }];
  });
  const known = new Set(own.map(idOf));
  const result = [...own, ...linked.filter((mention) => !known.has(idOf(mention)))];
  if (draft.quote !== null) {
    const quoted = [...findPaperIds(draft.quote), ...findPaperTitles(draft.quote)];
    result.push(...quoted.map((mention) => ({ ...mention, start: null, end: null })));
  }
  return result;
}

/** In a long text a run of foreign words is a title only near the beginning; further down it is the name of a part or a term. */
function isWhereTitlesStand(text: string, mention: PaperMention): boolean {
  return mention.by !== 'run' || text.length < 700 || (mention.start ?? 0) < 200;
}

function isTitleOfTalk(items: TalkItem[], mention: PaperMention): boolean {
  return items.some((item) => mention.start !== null && mention.start >= item.start && mention.start < item.end);
}

function idOf(mention: PaperMention): string | null {
  return mention.arxiv ?? mention.doi ?? mention.openreview ?? mention.url;
}

const videoAddress =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|live|playlist|shorts|embed)|youtu\.be\/|rutube\.ru\/(?:video|play)|(?:vk\.com|vk\.ru)\/(?:video|wall-?\d+_\d+\?z=video)|(?:vkvideo\.ru)\/|dzen\.ru\/video|ok\.ru\/video|vimeo\.com\/\d|bilibili\.com\/video|(?:www\.)?loom\.com\/share|drive\.google\.com\/file|disk\.yandex\.\w+\/i\/|videolectures\.|slideslive\.com\/\d)/i;

function findVideo(draft: Draft): string | null {
  const link = draft.links.find(({ url }) => videoAddress.test(url));
  if (link !== undefined) return link.url;
  return draft.media.some((media) => media.type === 'video' || media.type === 'roundVideo') ? 'media' : null;
}

/** «07:40 Метод», «1:02:30 — вопросы»: a line each, at least two, ascending. */
export function findChapters(text: string): { at: number; title: string }[] {
  const chapters: { at: number; title: string }[] = [];
  for (const match of text.matchAll(
    /^[ \t]*(?:[•*–—-]\s?)?[([]?(?:(\d{1,2}):)?(\d{1,3}):(\d\d)[)\]]?[ \t]*[-–—:.]?[ \t]*(\p{L}.{0,200})$/gmu,
  )) {
    const at = Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]);
    const previous = chapters.at(-1);
    if (previous === undefined || at > previous.at) chapters.push({ at, title: (match[4] ?? '').trim() });
  }
  return chapters.length >= 2 ? chapters : [];
}

/** The day of writing when it is known exactly. */
export function writtenOn(writing: WritingTime): Day | null {
  return writing.after === writing.before ? writing.after : null;
}
