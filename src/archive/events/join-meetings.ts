/**
 * Stage: joins announcements, moves, cancellations and recordings into meetings. In: understood posts, oldest first, with
 * their speakers and papers. Out: meetings with the history of their dates, and which post belongs to which.
 */

import type { Issue } from '../../issue.ts';
import type { DatedMention } from '../classify/dated-mention.ts';
import { nameKeysOf } from '../classify/name-keys.ts';
import { addDays, type Day } from '../language/calendar.ts';
import { seriesNumber } from '../language/series-number.ts';
import { dayOfMoment, momentOf } from '../language/zone-time.ts';
import { findMeetingDate, findNewDate, findPastMeetingDate } from '../meeting-date.ts';
import type { Moment } from '../model/moment.ts';
import { seriesCodeIn, seriesCodes } from '../papers/series-codes.ts';
import type { Understood } from '../understand.ts';
import { dateQuote, freeHour, isBroughtForward, movedHour, nextPart, usualHour } from './clues-in-text.ts';
import {
  findAnnouncedBefore,
  findByReply,
  findComing,
  findHeld,
  findSameDay,
  type MeetingFound,
} from './find-meeting.ts';
import {
  addPost,
  currentDay,
  currentMoment,
  type Meeting,
  type MeetingClues,
  type MeetingRole,
  meetingKinds,
  openMeeting,
} from './meeting.ts';

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
  const isCode = seriesCodes(inputs.map(({ post }) => post.facts.text));
  for (const input of inputs) {
    // Most posts are of no meeting: what they name is not looked for.
    if (!meetingKinds.has(input.post.classification.kind)) join.follow(input);
    else
      join.add({
        ...input,
        names: nameKeysOf(input.post.facts),
        words: input.post.facts.tellingWords,
        number: seriesNumber(input.post.facts.text) ?? seriesCodeIn(input.post.facts.text, isCode),
      });
  }
  return join.result();
}

class Joining {
  readonly #zone: string;
  readonly #meetings: Meeting[] = [];
  readonly #byPost = new Map<string, Meeting>();
  readonly #issues: Issue[] = [];

  constructor(zone: string) {
    this.#zone = zone;
  }

