/**
 * Facts: everything that the rules may ask about one post. In: what was read from its text, the day of writing, and what
 * stands around it. Out: the same with days resolved, and ties to what the channel said before.
 */
import { addDays, type Day, weekdayOf } from '../language/dates/calendar.ts';
import { type ResolvedDay, resolveDay, type WritingTime } from '../language/dates/resolve-date.ts';
import type { Draft } from '../model/draft.ts';
import type { PostKind } from '../model/post.ts';
import type { Habits } from './channel/habits.ts';
import type { Ties } from './channel/ties.ts';
import type { DatedMention } from './dated-mention.ts';
import { asksFor, blankedText, openReading, type Reading, type TextFacts, wordsOf } from './reading/text-facts.ts';
import type { SignalName } from './signals.ts';

export interface Surroundings {
  /** Kind and text of the post that this one replies to. */
  replied: { kind: PostKind; facts: TextFacts } | null;
  /** The post before it, when it was written within the hour; `isCertain` is false where the export has no times. */
  previous: { kind: PostKind; facts: TextFacts; isCertain: boolean } | null;
  ties: Ties;
  habits: Habits;
  /** The channel's: an hour that names no zone is one of it. */
  zone: string;
  /** `HH:MM` of the writing in the channel's zone; null where the export has no hours. */
  hourOfWriting: () => string | null;
}

export interface Facts extends Omit<TextFacts, 'dates'>, Surroundings {
  writing: WritingTime;
  dates: readonly DatedMention[];
}

export function joinFacts(
  read: TextFacts,
  dates: readonly DatedMention[],
  writing: WritingTime,
  surroundings: Surroundings,
): Facts {
  const { habits } = surroundings;
  return {
    ...read,
    ...surroundings,
    writing,
    dates,
    find: (signal) => read.find(signal) ?? (signal === 'meeting' ? habits.findMeetingName(read) : undefined),
  };
}

/** The same of a post that was kept from an earlier build: its words are read when somebody asks for them, as hardly anybody does. */
export function joinKeptFacts(
  draft: Draft,
  reading: Reading,
  dates: readonly DatedMention[],
  writing: WritingTime,
  surroundings: Surroundings,
): Facts {
  const { find, count } = asksFor(reading.signals);
  const { habits } = surroundings;
  // Field by field: copies of what has some thirty fields, one of the other, were a twentieth of understanding what is kept.
  return withWords({
    times: reading.times,
    people: reading.people,
    given: reading.given,
    papers: reading.papers,
    methodNames: reading.methodNames,
    number: reading.number,
    keys: reading.keys,
    foreignNames: reading.foreignNames,
    talkItems: reading.talkItems,
    inlineTalks: reading.inlineTalks,
    ownPapers: reading.ownPapers,
    list: reading.list,
    video: reading.video,
    chapters: reading.chapters,
    offer: reading.offer,
    venue: reading.venue,
    city: reading.city,
    replied: surroundings.replied,
    previous: surroundings.previous,
    ties: surroundings.ties,
    habits,
    zone: surroundings.zone,
    hourOfWriting: surroundings.hourOfWriting,
    draft,
    text: blankedText(draft),
    writing,
    dates,
    find: (signal: SignalName) =>
      find(signal) ?? (signal === 'meeting' ? habits.findMeetingName(openReading(draft, reading)) : undefined),
    count,
  });
}

/** The same getter for all: with one of its own an object takes five times the memory. Copies of facts have the words themselves. */
const readWhenAsked: PropertyDescriptor & ThisType<Facts> = {
  get() {
    return wordsOf(this.draft);
  },
  enumerable: true,
  configurable: true,
};

function withWords(facts: Omit<Facts, 'words'>): Facts {
  return Object.defineProperty(facts, 'words', readWhenAsked) as Facts;
}

const deadlineBefore =
  /(?:(?<!\p{L})(?:до|не позднее|дедлайн\p{L}*|deadline|until|by|before|due|к|заявк\p{L}*|приём|прием)(?:\s(?:конца|начала|середины|полуночи))?[\s:—–-]{0,3})$/iu;

/** «откладываем до 20 октября», “postponed until May 3”: the day to which it is put off. */
const putOffTo =
  /(?<!\p{L})(?:отклад|отлож|перенос|перенес|сдвига|сдвин|подвин|подожд|прид[её]тся ждать|потерп|postpon|delay|push|put off|move|wait|hold)[^.!?\n]{0,30}(?:до|until|till|to)\s$/iu;

function isDeadline(before: string): boolean {
  return deadlineBefore.test(before.slice(-24)) && !putOffTo.test(before);
}

/** «через неделю, в четверг»: the Thursday that lies nearest to that distance. */
function weekdayOfDistance({ dates, text }: TextFacts, index: number, writing: WritingTime): ResolvedDay | undefined {
  const [before, mention] = [dates[index - 1], dates[index]];
  if (before?.written.type !== 'relative' || mention?.written.type !== 'weekday') return undefined;
  if (before.written.days < 6 || !/^,?\s(?:(?:во?|on)\s)?$/i.test(text.slice(before.end, mention.start)))
    return undefined;
  const from = resolveDay(before.written, writing, 'future')?.day;
  if (from === undefined) return undefined;
  const ahead = (mention.written.weekday - weekdayOf(from) + 7) % 7;
  return { day: addDays(from, ahead > 3 ? ahead - 7 : ahead), isCertain: true, contradiction: null };
}

/** Which days the dates of a text mean for somebody who wrote then. */
export function resolveDates(read: TextFacts, writing: WritingTime): DatedMention[] {
  return read.dates.map((mention, index) => ({
    ...mention,
    future: weekdayOfDistance(read, index, writing) ?? resolveDay(mention.written, writing, 'future'),
    past: resolveDay(mention.written, writing, 'past'),
    isDeadline: isDeadline(read.text.slice(Math.max(0, mention.start - 48), mention.start)),
  }));
}

/** The day of writing when it is known exactly. */
export function writtenOn(writing: WritingTime): Day | null {
  return writing.after === writing.before ? writing.after : null;
}
