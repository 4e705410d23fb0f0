/** Rules for posts that move a meeting or call it off. */

import { addDays } from '../../language/calendar.ts';
import { sieved } from '../../sieve/sieved.ts';
import { type Comparison, compareMeeting } from '../compare-meeting.ts';
import { type Facts, writtenOn } from '../facts.ts';
import { isLastMinute } from './announcement.ts';
import {
  aboutMeeting,
  anyComingDate,
  comingDate,
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

/** The next meeting is so near that a short post need not name it. */
function isAtHand(f: Facts): boolean {
  const today = writtenOn(f.writing);
  const day = f.ties.next?.day;
  return today !== null && day !== undefined && day !== null && day <= addDays(today, 3);
}

/** The meeting that the post is surely about. */
function surely(f: Facts): Comparison | undefined {
  const comparison = compareMeeting(f);
  return comparison === undefined || comparison.by === 'nearness' ? undefined : comparison;
}

/** A short post that brings neither a paper of its own nor a video: what it says, it says of what is known. */
const isWord = (f: Facts): boolean => isShort(f) && !hasPaperId(f) && videoOf(f) === null;

/** It says of a known meeting that it is not to be, and gives no other day. */
const isDropped = (f: Facts): boolean =>
  isWord(f) && (surely(f) !== undefined || isAtHand(f)) && compareMeeting(f)?.otherDay === undefined;

/** “the Mamba night is off”, «семинар снят» */
const isOff = sieved(
  /(?<!\p{L})(?:night|session|club|seminar|meeting|breakfast|lunch|evening|reading|sitting)\s(?:is|are)\soff(?!\p{L})|(?<!\p{L})(?:завтрак|семинар|разбор|доклад|ридинг|клуб|созвон|сходку|заседание|встречу|читалку|чтения)\s(?:снимаем|снимаю|снят|снята|снято)(?!\p{L})/iu,
);

/** “No Mamba tomorrow”, «Без Mamba сегодня» */
const noSuch = sieved(
  /(?<!\p{L})(?:No|no|Без|без)\s\p{Lu}[\p{L}\d-]{2,20}(?:\s\p{Lu}[\p{L}\d-]{2,20})?\s(?:today|tonight|tomorrow|this week|on \p{Lu}|сегодня|завтра|на этой неделе|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))/u,
);
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

/** «03.02 → 10.02», «+7 дней», “+1 day” */
const inFigures = sieved(
  /(?:\d[\d.:]{1,9}~{0,2}\s?(?:→|⇒|➡️?|->|=>)\s?\d)|(?<![\p{L}\d])\+\s?\d{1,2}\s?(?:d(?!\p{L})|дн|ден|недел|day|week)/iu,
);

export const changeRules: readonly Rule[] = [
  {
    id: 'called-off',
    kind: 'cancellation',
    weight: 5,
    because: 'A meeting is said not to take place.',
    finds: (f) => (isShort(f) && (ofMeeting(f) || isAtHand(f)) ? f.find('cancelled')?.quote : undefined),
  },
  {
    id: 'called-off-by-name',
    kind: 'cancellation',
    weight: 5,
    because: 'What a known meeting is about is said not to be.',
    finds: (f) => quoteIf(isWord(f) && surely(f) !== undefined, noSuch.exec(f.text)?.[0]),
  },
  {
    id: 'called-off-itself',
    kind: 'cancellation',
    weight: 5,
    because: 'The meeting itself is said to be off: what has another day is something else.',
    finds: (f) => quoteIf(isWord(f) && (surely(f) !== undefined || isAtHand(f)), isOff.exec(f.text)?.[0]),
  },
  {
    id: 'called-off-not-planned',
    kind: 'cancellation',
    weight: -6,
    because: 'None was planned, so that none is called off.',
    finds: says('notPlanned'),
  },
  {
    id: 'called-off-none-known',
    kind: 'cancellation',
    weight: -5,
    because: 'There is to be none, and none was announced that could be called off.',
    finds: (f) => {
      const none = f.find('noneNow');
      const isKnown = aboutMeeting(f) || f.ties.ahead !== null || f.ties.next !== null;
      return isKnown || none === undefined || (f.find('cancelled')?.start ?? 0) < none.start ? undefined : none.quote;
    },
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
    because: 'Something keeps a meeting from taking place, and no other day or hour is named.',
    finds: (f) =>
      isDropped(f) && surely(f)?.otherHour === undefined && !has(f, 'moved') && !isLastMinute(f)
        ? f.find('prevented')?.quote
        : undefined,
  },
  {
    id: 'left-open',
    kind: 'cancellation',
    weight: 4,
    because: 'A known meeting is put off, and when it will be is left open.',
    finds: (f) => (isDropped(f) ? f.find('leftOpen')?.quote : undefined),
  },
  {
    id: 'not-to-be',
    kind: 'cancellation',
    weight: 2.5,
    because: 'Something about a meeting at hand is said not to be.',
    finds: (f) => (isDropped(f) && !has(f, 'recorded') ? f.find('absent')?.quote : undefined),
  },
  {
    id: 'called-off-and-moved',
    kind: 'cancellation',
    weight: -4,
    because: 'Another day is given, so that the meeting is moved.',
    finds: (f) =>
      quoteIf(
        (has(f, 'moved') || (has(f, 'movedWeak') && !has(f, 'otherTopic'))) &&
          (comingDate(f, true) !== undefined || surely(f)?.otherDay !== undefined),
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
    because: 'An arrow leads from one day to another, or days are added.',
    finds: (f) =>
      quoteIf(isWord(f) && (surely(f) !== undefined || isAtHand(f)) && f.dates.length > 0, inFigures.exec(f.text)?.[0]),
  },
  {
    id: 'another-day',
    kind: 'reschedule',
    weight: 4,
    because: 'It names a meeting that was announced, and another day than the announced one.',
    finds: (f) => (isWord(f) && ['reply', 'name'].includes(surely(f)?.by ?? '') ? surely(f)?.otherDay : undefined),
  },
  {
    id: 'another-hour',
    kind: 'reschedule',
    weight: 3.5,
    because: 'It names a meeting that was announced, and another hour.',
    finds: (f) => (isWord(f) && surely(f)?.otherDay === undefined ? surely(f)?.otherHour : undefined),
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
    id: 'other-day-of-nothing-else',
    kind: 'reschedule',
    weight: 3,
    because:
      'A meeting is at hand, another day with its hour is named, and neither a person nor a paper that it could be for.',
    finds: (f) =>
      isWord(f) && isAtHand(f) && f.people.length === 0 && f.papers.length === 0 && !has(f, 'notPlanned', 'otherTopic')
        ? compareMeeting(f)?.otherDay
        : undefined,
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
    finds: (f) => quoteIf(isWord(f) && (surely(f) !== undefined || isAtHand(f)), isOff.exec(f.text)?.[0]),
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
