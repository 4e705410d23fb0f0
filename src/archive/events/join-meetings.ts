/**
 * Stage: joins announcements, moves, cancellations and recordings into meetings. In: understood posts, oldest first, with
 * their speakers and papers. Out: meetings with the history of their dates, and which post belongs to which.
 */

import type { Issue } from '../../issue.ts';
import { nameKeysOf, nameKeysWithin } from '../classify/channel/name-keys.ts';
import { scheduleOf } from '../classify/channel/read-schedule.ts';
import type { DatedMention } from '../classify/dated-mention.ts';
import { dayOfMoment, momentOf } from '../language/dates/zone-time.ts';
import { findMeetingDate, findPastMeetingDate } from '../meeting-date.ts';
import { openSeriesCodes } from '../papers/series-codes.ts';
import type { Understood } from '../understood.ts';
import { dateQuote } from './clues-in-text.ts';
import { findHeld } from './find-held.ts';
import {
  findAnnouncedBefore,
  findByReply,
  findByTie,
  findComing,
  findSameDay,
  type MeetingFound,
} from './find-meeting.ts';
import { findByRecordingBefore, type Recorded } from './find-part.ts';
import { contradictionOf, reportOf } from './joining-issues.ts';
import {
  addPost,
  currentDay,
  currentMoment,
  hasPosts,
  type Meeting,
  type MeetingClues,
  type MeetingRole,
  meetingKinds,
  openMeeting,
  planMeeting,
} from './meeting.ts';
import { announcedMoment, setHour, takeReminder, usualHour, withHourOf } from './meeting-moments.ts';
import { newMoment } from './new-moment.ts';

export interface JoinInput {
  post: Understood;
  speakers: string[];
  papers: string[];
}

export interface JoinedMeetings {
  meetings: Meeting[];
  byPost: Map<string, Meeting>;
  issues: Issue[];
}

export function joinMeetings(inputs: JoinInput[], zone: string): JoinedMeetings {
  const join = new Joining(zone);
  const codeIn = openSeriesCodes(inputs.map(({ post }) => post.facts.text));
  for (const input of inputs) {
    // Most posts are of no meeting: what they name is not looked for.
    if (input.post.classification.kind === 'digest') join.plan(input);
    else if (!meetingKinds.has(input.post.classification.kind)) join.follow(input);
    else {
      const { facts } = input.post;
      const names = nameKeysOf(facts);
      join.add({ ...input, names, words: names.words, number: facts.number ?? codeIn(facts.text) });
    }
  }
  return join.result();
}

class Joining {
  readonly #zone: string;
  readonly #meetings: Meeting[] = [];
  readonly #byPost = new Map<string, Meeting>();
  readonly #issues: Issue[] = [];
  /** The latest recording. */
  #recorded: Recorded | undefined;

  constructor(zone: string) {
    this.#zone = zone;
  }

  result(): JoinedMeetings {
    // Of what was planned and never spoken of again nobody knows whether it took place.
    const meetings = this.#meetings.filter(hasPosts);
    return { meetings, byPost: this.#byPost, issues: this.#issues };
  }

  add(clues: MeetingClues): void {
    switch (clues.post.classification.kind) {
      case 'announcement':
        this.#announce(clues);
        return;
      case 'reschedule':
        this.#move(clues);
        return;
      case 'cancellation':
        this.#take(clues, 'cancellations', this.#meant(clues));
        return;
      case 'recording':
        this.#record(clues);
        return;
      default:
        this.follow(clues);
    }
  }

  /** Meetings are looked for among the latest ones only: nobody moves or records a meeting of years ago. */
  #recent(): Meeting[] {
    return this.#meetings.slice(-60);
  }

