/**
 * When a meeting takes place, as its announcements tell it. In: what a post says and the meetings known so far. Out: moments; the history of a
 * meeting's dates grows here by what is announced (what a move says stands in `new-moment.ts`).
 */
import type { DatedMention } from '../classify/dated-mention.ts';
import type { Facts } from '../classify/facts.ts';
import { dayOfMoment, momentOf } from '../language/dates/zone-time.ts';
import type { Moment } from '../model/moment.ts';
import { namesHourBefore, namesUsualHour } from './clues-in-text.ts';
import { currentMoment, type Meeting, type MeetingClues } from './meeting.ts';
import { hourGivenAnew, ofEvening } from './new-moment.ts';

/** `usual`: the hour where none is named. */
export function announcedMoment(
  facts: Facts,
  mention: DatedMention | undefined,
  usual: string | null,
  zone: string,
): Moment | undefined {
  const day = mention?.future?.day;
  if (day === undefined) return undefined;
  const time = mention?.time ?? null;
  const hour = time === null ? usual : ofEvening(facts.text.slice(time.start, time.end), time.time, facts.habits.time);
  return momentOf(day, hour, time?.zone ?? null, zone);
}

/**
 * «в обычное время»: the channel's usual hour, or the one that most meetings until now had; of equals the latest. «в тот же час»: the one of
 * the meeting before.
 */
export function usualHour({ post }: MeetingClues, meetings: readonly Meeting[]): string | null {
  if (namesHourBefore(post.facts)) return hourOf(meetings.findLast((meeting) => hourOf(meeting) !== null));
  if (!namesUsualHour(post.facts)) return null;
  if (post.facts.habits.time !== null) return post.facts.habits.time;
  const counts = new Map<string, number>();
  let usual: string | null = null;
  for (const meeting of meetings) {
    const [first] = meeting.history;
    if (first === undefined || first.precision === 'day') continue;
    const hour = first.at.slice(11, 16);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
    if (usual === null || (counts.get(hour) ?? 0) >= (counts.get(usual) ?? 0)) usual = hour;
  }
  return usual;
}

function hourOf(meeting: Meeting | undefined): string | null {
  if (meeting === undefined) return null;
  const moment = currentMoment(meeting);
  return moment.precision === 'day' ? null : moment.at.slice(11, 16);
}

/** Another day without an hour is at the hour that the meeting had. */
export function withHourOf(meeting: Meeting, moment: Moment, zone: string): Moment {
  const hour = hourOf(meeting);
  return moment.precision === 'day' && hour !== null ? momentOf(dayOfMoment(moment), hour, null, zone) : moment;
}

/** «Обещали час, вот он: 18:30» — a meeting whose day alone was known. */
export function setHour(clues: MeetingClues, meeting: Meeting, zone: string): void {
  const last = currentMoment(meeting);
  const [time] = clues.post.facts.times;
  if (last.precision === 'minute' || time === undefined) return;
  const moment = momentOf(dayOfMoment(last), time.time, time.zone, zone);
  meeting.history[meeting.history.length - 1] = { ...moment, post: last.post };
}

/** A reminder may bring the hour that was not known, or another one. */
export function takeReminder(clues: MeetingClues, meeting: Meeting, moment: Moment): void {
  const current = currentMoment(meeting);
  const { history } = meeting;
  if (current.precision === 'day' && moment.precision === 'minute')
    history[history.length - 1] = { ...moment, post: current.post };
  else if (hourGivenAnew(clues.post.facts, current, moment)) history.push({ ...moment, post: clues.post.draft.id });
}
