/**
 * Finds the meeting that a post belongs to. In: the post's clues and the meetings known so far. Out: the meeting and the
 * evidence, or undefined. Trust goes from the reply to the date, then to speaker and paper, then to the words; where two
 * meetings fit equally well, neither is taken.
 */

import { writtenOn } from '../classify/facts.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../language/calendar.ts';
import { findPastMeetingDate } from '../meeting-date.ts';
import type { Evidence } from '../model/evidence.ts';
import { currentDay, isCancelled, type Meeting, type MeetingClues, namesMethod, namesSomeone } from './meeting.ts';

export interface MeetingFound {
  meeting: Meeting;
  evidence: Evidence;
}

const proof = (rule: string, quote = ''): Evidence => ({ field: 'event', rule, quote });

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

/** The single meeting of the next two weeks; of two on different days, the nearer. */
function nextOf(coming: Meeting[], from: Day | null): Meeting | undefined {
  if (from === null) return coming.length === 1 ? coming[0] : undefined;
  const near = coming
    .filter((meeting) => daysBetween(from, currentDay(meeting)) >= 0 && daysBetween(from, currentDay(meeting)) <= 14)
    .sort((one, other) => currentDay(one).localeCompare(currentDay(other)));
  const [first, second] = near;
  return second !== undefined && first !== undefined && currentDay(second) === currentDay(first) ? undefined : first;
}

/** So many days after a meeting a recording that names nothing is its own, where no other meeting waits for one. */
const longestWait = 10;

/** The meeting that was recorded: none that lies ahead, none that was called off. */
export function findHeld(clues: MeetingClues, meetings: Meeting[]): MeetingFound | undefined {
  const { facts, writing } = clues.post;
  const latest = writing.before ?? writing.after;
  const past = meetings.filter(
    (meeting) => !isCancelled(meeting) && (latest === null || daysBetween(currentDay(meeting), latest) >= 0),
  );
  const stated = findPastMeetingDate(facts);
  const weekday = statedWeekday(facts.text);
  const month = monthOfMeeting(facts.text);
  const ranked = past
    .map((meeting) => {
      const day = currentDay(meeting);
      const age = latest === null ? 0 : daysBetween(day, latest);
      let score = likeness(clues, meeting);
      if (stated?.past !== undefined) {
        const days = [stated.past.day, stated.future?.day];
        if (days.includes(day)) score += 4;
        else if (stated.written.type === 'calendar') score -= 3;
      }
      if (weekday !== undefined && age <= 10) score += weekdayOf(day) === weekday ? 2 : -2;
      if (month !== undefined && age <= 300) score += Number(day.slice(5, 7)) === month ? 2 : -3;
      if (score > 0) score += Math.max(0, 0.9 - age / 60);
      if (meeting.recordings.length > 0) score -= 1;
      return { meeting, score, age };
    })
    .sort((one, other) => other.score - one.score || one.age - other.age);
  const [best, second] = ranked;
  if (best !== undefined && best.score >= 2 && best.score > (second?.score ?? 0)) {
    return {
      meeting: best.meeting,
      evidence: proof(stated === undefined ? 'names-its-people-or-paper' : 'names-its-date', stated?.quote),
    };
  }
  // A word or two of its announcement are enough where no other meeting of the last weeks has any.
  const isLikely =
    best !== undefined &&
    best.score >= 1.2 &&
    (second?.score ?? 0) <= 0.3 &&
    best.age <= 21 &&
    best.meeting.recordings.length === 0 &&
    stated === undefined &&
    !contradicts(clues, best.meeting);
  if (isLikely) return { meeting: best.meeting, evidence: proof('shares-its-words') };
  // A recording that names nothing, days after a meeting that has none yet, is that meeting's.
  const recent = ranked.filter(
    ({ meeting, age }) =>
      latest !== null && writing.after === writing.before && age <= longestWait && meeting.recordings.length === 0,
  );
  const [only] = recent;
  const namesSomebodyElse = only !== undefined && contradicts(clues, only.meeting);
  return recent.length === 1 && only !== undefined && stated === undefined && !namesSomebodyElse
    ? { meeting: only.meeting, evidence: proof('follows-its-meeting') }
    : undefined;
}

