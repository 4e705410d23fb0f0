/**
 * Stage: reads and classifies every draft, and finds out when it was written. In: drafts, oldest first. Out: facts, kinds
 * and times. Where an export has no times, a post lies between its neighbours, an announcement before its meeting and a
 * recording after it; such bounds in turn tell which year «18 января» means.
 */

import { type Habits, learnHabits, noHabits } from './classify/channel/habits.ts';
import { scheduleOf } from './classify/channel/read-schedule.ts';
import { Situation } from './classify/channel/situation.ts';
import type { Ties } from './classify/channel/ties.ts';
import { type Classification, classify } from './classify/classify.ts';
import { joinFacts, joinKeptFacts, resolveDates, type Surroundings } from './classify/facts.ts';
import type { LikenessModel } from './classify/likeness/likeness.ts';
import { openReading, type Reading, type TextFacts } from './classify/reading/text-facts.ts';
import type { Course } from './kept/course.ts';
import type { KeptPlace } from './kept/kept-place.ts';
import { KeptReadings } from './kept/kept-readings.ts';
import { keyOfDraft } from './kept/reading-key.ts';
import { type Day, later } from './language/dates/calendar.ts';
import type { WritingTime } from './language/dates/resolve-date.ts';
import { dayOf, hourOf } from './language/dates/zone-time.ts';
import { findMeetingDate, findNewDate } from './meeting-date.ts';
import type { Draft } from './model/draft.ts';
import type { CuratedPost } from './model/overlay.ts';
import type { Understood } from './understood.ts';
import { closeBounds, dateByMeeting, isDay, withBounds, yearHint } from './writing-time.ts';
import { yearOfCopy } from './year-of-copy.ts';

interface Context {
  zone: string;
  corrections: Map<string, CuratedPost>;
  /** What posts of each kind usually look like; the archive's own where nothing is given. */
  likeness?: LikenessModel | undefined;
  /** What an earlier build read, and what the next one may take over. */
  kept?: KeptReadings | undefined;
}

const hour = 3_600_000;
/** Habits are those of the latest posts; where every day is known, they are all that a first reading is for. */
const enoughForHabits = 2_000;
/** Up to so many more: what begins at the same post after a few new ones can be kept. */
const step = 512;

/** What the stage knows of a draft before it knows its kind. */
interface Read {
  draft: Draft;
  /** Read, and opened, when somebody asks. */
  reading(): Reading;
  text(): TextFacts;
  writing: WritingTime;
}

export function understand(drafts: Draft[], context: Context): Understood[] {
  const exact = drafts.map((draft) => exactDay(draft, context));
  const isDated = exact.every((day) => day !== null);
  const kept = context.kept ?? new KeptReadings();
  const keys = drafts.map(keyOfDraft);
  // The latest posts are read first, for the habits.
  const begin = isDated ? Math.max(0, Math.floor((drafts.length - enoughForHabits) / step) * step) : 0;
  const numbers = Array.from(drafts.keys());
  const readingOf = kept.readingsOf(drafts, keys, [...numbers.slice(begin), ...numbers.slice(0, begin)]);
  const texts = drafts.map((draft, index): Read => {
    const day = exact[index] ?? null;
    let text: TextFacts | undefined;
    const open = () => {
      text ??= openReading(draft, readingOf(index));
      return text;
    };
    return { draft, reading: () => readingOf(index), text: open, writing: { after: day, before: day } };
  });
  if (!isDated) return boundDays(texts, exact, context);
  const places = drafts.map(({ id, replyTo }, index) =>
    JSON.stringify([keys[index], replyTo, context.corrections.get(id)]),
  );
  const first = kept.courseOf('habits', context.zone, places.slice(begin));
  const habits = learnHabits(readAll(texts.slice(begin), noHabits, null, context, first).map(sampleOf));
  const whole = kept.courseOf('whole', `${context.zone} ${habits.known}`, places);
  return readAll(texts, habits, null, context, whole);
}

/** Bounds come from dates in the texts, and dates without a year need bounds: a second reading knows both. */
function boundDays(texts: Read[], exact: (Day | null)[], context: Context): Understood[] {
  const begins = yearOfCopy(texts.map(({ text }) => text()));
  const first = readAll(texts, noHabits, begins, context);
  const habits = learnHabits(first.map(sampleOf));
  const bounded = texts.map((read, index) => ({ ...read, writing: first[index]?.writing ?? read.writing }));
  return withBounds(readAll(bounded, habits, begins, context), exact);
}

