/**
 * Ties: how surely a post names a meeting that its channel has announced. In: what a post names, and a known meeting. Out: a
 * score with the words that made it; the strongest, the nearest and the latest of several.
 */
import { type Day, daysBetween, weekdayOf } from '../../language/dates/calendar.ts';
import { weekdayOfAdjective } from '../../language/dates/date-words.ts';
import type { WritingTime } from '../../language/dates/resolve-date.ts';
import { oncePerWord } from '../../language/once-per-word.ts';
import { remembered } from '../../language/remembered.ts';
import { foldCase } from '../../language/words.ts';
import type { DatedMention } from '../dated-mention.ts';
import { oncePerText } from '../once-per-text.ts';
import type { TextFacts } from '../reading/text-facts.ts';
import { type NameKeys, namesOtherPeople, namesPerson } from './name-keys.ts';

/** A meeting is near for so many days before and after it. */
const near = 10;

export interface KnownMeeting {
  /** The post that announced it. */
  post: string;
  day: Day | null;
  time: string | null;
  /** All hours that its announcement names: doors, other zones, the end. */
  hours: ReadonlySet<string>;
  keys: NameKeys;
  /** By which its series counts it. */
  number: string | null;
  isCancelled: boolean;
  recordings: number;
  /** How often it was moved: what was moved once is likelier to be moved again. */
  moves: number;
}

/** A meeting that a post names, how surely, and the words that say so. */
export interface Tie {
  meeting: KnownMeeting;
  score: number;
  quote: string;
  /** The post names somebody or something of it, not only its day. */
  isNamed: boolean;
}

export interface Ties {
  /** The meeting to which the replies lead. */
  replied: KnownMeeting | null;
  /** A meeting to come that the post names. */
  ahead: Tie | null;
  /** The next meeting, where it is near, whether or not the post names it. */
  next: KnownMeeting | null;
  /** A meeting behind that the post names. */
  held: Tie | null;
  /** The latest meeting of the last days that has no recording yet. */
  latest: KnownMeeting | null;
  /** Words of the talk elsewhere that the post comes back to. */
  talk: { score: number; quote: string; venue: string | null; city: string | null } | null;
  /** The review of the last days: how many papers or words of it the post names, and how many days and posts lie between. */
  review: { shared: number; days: number; between: number } | null;
  /** A known speaker of the group is named. */
  ownSpeaker: string | null;
  /** Whether somebody of that surname's key was announced as a speaker before the post. */
  isOwn(surname: string): boolean;
}

export const noTies: Ties = {
  replied: null,
  ahead: null,
  next: null,
  held: null,
  latest: null,
  talk: null,
  review: null,
  ownSpeaker: null,
  isOwn: () => false,
};

export function sharedOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of some) if (others.has(one)) shared++;
  return shared;
}

function firstShared(some: ReadonlySet<string>, others: ReadonlySet<string>): string | undefined {
  if (others.size > 0) for (const one of some) if (others.has(one)) return one;
  return undefined;
}

/** «ташкентский доклад», «сочинские лекции» */
export function namesByAdjective(facts: TextFacts, city: string): boolean {
  const words = adjectivesOf(facts);
  if (words.length === 0) return false;
  const root = rootOfCity(city);
  return (
    root.length >= 3 && words.some(({ text }) => text.startsWith(root) && cityAdjective.test(text.slice(root.length)))
  );
}

const rootOfCity = remembered((city) => foldCase(city).replace(/[аеиоуыэюяйь]{1,3}$/, ''));
const cityAdjective = /^[а-я]{0,3}ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/;
const isAdjective = oncePerWord((word) => /ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/.test(word));
/** A text is asked for the city of every talk that is remembered. */
const adjectivesOf = oncePerText((facts) => facts.words.filter(isAdjective));

/** The one day is not after the other, as far as both are known. */
export function isOrdered(one: Day | null, other: Day | null): boolean {
  return one === null || other === null || one <= other;
}

