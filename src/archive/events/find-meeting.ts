/**
 * Finds the meeting that a post belongs to. In: the post's clues and the meetings known so far. Out: the meeting and the
 * evidence, or undefined. Trust goes from the reply to the date, then to speaker and paper, then to the words; where two
 * meetings fit equally well, neither is taken.
 */

import { comesAfterAnother } from '../classify/channel/compare-meeting.ts';
import { writtenOn } from '../classify/facts.ts';
import { addDays, type Day, daysBetween } from '../language/dates/calendar.ts';
import { dayOfMoment } from '../language/dates/zone-time.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Moment } from '../model/moment.ts';
import {
  currentDay,
  currentMoment,
  isCancelled,
  type Meeting,
  type MeetingClues,
  namesMethod,
  namesSomeone,
} from './meeting.ts';

export interface MeetingFound {
  meeting: Meeting;
  evidence: Evidence;
}

export const proof = (rule: string, quote = ''): Evidence => ({ field: 'event', rule, quote });

/** The meeting that a chain of replies leads to. */
export function findByReply(clues: Pick<MeetingClues, 'post'>, byPost: Map<string, Meeting>): MeetingFound | undefined {
  const replyTo = clues.post.draft.replyTo;
  const meeting = replyTo === null ? undefined : byPost.get(replyTo);
  return meeting === undefined
    ? undefined
    : { meeting, evidence: proof('replies-to-its-meeting', clues.post.draft.quote ?? '') };
}

