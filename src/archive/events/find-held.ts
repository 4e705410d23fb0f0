/**
 * Finds the meeting that was recorded. In: the clues of a recording that answers no post of a meeting, and the meetings known so
 * far. Out: the meeting and the evidence, or undefined: the day that is named, then speaker and paper, then words, then what is
 * still without a recording.
 */
import { daysBetween, weekdayOf } from '../language/dates/calendar.ts';
import { findPastMeetingDate } from '../meeting-date.ts';
import { contradicts, likeness, type MeetingFound, proof } from './find-meeting.ts';
import { currentDay, isCancelled, type Meeting, type MeetingClues } from './meeting.ts';

/** So much more than another word says one that no other meeting has. */
const ofOneMeeting = 1.6;

/** A meeting has one recording as a rule: another one names it by more than a word that an announcement of two meetings had. */
const hasItsFilm = 2;

/** So soon after a meeting what names nothing else is of it, whoever else waits. */
const daysOfItsOwn = 5;

/** So many days after a meeting a recording that names nothing is its own, where no other meeting waits for one. */
const longestWait = 10;

/** The meeting that was recorded: none that lies ahead, none that was called off. */
export function findHeld(clues: MeetingClues, meetings: Meeting[]): MeetingFound | undefined {
  const { facts, writing } = clues.post;
  const latest = writing.before ?? writing.after;
  const past = meetings.filter(
    (meeting) => !isCancelled(meeting) && (latest === null || daysBetween(currentDay(meeting), latest) >= 0),
  );
  const stated = findPastMeetingDate(facts);
  const weekday = statedWeekday(facts.text);
  const month = monthOfMeeting(facts.text);
  // A word that one meeting alone has points to it.
  const worthOf = (word: string): number =>
    past.filter(({ words }) => words.has(word)).length === 1 ? ofOneMeeting : 1;
  const ranked = past
    .map((meeting) => {
      const day = currentDay(meeting);
      const age = latest === null ? 0 : daysBetween(day, latest);
      let score = likeness(clues, meeting, worthOf);
      if (stated?.past !== undefined) {
        const days = [stated.past.day, stated.future?.day];
        if (days.includes(day)) score += 4;
        else if (stated.written.type === 'calendar') score -= 3;
      }
      if (weekday !== undefined && age <= 10) score += weekdayOf(day) === weekday ? 2 : -2;
      if (month !== undefined && age <= 300) score += Number(day.slice(5, 7)) === month ? 2 : -3;
      const said = score;
      if (score > 0) score += Math.max(0, 0.9 - age / 60);
      if (meeting.recordings.length > 0) score -= hasItsFilm;
      return { meeting, score, said, age };
    })
    .sort((one, other) => other.score - one.score || one.age - other.age);
  const [best, second] = ranked;
  // Two that wait for a recording, and nothing but nearness to tell them apart.
  const isEven =
    best !== undefined &&
    second !== undefined &&
    best.age > daysOfItsOwn &&
    best.said === second.said &&
    isWaiting(second.meeting);
  if (best !== undefined && best.score >= 2 && !isEven && best.score > (second?.score ?? 0)) {
    return {
      meeting: best.meeting,
      evidence: proof(stated === undefined ? 'names-its-people-or-paper' : 'names-its-date', stated?.quote),
    };
  }
  // A word or two of its announcement are enough where no other meeting of the last weeks has any.
  const isLikely =
    best !== undefined &&
    best.score >= 1.2 &&
    (second?.score ?? 0) <= 0.3 &&
    best.age <= 21 &&
    best.meeting.recordings.length === 0 &&
    stated === undefined &&
    !contradicts(clues, best.meeting);
  if (isLikely) return { meeting: best.meeting, evidence: proof('shares-its-words') };
  // A recording that names nothing, days after a meeting that has none yet, is that meeting's.
  const recent = ranked.filter(
    ({ meeting, age }) =>
      latest !== null && writing.after === writing.before && age <= longestWait && meeting.recordings.length === 0,
  );
  const [only] = recent;
  const isOfAnother = best !== undefined && best.meeting !== only?.meeting && best.score >= 1;
  // Another number, weekday or month than the meeting's, somebody else, or somebody who led two: it is not surely of that meeting.
  const saysOtherwise = only !== undefined && (only.said < 0 || contradicts(clues, only.meeting) || isOfAnother);
  const namesTwo = isEven && best.said >= 2;
  return recent.length === 1 && only !== undefined && stated === undefined && !saysOtherwise && !namesTwo
    ? { meeting: only.meeting, evidence: proof('follows-its-meeting') }
    : undefined;
}

function isWaiting({ recordings }: Meeting): boolean {
  return recordings.length === 0;
}

const weekdayStems = [
  'понедельник|понедельничн',
  'вторник|вторничн',
  'сред[уаы](?!\\p{L}н)|средов',
  'четверг|четвергов',
  'пятниц|пятничн',
  'суббот|субботн',
  'воскресень|воскресн',
];
const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const ofWeekday = weekdayStems.map(
  (stems, at) => new RegExp(`(?<!\\p{L})(?:${stems}|${englishWeekdays[at]}(?:'s|’s))`, 'iu'),
);

/** «запись вторничной встречи», «И пятница, …», “Thursday's session” */
function statedWeekday(text: string): number | undefined {
  const index = ofWeekday.findIndex((pattern) => pattern.test(text));
  return index === -1 ? undefined : index + 1;
}

const monthStems =
  'январск феврал[ьё]ск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск'.split(
    ' ',
  );
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);
const gatherings =
  'заседани|встреч|семинар|чтени|читалк|разбор|доклад|дуэт|диспут|дебат|спор|сход|сессии|сессия|коллоквиум|клуб|ридинг|session|meeting|seminar|club|talk|lunch|debate|duel|sitting|paper night|reading';
/** Compiling the patterns takes longer than asking for the word of each first. */
const ofMonth = monthStems.map((stem, at) => ({
  word: new RegExp(`${stem}|${englishMonths[at]}`, 'iu'),
  pattern: new RegExp(
    `(?<!\\p{L})(?:${stem}\\p{L}{1,3}(?=\\s\\p{Ll}{4}|[.,:]|$)|${englishMonths[at]}(?:'s|’s)?\\s(?:${gatherings}))|(?<!\\p{L})(?:${gatherings})\\p{L}{0,3}\\s(?:of|from|in)\\s${englishMonths[at]}(?![\\p{L}]|\\s\\d)`,
    'iu',
  ),
}));

/** «апрельское заседание», «сентябрьского дуэта», “the March session”: the month of a late recording's meeting. */
function monthOfMeeting(text: string): number | undefined {
  const index = ofMonth.findIndex(({ word, pattern }) => word.test(text) && pattern.test(text));
  return index === -1 ? undefined : index + 1;
}
