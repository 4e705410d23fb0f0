/** Facts of an invented post: a rule sees only what a case is about, and nothing of how texts are read. */
import { expect } from 'vitest';
import { type Habits, noHabits } from '../../../src/archive/classify/channel/habits.ts';
import { type KnownMeeting, noTies, type Tie } from '../../../src/archive/classify/channel/ties.ts';
import { type Facts, resolveDates, type Surroundings } from '../../../src/archive/classify/facts.ts';
import type { TextFacts } from '../../../src/archive/classify/reading/text-facts.ts';
import { rules } from '../../../src/archive/classify/rules.ts';
import type { SignalName } from '../../../src/archive/classify/signals.ts';
import { findDates } from '../../../src/archive/language/dates/find-dates.ts';
import { findTimes } from '../../../src/archive/language/dates/find-times.ts';
import type { PaperMention } from '../../../src/archive/language/titles/paper-ids.ts';
import { seriesNumber } from '../../../src/archive/language/titles/series-number.ts';
import type { Draft } from '../../../src/archive/model/draft.ts';
import type { PostKind } from '../../../src/archive/model/post.ts';
import { bareMedia, bareMessage, type LinkPreview, type Media } from '../../../src/telegram/message.ts';

export interface Invented {
  /** Words, or how many letters. */
  text?: string | number;
  /** `YYYY-MM-DD`: the day of writing. */
  on?: string;
  /** Bounds of the day of writing, where it is not known. */
  writing?: Facts['writing'];
  /** Where words of a signal begin, with the words where they matter; or how many there are. */
  signals?: Partial<Record<SignalName, number | string>>;
  counts?: Partial<Record<SignalName, number>>;
  papers?: PaperMention[];
  links?: string[];
  preview?: Partial<LinkPreview>;
  media?: Media['type'][];
  video?: string | null;
  times?: TextFacts['times'];
  talkItems?: number;
  list?: Partial<TextFacts['list']>;
  offer?: Partial<TextFacts['offer']>;
  people?: TextFacts['people'];
  chapters?: number;
  /** Given names that stand alone. */
  given?: number;
  habits?: Partial<Habits>;
  venue?: string;
  city?: string;
  /** From a text copy, which has no numbers of messages. */
  isCopy?: boolean;
  hasPoll?: boolean;
  /** Kind of the post that this one answers. */
  replied?: PostKind;
  /** Kind and text of the post just before. */
  previous?: [PostKind, string];
  ties?: Partial<Surroundings['ties']>;
}

export function factsOf(known: Invented): Facts {
  const text = typeof known.text === 'number' ? 'а'.repeat(known.text) : (known.text ?? '');
  const writing = known.writing ?? { after: known.on ?? null, before: known.on ?? null };
  const dates = findDates(text);
  const find: Facts['find'] = (signal) => {
    const found = known.signals?.[signal];
    if (found === undefined) return undefined;
    return typeof found === 'number' ? { quote: signal, start: found } : { quote: found, start: 0 };
  };
  const read: TextFacts = {
    draft: draftOf(text, known),
    text,
    words: [],
    dates,
    times: known.times ?? findTimes(text),
    people: known.people ?? [],
    given: Array.from({ length: known.given ?? 0 }, () => givenName),
    papers: known.papers ?? [],
    ownPapers: null,
    methodNames: [],
    number: seriesNumber(text),
    keys: { surnames: [], given: [], firsts: [], papers: [] },
    foreignNames: [],
    talkItems: Array.from({ length: known.talkItems ?? 0 }, () => talkItem),
    inlineTalks: [],
    list: { items: 0, linked: 0, papers: 0, titled: 0, dated: 0, sorts: 0, counted: 0, ...known.list },
    video: known.video ?? null,
    chapters: Array.from({ length: known.chapters ?? 0 }, (_, at) => ({ at, title: 'Глава' })),
    offer: { role: null, parts: 0, quote: 'offer', ...known.offer },
    venue: known.venue ?? null,
    city: known.city ?? null,
    find,
    count: (signal) => known.counts?.[signal] ?? (find(signal) === undefined ? 0 : 1),
  };
  return {
    ...read,
    writing,
    dates: resolveDates(read, writing),
    replied: known.replied === undefined ? null : { kind: known.replied, facts: read },
    previous:
      known.previous === undefined
        ? null
        : { kind: known.previous[0], facts: { ...read, text: known.previous[1] }, isCertain: true },
    ties: { ...noTies, ...known.ties },
    habits: { ...noHabits, ...known.habits },
    zone: 'Europe/Moscow',
    hourOfWriting: () => null,
  };
}

