/**
 * Situation: what is known of a channel when a post appears: which meetings lie ahead, which were held, which talks were
 * told of, and what the channel calls its meeting. In: posts as they are classified, oldest first. Out: what ties a new post
 * to them. Rules ask for these ties, because «Аня заболела, увидимся в понедельник» says all that its readers need.
 */
import { addDays, type Day, daysBetween } from '../../language/dates/calendar.ts';
import type { WritingTime } from '../../language/dates/resolve-date.ts';
import type { PostKind } from '../../model/post.ts';
import type { Classification } from '../classify.ts';
import type { DatedMention } from '../dated-mention.ts';
import type { TextFacts } from '../reading/text-facts.ts';
import { type KeptTies, openTies } from './kept-ties.ts';
import {
  keysOfPeople,
  type NameKeys,
  nameKeysOf,
  nameKeysWithin,
  namesPerson,
  quotedWords,
  stemsOf,
} from './name-keys.ts';
import { plannedBy, type ScheduleRow } from './read-schedule.ts';
import {
  isOrdered,
  joined,
  type KnownMeeting,
  latestOf,
  namesByAdjective,
  nearest,
  numberOf,
  sharedOf,
  strongest,
  type Ties,
  tie,
} from './ties.ts';
import { WordIndex } from './word-index.ts';

interface KnownTalk {
  post: string;
  keys: NameKeys;
  /** Stems of its title: what stood in quotation marks. */
  title: ReadonlySet<string>;
  venue: string | null;
  city: string | null;
  /** Posts that came after it; in how many of them its speaker is named; how many of its words they have in all. */
  later: number;
  named: number;
  words: number;
}

/** All that is remembered, as plain data. */
export interface KnownSituation {
  meetings: readonly KnownMeeting[];
  talks: readonly KnownTalk[];
  meetingOf: ReadonlyMap<string, KnownMeeting>;
  talkOf: ReadonlyMap<string, KnownTalk>;
  speakers: ReadonlyMap<string, number>;
  read: number;
  lastReview: { day: Day | null; keys: NameKeys; read: number } | null;
}

/** After so many posts it is known which names and words of a talk the channel uses all the time. */
const enoughToCompare = 5;
/** A text of so many telling words shares one of them with a talk by chance. */
const wordsPerChance = 80;
/** More words in quotation marks are no title. */
const longestTitle = 16;

/** So many meetings and talks are remembered: nobody moves or records a meeting of years ago. */
const memory = 24;
const talkMemory = 16;
/** What goes on with a review comes within so many days. */
const continues = 7;
/** Rules that take a post for a talk because one like it was told of before. */
const fromTies: ReadonlySet<string> = new Set(['talk-known', 'talk-surely-known']);

export class Situation {
  readonly #meetings: KnownMeeting[] = [];
  readonly #talks: KnownTalk[] = [];
  readonly #meetingOf = new Map<string, KnownMeeting>();
  readonly #talkOf = new Map<string, KnownTalk>();
  /** Keys of surnames, with how many posts had been read when each was announced. */
  readonly #speakers = new Map<string, number>();
  #read = 0;
  readonly #wordsOfMeetings = new WordIndex<KnownMeeting>();
  readonly #wordsOfTalks = new WordIndex<KnownTalk>();
  readonly #titlesOfTalks = new WordIndex<KnownTalk>();
  #lastReview: KnownSituation['lastReview'] = null;

  /** Goes on where another situation stood, when everything before is what it was. */
  constructor(known?: KnownSituation) {
    if (known === undefined) return;
    for (const meeting of known.meetings) this.#rememberMeeting(meeting);
    for (const talk of known.talks) this.#rememberTalk(talk);
    for (const [post, meeting] of known.meetingOf) this.#meetingOf.set(post, meeting);
    for (const [post, talk] of known.talkOf) this.#talkOf.set(post, talk);
    for (const [surname, read] of known.speakers) this.#speakers.set(surname, read);
    this.#read = known.read;
    this.#lastReview = known.lastReview;
  }

  /** To be copied before anything else is learned. */
  get known(): KnownSituation {
    return {
      meetings: this.#meetings,
      talks: this.#talks,
      meetingOf: this.#meetingOf,
      talkOf: this.#talkOf,
      speakers: this.#speakers,
      read: this.#read,
      lastReview: this.#lastReview,
    };
  }

