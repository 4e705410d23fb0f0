/**
 * What stands around a post, as traits: what it answers, what it follows, and how it stands to the meetings that the channel
 * knows: how near the next one is, whether its day and hour are the ones that the post names. In: facts. Out: names of traits.
 */
import { addDays, daysBetween, weekdayOf } from '../../language/dates/calendar.ts';
import { findMeetingDate } from '../../meeting-date.ts';
import { compareMeeting, minutesOf } from '../channel/compare-meeting.ts';
import type { KnownMeeting } from '../channel/ties.ts';
import { type Facts, writtenOn } from '../facts.ts';
import { oncePerReading } from '../once-per-text.ts';
import { countsDown } from '../reading/time-left.ts';

/** A word at the door or a call: so few characters say what they say of what is known. */
const fewWords = 180;

/** Once: what is known of meetings goes on changing with the posts that come later. */
export const surroundingsOf = oncePerReading((facts: Facts): readonly string[] => {
  const { replied, previous, ties, draft } = facts;
  const around: string[] = [];
  if (replied !== null) around.push(`answers ${replied.kind}`);
  if (previous !== null) around.push(`follows ${previous.kind}`);
  if (ties.ahead !== null) around.push('names a meeting to come');
  if (ties.next !== null) around.push('a meeting is near');
  if (ties.held !== null) around.push('names a meeting behind');
  if (ties.latest !== null) around.push('a meeting was held');
  if (ties.talk !== null) around.push('names a known talk');
  if ((ties.review?.shared ?? 0) >= 2) around.push('shares words with a review');
  if (ties.ownSpeaker !== null) around.push('names a known speaker');
  if (ties.replied !== null) around.push('answers about a meeting');
  if (draft.first.forward !== null) around.push('forwarded');
  visitMeetingToCome(facts, around);
  visitMeetingBehind(facts, around);
  visitHabits(facts, around);
  return around;
});

/** Whether a day to come and its hour are those on which the channel meets: others are more often somebody else's. */
function visitHabits(facts: Facts, around: string[]): void {
  const mention = findMeetingDate(facts);
  const { weekday, time } = facts.habits;
  if (mention?.future === undefined || mention.isDeadline) return;
  const today = writtenOn(facts.writing);
  if (today !== null && mention.future.day < today) return;
  const isKnown = compareMeeting(facts) === undefined ? 'none near' : 'one near';
  if (weekday !== null) {
    const is = weekdayOf(mention.future.day) === weekday ? 'the usual weekday' : 'another weekday';
    around.push(is, `${is}, ${isKnown}`);
    if (time !== null && mention.time !== null) {
      const at = mention.time.time === time ? 'the usual hour' : 'another hour than usual';
      around.push(at, `${is}, ${at}`);
    }
  }
}

function visitMeetingToCome(facts: Facts, around: string[]): void {
  const comparison = compareMeeting(facts);
  const today = writtenOn(facts.writing);
  if (comparison === undefined || today === null) return;
  const { meeting, by, otherDay, otherHour } = comparison;
  const length = facts.text.length <= fewWords ? 'few words' : 'many words';
  const isSure = by === 'reply' || by === 'name' ? 'meant' : 'unnamed';
  if (meeting.day !== null) {
    const left = daysBetween(today, meeting.day);
    const when = left === 0 ? hourLeft(facts, meeting) : left === 1 ? 'tomorrow' : left <= 3 ? 'in days' : 'later';
    around.push(`${when}, ${isSure}`, `${when}, ${length}`);
    // «сегодня» is said of anything.
    const isNamed = facts.dates.some(
      ({ future, written }) => future?.day === meeting.day && !(written.type === 'relative' && written.days === 0),
    );
    if (isNamed) around.push(`names its day, ${isSure}`);
  }
  if (otherDay !== undefined) around.push(`another day, ${by}`, `another day, ${length}`);
  if (otherHour !== undefined) around.push(`another hour, ${isSure}`);
  if (facts.times.some(({ time }) => meeting.hours.has(time))) around.push(`names its hour, ${isSure}`);
}

/** Whether the meeting of the day is over, and whether the post counts the time until it. */
function hourLeft(facts: Facts, { time }: KnownMeeting): string {
  const now = time === null ? null : facts.hourOfWriting();
  if (now === null || time === null) return 'today';
  const left = minutesOf(time) - minutesOf(now);
  if (left < -15) return 'over today';
  if (countsDown(facts.text, left)) return 'counted down';
  return left <= 150 ? 'at the door' : 'today';
}

function visitMeetingBehind({ ties, writing }: Facts, around: string[]): void {
  const today = writtenOn(writing);
  if (today === null) return;
  const { held, latest, replied } = ties;
  if (replied?.day != null && replied.day < today) around.push('answers a meeting behind');
  if (held?.isNamed) around.push('names who or what was behind');
  if (latest?.day != null && latest.day >= addDays(today, -1)) around.push('a meeting was yesterday');
}
