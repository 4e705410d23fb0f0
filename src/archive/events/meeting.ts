/** Meeting: an event in the making, joined post by post. Only the stage `events/` holds and changes it. */

import { type NameKeys, namesPerson } from '../classify/channel/name-keys.ts';
import type { Day } from '../language/dates/calendar.ts';
import { dayOfMoment } from '../language/dates/zone-time.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Moment } from '../model/moment.ts';
import type { PostKind } from '../model/post.ts';
import type { Understood } from '../understood.ts';

/** Kinds of posts that have a part in a meeting; whatever else stands in an event speaks of it. */
export const meetingKinds: ReadonlySet<PostKind> = new Set(['announcement', 'reschedule', 'cancellation', 'recording']);

export type MeetingRole = 'announcements' | 'reschedules' | 'cancellations' | 'recordings';

export interface Meeting {
  history: (Moment & { post: string | null })[];
  announcements: string[];
  reschedules: string[];
  cancellations: string[];
  recordings: string[];
  speakers: Set<string>;
  papers: Set<string>;
  /** Surnames, given names and method names of its posts, for posts that name it by one of these alone. */
  names: NameKeys[];
  /** Stems of the words of its announcements: what a recording that names neither paper nor speaker is compared by. */
  words: Set<string>;
  /** «выпуск 31»: numbers by which a series counts its meetings. */
  number: string | null;
  /** What the programme says beside its day, where one announced it. */
  planned: string | null;
  evidence: Evidence[];
}

/** What a post says that may tell its meeting. */
export interface MeetingClues {
  post: Understood;
  speakers: string[];
  papers: string[];
  names: NameKeys;
  words: ReadonlySet<string>;
  number: string | null;
}

export function openMeeting(moment: Moment, clues: MeetingClues): Meeting {
  return {
    history: [{ ...moment, post: clues.post.draft.id }],
    announcements: [],
    reschedules: [],
    cancellations: [],
    recordings: [],
    speakers: new Set(clues.speakers),
    papers: new Set(clues.papers),
    names: [],
    words: new Set(clues.words),
    number: clues.number,
    planned: null,
    evidence: [],
  };
}

/** A meeting of a programme: no post of its own has announced it yet. */
export function planMeeting(moment: Moment, { draft }: Understood, names: NameKeys, planned: string): Meeting {
  return {
    history: [{ ...moment, post: draft.id }],
    announcements: [],
    reschedules: [],
    cancellations: [],
    recordings: [],
    speakers: new Set(),
    papers: new Set(),
    names: [names],
    words: new Set(names.words),
    number: null,
    planned,
    evidence: [{ field: 'startsAt', rule: 'date-in-programme', quote: planned }],
  };
}

export function hasPosts({ announcements, reschedules, cancellations, recordings }: Meeting): boolean {
  return [announcements, reschedules, cancellations, recordings].some(({ length }) => length > 0);
}

/** Adds a post to a meeting, with what it tells of speakers and papers. */
export function addPost(meeting: Meeting, role: MeetingRole, clues: MeetingClues, evidence: Evidence): void {
  meeting[role].push(clues.post.draft.id);
  for (const speaker of clues.speakers) meeting.speakers.add(speaker);
  for (const paper of clues.papers) meeting.papers.add(paper);
  if (role === 'announcements') {
    for (const word of clues.words) meeting.words.add(word);
  }
  if (role === 'announcements' || role === 'reschedules') meeting.names.push(clues.names);
  meeting.number ??= clues.number;
  meeting.evidence.push(evidence);
}

export function currentMoment(meeting: Meeting): Moment & { post: string | null } {
  const moment = meeting.history.at(-1);
  if (moment === undefined) throw new Error('A meeting has at least one date.');
  return moment;
}

export function currentDay(meeting: Meeting): Day {
  return dayOfMoment(currentMoment(meeting));
}

export function isCancelled(meeting: Meeting): boolean {
  return meeting.cancellations.length > 0;
}

/** The post names a speaker of the meeting by surname or given name, or its method: «начнём с Лейлы и множеств». */
export function namesSomeone(clues: MeetingClues, meeting: Meeting): boolean {
  return meeting.names.some((known) => namesPerson(clues.post.facts, clues.names, known) !== undefined);
}

export function namesMethod(clues: MeetingClues, meeting: Meeting): boolean {
  return meeting.names.some((known) => [...clues.names.papers].some((name) => known.papers.has(name)));
}
