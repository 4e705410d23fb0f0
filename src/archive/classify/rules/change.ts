/** What a change may be of, asked by the rules for moves and for cancellations alike. */

import { addDays } from '../../language/dates/calendar.ts';
import { sieved } from '../../sieve/sieved.ts';
import { type Comparison, compareMeeting } from '../channel/compare-meeting.ts';
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

/** «сегодня не читаем», «не сегодня», «завтра без семинара», “not tonight”, “no club today” */
const notToday =
  /(?<!\p{L})(?:(?:сегодня|завтра|на этой неделе|в этот раз)\s(?:\p{L}{1,14}\s){0,2}?(?:не\s(?:\p{L}{2,14}(?:ем|[её]м|им)(?:ся)?|будет|состоится|выйдет|получится)|без\s\p{L}{3,14})|(?:не\s(?:\p{L}{2,14}(?:ем|[её]м|им)(?:ся)?|будет)|без\s\p{L}{3,14})\s(?:сегодня|завтра)|не\s(?:сегодня|завтра)|not\s(?:today|tonight|tomorrow|this week)|no\s\p{L}{3,14}\s(?:today|tonight|tomorrow|this week)|(?:today|tonight|tomorrow)\s(?:won['’]t|will not|is not|isn['’]t)\s)(?!\p{L})/iu;

/** The same where the meeting of that day is known. */
export function notNow(f: Facts): string | undefined {
  const today = writtenOn(f.writing);
  const day = (f.ties.replied ?? f.ties.ahead?.meeting ?? f.ties.next)?.day;
  const isNear = today !== null && day != null && day >= today && day <= addDays(today, 1);
  return isNear && isWord(f) ? notToday.exec(f.text)?.[0] : undefined;
}
