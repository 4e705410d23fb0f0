/**
 * Finds the meeting of a recording that goes on with the recording before it: «и вторая», “reel two”, «2/2», or brings what was held
 * before that: «и предыдущего». In: its clues, the latest recording, the meetings. Out: the meeting and the evidence, or undefined.
 */
import { daysBetween } from '../language/dates/calendar.ts';
import { goesOnBarely, namesFirstPart, opensLaterFilm } from '../language/later-parts.ts';
import type { Understood } from '../understood.ts';
import { contradicts, type MeetingFound, proof } from './find-meeting.ts';
import { currentDay, isCancelled, type Meeting, type MeetingClues } from './meeting.ts';

/** A recording, and the meeting that it is of. */
export interface Recorded {
  meeting: Meeting;
  post: Understood;
}

/** A part that says so comes within so many days of the first one. */
const longestPause = 21;
const fewWords = 200;

const hashtags = /^(?:[^\p{L}\d#]{0,6}#[\p{L}\d_]{1,40}){1,6}/u;
/** «и предыдущего», “the one before it” */
const theOneBefore =
  /(?<!\p{L})(?:предыдущ(?:ий|ая|ее|его|ей|ую)|позапрошл\p{L}{2,3}|the (?:one|session|meeting|talk) before|the previous (?:one|session|meeting|talk))(?!\p{L})/iu;

export function findByRecordingBefore(
  clues: MeetingClues,
  recorded: Recorded | undefined,
  meetings: readonly Meeting[],
): MeetingFound | undefined {
  const { facts } = clues.post;
  if (recorded === undefined || facts.dates.length > 0 || facts.text.length > fewWords) return undefined;
  const { meeting, post } = recorded;
  const text = facts.text.replace(hashtags, '');
  const isWithinTheHour = facts.previous?.facts.draft.id === post.draft.id;
  if (isWithinTheHour && theOneBefore.test(text)) return heldBefore(meeting, meetings);
  const isPart = opensLaterFilm(text) !== undefined;
  const goesOnAtOnce = isWithinTheHour && (isPart || goesOnBarely(text));
  const goesOnLater = isPart && namesFirstPart(post.facts.text) && daysApart(clues.post, post) <= longestPause;
  if (!(goesOnAtOnce || goesOnLater) || namesOthers(clues, meeting)) return undefined;
  return { meeting, evidence: proof('follows-a-part', facts.text.slice(0, 40)) };
}

function namesOthers(clues: MeetingClues, meeting: Meeting): boolean {
  return contradicts(clues, meeting) || clues.papers.some((paper) => !meeting.papers.has(paper));
}

function daysApart({ writing }: Understood, before: Understood): number {
  const [day, earlier] = [writing.after, before.writing.after];
  return day === null || earlier === null ? Number.POSITIVE_INFINITY : daysBetween(earlier, day);
}

function heldBefore(meeting: Meeting, meetings: readonly Meeting[]): MeetingFound | undefined {
  const before = meetings
    .filter((other) => !isCancelled(other) && currentDay(other) < currentDay(meeting))
    .sort((one, other) => currentDay(other).localeCompare(currentDay(one)))[0];
  return before === undefined ? undefined : { meeting: before, evidence: proof('is-the-one-before') };
}
