/** Small readings of a post's text for the joining of meetings: the usual hour, the hour that a distance leads to, the words of its date. */
import type { DatedMention } from '../classify/dated-mention.ts';
import type { Facts } from '../classify/facts.ts';
import type { MeetingClues } from './meeting.ts';

/** «в четверг, как всегда», “at the usual time”: the hour is the one at which the channel meets, and not only the place. */
export function namesUsualHour(facts: Facts): boolean {
  const usual = facts.find('usual');
  if (usual === undefined) return false;
  return !/мест|адрес|ссылк|подключ|place|room|link/i.test(usual.quote) || /врем|час|time|hour/i.test(usual.quote);
}

/** «в тот же час», «в то же время», “same time”: the hour of the meeting before. */
export function namesHourBefore(facts: Facts): boolean {
  const same = facts.find('unchanged');
  return same !== undefined && /час|врем|time|hour/i.test(same.quote);
}

const hourToCome =
  /(?<!\p{L})(?:(?:о|про|на счёт)\s)?(?:час(?:е|у)?|врем(?:я|ени)|начал(?:о|е))\s(?:договоримся|сообщ|напиш|назов|уточн|скаж|объяв|реши|опреде|пока|позже|позднее|ещё)|(?<!\p{L})(?:hour|time)\s(?:is\s)?(?:tb[acd]|to (?:follow|be)|later|soon|will follow)/iu;

/** «про время напишу позже», “time to follow”: the old hour is not meant either. */
export function leavesHourOpen({ text, times }: Pick<Facts, 'text' | 'times'>): boolean {
  return times.length === 0 && hourToCome.test(text);
}

/** The first hour that is not the end of something else: «до 18:10 зал занят». */
export function freeHour({ text, times }: Facts): Facts['times'][number] | undefined {
  return times.find(({ start }) => !/(?<!\p{L})(?:до|until|till)\s$/iu.test(text.slice(Math.max(0, start - 8), start)));
}

export function dateQuote(clues: MeetingClues, mention: DatedMention): string {
  const end =
    mention.time !== null && mention.time.start >= mention.end && mention.time.end - mention.start < 60
      ? mention.time.end
      : mention.end;
  return clues.post.draft.text.slice(mention.start, end).trim();
}

const lengthsOfHours: ReadonlyMap<string, number> = new Map([
  ['полчаса', 30],
  ['получасом', 30],
  ['half an hour', 30],
  ['half hour', 30],
  ['час', 60],
  ['часом', 60],
  ['an hour', 60],
  ['one hour', 60],
  ['полтора часа', 90],
  ['два часа', 120],
  ['two hours', 120],
  ['четверть часа', 15],
  ['пятнадцать минут', 15],
  ['двадцать минут', 20],
  ['тридцать минут', 30],
  ['сорок минут', 40],
]);
const byHours =
  /(?<!\p{L})(?:(?:на|плюс|plus|by)\s)?(?<length>полчаса|получасом|half an hour|half hour|часом|час|an hour|one hour|полтора часа|два часа|two hours|четверть часа|пятнадцать минут|двадцать минут|тридцать минут|сорок минут|(?<minutes>[1-5]\d)\s(?:минут|minutes))(?:['’]s\sdelay|\s(?<way>позже|позднее|раньше|later|earlier))/iu;
const shiftedBy =
  /(?<!\p{L})(?:сдвига|сдвин|перенос|плюс|задерж|delay|push|shift|move)\p{L}{0,7}\s(?:на\s|by\s)?(?<length>полчаса|half an hour|час|an hour|полтора часа|два часа|two hours|четверть часа|пятнадцать минут|двадцать минут|тридцать минут|сорок минут|(?<minutes>[1-5]\d)\s(?:минут|minutes))(?!\p{L})(?:\s(?<way>позже|позднее|раньше|later|earlier))?/iu;

/** «+1 час», “+30 min” */
const addedInFigures = /\+\s?(?<count>\d{1,2})\s?(?<unit>час|ч(?!\p{L})|h(?!\p{L})|hour|мин|min)/iu;

function added(text: string): number | undefined {
  const { count, unit } = addedInFigures.exec(text)?.groups ?? {};
  if (count === undefined || unit === undefined) return undefined;
  return Number(count) * (/^(?:мин|min)/i.test(unit) ? 1 : 60);
}

/** «на час позже», «плюс тридцать минут», “half an hour's delay”: the hour that a distance leads to from the old one. */
export function movedHour(text: string, old: string): string | null {
  const { length, minutes, way } = (byHours.exec(text) ?? shiftedBy.exec(text))?.groups ?? {};
  const stated = minutes === undefined ? lengthsOfHours.get(length?.toLowerCase() ?? '') : Number(minutes);
  const distance = stated ?? added(text);
  if (distance === undefined) return null;
  const [hour = 0, minute = 0] = old.split(':').map(Number);
  const at = hour * 60 + minute + (way === 'раньше' || way === 'earlier' ? -distance : distance);
  if (at < 0 || at >= 24 * 60) return null;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** “preponed by a day”, «переносим на день раньше»: the new day lies before the old one. */
export function isBroughtForward(text: string): boolean {
  return /(?<!\p{L})(?:prepon(?:ed?|ing)|brought forward|bring(?:ing)? forward|(?:день|дня|неделю|сутки) раньше|(?:day|days|week) earlier)(?!\p{L})/iu.test(
    text,
  );
}