  /** Ties of the post before which `read` posts had been read, as they were kept. */
  tiesAgain(kept: KeptTies, read: number): Ties {
    const meetingOf = (post: string): KnownMeeting => {
      const meeting = this.#meetingOf.get(post);
      if (meeting === undefined) throw new Error(`Post ${post} announced a meeting that is not known.`);
      return meeting;
    };
    return openTies(kept, meetingOf, (surname) => (this.#speakers.get(surname) ?? read) < read);
  }

  tiesOf(facts: TextFacts, dates: readonly DatedMention[], writing: WritingTime, replyTo: string | null): Ties {
    const own = nameKeysOf(facts);
    const read = this.#read;
    const replied = replyTo === null ? undefined : this.#meetingOf.get(replyTo);
    const open = this.#meetings.filter((meeting) => !meeting.isCancelled);
    const { after, before } = writing;
    // Days compare as they are written: nothing is parsed for each meeting.
    const eve = after === null ? null : addDays(after, -1);
    const ahead = open.filter((meeting) => meeting.recordings === 0 && isOrdered(eve, meeting.day));
    const behind = open.filter((meeting) => isOrdered(meeting.day, before ?? after));
    const shared = this.#wordsOfMeetings.shared(own.words);
    const tieTo = (meeting: KnownMeeting, direction: 'future' | 'past') =>
      tie(meeting, facts, own, shared.get(meeting) ?? 0, dates, direction);
    return {
      replied: replied ?? null,
      ahead: strongest(ahead.map((meeting) => tieTo(meeting, 'future'))),
      next: nearest(ahead, writing),
      held: strongest(behind.map((meeting) => tieTo(meeting, 'past'))),
      latest: latestOf(behind, writing),
      talk: this.#talkTie(facts, own, replyTo),
      review: this.#reviewTie(own, writing),
      ownSpeaker: this.#ownSpeaker(own),
      isOwn: (surname) => (this.#speakers.get(surname) ?? read) < read,
    };
  }

  /** Remembers what the post says, now that its kind is known. */
  learn(
    post: string,
    { kind, evidence }: Classification,
    facts: TextFacts,
    ties: Ties,
    date: DatedMention | undefined,
    schedule: readonly ScheduleRow[],
  ): void {
    const meeting = this.#meetingFor(post, kind, facts, ties, date);
    if (kind === 'digest') this.#plan(post, facts, schedule);
    this.#read++;
    if (meeting !== undefined) this.#meetingOf.set(post, meeting);
    if (kind === 'review')
      this.#lastReview = {
        day: facts.draft.first.sentAt?.slice(0, 10) ?? null,
        keys: nameKeysOf(facts),
        read: this.#read,
      };
    // A talk that was taken for one because of an earlier talk teaches nothing: else one word goes from post to post.
    if (kind === 'talk' && !evidence.every(({ rule }) => fromTies.has(rule)))
      this.#learnTalk({
        post,
        keys: nameKeysOf(facts),
        title: titleOf(facts),
        venue: facts.venue,
        city: facts.city,
      });
    if (kind === 'digest') {
      for (const item of facts.talkItems) {
        const { venue, city } = item;
        if (venue !== null || city !== null)
          this.#learnTalk({ post, keys: keysOfPeople(item.people), title: stemsOf(item.title), venue, city });
      }
    }
  }