/** The meeting still to come that a change is about: by its old date, its speaker or paper, or because it is the next one. */
export function findComing(clues: MeetingClues, meetings: Meeting[]): MeetingFound | undefined {
  const today = writtenOn(clues.post.writing);
  const lowest = clues.post.writing.after;
  const coming = meetings.filter(
    (meeting) =>
      !isCancelled(meeting) &&
      meeting.recordings.length === 0 &&
      (lowest === null || daysBetween(lowest, currentDay(meeting)) >= -1),
  );
  const named = new Set(
    clues.post.facts.dates.flatMap((mention) => (mention.future === undefined ? [] : [mention.future.day])),
  );
  const ranked = coming
    .map((meeting) => {
      let score = 0;
      if (named.has(currentDay(meeting))) score += 3;
      score += likeness(clues, meeting);
      return { meeting, score };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranked;
  if (best !== undefined && best.score >= 2 && best.score > (second?.score ?? 0))
    return { meeting: best.meeting, evidence: proof('names-its-date-or-people', clues.post.facts.dates[0]?.quote) };
  const next = nextOf(coming, today ?? lowest);
  const mentionsOther =
    (clues.speakers.length > 0 &&
      next !== undefined &&
      next.speakers.size > 0 &&
      !clues.speakers.some((speaker) => next.speakers.has(speaker))) ||
    (clues.papers.length > 0 &&
      next !== undefined &&
      next.papers.size > 0 &&
      !clues.papers.some((paper) => next.papers.has(paper)));
  return next === undefined || mentionsOther ? undefined : { meeting: next, evidence: proof('is-the-next-meeting') };
}

/**
 * The meeting by which the post was taken for a change of one: it names somebody of it, or its day. Whatever else it names, a method or a
 * theme, is what its writer calls that meeting by.
 */
export function findByTie(
  { post }: MeetingClues,
  byPost: Map<string, Meeting>,
  meetings: readonly Meeting[],
): MeetingFound | undefined {
  const tie = post.facts.ties.ahead;
  const meeting = tie === null ? undefined : byPost.get(tie.meeting.post);
  if (tie === null || meeting === undefined || !meetings.includes(meeting)) return undefined;
  const isOpen = !isCancelled(meeting) && meeting.recordings.length === 0;
  return isOpen && tie.score >= 2 ? { meeting, evidence: proof('names-what-was-announced', tie.quote) } : undefined;
}

/** The single meeting of the next two weeks; of two on different days, the nearer. */
function nextOf(coming: Meeting[], from: Day | null): Meeting | undefined {
  if (from === null) return coming.length === 1 ? coming[0] : undefined;
  const near = coming
    .filter((meeting) => daysBetween(from, currentDay(meeting)) >= 0 && daysBetween(from, currentDay(meeting)) <= 14)
    .sort((one, other) => currentDay(one).localeCompare(currentDay(other)));
  const [first, second] = near;
  return second !== undefined && first !== undefined && currentDay(second) === currentDay(first) ? undefined : first;
}

/** It names other people or papers than the meeting's, and nobody and nothing of it. */
export function contradicts(clues: MeetingClues, meeting: Meeting): boolean {
  const otherSpeakers =
    clues.speakers.length > 0 &&
    meeting.speakers.size > 0 &&
    !clues.speakers.some((speaker) => meeting.speakers.has(speaker));
  return otherSpeakers || hasOtherPapers(clues, meeting);
}

/** So many days after a meeting another title is more likely that of a talk elsewhere than the full title of its paper. */
const daysOfItsPaper = 21;

/** A title and an address may be of one paper: nothing says that they are not. */
function hasOtherPapers(clues: MeetingClues, meeting: Meeting): boolean {
  if (clues.papers.length === 0 || meeting.papers.size === 0) return false;
  if (clues.papers.some((paper) => meeting.papers.has(paper)) || namesMethod(clues, meeting)) return false;
  const known = [...meeting.papers];
  if (clues.papers.some(isAddressed)) return known.some(isAddressed);
  const { after, before } = clues.post.writing;
  const latest = before ?? after;
  return !known.some(isAddressed) || (latest !== null && daysBetween(currentDay(meeting), latest) > daysOfItsPaper);
}

const isAddressed = (paper: string): boolean => addressed.test(paper);

/** Ids that were made from the number of a paper: `2306.15794`, `10-1126-science-abj6987`. */
const addressed = /^(?:\d{4}\.\d{4,5}|10-\d{4,9}-.*|[a-z-]{2,12}-\d{7})$/;

/** How much of what a post names is the meeting's: the series' number, speakers, papers, words; `worthOf` says how telling a word is. */
export function likeness(clues: MeetingClues, meeting: Meeting, worthOf: (word: string) => number = anyWord): number {
  let score = 0;
  if (clues.number !== null && meeting.number !== null) score += clues.number === meeting.number ? 4 : -3;
  if (clues.speakers.some((speaker) => meeting.speakers.has(speaker))) score += 2.5;
  else if (namesSomeone(clues, meeting)) score += 2.1;
  else if (clues.speakers.length > 0 && meeting.speakers.size > 0) score -= 1.5;
  if (clues.papers.some((paper) => meeting.papers.has(paper))) score += 3;
  else if (namesMethod(clues, meeting)) score += 2.5;
  else if (hasOtherPapers(clues, meeting)) score -= 2;
  let shared = 0;
  for (const word of clues.words) if (meeting.words.has(word)) shared += worthOf(word);
  return score + Math.min(2.6, shared * 0.65);
}

const anyWord = (): number => 1;

/**
 * The meeting announced for the same day: a reminder. Two meetings of one day need two hours, or whole announcements with other
 * speakers and papers: a few words that are about the same hour, or about “today”, are about the same meeting, whatever they call it.
 */
export function findSameDay(
  clues: MeetingClues,
  moment: Moment,
  meetings: readonly Meeting[],
): MeetingFound | undefined {
  const sameDay = meetings.filter((meeting) => currentDay(meeting) === dayOfMoment(moment) && !isCancelled(meeting));
  const fitting = sameDay.filter((meeting) => !contradicts(clues, meeting) || remindsOf(clues, meeting, moment));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined
    ? { meeting: only, evidence: proof('announced-for-the-same-day') }
    : undefined;
}

/** A reminder is short and brings no paper by its address. */
const fewWords = 240;

function remindsOf({ post, speakers, number }: MeetingClues, meeting: Meeting, moment: Moment): boolean {
  const { facts } = post;
  if (number !== null && number === meeting.number) return true;
  if (facts.text.length > fewWords || facts.papers.some(({ by }) => by === 'id')) return false;
  const isNear = facts.dates.some(({ written }) => written.type === 'relative' && written.days < 2);
  const hasOtherHour = moment.precision === 'minute' && currentMoment(meeting).at !== moment.at;
  const hasOtherSpeaker = speakers.length > 0 && !speakers.some((speaker) => meeting.speakers.has(speaker));
  return isNear && !hasOtherHour && !(hasOtherSpeaker && meeting.speakers.size > 0);
}

/**
 * A meeting to come that is announced again for another day: it has moved. It is the one that the post answers, or one with the
 * same paper or speaker; a post with a paper by its address is a whole announcement, and needs both.
 */
export function findAnnouncedBefore(
  clues: MeetingClues,
  meetings: readonly Meeting[],
  replied: Meeting | undefined,
): MeetingFound | undefined {
  const today = clues.post.writing.after;
  if (today === null) return undefined;
  const yesterday = addDays(today, -1);
  const open = meetings.filter(
    (meeting) => !isCancelled(meeting) && meeting.recordings.length === 0 && currentDay(meeting) >= yesterday,
  );
  if (replied !== undefined && open.includes(replied) && !contradicts(clues, replied))
    return { meeting: replied, evidence: proof('replies-to-its-meeting', clues.post.draft.quote ?? '') };
  if (comesAfterAnother.test(clues.post.facts.text)) return undefined;
  const isWhole = clues.post.facts.text.length > fewWords || clues.post.facts.papers.some(({ by }) => by === 'id');
  const same = open.filter((meeting) => {
    const paper = clues.papers.some((paper) => meeting.papers.has(paper));
    const speaker = clues.speakers.some((speaker) => meeting.speakers.has(speaker));
    if (isWhole || currentDay(meeting) < today) return paper && speaker;
    return (
      !contradicts(clues, meeting) && (paper || speaker || namesSomeone(clues, meeting) || namesMethod(clues, meeting))
    );
  });
  const [only] = same;
  return same.length === 1 && only !== undefined
    ? { meeting: only, evidence: proof('announced-again-with-another-date') }
    : undefined;
}