const givenName: TextFacts['given'][number] = { start: 0, end: 4, fulls: ['нина'] };

const talkItem: TextFacts['talkItems'][number] = {
  start: 0,
  end: 6,
  quote: 'Доклад',
  title: 'Доклад',
  people: [],
  venue: null,
  city: null,
};

const noKeys = {
  surnames: new Set<string>(),
  given: new Set<string>(),
  firsts: new Set<string>(),
  papers: new Set<string>(),
  words: new Set<string>(),
};

/** A meeting that was announced. */
export function meetingOf(known: Partial<KnownMeeting> = {}): KnownMeeting {
  const meeting = { post: '1', day: null, time: null, hours: new Set<string>(), keys: noKeys, isCancelled: false };
  return { ...meeting, number: null, recordings: 0, moves: 0, ...known };
}

/** So surely a post names such a meeting. */
export function tied(score: number): Tie {
  return { meeting: meetingOf(), score, quote: 'слова', isNamed: true };
}

/** So surely it comes back to a talk elsewhere. */
export function talkTied(score: number): NonNullable<Surroundings['ties']['talk']> {
  return { score, quote: 'доклад', venue: null, city: null };
}

export function hourOf(time: string): TextFacts['times'][number] {
  return { start: 0, end: 5, time, until: null, zone: null };
}

function draftOf(text: string, known: Invented): Draft {
  const poll = { question: 'Когда?', closed: false, totalVoters: null, answers: [] };
  const message = bareMessage(
    { id: known.isCopy === true ? null : 1, key: '1', origin: { file: 'result.json', place: 'messages[0]' } },
    { poll: known.hasPoll === true ? poll : null },
  );
  const noPreview = { url: null, site: null, title: null, description: null };
  return {
    id: '1',
    messages: [message],
    first: message,
    body: [{ type: 'text', text }],
    text,
    links: (known.links ?? []).map((url) => ({ url, text: url, original: null })),
    media: (known.media ?? []).map((type) => bareMedia(type)),
    preview: known.preview === undefined ? null : { ...noPreview, ...known.preview },
    quote: null,
    replyTo: null,
  };
}

/** A paper that a text names. */
export function paperBy(by: PaperMention['by'], start: number | null = 0): PaperMention {
  return { start, end: start, quote: by, arxiv: null, doi: null, openreview: null, url: null, title: null, by };
}

export function personBy(by: TextFacts['people'][number]['by']): TextFacts['people'][number] {
  return { start: 0, end: 4, quote: 'Нина', readings: [], by };
}

/** The words by which the rule of this name fires; undefined when it does not. */
export function fires(id: string, known: Invented): string | undefined {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule.finds(factsOf(known));
}

/** A rule, a case, and the words by which it fires (empty where it saw no wording). */
export type Fires = [id: string, known: Invented, quote: string];
export type Silent = [id: string, known: Invented];

/** The kind whose rules these are stands in the evidence, so it must be the right one. */
export function areOf(kind: string, prefix: RegExp): void {
  expect(new Set(rules.filter(({ id }) => prefix.test(id)).map((rule) => rule.kind))).toEqual(new Set([kind]));
}

/** A meeting with its hour, a day to come, and the day on which somebody wrote of them. */
export const meeting = { text: 'Встреча 19 сентября в 18:00', on: '2024-09-14' };
export const day = { text: 'Ждём 19 сентября', on: '2024-09-14' };
