/**
 * Learns what a post says of its channel, now that its kind is known: a meeting announced, moved, called off or recorded, a talk told of, a
 * review. In: the memory, the post with its kind and ties. Out: nothing; the memory is changed.
 */
import { addDays } from '../../language/dates/calendar.ts';
import type { Classification } from '../classify.ts';
import type { DatedMention } from '../dated-mention.ts';
import type { TextFacts } from '../reading/text-facts.ts';
import type { Memory } from './memory.ts';
import { keysOfPeople, nameKeysOf, nameKeysWithin, quotedWords, stemsOf } from './name-keys.ts';
import { plannedBy, type ScheduleRow } from './read-schedule.ts';
import type { KnownMeeting, Ties } from './ties.ts';

/** More words in quotation marks are no title. */
const longestTitle = 16;
/** Rules that take a post for a talk because one like it was told of before. */
const fromTies: ReadonlySet<string> = new Set(['talk-known', 'talk-surely-known']);

/** What is known of a post once it was classified. */
export interface LearnedPost {
  post: string;
  classification: Classification;
  facts: TextFacts;
  ties: Ties;
  /** Of the meeting that it announces or moves. */
  date: DatedMention | undefined;
  schedule: readonly ScheduleRow[];
}

export function learnPost(memory: Memory, learned: LearnedPost): void {
  const { post, classification, facts, schedule } = learned;
  const { kind, evidence } = classification;
  const meeting = meetingFor(memory, learned);
  if (kind === 'digest') plan(memory, post, facts, schedule);
  memory.read++;
  if (meeting !== undefined) memory.meetingOf.set(post, meeting);
  if (kind === 'review')
    memory.lastReview = {
      day: facts.draft.first.sentAt?.slice(0, 10) ?? null,
      keys: nameKeysOf(facts),
      read: memory.read,
    };
  // A talk that was taken for one because of an earlier talk teaches nothing: else one word goes from post to post.
  if (kind === 'talk' && !evidence.every(({ rule }) => fromTies.has(rule)))
    memory.rememberTalk({
      post,
      keys: nameKeysOf(facts),
      title: titleOf(facts),
      venue: facts.venue,
      city: facts.city,
    });
  if (kind === 'digest') {
    for (const item of facts.talkItems) {
      const { venue, city } = item;
      if (venue !== null || city !== null)
        memory.rememberTalk({ post, keys: keysOfPeople(item.people), title: stemsOf(item.title), venue, city });
    }
  }
}

function meetingFor(
  memory: Memory,
  { post, classification: { kind }, facts, ties, date }: LearnedPost,
): KnownMeeting | undefined {
  const tied = ties.replied ?? ties.ahead?.meeting ?? undefined;
  const past = ties.replied ?? ties.held?.meeting ?? ties.latest ?? undefined;
  switch (kind) {
    case 'announcement':
      return announce(memory, post, facts, ties, date);
    case 'reschedule': {
      const meeting = tied ?? ties.next ?? undefined;
      if (meeting !== undefined) meeting.moves++;
      // «переносим на неделю»: counted on from the day that it had.
      const shift = facts.dates.find(({ written }) => written.type === 'shift')?.written;
      if (meeting?.day != null && date?.future === undefined && shift?.type === 'shift')
        meeting.day = addDays(meeting.day, shift.days);
      if (meeting !== undefined && date?.future !== undefined) {
        meeting.day = date.future.day;
        meeting.time = date.time?.time ?? meeting.time;
        if (facts.times.length > 0) meeting.hours = new Set(facts.times.map(({ time }) => time));
      }
      return meeting;
    }
    case 'cancellation': {
      const meeting = tied ?? ties.next ?? undefined;
      if (meeting !== undefined) meeting.isCancelled = true;
      return meeting;
    }
    case 'recording':
      if (past !== undefined) past.recordings++;
      return past;
    case 'note':
      // «Видео про Moshi задерживается»: what answers it is about the same meeting.
      return ties.replied ?? (ties.held?.isNamed ? ties.held.meeting : undefined);
    default:
      return undefined;
  }
}

function announce(
  memory: Memory,
  post: string,
  facts: TextFacts,
  ties: Ties,
  date: DatedMention | undefined,
): KnownMeeting {
  const keys = nameKeysOf(facts);
  for (const key of keys.surnames) if (!memory.speakers.has(key)) memory.speakers.set(key, memory.read);
  const day = date?.future?.day ?? null;
  const known =
    ties.replied ??
    (ties.ahead !== null && (day === null || ties.ahead.meeting.day === day) ? ties.ahead.meeting : null);
  if (known !== null && (day === null || known.day === day)) {
    known.time ??= date?.time?.time ?? null;
    memory.addNames(known, keys);
    return known;
  }
  const meeting: KnownMeeting = {
    post,
    day,
    time: date?.time?.time ?? null,
    hours: new Set(facts.times.map(({ time }) => time)),
    keys,
    number: facts.number,
    isCancelled: false,
    recordings: 0,
    moves: 0,
  };
  memory.rememberMeeting(meeting);
  return meeting;
}

/** A programme announces every meeting that it names. */
function plan(memory: Memory, post: string, facts: TextFacts, schedule: readonly ScheduleRow[]): void {
  for (const [place, { day, time, start, end }] of schedule.entries()) {
    const meeting: KnownMeeting = {
      post: plannedBy(post, place),
      day,
      time: time.time,
      hours: new Set([time.time]),
      keys: nameKeysWithin(facts, start, end),
      number: null,
      isCancelled: false,
      recordings: 0,
      moves: 0,
    };
    memory.rememberMeeting(meeting);
    memory.meetingOf.set(meeting.post, meeting);
  }
}

function titleOf(facts: TextFacts): ReadonlySet<string> {
  const quoted = quotedWords(facts);
  return quoted.size > longestTitle ? new Set() : quoted;
}
