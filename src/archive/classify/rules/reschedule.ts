/** Rules for posts that move a meeting. */

import { addDays } from '../../language/dates/calendar.ts';
import { sieved } from '../../sieve/sieved.ts';
import { compareMeeting } from '../channel/compare-meeting.ts';
import { type Facts, writtenOn } from '../facts.ts';
import {
  calledOffItself,
  confirms,
  isAtHand,
  isDropped,
  isOff,
  isWord,
  movesInFigures,
  namesItsHour,
  notNow,
  ofMeeting,
  surely,
} from './change.ts';
import {
  aboutMeeting,
  has,
  isLong,
  isShort,
  namesComing,
  onAprilFirst,
  type Rule,
  says,
  videoOf,
  wasRecorded,
  when,
  wordsIf,
} from './conditions.ts';
import { notRecorded } from './films.ts';

/** «начнём в 19:15», “we start at 7” */
const begins = sieved(
  /(?<!\p{L})(?:начн[её]м|начнется|начнётся|начинаем|начало|стартуем|старт|starts?|begins?)\s(?:ровно\s|только\s|only\s)?(?:в|at)\s(?=\d)/iu,
);

/** The next meeting is within a day, and its beginning is said to be at another hour. */
export function beginsOtherwise(f: Facts): string | undefined {
  const meeting = f.ties.next;
  const today = writtenOn(f.writing);
  if (meeting === null || meeting.time === null || today === null || meeting.day === null || !isWord(f))
    return undefined;
  if (meeting.day > addDays(today, 1) || f.people.some(({ by }) => by !== 'shape')) return undefined;
  const start = begins.exec(f.text);
  if (start === null || compareMeeting(f)?.otherDay !== undefined) return undefined;
  const named = f.times.find((time) => time.start >= start.index + start[0].length - 1);
  return named === undefined || meeting.hours.has(named.time) || named.zone !== null
    ? undefined
    : start[0] + named.time;
}

/** Somebody is named who is none of the meeting's: it may be another one of that day. */
const isOfAnother = (f: Facts): boolean =>
  f.people.some(({ by }) => by !== 'shape') && compareMeeting(f)?.by !== 'name' && compareMeeting(f)?.by !== 'reply';

/** «двери с 17:30», “until 8”: an hour before the beginning, or of the end. */
const beforeIt =
  /(?<!\p{L})(?:двер[ьи]|сбор|вход|регистраци\p{L}|до|чай|кофе|пицца|doors|until|till|pizza|tea|coffee|ends?)(?:\s(?:с|в|откро\p{L}{1,4}|open|from|at))?\s\d/iu;