function contradicts(clues: MeetingClues, meeting: Meeting): boolean {
  const otherSpeakers =
    clues.speakers.length > 0 &&
    meeting.speakers.size > 0 &&
    !clues.speakers.some((speaker) => meeting.speakers.has(speaker));
  const otherPapers =
    clues.papers.length > 0 && meeting.papers.size > 0 && !clues.papers.some((paper) => meeting.papers.has(paper));
  return otherSpeakers || otherPapers;
}

/** How much of what a post names is the meeting's: the series' number, speakers, papers, words. */
function likeness(clues: MeetingClues, meeting: Meeting): number {
  let score = 0;
  if (clues.number !== null && meeting.number !== null) score += clues.number === meeting.number ? 4 : -3;
  if (clues.speakers.some((speaker) => meeting.speakers.has(speaker))) score += 2.5;
  else if (namesSomeone(clues, meeting)) score += 2.1;
  else if (clues.speakers.length > 0 && meeting.speakers.size > 0) score -= 1.5;
  if (clues.papers.some((paper) => meeting.papers.has(paper))) score += 3;
  else if (namesMethod(clues, meeting)) score += 2.5;
  else if (clues.papers.length > 0 && meeting.papers.size > 0) score -= 2;
  let shared = 0;
  for (const word of clues.words) if (meeting.words.has(word)) shared++;
  return score + Math.min(2.6, shared * 0.65);
}

const weekdayStems = [
  'понедельник|понедельничн',
  'вторник|вторничн',
  'сред[уаы](?!\\p{L}н)|средов',
  'четверг|четвергов',
  'пятниц|пятничн',
  'суббот|субботн',
  'воскресень|воскресн',
];
const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** «запись вторничной встречи», «И пятница, …», “Thursday's session” */
function statedWeekday(text: string): number | undefined {
  const index = weekdayStems.findIndex((stems, at) =>
    new RegExp(`(?<!\\p{L})(?:${stems}|${englishWeekdays[at]}(?:'s|’s))`, 'iu').test(text),
  );
  return index === -1 ? undefined : index + 1;
}

const monthStems =
  'январск феврал[ьё]ск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск'.split(
    ' ',
  );
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);
const gatherings =
  'заседани|встреч|семинар|чтени|читалк|разбор|доклад|дуэт|диспут|дебат|спор|сход|сессии|сессия|коллоквиум|клуб|ридинг|session|meeting|seminar|club|talk|lunch|debate|duel|sitting|paper night|reading';
const ofMonth = monthStems.map(
  (stem, at) =>
    new RegExp(
      `(?<!\\p{L})(?:${stem}\\p{L}{1,3}|${englishMonths[at]}(?:'s|’s)?)\\s(?:${gatherings})|(?<!\\p{L})(?:${gatherings})\\p{L}{0,3}\\s(?:of|from|in)\\s${englishMonths[at]}(?![\\p{L}]|\\s\\d)`,
      'iu',
    ),
);

/** «апрельское заседание», «сентябрьского дуэта», “the March session”: the month of a late recording's meeting. */
function monthOfMeeting(text: string): number | undefined {
  const index = ofMonth.findIndex((pattern) => pattern.test(text));
  return index === -1 ? undefined : index + 1;
}

/** The meeting announced for the same day: a reminder, unless it names other people or papers. */
export function findSameDay(clues: MeetingClues, day: Day, meetings: Meeting[]): MeetingFound | undefined {
  const sameDay = meetings.filter((meeting) => currentDay(meeting) === day && !isCancelled(meeting));
  const fitting = sameDay.filter((meeting) => !contradicts(clues, meeting));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined
    ? { meeting: only, evidence: proof('announced-for-the-same-day') }
    : undefined;
}

/** An open meeting with the same paper and speaker, announced again for another day: it has moved. */
export function findAnnouncedBefore(clues: MeetingClues, meetings: Meeting[]): MeetingFound | undefined {
  const today = clues.post.writing.after;
  const open = meetings.filter(
    (meeting) =>
      !isCancelled(meeting) &&
      meeting.recordings.length === 0 &&
      today !== null &&
      currentDay(meeting) >= addDays(today, -1),
  );
  const same = open.filter(
    (meeting) =>
      clues.papers.some((paper) => meeting.papers.has(paper)) &&
      clues.speakers.some((speaker) => meeting.speakers.has(speaker)),
  );
  const [only] = same;
  return same.length === 1 && only !== undefined
    ? { meeting: only, evidence: proof('announced-again-with-another-date') }
    : undefined;
}
