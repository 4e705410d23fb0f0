/** What a change may be of, asked by the rules for moves and for cancellations alike. */

import { addDays } from '../../language/dates/calendar.ts';
import { sieved } from '../../sieve/sieved.ts';
import { type Comparison, compareMeeting } from '../channel/compare-meeting.ts';
import { type Facts, writtenOn } from '../facts.ts';
import { oncePerReading } from '../once-per-text.ts';
import { aboutMeeting, has, hasPaperId, isShort, videoOf } from './conditions.ts';

/** A change can only be of a meeting: one that is named, answered, or about to take place. */
export const ofMeeting = (f: Facts): boolean =>
  has(f, 'meeting', 'gathering') || aboutMeeting(f) || f.ties.ahead !== null;

/** The next meeting is so near that a short post need not name it. */
export const isAtHand = oncePerReading((f: Facts): boolean => {
  const today = writtenOn(f.writing);
  const day = f.ties.next?.day;
  return today !== null && day !== undefined && day !== null && day <= addDays(today, 3);
});

/** The meeting that the post is surely about. */
export function surely(f: Facts): Comparison | undefined {
  const comparison = compareMeeting(f);
  return comparison === undefined || comparison.by === 'nearness' ? undefined : comparison;
}

/** A short post that brings neither a paper of its own nor a video: what it says, it says of what is known. */
export const isWord = oncePerReading((f: Facts): boolean => isShort(f) && !hasPaperId(f) && videoOf(f) === null);

/** It says of a known meeting that it is not to be, and gives no other day. */
export const isDropped = (f: Facts): boolean =>
  isWord(f) && (surely(f) !== undefined || isAtHand(f)) && compareMeeting(f)?.otherDay === undefined;

/**
 * «встреча в силе», «Mamba состоится», “goes ahead”, “cake is cancelled, Mamba is not”: what is known takes place as it was announced, whatever else
 * is off or late.
 */
const takesPlace = sieved(
  /(?<!\p{L}|(?:не|not)\s)(?:состоится|состоятся|в силе|по расписанию|по плану|как планировали|как и было обещано|goes ahead|going ahead|go ahead|still on|as (?:planned|scheduled|announced)|(?:не|никто не) (?:отменя|перенос|сдвига|отмен|перенес)\p{L}{1,8}|(?:is|are) not[,.:;]|is not (?:cancelled|canceled|postponed|moved)|not (?:cancelled|canceled))(?!\p{L})/iu,
);

/** It says so of a meeting at hand, and gives it neither another day nor another hour. */
export function confirms(f: Facts): string | undefined {
  if (!isWord(f) || !(surely(f) !== undefined || isAtHand(f))) return undefined;
  const comparison = compareMeeting(f);
  return comparison?.otherDay === undefined && comparison?.otherHour === undefined
    ? takesPlace.exec(f.text)?.[0]
    : undefined;
}

/** The hour of the meeting of the day is named as it was announced: what is said beside it keeps nobody away. */
export function namesItsHour(f: Facts): boolean {
  const meeting = (surely(f) ?? (isAtHand(f) ? compareMeeting(f) : undefined))?.meeting;
  return meeting !== undefined && f.times.some(({ time }) => time === meeting.time);
}

/** «Встречу седьмого отменяем», «снимаем завтрашний семинар», “tomorrow's coffee is off”: said of the meeting itself. */
const callsItOff = sieved(
  /(?<!\p{L})(?:встречу|встреча|семинар|доклад|клуб|заседание|сессию|читалку|ридинг|разбор|коллоквиум|созвон|сбор)(?:\s\p{L}{2,14}){0,2}\s(?:отменя(?:ем|ю|ется|ет)|отменён|отменен[аоы]?|отменили|снимаем|снимается)(?!\p{L})|(?<!\p{L}|не\s)(?:отменя(?:ем|ю|ется|ет)|отменили|снимаем)\s(?:\p{L}{3,16}\s){0,2}(?:встречу|встреча|семинар|доклад|клуб|заседание|сессию|читалку|ридинг|разбор|коллоквиум|созвон|сбор)(?!\p{L})|(?<!\p{L})(?:session|meeting|seminar|club|coffee|lunch|talk|reading group|sitting|evening|night)\s(?:is|was|has been)\s(?:off|cancelled|canceled|called off)(?!\p{L})|(?<!\p{L})no\s(?:session|meeting|seminar|club|reading group|journal club|sitting|talk)\s(?:this|tomorrow|tonight|today)/iu,
);
/** «увидимся 14-го», “we meet on Friday instead”: the group itself is to be there. */
const meetsThen =
  /(?<!\p{L})(?:перен[ео]с\p{L}{1,5}|встре(?:тимся|чаемся)|увидимся|собер[её]мся|собираемся|жд[её]м|теперь|вместо|новая дата|сдвига\p{L}{1,4}|состоится|instead|we (?:meet|will meet)|see you|moved?|new date|rescheduled (?:to|for))(?!\p{L})/iu;

