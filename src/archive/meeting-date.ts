/**
 * Chooses the date of the meeting among the dates of a post. In: facts. Out: the mention that names it, or undefined.
 * Deadlines, dates of papers and dates long past are not taken for one.
 */
import type { DatedMention } from './classify/dated-mention.ts';
import type { Facts } from './classify/facts.ts';
import { writtenOn } from './classify/facts.ts';
import { oncePerReading } from './classify/once-per-text.ts';
import { type Day, daysBetween } from './language/dates/calendar.ts';

/** Nobody announces a meeting further ahead. */
const furthestAhead = 190;

export const findMeetingDate = oncePerReading((facts: Facts): DatedMention | undefined => {
  // A copy without times may leave open which year is meant; a day is named all the same.
  const isOpen = facts.writing.after === null && facts.writing.before === null;
  return best(
    facts.dates.filter((mention) => mention.future !== undefined || (isOpen && mention.written.type === 'calendar')),
    (mention) => scoreAsMeeting(facts, mention),
  );
});

/** «на», «новая дата:», “to”, and a weekday in between. */
const newDate =
  /(?<!\p{L})(?:на|to|for|until|новая дата|new date|теперь|а|but)[\s:—–*]{0,4}(?:(?:во?|on)\s)?(?:\p{L}{5,12}[,\s]{1,2})?$/iu;
/** «с», «вместо», «назначенная на», “instead of”. */
const oldDate =
  /(?<!\p{L})(?:с|со|вместо|instead of|from|не|not|накануне|after|before|назначенн\p{L}+|запланированн\p{L}+)(?:\s(?:на|on|во?|\p{L}{5,12}))?\s?$/iu;

/** The new date of a moved meeting: what stands after «на» rather than what stands after «с» or «вместо». */
export function findNewDate(facts: Facts, old?: Day): DatedMention | undefined {
  const hasDay = facts.dates.some(({ written, future }) => future !== undefined && written.type !== 'relative');
  return best(
    facts.dates.filter((mention) => mention.future !== undefined),
    (mention) => {
      const before = facts.text.slice(Math.max(0, mention.start - 40), mention.start);
      let score = scoreAsMeeting(facts, mention);
      if (oldDate.test(before)) score -= 6;
      else if (newDate.test(before)) score += 4;
      // «Было: 1 марта. Стало: 2 марта»
      if (old !== undefined && mention.future?.day === old) score -= 5;
      // «на неделю позже, четверг 4/11»: the day itself is more exact than the distance.
      const isDistance = mention.written.type === 'relative' && mention.written.days >= 7;
      if (mention.written.type === 'relative' && (!isDistance || hasDay)) score -= 3;
      return score;
    },
  );
}

/** The day of a meeting that lies behind: «запись от 1 февраля», «видео встречи 14.11». */
export function findPastMeetingDate(facts: Facts): DatedMention | undefined {
  return best(
    facts.dates.filter((mention) => mention.past !== undefined && !mention.isDeadline),
    (mention) => {
      const before = facts.text.slice(Math.max(0, mention.start - 60), mention.start);
      let score = mention.isWeak && mention.time === null ? -1 : 1;
      if (
        /(?:запис|видео|video|recording|встреч|ридинг|rg|семинар|заседани|доклад|debate|session|of|from|от|за)[^.!?\n]{0,40}$/iu.test(
          before,
        )
      )
        score += 2;
      if (mention.written.type !== 'calendar') score -= 1;
      return score;
    },
  );
}

function best(mentions: DatedMention[], score: (mention: DatedMention) => number): DatedMention | undefined {
  let found: DatedMention | undefined;
  let highest = 0;
  for (const mention of mentions) {
    const points = score(mention);
    if (points > highest) {
      found = mention;
      highest = points;
    }
  }
  return found;
}

/** The weekday beside it is that of the day: two numbers are a day then. */
function isWitnessed({ written, future }: DatedMention): boolean {
  return written.type === 'calendar' && written.weekday !== null && future?.contradiction === null;
}

/** «через неделю (пн, 24.02)»: the day itself stands right behind the distance. */
function isToldExactly({ dates, text }: Facts, { written, end }: DatedMention): boolean {
  if (written.type !== 'relative') return false;
  const behind = dates.find(({ start }) => start >= end);
  const isDay = behind?.written.type === 'calendar' || behind?.written.type === 'dayOfMonth';
  return isDay && /^[\s(,:—–-]{1,4}$/.test(text.slice(end, behind.start));
}

function scoreAsMeeting(facts: Facts, mention: DatedMention): number {
  const before = facts.text.slice(Math.max(0, mention.start - 50), mention.start);
  const sentenceBefore = before.slice(before.search(/[^.!?\n]{0,50}$/));
  let score = 1;
  if (mention.isDeadline) return 0;
  if (mention.isSpan) score -= 3;
  if (mention.time !== null) score += 3;
  if (mention.isWeak && mention.time === null && !isWitnessed(mention) && !/^\P{L}*$/u.test(sentenceBefore)) score -= 1;
  if (isToldExactly(facts, mention)) score -= 3;
  if (mention.written.type === 'calendar' || mention.written.type === 'nthWeekday') score += 1;
  // «через неделю, 17-го»: the day of the month is the more exact.
  if (mention.written.type === 'dayOfMonth') score += 0.5;
  if (
    /(?:встреч|ридинг|семинар|заседани|читалк|клуб|состоится|пройд[её]т|жд[её]м|соб[еи]р|когда|дата|date|when|session|meeting)[^.!?\n]{0,40}$/iu.test(
      before,
    )
  )
    score += 2;
  // «статья от 3 марта», «вышла 5 июня», «published on …»
  if (
    /(?:стать[яиею]|вышл[аи]|вышел|опубликован\p{L}{0,20}|published|released|arxiv|от)\s(?:\p{L}{1,50}\s)?$/iu.test(
      sentenceBefore,
    )
  )
    score -= 4;
  // “Nothing today. A week from now, though, …”
  if (/(?<!\p{L})(?:nothing|no (?:session|meeting|seminar|club)|ничего нет|семинара нет|ничего)\s$/iu.test(before))
    score -= 3;
  const today = writtenOn(facts.writing);
  const day = mention.future?.day;
  if (today !== null && day !== undefined) {
    const ahead = daysBetween(today, day);
    if (ahead < 0 || ahead > furthestAhead) score -= mention.isWeak ? 9 : 4;
  }
  return score;
}
