/**
 * Finds the meeting of a recording that goes on with the recording before it: «и вторая», “reel two”, «2/2», or brings what was held
 * before that: «и предыдущего». In: its clues, the latest recording, the meetings. Out: the meeting and the evidence, or undefined.
 */
import { daysBetween } from '../language/dates/calendar.ts';
import type { Understood } from '../understand.ts';
import { contradicts, type MeetingFound, proof } from './find-meeting.ts';
import { currentDay, isCancelled, type Meeting, type MeetingClues } from './meeting.ts';

/** A recording, and the meeting that it is of. */
export interface Recorded {
  meeting: Meeting;
  post: Understood;
}

/** A part that says so comes within so many days of the first one. */
const longestPause = 21;
const fewWords = 200;

const thing =
  '(?:част[ьи]|сери[яию]|кус(?:ок|ка)|дубл[ья]|половин[ауы]|файла?|пл[её]нк[аи]|тома?|акта?|тайма?|фрагмента?|отдел(?:ение|ения)|видео|ролика?|parts?|reels?|tapes?|half|halves|takes?|discs?|sides?|episodes?|volumes?|chapters?|files?|clips?|instal?ments?)';
const later =
  '(?:втор(?:ая|ой|ое|ую)|трет(?:ья|ий|ье|ью)|последн(?:яя|ий|ее)|два|три|ii|iii|second|third|last|final|two|three|[23](?:-?[йяе])?)';
const hashtags = /^(?:[^\p{L}\d#]{0,6}#[\p{L}\d_]{1,40}){1,6}/u;
/** The text opens with a later part. */
const laterPart = new RegExp(
  `^[^\\p{L}\\d]{0,12}(?:[\\p{L}’']{1,12}[,:]?\\s){0,3}(?:${thing}\\s(?:№\\s?|no\\. ?)?${later}(?![\\p{L}\\d])|${later}\\s${thing}(?!\\p{L})|[23]\\s?(?:/|из|of)\\s?[2-4](?!\\d))`,
  'iu',
);
/** The same without the thing: enough where it comes within the hour. */
const goesOn =
  /^\P{L}*(?:(?:и|а|а вот|ну и)\s(?=втор|трет|последн|част|половин|ответ|вопрос|конец|окончан|продолж)|(?:втор(?:ая|ой)|трет(?:ья|ий)|последн(?:яя|ий)|продолжение|окончание|хвост|вопросы|ответы|the rest|and the (?:rest|second)|q&a|questions|continued)(?![\p{L}:]))/iu;
/** The recording before said that it is one of several. */
const firstPart = new RegExp(
  `(?<!\\p{L})(?:${thing}\\s(?:перв(?:ая|ый|ое)|один|одна|one|1|i|a)(?![\\p{L}\\d])|(?:перв(?:ая|ый|ое|ую)|first|1(?:-?[йяе])?)\\s${thing}(?!\\p{L})|из (?:двух|тр[её]х)|of (?:two|three)|(?<!\\d)1\\s?(?:/|из|of)\\s?[2-4](?!\\d))`,
  'iu',
);
/** «и предыдущего», “the one before it” */
const theOneBefore =
  /(?<!\p{L})(?:предыдущ(?:ий|ая|ее|его|ей|ую)|позапрошл\p{L}{2,3}|the (?:one|session|meeting|talk) before|the previous (?:one|session|meeting|talk))(?!\p{L})/iu;

export function findByRecordingBefore(
  clues: MeetingClues,
  recorded: Recorded | undefined,
  meetings: readonly Meeting[],
): MeetingFound | undefined {
  const { facts } = clues.post;
  if (recorded === undefined || facts.dates.length > 0 || facts.text.length > fewWords) return undefined;
  const { meeting, post } = recorded;
  const text = facts.text.replace(hashtags, '');
  const isWithinTheHour = facts.previous?.facts.draft.id === post.draft.id;
  if (isWithinTheHour && theOneBefore.test(text)) return heldBefore(meeting, meetings);
  const isPart = laterPart.test(text);
  const goesOnAtOnce = isWithinTheHour && (isPart || goesOn.test(text));
  const goesOnLater = isPart && firstPart.test(post.facts.text) && daysApart(clues.post, post) <= longestPause;
  if (!(goesOnAtOnce || goesOnLater) || namesOthers(clues, meeting)) return undefined;
  return { meeting, evidence: proof('follows-a-part', facts.text.slice(0, 40)) };
}

function namesOthers(clues: MeetingClues, meeting: Meeting): boolean {
  return contradicts(clues, meeting) || clues.papers.some((paper) => !meeting.papers.has(paper));
}

function daysApart({ writing }: Understood, before: Understood): number {
  const [day, earlier] = [writing.after, before.writing.after];
  return day === null || earlier === null ? Number.POSITIVE_INFINITY : daysBetween(earlier, day);
}

function heldBefore(meeting: Meeting, meetings: readonly Meeting[]): MeetingFound | undefined {
  const before = meetings
    .filter((other) => !isCancelled(other) && currentDay(other) < currentDay(meeting))
    .sort((one, other) => currentDay(other).localeCompare(currentDay(one)))[0];
  return before === undefined ? undefined : { meeting: before, evidence: proof('is-the-one-before') };
}