function sampleOf({ classification, facts, place }: Understood) {
  const mention = classification.kind === 'announcement' ? findMeetingDate(facts) : undefined;
  const day = mention?.future?.day;
  return {
    kind: classification.kind,
    facts,
    place,
    meeting: day === undefined ? null : { day, time: mention?.time?.time ?? null },
  };
}

function exactDay(draft: Draft, context: Context): Day | null {
  const curated = context.corrections.get(draft.id)?.published;
  if (curated !== undefined && 'at' in curated) return dayOf(curated.at, context.zone);
  if (draft.first.sentAt !== null) return dayOf(draft.first.sentAt, context.zone);
  return draft.first.sentOn;
}

/**
 * One reading from the oldest to the newest, carrying forward the latest day that is certain to lie behind. `begins` is about
 * when the oldest was written, where no text says it. `course` is what an earlier build kept of it: every day is known then, and so
 * is the time of writing.
 */
function readAll(texts: Read[], habits: Habits, begins: Day | null, context: Context, course?: Course): Understood[] {
  const read: Understood[] = [];
  const byId = new Map<string, Understood>();
  const situation = course?.situation ?? new Situation();
  let lower: Day | null = null;
  /** The latest meeting whose year was written out: about when the next posts were written, where nothing else tells. */
  let hint: Day | null = begins;
  for (const [index, { writing: bounds, ...post }] of texts.entries()) {
    const writing: WritingTime = {
      after: later(bounds.after, isDay(bounds) ? null : lower),
      before: bounds.before,
    };
    const place = course?.placeOf(index);
    const around = (ties: Ties) => surroundingsOf(post.draft, ties, habits, byId, read.at(-1), context);
    const understood =
      place === undefined
        ? readOne({ ...post, writing }, hint, situation, around, context)
        : takeAgain({ ...post, writing }, place, around(situation.tiesAgain(place.ties, index)));
    understood.place = place ?? course?.keep(understood.classification, understood.facts);
    const dated = isDay(understood.writing) ? understood : dateByMeeting(understood, byId);
    read.push(dated);
    byId.set(post.draft.id, dated);
    lower = later(lower, dated.writing.after);
    if (course === undefined) hint = later(hint, yearHint(dated));
  }
  return closeBounds(read);
}

function surroundingsOf(
  draft: Draft,
  ties: Ties,
  habits: Habits,
  byId: ReadonlyMap<string, Understood>,
  previous: Understood | undefined,
  context: Context,
): Surroundings {
  const replied = draft.replyTo === null ? undefined : byId.get(draft.replyTo);
  const isSoonAfter = previous !== undefined && withinTheHour(previous.draft, draft);
  return {
    replied: replied === undefined ? null : { kind: replied.classification.kind, facts: replied.facts },
    previous: isSoonAfter
      ? { kind: previous.classification.kind, facts: previous.facts, isCertain: draft.first.sentAt !== null }
      : null,
    ties,
    habits,
    zone: context.zone,
    hourOfWriting: () => (draft.first.sentAt === null ? null : hourOf(draft.first.sentAt, context.zone)),
  };
}

function readOne(
  { draft, text: open, writing }: Read,
  hint: Day | null,
  situation: Situation,
  around: (ties: Ties) => Surroundings,
  context: Context,
): Understood {
  const text = open();
  const dates = resolveDates(text, { ...writing, after: writing.after ?? hint });
  const ties = situation.tiesOf(text, dates, writing, draft.replyTo);
  const facts = joinFacts(text, dates, writing, around(ties));
  const classification = correct(classify(facts, context.likeness), context.corrections.get(draft.id));
  const { kind } = classification;
  const date = kind === 'reschedule' ? findNewDate(facts) : findMeetingDate(facts);
  situation.learn({ post: draft.id, classification, facts: text, ties, date, schedule: scheduleOf(facts) });
  return { draft, facts, classification, writing, writingEvidence: [] };
}

function takeAgain(
  { draft, reading, writing }: Read,
  { classification, dates }: KeptPlace,
  around: Surroundings,
): Understood {
  const facts = joinKeptFacts(draft, reading(), dates, writing, around);
  return { draft, facts, classification, writing, writingEvidence: [] };
}

function correct(classification: Classification, correction: CuratedPost | undefined): Classification {
  if (correction?.kind === undefined) return classification;
  return {
    ...classification,
    kind: correction.kind,
    confidence: 1,
    evidence: [{ field: 'kind', rule: 'curated', quote: correction.file }],
  };
}

/** A text copy has no times: there, what follows follows at once. */
function withinTheHour(one: Draft, other: Draft): boolean {
  if (one.first.sentAt === null || other.first.sentAt === null) return true;
  return Math.abs(Date.parse(other.first.sentAt) - Date.parse(one.first.sentAt)) < hour;
}
