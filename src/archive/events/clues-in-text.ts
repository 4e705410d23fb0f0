/** Small readings of a post's text for the joining of meetings: its part, its number in a series, the usual hour, the words of its date. */
import type { DatedMention } from '../classify/dated-mention.ts';
import type { Facts } from '../classify/facts.ts';
import type { MeetingClues } from './meeting.ts';

/** The text goes on with a part of what came just before: «и вторая», “part two”. */
export const nextPart =
  /^\P{L}*(?:(?:и|а|а вот|ну и)\s(?=втор|трет|последн|част|половин|ответ|вопрос|конец|окончан|продолж)|(?:\d{0,2}[-я ]{0,2}(?:часть|половина|серия|кусок)|втор(?:ая|ой)|трет(?:ья|ий)|последн(?:яя|ий)|продолжение|окончание|хвост|вопросы|ответы|part|second (?:half|part)|third part|last part|the rest|and the (?:rest|second)|q&a|questions)(?![\p{L}:]))/iu;

/** «в четверг, как всегда», “at the usual time”: the hour at which the channel meets, where it has said or shown which. */
export function usualHour(facts: Facts): string | null {
  const usual = facts.find('usual');
  const isOfPlace =
    usual !== undefined &&
    /мест|адрес|ссылк|подключ|place|room|link/i.test(usual.quote) &&
    !/врем|час|time|hour/i.test(usual.quote);
  return usual === undefined || isOfPlace ? null : facts.habits.time;
}

export function dateQuote(clues: MeetingClues, mention: DatedMention): string {
  const end =
    mention.time !== null && mention.time.start >= mention.end && mention.time.end - mention.start < 60
      ? mention.time.end
      : mention.end;
  return clues.post.draft.text.slice(mention.start, end).trim();
}