  /** The meeting to come that a change is about. */
  #meant(clues: MeetingClues): MeetingFound | undefined {
    return (
      findByReply(clues, this.#byPost) ??
      findComing(clues, this.#recent()) ??
      findByTie(clues, this.#byPost, this.#recent())
    );
  }

  #announce(clues: MeetingClues): void {
    const mention = findMeetingDate(clues.post.facts);
    const moment = announcedMoment(clues.post.facts, mention, usualHour(clues, this.#recent()), this.#zone);
    const replied = findByReply(clues, this.#byPost);
    if (moment === undefined) {
      const found = replied ?? this.#meant(clues);
      if (found !== undefined) {
        setHour(clues, found.meeting, this.#zone);
        this.#take(clues, 'announcements', found);
      } else this.#issues.push(reportOf(clues, 'meeting-without-date'));
      return;
    }
    this.#reportContradiction(clues, mention);
    const known =
      (replied !== undefined && currentDay(replied.meeting) === dayOfMoment(moment) ? replied : undefined) ??
      findSameDay(clues, moment, this.#recent());
    if (known !== undefined) {
      takeReminder(clues, known.meeting, moment);
      this.#take(clues, 'announcements', known);
      return;
    }
    const moved = findAnnouncedBefore(clues, this.#recent(), replied?.meeting);
    if (moved !== undefined) {
      moved.meeting.history.push({ ...withHourOf(moved.meeting, moment, this.#zone), post: clues.post.draft.id });
      this.#take(clues, 'announcements', moved);
      return;
    }
    const meeting = openMeeting(moment, clues);
    this.#meetings.push(meeting);
    this.#take(clues, 'announcements', {
      meeting,
      evidence: {
        field: 'startsAt',
        rule: 'date-announced',
        quote: mention === undefined ? '' : dateQuote(clues, mention),
      },
    });
  }

  #move(clues: MeetingClues): void {
    const found = this.#meant(clues);
    if (found === undefined) {
      this.#issues.push(reportOf(clues, 'move-without-meeting'));
      return;
    }
    const old = currentMoment(found.meeting);
    const { moment, mention } = newMoment(clues.post.facts, old, this.#zone);
    this.#reportContradiction(clues, mention);
    if (moment === undefined) this.#issues.push(reportOf(clues, 'move-without-date'));
    else if (moment.at !== old.at) found.meeting.history.push({ ...moment, post: clues.post.draft.id });
    this.#take(clues, 'reschedules', found);
  }

  #record(clues: MeetingClues): void {
    const found =
      findByReply(clues, this.#byPost) ??
      findByRecordingBefore(clues, this.#recorded, this.#recent()) ??
      findHeld(clues, this.#recent());
    if (found !== undefined) {
      this.#take(clues, 'recordings', found);
      return;
    }
    const stated = findPastMeetingDate(clues.post.facts);
    const day = stated?.past?.day;
    if (stated === undefined || day === undefined || (clues.speakers.length === 0 && clues.papers.length === 0)) {
      this.#issues.push(reportOf(clues, 'recording-without-meeting'));
      return;
    }
    // Its announcement is not in the archive: the recording itself proves that the meeting was held.
    const meeting = openMeeting(momentOf(day, null, null, this.#zone), clues);
    this.#meetings.push(meeting);
    this.#take(clues, 'recordings', {
      meeting,
      evidence: { field: 'startsAt', rule: 'date-of-recording', quote: stated.quote },
    });
  }

  /** The programme of a month: its meetings wait for posts that speak of them. */
  plan({ post }: JoinInput): void {
    for (const row of scheduleOf(post.facts)) {
      const moment = momentOf(row.day, row.time.time, row.time.zone, this.#zone);
      const isKnown = this.#recent().some((meeting) => dayOfMoment(currentMoment(meeting)) === row.day);
      if (!isKnown)
        this.#meetings.push(planMeeting(moment, post, nameKeysWithin(post.facts, row.start, row.end), row.says));
    }
  }

  /** Slides, thanks and questions that answer a meeting's post belong to it too, without a role. */
  follow(clues: JoinInput): void {
    if (!['note', 'talk', 'article'].includes(clues.post.classification.kind)) return;
    const { held, ahead } = clues.post.facts.ties;
    const tie = held?.isNamed ? held : ahead?.isNamed ? ahead : undefined;
    const isNote = clues.post.classification.kind === 'note';
    // «Видео задерживается»: what answers such a note is of the meeting that the note names.
    const named = isNote && tie !== undefined ? this.#byPost.get(tie.meeting.post) : undefined;
    const meeting = findByReply(clues, this.#byPost)?.meeting ?? named;
    if (meeting !== undefined) this.#byPost.set(clues.post.draft.id, meeting);
  }

  #take(clues: MeetingClues, role: MeetingRole, found: MeetingFound | undefined): void {
    if (found === undefined) {
      this.#issues.push(reportOf(clues, 'cancellation-without-meeting'));
      return;
    }
    addPost(found.meeting, role, clues, found.evidence);
    if (role === 'recordings') this.#recorded = { meeting: found.meeting, post: clues.post };
    this.#byPost.set(clues.post.draft.id, found.meeting);
  }

  #reportContradiction(clues: MeetingClues, mention: DatedMention | undefined): void {
    const contradiction = contradictionOf(clues, mention);
    if (contradiction !== undefined) this.#issues.push(contradiction);
  }
}