/** What a post is asked for every meeting that is remembered. */
export interface AskedOfPost {
  facts: TextFacts;
  own: NameKeys;
  dates: readonly DatedMention[];
  /** How many of its words the meeting has. */
  words(meeting: KnownMeeting): number;
  /** False where it certainly names nobody and nothing of the meeting. */
  mayName(meeting: KnownMeeting): boolean;
}

type Direction = 'future' | 'past';

/** Null where the tie is weaker than that. Nearly all are: only of the others the words are put together. */
function tie(meeting: KnownMeeting, asked: AskedOfPost, direction: Direction, atLeast: number): Tie | null {
  const { facts, own, dates } = asked;
  const { keys } = meeting;
  const mayName = asked.mayName(meeting);
  const person = mayName ? namesPerson(facts, own, keys) : undefined;
  const paper = mayName ? firstShared(own.papers, keys.papers) : undefined;
  const number = facts.number !== null && facts.number === meeting.number ? facts.number : undefined;
  const day = meeting.day === null ? undefined : dates.find((mention) => mention[direction]?.day === meeting.day);
  let score = 0;
  if (person !== undefined) score += person.by === 'surname' ? 3 : 2.2;
  else if (namesOtherPeople(facts, keys)) score -= 2;
  if (paper !== undefined) score += 3;
  if (number !== undefined) score += 3;
  score += Math.min(2.4, asked.words(meeting) * 0.6);
  const isNamed = score >= 2;
  if (day !== undefined) score += 3;
  else if (direction === 'past' && meeting.day !== null && isOnStatedWeekday(facts, meeting.day)) score += 2;
  if (direction === 'past' && meeting.recordings > 0) score -= 1;
  if (score < atLeast) return null;
  const quotes = [person?.quote, paper, number, day?.quote].filter((quote) => quote !== undefined);
  return { meeting, score, quote: quotes.join(' '), isNamed };
}

function isOnStatedWeekday(facts: TextFacts, day: Day): boolean {
  const weekday = statedWeekday(facts);
  return weekday !== undefined && weekday === weekdayOf(day);
}

/** «запись вторничной встречи», «четверговый доклад» */
const statedWeekday = oncePerText((facts): number | undefined => {
  for (const word of facts.words) {
    const weekday = weekdayOfWord(word);
    if (weekday !== null) return weekday;
  }
  return undefined;
});

const weekdayOfWord = oncePerWord((word): number | null => weekdayOfAdjective(word) ?? null);

/** Weaker ties are none. */
const weakest = 1.8;

/** The strongest of the ties to these meetings; the newest of equals. */
export function strongest(meetings: readonly KnownMeeting[], asked: AskedOfPost, direction: Direction): Tie | null {
  let best: Tie | null = null;
  for (const meeting of meetings) {
    const found = tie(meeting, asked, direction, best === null ? weakest : best.score);
    if (found !== null) best = found;
  }
  return best;
}

export function nearest(meetings: KnownMeeting[], { after, before }: WritingTime): KnownMeeting | null {
  if (after === null || after !== before) return meetings.at(-1) ?? null;
  const soon = meetings.filter(({ day }) => day !== null && day >= after && daysBetween(after, day) <= near);
  return soon.sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))[0] ?? null;
}

export function latestOf(meetings: KnownMeeting[], { after, before }: WritingTime): KnownMeeting | null {
  if (after === null || after !== before) return meetings.findLast(({ recordings }) => recordings === 0) ?? null;
  return (
    meetings
      .filter(({ day, recordings }) => recordings === 0 && day !== null && daysBetween(day, after) <= near)
      .sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''))[0] ?? null
  );
}

export function joined(one: NameKeys, other: NameKeys): NameKeys {
  return {
    surnames: new Set([...one.surnames, ...other.surnames]),
    given: new Set([...one.given, ...other.given]),
    firsts: new Set([...one.firsts, ...other.firsts]),
    papers: new Set([...one.papers, ...other.papers]),
    words: new Set([...one.words, ...other.words]),
  };
}