  result(): JoinedMeetings {
    return { meetings: this.#meetings, byPost: this.#byPost, issues: this.#issues };
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
        this.#take(clues, 'cancellations', findByReply(clues, this.#byPost) ?? findComing(clues, this.#recent()));
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

  #announce(clues: MeetingClues): void {
    const mention = findMeetingDate(clues.post.facts);
    const moment = this.#momentOf(mention, usualHour(clues.post.facts));
    const replied = findByReply(clues, this.#byPost);
    if (moment === undefined) {
      const found = replied ?? findComing(clues, this.#recent());
      if (found !== undefined) {
        this.#setHour(clues, found.meeting);
        this.#take(clues, 'announcements', found);
      } else
        this.#report(
          clues,
          'meeting-without-date',
          'This announcement names no day that could be understood.',
          'Write the date into content/events/, or correct the kind of the post.',
        );
      return;
    }
    this.#reportContradiction(clues, mention);
    const known =
      (replied !== undefined && currentDay(replied.meeting) === dayOfMoment(moment) ? replied : undefined) ??
      findSameDay(clues, dayOfMoment(moment), this.#recent());
    if (known !== undefined) {
      if (currentMoment(known.meeting).precision === 'day' && moment.precision === 'minute')
        known.meeting.history[known.meeting.history.length - 1] = {
          ...moment,
          post: currentMoment(known.meeting).post,
        };
      this.#take(clues, 'announcements', known);
      return;
    }
    const moved = findAnnouncedBefore(clues, this.#recent());
    if (moved !== undefined) {
      moved.meeting.history.push({ ...moment, post: clues.post.draft.id });
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

  /** «Обещали час, вот он: 18:30» — a meeting whose day alone was known. */
  #setHour(clues: MeetingClues, meeting: Meeting): void {
    const last = currentMoment(meeting);
    const [time] = clues.post.facts.times;
    if (last.precision === 'minute' || time === undefined) return;
    const moment = momentOf(dayOfMoment(last), time.time, time.zone, this.#zone);
    meeting.history[meeting.history.length - 1] = { ...moment, post: last.post };
  }

  #move(clues: MeetingClues): void {
    const found = findByReply(clues, this.#byPost) ?? findComing(clues, this.#recent());
    if (found === undefined) {
      this.#report(
        clues,
        'move-without-meeting',
        'This post moves a meeting that the archive does not know.',
        'Name the event in content/posts/.',
      );
      return;
    }
    const old = currentMoment(found.meeting);
    const moment = this.#newMoment(clues, old);
    if (moment === undefined)
      this.#report(
        clues,
        'move-without-date',
        'This post moves a meeting, and its new date could not be understood.',
        'Write the new date into content/events/.',
      );
    else if (moment.at !== old.at) found.meeting.history.push({ ...moment, post: clues.post.draft.id });
    this.#take(clues, 'reschedules', found);
  }

  /** A new day keeps the old hour unless another is named; a new hour alone keeps the day; «на неделю» counts from the old day. */
  #newMoment(clues: MeetingClues, old: Moment): Moment | undefined {
    const { facts } = clues.post;
    const shift = facts.dates.find(
      (mention) =>
        mention.written.type === 'shift' || (mention.written.type === 'relative' && mention.written.days >= 7),
    );
    const oldDay = dayOfMoment(old);
    const named = { ...facts, dates: facts.dates.filter((mention) => mention !== shift) };
    const calendar = findNewDate(named, oldDay) ?? findNewDate(named);
    const keptTime = old.precision === 'minute' ? old.at.slice(11, 16) : null;
    const moved = keptTime === null ? null : movedHour(facts.text, keptTime);
    // «на полчаса позже, в 13:15»: of several hours the one that the distance leads to.
    const time = facts.times.find(({ time }) => time === moved) ?? calendar?.time ?? freeHour(facts) ?? null;
    const isMeantDay = calendar !== undefined && (calendar.written.type !== 'relative' || shift === undefined);
    let day: Day | undefined = isMeantDay ? calendar.future?.day : undefined;
    const comesNearer = isBroughtForward(facts.text);
    const isNamedBefore = comesNearer && day !== undefined && day < oldDay;
    if (shift !== undefined && 'days' in shift.written && !isNamedBefore && (day === undefined || day <= oldDay))
      day = addDays(oldDay, comesNearer ? -Math.abs(shift.written.days) : shift.written.days);
    this.#reportContradiction(clues, isMeantDay ? calendar : undefined);
    if (day === undefined && time === null)
      return moved === null ? undefined : momentOf(oldDay, moved, null, this.#zone);
    // «still 8:30» of a meeting at half past eight in the evening.
    const isSameClock =
      time !== null && keptTime !== null && clockOf(keptTime) === clockOf(time.time) && time.time < keptTime;
    return momentOf(day ?? oldDay, isSameClock ? keptTime : (time?.time ?? keptTime), time?.zone ?? null, this.#zone);
  }

  #record(clues: MeetingClues): void {
    const found = findByReply(clues, this.#byPost) ?? this.#nextPart(clues) ?? findHeld(clues, this.#recent());
    if (found !== undefined) {
      this.#take(clues, 'recordings', found);
      return;
    }
    const stated = findPastMeetingDate(clues.post.facts);
    const day = stated?.past?.day;
    if (stated === undefined || day === undefined || (clues.speakers.length === 0 && clues.papers.length === 0)) {
      this.#report(
        clues,
        'recording-without-meeting',
        'No meeting was found that this recording could be of.',
        'Name the event in content/posts/, or write one in content/events/.',
      );
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

  /** «и вторая. спасибо Яне»: a part that comes within the hour of another, and names no day or paper of its own. */
  #nextPart({ post, papers, speakers }: MeetingClues): MeetingFound | undefined {
    const { previous, text, dates } = post.facts;
    if (previous?.kind !== 'recording' || dates.length > 0 || text.length > 160) return undefined;
    const meeting = this.#byPost.get(previous.facts.draft.id);
    const isPart = nextPart.test(text);
    if (meeting === undefined || !isPart || papers.some((paper) => !meeting.papers.has(paper))) return undefined;
    if (speakers.some((speaker) => !meeting.speakers.has(speaker))) return undefined;
    return { meeting, evidence: { field: 'event', rule: 'follows-a-part', quote: text.slice(0, 40) } };
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
      this.#report(
        clues,
        'cancellation-without-meeting',
        'This post calls off a meeting that the archive does not know.',
        'Name the event in content/posts/.',
      );
      return;
    }
    addPost(found.meeting, role, clues, found.evidence);
    this.#byPost.set(clues.post.draft.id, found.meeting);
  }

  #momentOf(mention: DatedMention | undefined, usual: string | null): Moment | undefined {
    const day = mention?.future?.day;
    return day === undefined
      ? undefined
      : momentOf(day, mention?.time?.time ?? usual, mention?.time?.zone ?? null, this.#zone);
  }

  #reportContradiction(clues: MeetingClues, mention: DatedMention | undefined): void {
    const contradiction = mention?.future?.contradiction ?? null;
    if (contradiction !== null)
      this.#report(
        clues,
        'weekday-contradicts-date',
        `The date “${mention?.quote}”: ${contradiction}.`,
        'The day of the month was taken; if the weekday is right, write the date into content/events/.',
      );
  }

  #report(clues: MeetingClues, code: string, found: string, remedy: string): void {
    this.#issues.push({
      code,
      severity: 'warning',
      message: clues.post.draft.id,
      file: clues.post.draft.first.origin.file,
      found,
      remedy,
    });
  }
}

/** The hands of a clock at `HH:MM`: the same in the morning and in the evening. */
function clockOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour % 12) * 60 + minute;
}
