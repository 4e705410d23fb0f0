/** Rules for announcements: what shows a meeting of the group that is still to come. What speaks against one stands in `no-announcement.ts`. */
import { compareMeeting, minutesOf } from '../channel/compare-meeting.ts';
import type { KnownMeeting } from '../channel/ties.ts';
import { type Facts, writtenOn } from '../facts.ts';
import { countsDown } from '../reading/time-left.ts';
import { confirms, namesItsHour } from './change.ts';
import {
  aboutMeeting,
  anyComingDate,
  comingDate,
  comingMention,
  has,
  isForm,
  isShort,
  isUsualTime,
  namesComing,
  paperQuote,
  personQuote,
  quoteIf,
  type Rule,
  says,
  videoOf,
} from './conditions.ts';

/** The meeting is at hand, and words of reminding say so. */
export const reminds = (f: Facts): boolean =>
  has(f, 'soon') || f.dates.some((mention) => mention.written.type === 'relative' && mention.written.days === 0);

/** So long before it begins, a few words are about the meeting. */
const lastMinutes = 150;
const fewWords = 180;

/** Written in the last minutes before a known meeting. */
function justBefore(f: Facts, { time }: KnownMeeting): boolean {
  const now = f.text.length > fewWords || time === null ? null : f.hourOfWriting();
  if (now === null || time === null) return false;
  const left = minutesOf(time) - minutesOf(now);
  if (left >= 0 && left <= lastMinutes) return true;
  return countsDown(f.text, left);
}

/** The same of the meeting that the post answers, names or comes next. */
export function isLastMinute(f: Facts): boolean {
  const meeting = f.ties.replied ?? f.ties.ahead?.meeting ?? f.ties.next;
  return meeting !== null && meeting.day === writtenOn(f.writing) && justBefore(f, meeting);
}

/** It says how long it is until the meeting of the day, and the clock agrees. */
export const isCountdown = (f: Facts): boolean => {
  const meeting = f.ties.replied ?? f.ties.ahead?.meeting ?? f.ties.next;
  if (meeting === null || meeting.time === null || meeting.day !== writtenOn(f.writing)) return false;
  const now = f.text.length > fewWords ? null : f.hourOfWriting();
  return now !== null && countsDown(f.text, minutesOf(meeting.time) - minutesOf(now));
};

/** «вечером», “this afternoon”: later on the day of writing. */
const laterToday = /(?<!\p{L})(?:вечером|сегодня|днём|tonight|this (?:evening|afternoon)|later today)(?!\p{L})/iu;

/** A short post on the day of a known meeting that calls readers in or names its hour: the doors are open. */
export const atHand = (f: Facts): boolean => {
  const today = writtenOn(f.writing);
  const meeting = f.ties.replied ?? f.ties.ahead?.meeting ?? f.ties.next;
  if (today === null || meeting?.day !== today || !isShort(f) || videoOf(f) !== null) return false;
  if (isCountdown(f)) return true;
  if (has(f, 'moved', 'movedWeak', 'cancelled', 'recordedLater')) return false;
  if (has(f, 'prevented') && !namesItsHour(f)) return false;
  const { otherDay, otherHour, by } = compareMeeting(f) ?? {};
  if (otherDay !== undefined || (otherHour !== undefined && by !== 'nearness')) return false;
  if (by === 'name' && laterToday.test(f.text) && !has(f, 'absent')) return true;
  return has(f, 'invitation', 'soon') || f.times.some(({ time }) => meeting.hours.has(time)) || justBefore(f, meeting);
};

/** It answers or names a meeting, and gives it another day: no new one is announced. */
const otherDayOfMeant = (f: Facts): string | undefined => {
  const comparison = compareMeeting(f);
  return comparison?.by === 'reply' || comparison?.by === 'name' ? comparison.otherDay : undefined;
};