/** The meeting itself is called off, and no day is given on which it is to be: a day named beside it is of something else. */
export function calledOffItself(f: Facts): string | undefined {
  if (!isWord(f) || !(surely(f) !== undefined || isAtHand(f))) return undefined;
  const off = callsItOff.exec(f.text);
  return off === null || meetsThen.test(f.text.replace(off[0], '')) ? undefined : off[0];
}

/** “the Mamba night is off”, «семинар снят» */
export const isOff = sieved(
  /(?<!\p{L})(?:night|session|club|seminar|meeting|breakfast|lunch|evening|reading|sitting)\s(?:is|are)\soff(?!\p{L})|(?<!\p{L})(?:завтрак|семинар|разбор|доклад|ридинг|клуб|созвон|сходку|заседание|встречу|читалку|чтения)\s(?:снимаем|снимаю|снят|снята|снято)(?!\p{L})/iu,
);

/** «сегодня не читаем», «не сегодня», «завтра без семинара», “not tonight”, “no club today” */
const notToday =
  /(?<!\p{L})(?:(?:сегодня|завтра|на этой неделе|в этот раз)\s(?:\p{L}{1,14}\s)?никак(?:ой|ого|их)\s\p{L}{3,14}|никак(?:ой|ого|их)\s\p{L}{3,14}\s(?:сегодня|завтра|на этой неделе)|(?:сегодня|завтра|на этой неделе|в этот раз)\s(?:\p{L}{1,14}\s){0,2}?(?:не\s(?:\p{L}{2,14}(?:ем|[её]м|им)(?:ся)?|будет|состоится|выйдет|получится)|без\s\p{L}{3,14})|(?:не\s(?:\p{L}{2,14}(?:ем|[её]м|им)(?:ся)?|будет)|без\s\p{L}{3,14})\s(?:сегодня|завтра)|не\s(?:сегодня|завтра)|not\s(?:today|tonight|tomorrow|this week)|no\s\p{L}{3,14}\s(?:today|tonight|tomorrow|this week)|(?:today|tonight|tomorrow)\s(?:won['’]t|will not|is not|isn['’]t)\s)(?!\p{L})/iu;

/** The same where the meeting of that day is known. */
export function notNow(f: Facts): string | undefined {
  const today = writtenOn(f.writing);
  const day = (f.ties.replied ?? f.ties.ahead?.meeting ?? f.ties.next)?.day;
  if (today === null || day == null || day < today || !isWord(f)) return undefined;
  return day <= addDays(today, 1) ? notToday.exec(f.text)?.[0] : undefined;
}

/** «03.02 → 10.02», «+7 дней», “+1 day” */
const inFigures = sieved(
  /(?:\d[\d.:]{1,9}~{0,2}\s?(?:→|⇒|➡️?|->|=>)\s?\d)|(?<![\p{L}\d])\+\s?\d{1,2}\s?(?:d(?!\p{L})|дн|ден|недел|day|week|час|ч(?!\p{L})|h(?!\p{L})|hour|мин|min)/iu,
);

/** It counts from the day or the hour of a meeting at hand to another, in figures. */
export const movesInFigures = (f: Facts): string | undefined =>
  isWord(f) && (surely(f) !== undefined || isAtHand(f)) ? inFigures.exec(f.text)?.[0] : undefined;
