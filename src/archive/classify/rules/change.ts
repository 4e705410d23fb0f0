/** Rules for posts that move a meeting or call it off. */
import { addDays } from '../../language/calendar.ts';
import { type Facts, writtenOn } from '../facts.ts';
import {
  aboutMeeting,
  anyComingDate,
  comingDate,
  comingMention,
  has,
  hasPaperId,
  isLong,
  isShort,
  namesComing,
  onAprilFirst,
  opensWith,
  quoteIf,
  type Rule,
  says,
  videoOf,
  wasRecorded,
  when,
} from './conditions.ts';

/** A change can only be of a meeting: one that is named, answered, or about to take place. */
const ofMeeting = (f: Facts): boolean => has(f, 'meeting', 'gathering') || aboutMeeting(f) || f.ties.ahead !== null;

/** The meeting that the post is about, where the channel announced it. */
const known = (f: Facts) => f.ties.replied ?? (namesComing(f) ? f.ties.ahead?.meeting : undefined);

/** The next meeting is today or tomorrow, and no day or one of these is named. */
function isAtHand(f: Facts): boolean {
  const today = writtenOn(f.writing);
  const day = f.ties.next?.day;
  return today !== null && day !== undefined && day !== null && day <= addDays(today, 2);
}

/** A day to come that is not the one on which the meeting was to be. */
function otherDay(f: Facts): string | undefined {
  const meeting = known(f);
  const mention = comingMention(f);
  if (meeting === undefined || mention?.future === undefined || meeting.day === null) return undefined;
  return f.dates.some(
    ({ future }) => future !== undefined && future.day !== meeting.day && future.day >= (writtenOn(f.writing) ?? ''),
  )
    ? mention.quote
    : undefined;
}

/** An hour other than the one that the meeting had. */
function otherHour(f: Facts): string | undefined {
  const meeting = known(f);
  const [time] = f.times;
  return meeting?.time !== null && meeting?.time !== undefined && time !== undefined && time.time !== meeting.time
    ? time.time
    : undefined;
}

export const changeRules: readonly Rule[] = [
  {
    id: 'called-off',
    kind: 'cancellation',
    weight: 5,
    because: 'A meeting is said not to take place.',
    finds: (f) => (isShort(f) && (ofMeeting(f) || isAtHand(f)) ? f.find('cancelled')?.quote : undefined),
  },
  {
    id: 'reply-calls-off',
    kind: 'cancellation',
    weight: 3,
    because: 'It answers an announcement.',
    finds: (f) => when(aboutMeeting(f) && has(f, 'cancelled')),
  },
  {
    id: 'prevented',
    kind: 'cancellation',
    weight: 3,
    because: 'Something keeps a meeting from taking place, and no other day is named.',
    finds: (f) =>
      isShort(f) &&
      (aboutMeeting(f) || namesComing(f)) &&
      otherDay(f) === undefined &&
      !has(f, 'moved', 'movedWeak') &&
      videoOf(f) === null
        ? f.find('prevented')?.quote
        : undefined,
  },
  {
    id: 'called-off-and-moved',
    kind: 'cancellation',
    weight: -4,
    because: 'Another day is given, so that the meeting is moved.',
    finds: (f) =>
      quoteIf(
        has(f, 'moved', 'movedWeak') && (comingDate(f, true) !== undefined || otherDay(f) !== undefined),
        anyComingDate(f),
      ),
  },
  {
    id: 'called-off-joke',
    kind: 'cancellation',
    weight: -6,
    because: 'On 1 April a meeting is called off only in answer to its announcement.',
    finds: (f) => when(onAprilFirst(f) && !aboutMeeting(f)),
  },
  {
    id: 'called-off-in-passing',
    kind: 'cancellation',
    weight: -4,
    because: 'A long list or a recording mentions it in passing.',
    finds: (f) => when(opensWith('digest', 120)(f) !== undefined || f.video !== null || f.list.items >= 3),
  },
  {
    id: 'called-off-season',
    kind: 'cancellation',
    weight: -3,
    because: 'No single meeting is called off, but a whole season.',
    finds: (f) => (f.ties.ahead === null && !aboutMeeting(f) ? f.find('season')?.quote : undefined),
  },

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
    finds: (f) => (isShort(f) && known(f) !== undefined ? f.find('movedWeak')?.quote : undefined),
  },
  {
    id: 'another-day',
    kind: 'reschedule',
    weight: 4,
    because: 'It names a meeting that was announced, and another day than the announced one.',
    finds: (f) => (isShort(f) && !hasPaperId(f) && videoOf(f) === null ? otherDay(f) : undefined),
  },
  {
    id: 'another-hour',
    kind: 'reschedule',
    weight: 3.5,
    because: 'It names a meeting that was announced, and another hour.',
    finds: (f) => (isShort(f) && !hasPaperId(f) && videoOf(f) === null ? otherHour(f) : undefined),
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
    finds: (f) => (known(f) === undefined ? undefined : f.find('unchanged')?.quote),
  },
  {
    id: 'prevented-and-moved',
    kind: 'reschedule',
    weight: 1,
    because: 'Something kept the meeting from its day.',
    finds: (f) => (otherDay(f) === undefined ? undefined : f.find('prevented')?.quote),
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
  { id: 'moved-in-digest', kind: 'reschedule', weight: -4, because: 'A digest tells of it.', finds: says('digest') },
];