export const announcementRules: readonly Rule[] = [
  {
    id: 'announced-hour',
    kind: 'announcement',
    weight: 3,
    because: 'A day to come and its hour are named.',
    finds: (f) => comingDate(f, true),
  },
  {
    id: 'announced-day',
    kind: 'announcement',
    weight: 1.5,
    because: 'A day to come is named.',
    finds: (f) => comingDate(f, false),
  },
  {
    id: 'announced-on-usual-day',
    kind: 'announcement',
    weight: 1.5,
    because: 'It is the day and the hour on which the channel usually meets.',
    finds: (f) => quoteIf(isUsualTime(f) && otherDayOfMeant(f) === undefined, anyComingDate(f)),
  },
  {
    id: 'meeting-word',
    kind: 'announcement',
    weight: 2,
    because: 'The meeting is called by its name.',
    finds: (f) => (anyComingDate(f) === undefined ? undefined : f.find('meeting')?.quote),
  },
  {
    id: 'gathering-word',
    kind: 'announcement',
    weight: 1,
    because: 'A gathering is named.',
    finds: (f) => (anyComingDate(f) === undefined || has(f, 'meeting') ? undefined : f.find('gathering')?.quote),
  },
  { id: 'invitation', kind: 'announcement', weight: 1, because: 'Readers are invited.', finds: says('invitation') },
  {
    id: 'we-discuss',
    kind: 'announcement',
    weight: 1,
    because: 'A paper is to be discussed.',
    finds: says('weDiscuss'),
  },
  {
    id: 'will-speak',
    kind: 'announcement',
    weight: 1.5,
    because: 'Somebody is going to speak.',
    finds: says('willSpeak'),
  },
  {
    id: 'paper-to-discuss',
    kind: 'announcement',
    weight: 1.5,
    because: 'A paper is named.',
    finds: paperQuote,
  },
  {
    id: 'person-to-speak',
    kind: 'announcement',
    weight: 0.5,
    because: 'A person is named.',
    finds: personQuote,
  },
  {
    id: 'date-and-person',
    kind: 'announcement',
    weight: 1,
    because: 'It opens with a day and an hour, and a person follows.',
    finds: (f) => {
      const mention = comingMention(f);
      const isProgramme = mention !== undefined && mention.time !== null && mention.start < 90;
      return quoteIf(isProgramme && f.people.some(({ start }) => start > mention.start), mention?.quote);
    },
  },
  {
    id: 'announced-as-usual',
    kind: 'announcement',
    weight: 1,
    because: 'A day to come stands with what is as it always is.',
    finds: (f) => (anyComingDate(f) === undefined ? undefined : f.find('usual')?.quote),
  },
  {
    id: 'announced-in-form',
    kind: 'announcement',
    weight: 2,
    because: 'It is a form: who, what, when, where.',
    finds: (f) => quoteIf(isForm(f), anyComingDate(f)),
  },
  { id: 'place', kind: 'announcement', weight: 0.5, because: 'A room or a call is named.', finds: says('place') },
  {
    id: 'reminder',
    kind: 'announcement',
    weight: 3,
    because: 'It reminds of a meeting at hand.',
    finds: (f) => {
      const isMeeting =
        aboutMeeting(f) || f.ties.ahead !== null || f.ties.next !== null || has(f, 'meeting', 'gathering');
      const isOtherwise = compareMeeting(f)?.by !== 'nearness' && compareMeeting(f)?.otherHour !== undefined;
      return isShort(f) && isMeeting && !isOtherwise && !has(f, 'recorded') ? f.find('soon')?.quote : undefined;
    },
  },
  {
    id: 'announced-again',
    kind: 'announcement',
    weight: 2.5,
    because: 'It names the day of a meeting that was announced before.',
    finds: (f) =>
      quoteIf(
        (f.ties.ahead?.score ?? 0) >= 3 &&
          otherDayOfMeant(f) === undefined &&
          (namesComing(f) ||
            f.times.length > 0 ||
            has(f, 'meeting', 'gathering', 'invitation', 'soon', 'place', 'usual')),
        anyComingDate(f),
      ),
  },
  {
    id: 'answers-announcement',
    kind: 'announcement',
    weight: 3.5,
    because: 'It answers an announcement with an hour or with word that it begins.',
    finds: (f) =>
      quoteIf(
        isShort(f) &&
          aboutMeeting(f) &&
          videoOf(f) === null &&
          !has(f, 'moved', 'movedWeak', 'cancelled', 'prevented') &&
          (f.times.length > 0 || reminds(f)),
        f.find('soon')?.quote ?? f.dates[0]?.quote ?? f.times[0]?.time,
      ),
  },
  {
    id: 'announced-as-it-was',
    kind: 'announcement',
    weight: 6,
    because: 'A meeting at hand takes place as it was announced.',
    finds: confirms,
  },
  {
    id: 'announced-countdown',
    kind: 'announcement',
    weight: 3,
    because: 'It counts the time until the meeting of the day, and the clock agrees.',
    finds: (f) => quoteIf(isCountdown(f) && videoOf(f) === null, ''),
  },
  {
    id: 'announced-at-hand',
    kind: 'announcement',
    weight: 3.5,
    because: 'It calls readers in on the day of a known meeting, or names its hour.',
    finds: (f) => quoteIf(atHand(f), (f.find('invitation') ?? f.find('soon'))?.quote ?? ''),
  },
];