  #meetingFor(
    post: string,
    kind: PostKind,
    facts: TextFacts,
    ties: Ties,
    date: DatedMention | undefined,
  ): KnownMeeting | undefined {
    const tied = ties.replied ?? ties.ahead?.meeting ?? undefined;
    const past = ties.replied ?? ties.held?.meeting ?? ties.latest ?? undefined;
    switch (kind) {
      case 'announcement':
        return this.#announce(post, facts, ties, date);
      case 'reschedule': {
        const meeting = tied ?? ties.next ?? undefined;
        if (meeting !== undefined && date?.future !== undefined) {
          meeting.day = date.future.day;
          meeting.time = date.time?.time ?? meeting.time;
          if (facts.times.length > 0) meeting.hours = new Set(facts.times.map(({ time }) => time));
        }
        return meeting;
      }
      case 'cancellation': {
        const meeting = tied ?? ties.next ?? undefined;
        if (meeting !== undefined) meeting.isCancelled = true;
        return meeting;
      }
      case 'recording':
        if (past !== undefined) past.recordings++;
        return past;
      case 'note':
        // «Видео про Moshi задерживается»: what answers it is about the same meeting.
        return ties.replied ?? (ties.held?.isNamed ? ties.held.meeting : undefined);
      default:
        return undefined;
    }
  }

  #announce(post: string, facts: TextFacts, ties: Ties, date: DatedMention | undefined): KnownMeeting {
    const keys = nameKeysOf(facts);
    for (const key of keys.surnames) if (!this.#speakers.has(key)) this.#speakers.set(key, this.#read);
    const day = date?.future?.day ?? null;
    const known =
      ties.replied ??
      (ties.ahead !== null && (day === null || ties.ahead.meeting.day === day) ? ties.ahead.meeting : null);
    if (known !== null && (day === null || known.day === day)) {
      known.time ??= date?.time?.time ?? null;
      this.#wordsOfMeetings.remove(known, known.keys.words);
      known.keys = joined(known.keys, keys);
      this.#wordsOfMeetings.add(known, known.keys.words);
      return known;
    }
    const meeting: KnownMeeting = {
      post,
      day,
      time: date?.time?.time ?? null,
      hours: new Set(facts.times.map(({ time }) => time)),
      keys,
      number: numberOf(facts),
      isCancelled: false,
      recordings: 0,
    };
    this.#rememberMeeting(meeting);
    if (this.#meetings.length > memory) this.#forgetMeeting();
    return meeting;
  }

  #forgetMeeting(): void {
    const forgotten = this.#meetings.shift();
    if (forgotten !== undefined) this.#wordsOfMeetings.remove(forgotten, forgotten.keys.words);
  }

  /** A programme announces every meeting that it names. */
  #plan(post: string, facts: TextFacts, schedule: readonly ScheduleRow[]): void {
    for (const [place, { day, time, start, end }] of schedule.entries()) {
      const meeting: KnownMeeting = {
        post: plannedBy(post, place),
        day,
        time: time.time,
        hours: new Set([time.time]),
        keys: nameKeysWithin(facts, start, end),
        number: null,
        isCancelled: false,
        recordings: 0,
      };
      this.#rememberMeeting(meeting);
      this.#meetingOf.set(meeting.post, meeting);
    }
    while (this.#meetings.length > memory) this.#forgetMeeting();
  }

  #learnTalk(told: Omit<KnownTalk, 'later' | 'named' | 'words'>): void {
    const talk: KnownTalk = { ...told, later: 0, named: 0, words: 0 };
    this.#talkOf.set(talk.post, talk);
    this.#rememberTalk(talk);
    const forgotten = this.#talks.length > talkMemory ? this.#talks.shift() : undefined;
    if (forgotten === undefined) return;
    this.#wordsOfTalks.remove(forgotten, forgotten.keys.words);
    this.#titlesOfTalks.remove(forgotten, forgotten.title);
  }

  #rememberMeeting(meeting: KnownMeeting): void {
    this.#meetings.push(meeting);
    this.#wordsOfMeetings.add(meeting, meeting.keys.words);
  }

  #rememberTalk(talk: KnownTalk): void {
    this.#talks.push(talk);
    this.#wordsOfTalks.add(talk, talk.keys.words);
    this.#titlesOfTalks.add(talk, talk.title);
  }

  #talkTie(facts: TextFacts, own: NameKeys, replyTo: string | null): Ties['talk'] {
    const replied = replyTo === null ? undefined : this.#talkOf.get(replyTo);
    if (replied !== undefined) return { score: 6, quote: '', venue: replied.venue, city: replied.city };
    let best: Ties['talk'] = null;
    const inText = this.#wordsOfTalks.shared(own.words);
    const inTitle = this.#titlesOfTalks.shared(own.words);
    const quoted = quotedWords(facts);
    for (const talk of this.#talks) {
      const venue = talk.venue !== null && facts.text.includes(talk.venue) ? talk.venue : null;
      let score = venue === null ? 0 : 3;
      if (talk.city !== null && (talk.city === facts.city || namesByAdjective(facts, talk.city))) score += 2;
      const person = namesPerson(facts, own, talk.keys);
      // A name that half of the posts have points to none of them, nor do words that most have.
      const isTelling = talk.later < enoughToCompare || talk.named * 2 < talk.later;
      if (person !== undefined && isTelling) score += person.by === 'surname' ? 1.5 : 1;
      const words = inText.get(talk) ?? 0;
      // A long text has some words of anything.
      const usual = Math.max(
        own.words.size / wordsPerChance,
        talk.later < enoughToCompare ? 0 : talk.words / talk.later,
      );
      const ofTitle = Math.min(3.6, (inTitle.get(talk) ?? 0) * 1.2);
      score += Math.max(ofTitle, Math.min(2, Math.max(0, words - usual) * 0.6));
      talk.later++;
      talk.words += words;
      if (person !== undefined) talk.named++;
      // Its whole title in quotation marks leaves little doubt, however short its words are.
      if (talk.title.size >= 2 && [...talk.title].every((word) => quoted.has(word))) score += 2.5;
      if (score >= 2 && score > (best?.score ?? 0)) {
        best = { score, quote: venue ?? person?.quote ?? '', venue: talk.venue, city: talk.city };
      }
    }
    return best;
  }

  #reviewTie(own: NameKeys, { after }: WritingTime): Ties['review'] {
    if (this.#lastReview === null) return null;
    const { day, keys, read } = this.#lastReview;
    const days = day === null || after === null ? 0 : daysBetween(day, after);
    if (days > continues) return null;
    return {
      days,
      between: this.#read - read,
      shared: sharedOf(own.papers, keys.papers) * 2 + sharedOf(own.words, keys.words),
    };
  }

  #ownSpeaker(own: NameKeys): string | null {
    for (const key of own.surnames) if (this.#speakers.has(key)) return key;
    return null;
  }
}

function titleOf(facts: TextFacts): ReadonlySet<string> {
  const quoted = quotedWords(facts);
  return quoted.size > longestTitle ? new Set() : quoted;
}