/** Somebody appears on the stage of others: at a venue, or in a city with a title. */
const givenElsewhere = (f: Facts): string | undefined =>
  f.find('appears') !== undefined || f.find('elsewhere') !== undefined
    ? (f.venue ?? (/[«“"][^«»“”"\n]{6,160}[»”"]/.test(f.text) ? (f.city ?? undefined) : undefined))
    : undefined;

export const rescheduleRules: readonly Rule[] = [
  {
    id: 'moved',
    kind: 'reschedule',
    weight: 5,
    because: 'A meeting is said to move.',
    finds: (f) =>
      isShort(f) && ofMeeting(f) && (f.dates.length > 0 || f.times.length > 0 || aboutMeeting(f))
        ? f.find('moved')?.quote
        : undefined,
  },
  {
    id: 'moved-by-difference',
    kind: 'reschedule',
    weight: 4.5,
    because: 'Another day or hour is set against the one that was announced.',
    finds: (f) =>
      isShort(f) &&
      (surely(f) !== undefined || isAtHand(f)) &&
      (f.dates.length > 0 || f.times.length > 0 || aboutMeeting(f))
        ? f.find('movedWeak')?.quote
        : undefined,
  },
  {
    id: 'moved-in-figures',
    kind: 'reschedule',
    weight: 4.5,
    because: 'An arrow leads from one day to another, or days or hours are added.',
    finds: movesInFigures,
  },
  {
    id: 'another-day',
    kind: 'reschedule',
    weight: 7,
    because: 'It names a meeting that was announced, and another day than the announced one.',
    finds: (f) => {
      const comparison = isWord(f) && f.list.items < 3 ? surely(f) : undefined;
      // On the day itself its speaker may be named with what comes after.
      const isMeant =
        comparison?.by === 'reply' || (comparison?.by === 'name' && comparison.meeting.day !== writtenOn(f.writing));
      return isMeant ? comparison.otherDay : undefined;
    },
  },
  {
    id: 'another-hour',
    kind: 'reschedule',
    weight: 5,
    because: 'It names a meeting that was announced, and another hour.',
    finds: (f) => (isWord(f) && surely(f)?.otherDay === undefined ? surely(f)?.otherHour : undefined),
  },
  {
    id: 'another-hour-today',
    kind: 'reschedule',
    weight: 4,
    because: 'On the day of the meeting another hour is named, and nobody but its own people.',
    finds: (f) => {
      const comparison = isWord(f) ? compareMeeting(f) : undefined;
      const isToday = comparison?.meeting.day != null && comparison.meeting.day === writtenOn(f.writing);
      if (!isToday || comparison.otherHour === undefined || comparison.otherDay !== undefined) return undefined;
      return isOfAnother(f) || namesItsHour(f) || beforeIt.test(f.text) ? undefined : comparison.otherHour;
    },
  },
  {
    id: 'other-beginning',
    kind: 'reschedule',
    weight: 4.5,
    because: 'It says when the meeting at hand begins, and that is another hour than the announced one.',
    finds: beginsOtherwise,
  },
  {
    id: 'reply-moves',
    kind: 'reschedule',
    weight: 3,
    because: 'It answers an announcement.',
    finds: (f) => when(aboutMeeting(f) && has(f, 'moved', 'movedWeak')),
  },
  {
    id: 'rest-unchanged',
    kind: 'reschedule',
    weight: 1.5,
    because: 'The rest stays as it was announced.',
    finds: (f) => (compareMeeting(f) === undefined ? undefined : f.find('unchanged')?.quote),
  },
  {
    id: 'other-day-of-next',
    kind: 'reschedule',
    weight: 4,
    because: 'The meeting at hand is given another day, and the rest stays as it was.',
    finds: (f) =>
      isWord(f) && isAtHand(f) && has(f, 'unchanged') && f.people.every(({ by }) => by === 'shape')
        ? compareMeeting(f)?.otherDay
        : undefined,
  },
  {
    id: 'not-now-but-then',
    kind: 'reschedule',
    weight: 4,
    because: 'On the day of a meeting, or on its eve, it says “not today”, and gives another day.',
    finds: (f) => (compareMeeting(f)?.otherDay === undefined ? undefined : notNow(f)),
  },
  {
    id: 'not-on-its-day',
    kind: 'reschedule',
    weight: 3,
    because:
      'It names the day of the meeting and another one, and neither a person nor a paper that this could be for.',
    finds: (f) =>
      isWord(f) && compareMeeting(f)?.by === 'day' && f.people.length === 0 && !has(f, 'notPlanned', 'otherTopic')
        ? compareMeeting(f)?.otherDay
        : undefined,
  },
  {
    id: 'other-day-of-nothing-else',
    kind: 'reschedule',
    weight: 4,
    because:
      'A meeting is at hand, another day with its hour is named, and neither a person nor a paper that it could be for.',
    finds: (f) =>
      isWord(f) && isAtHand(f) && f.people.length === 0 && f.papers.length === 0 && !has(f, 'notPlanned', 'otherTopic')
        ? compareMeeting(f)?.otherDay
        : undefined,
  },
  {
    id: 'moves-again',
    kind: 'reschedule',
    weight: 5,
    because:
      'A meeting that was moved before is at hand, and another day is named, and nobody and nothing that it could be for.',
    finds: (f) => {
      const comparison = isWord(f) ? compareMeeting(f) : undefined;
      const isBare = f.people.length === 0 && f.papers.length === 0 && !has(f, 'notPlanned', 'otherTopic');
      const isMeant = isBare || comparison?.by === 'name' || comparison?.by === 'reply';
      const today = writtenOn(f.writing);
      const isAhead = today !== null && comparison?.meeting.day != null && comparison.meeting.day >= today;
      return isMeant && isAhead && comparison.meeting.moves > 0 ? comparison.otherDay : undefined;
    },
  },
  {
    id: 'moved-of-others',
    kind: 'reschedule',
    weight: -8,
    because: 'It is a meeting of others.',
    finds: (f) => (aboutMeeting(f) ? undefined : f.find('others')?.quote),
  },
  {
    id: 'moved-after-it',
    kind: 'reschedule',
    weight: -9,
    because: 'It says that the meeting was not recorded: it has been held.',
    finds: (f) => (has(f, 'moved') ? undefined : notRecorded(f)),
  },
  {
    id: 'prevented-and-moved',
    kind: 'reschedule',
    weight: 3,
    because: 'Something kept the meeting from its day, and another is named.',
    finds: (f) => (compareMeeting(f)?.otherDay === undefined ? undefined : f.find('prevented')?.quote),
  },
  {
    id: 'moved-to-no-day',
    kind: 'reschedule',
    weight: -6,
    because: 'When it will be is left open.',
    finds: (f) => (isDropped(f) ? f.find('leftOpen')?.quote : undefined),
  },
  {
    id: 'moved-beside-off',
    kind: 'reschedule',
    weight: -6,
    because: 'The meeting itself is said to be off.',
    finds: (f) => wordsIf(isWord(f) && (surely(f) !== undefined || isAtHand(f)), isOff, f),
  },
  {
    id: 'moved-not-itself',
    kind: 'reschedule',
    weight: -9,
    because: 'The meeting takes place as it was announced: something else is moved.',
    finds: confirms,
  },
  {
    id: 'moved-though-off',
    kind: 'reschedule',
    weight: -9,
    because: 'The meeting itself is called off: the other day is of something else.',
    finds: calledOffItself,
  },
  {
    id: 'moved-to-elsewhere',
    kind: 'reschedule',
    weight: -7,
    because: 'What is on the other day is given at somebody else’s event.',
    finds: (f) => (aboutMeeting(f) || has(f, 'moved', 'meeting') ? undefined : givenElsewhere(f)),
  },
  {
    id: 'moved-joke',
    kind: 'reschedule',
    weight: -6,
    because: 'On 1 April a meeting moves only in answer to its announcement.',
    finds: (f) => when(onAprilFirst(f) && !aboutMeeting(f)),
  },
  {
    id: 'moved-recording',
    kind: 'reschedule',
    weight: -4,
    because: 'A recording is here: the meeting has been held.',
    finds: (f) => when(videoOf(f) !== null && wasRecorded(f)),
  },
  {
    id: 'moved-review',
    kind: 'reschedule',
    weight: -4,
    because: 'It writes about a paper; what moves there is not a meeting.',
    finds: (f) => when(f.count('reviewTalk') >= 7 && isLong(f)),
  },
  {
    id: 'moved-deadline',
    kind: 'reschedule',
    weight: -5,
    because: 'A deadline or a course is moved.',
    finds: (f) =>
      aboutMeeting(f) || namesComing(f) ? undefined : (f.find('call') ?? f.find('deadline') ?? f.find('course'))?.quote,
  },
  {
    id: 'moved-to-another',
    kind: 'reschedule',
    weight: -4,
    because: 'What comes on the other day is another meeting.',
    finds: (f) => (has(f, 'cancelled') ? f.find('otherTopic')?.quote : undefined),
  },
  { id: 'moved-in-digest', kind: 'reschedule', weight: -4, because: 'A digest tells of it.', finds: says('digest') },
];
