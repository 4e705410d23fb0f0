/** Rules for posts that call a meeting off. */

import { sieved } from '../../sieve/sieved.ts';
import { compareMeeting } from '../channel/compare-meeting.ts';
import { scheduleOf } from '../channel/read-schedule.ts';
import { isLastMinute } from './announcement.ts';
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
  anyComingDate,
  comingDate,
  has,
  isShort,
  onAprilFirst,
  opensWith,
  quoteIf,
  type Rule,
  says,
  when,
  wordsIf,
} from './conditions.ts';

/** “No Mamba tomorrow”, «Без Mamba сегодня» */
const noSuch = sieved(
  /(?<!\p{L})(?:No|no|Без|без)\s\p{Lu}[\p{L}\d-]{2,20}(?:\s\p{Lu}[\p{L}\d-]{2,20})?\s(?:today|tonight|tomorrow|this week|on \p{Lu}|сегодня|завтра|на этой неделе|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))/u,
);

export const cancellationRules: readonly Rule[] = [
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
    finds: (f) => wordsIf(isWord(f) && surely(f) !== undefined, noSuch, f),
  },
  {
    id: 'called-off-itself',
    kind: 'cancellation',
    weight: 5,
    because: 'The meeting itself is said to be off: what has another day is something else.',
    finds: (f) => wordsIf(isWord(f) && (surely(f) !== undefined || isAtHand(f)), isOff, f),
  },
  {
    id: 'called-off-alone',
    kind: 'cancellation',
    weight: 4,
    because: 'The meeting itself is called off, and no day is given on which it is to be.',
    finds: calledOffItself,
  },
  {
    id: 'called-off-something-else',
    kind: 'cancellation',
    weight: -9,
    because: 'The meeting takes place as it was announced: something else is called off.',
    finds: confirms,
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
      isDropped(f) &&
      surely(f)?.otherHour === undefined &&
      !has(f, 'moved') &&
      movesInFigures(f) === undefined &&
      !isLastMinute(f) &&
      !namesItsHour(f)
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
    id: 'called-off-for-now',
    kind: 'cancellation',
    weight: 3,
    because: 'On the day of a meeting, or on its eve, it says “not today”, and gives no other day.',
    finds: (f) => (compareMeeting(f)?.otherDay === undefined ? notNow(f) : undefined),
  },
  {
    id: 'called-off-and-moved',
    kind: 'cancellation',
    weight: -4,
    because: 'Another day is given, so that the meeting is moved.',
    finds: (f) =>
      quoteIf(
        ((has(f, 'moved') || (has(f, 'movedWeak') && !has(f, 'otherTopic'))) && comingDate(f, true) !== undefined) ||
          (surely(f)?.otherDay !== undefined && !has(f, 'otherTopic', 'leftOpen') && calledOffItself(f) === undefined),
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
    finds: (f) =>
      when(
        opensWith('digest', 120)(f) !== undefined ||
          f.video !== null ||
          f.list.items >= 3 ||
          scheduleOf(f).length > 0 ||
          f.dates.filter(({ written }) => written.type === 'calendar').length >= 3,
      ),
  },
  {
    id: 'called-off-season',
    kind: 'cancellation',
    weight: -3,
    because: 'No single meeting is called off, but a whole season.',
    finds: (f) => (f.ties.ahead === null && !aboutMeeting(f) ? f.find('season')?.quote : undefined),
  },
];
