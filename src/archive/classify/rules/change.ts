/** What a change may be of, asked by the rules for moves and for cancellations alike. */

import { addDays } from '../../language/calendar.ts';
import { sieved } from '../../sieve/sieved.ts';
import { type Comparison, compareMeeting } from '../compare-meeting.ts';
import { type Facts, writtenOn } from '../facts.ts';
import { aboutMeeting, has, hasPaperId, isShort, videoOf } from './conditions.ts';

/** A change can only be of a meeting: one that is named, answered, or about to take place. */
export const ofMeeting = (f: Facts): boolean =>
  has(f, 'meeting', 'gathering') || aboutMeeting(f) || f.ties.ahead !== null;

/** The next meeting is so near that a short post need not name it. */
export function isAtHand(f: Facts): boolean {
  const today = writtenOn(f.writing);
  const day = f.ties.next?.day;
  return today !== null && day !== undefined && day !== null && day <= addDays(today, 3);
}

/** The meeting that the post is surely about. */
export function surely(f: Facts): Comparison | undefined {
  const comparison = compareMeeting(f);
  return comparison === undefined || comparison.by === 'nearness' ? undefined : comparison;
}

/** A short post that brings neither a paper of its own nor a video: what it says, it says of what is known. */
export const isWord = (f: Facts): boolean => isShort(f) && !hasPaperId(f) && videoOf(f) === null;

/** It says of a known meeting that it is not to be, and gives no other day. */
export const isDropped = (f: Facts): boolean =>
  isWord(f) && (surely(f) !== undefined || isAtHand(f)) && compareMeeting(f)?.otherDay === undefined;

/** “the Mamba night is off”, «семинар снят» */
export const isOff = sieved(
  /(?<!\p{L})(?:night|session|club|seminar|meeting|breakfast|lunch|evening|reading|sitting)\s(?:is|are)\soff(?!\p{L})|(?<!\p{L})(?:завтрак|семинар|разбор|доклад|ридинг|клуб|созвон|сходку|заседание|встречу|читалку|чтения)\s(?:снимаем|снимаю|снят|снята|снято)(?!\p{L})/iu,
);
