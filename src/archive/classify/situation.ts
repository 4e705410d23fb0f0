/**
 * Situation: what is known of a channel when a post appears: which meetings lie ahead, which were held, which talks were
 * told of, and what the channel calls its meeting. In: posts as they are classified, oldest first. Out: what ties a new post
 * to them. Rules ask for these ties, because «Аня заболела, увидимся в понедельник» says all that its readers need.
 */
import { addDays, type Day, daysBetween, weekdayOf } from '../language/calendar.ts';
import { weekdayOfAdjective } from '../language/date-words.ts';
import type { WritingTime } from '../language/resolve-date.ts';
import { foldCase } from '../language/words.ts';
import type { PostKind } from '../model/post.ts';
import type { DatedMention } from './dated-mention.ts';
import {
  keysOfPeople,
  type NameKeys,
  nameKeysOf,
  namesOtherPeople,
  namesPerson,
  quotedWords,
  stemsOf,
} from './name-keys.ts';
import { oncePerText } from './once-per-text.ts';
import type { TextFacts } from './text-facts.ts';
import { WordIndex } from './word-index.ts';

export interface KnownMeeting {
  /** The post that announced it. */
  post: string;
  day: Day | null;
  time: string | null;
  /** All hours that its announcement names: doors, other zones, the end. */
  hours: ReadonlySet<string>;
  keys: NameKeys;
  isCancelled: boolean;
  recordings: number;
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
  /** The review of the last days, and how many papers or words of it the post names. */
  review: { shared: number } | null;
  /** A known speaker of the group is named. */
  ownSpeaker: string | null;
  /** Keys of the surnames of all who were announced as speakers so far. */
  own: ReadonlySet<string>;
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
  own: new Set(),
};

interface KnownTalk {
  post: string;
  keys: NameKeys;
  /** Stems of its title: what stood in quotation marks. */
  title: ReadonlySet<string>;
  venue: string | null;
  city: string | null;
}

/** So many meetings and talks are remembered: nobody moves or records a meeting of years ago. */
const memory = 24;
const talkMemory = 16;
/** What goes on with a review comes within so many days. */
const continues = 7;
/** A meeting is near for so many days before and after it. */
const near = 10;

export class Situation {
  readonly #meetings: KnownMeeting[] = [];
  readonly #talks: KnownTalk[] = [];
  readonly #meetingOf = new Map<string, KnownMeeting>();
  readonly #talkOf = new Map<string, KnownTalk>();
  readonly #speakers = new Set<string>();
  readonly #wordsOfMeetings = new WordIndex<KnownMeeting>();
  readonly #wordsOfTalks = new WordIndex<KnownTalk>();
  readonly #titlesOfTalks = new WordIndex<KnownTalk>();
  #lastReview: { day: Day | null; keys: NameKeys } | null = null;

  tiesOf(facts: TextFacts, dates: readonly DatedMention[], writing: WritingTime, replyTo: string | null): Ties {
    const own = nameKeysOf(facts);
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
      own: this.#speakers,
    };
  }

  /** Remembers what the post says, now that its kind is known. */
  learn(post: string, kind: PostKind, facts: TextFacts, ties: Ties, date: DatedMention | undefined): void {
    const meeting = this.#meetingFor(post, kind, facts, ties, date);
    if (meeting !== undefined) this.#meetingOf.set(post, meeting);
    if (kind === 'review')
      this.#lastReview = { day: facts.draft.first.sentAt?.slice(0, 10) ?? null, keys: nameKeysOf(facts) };
    if (kind === 'talk')
      this.#learnTalk({
        post,
        keys: nameKeysOf(facts),
        title: quotedWords(facts),
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
          meeting.hours = new Set(facts.times.map(({ time }) => time));
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
    for (const key of keys.surnames) this.#speakers.add(key);
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
      isCancelled: false,
      recordings: 0,
    };
    this.#meetings.push(meeting);
    this.#wordsOfMeetings.add(meeting, keys.words);
    const forgotten = this.#meetings.length > memory ? this.#meetings.shift() : undefined;
    if (forgotten !== undefined) this.#wordsOfMeetings.remove(forgotten, forgotten.keys.words);
    return meeting;
  }

  #learnTalk(talk: KnownTalk): void {
    this.#talks.push(talk);
    this.#talkOf.set(talk.post, talk);
    this.#wordsOfTalks.add(talk, talk.keys.words);
    this.#titlesOfTalks.add(talk, talk.title);
    const forgotten = this.#talks.length > talkMemory ? this.#talks.shift() : undefined;
    if (forgotten === undefined) return;
    this.#wordsOfTalks.remove(forgotten, forgotten.keys.words);
    this.#titlesOfTalks.remove(forgotten, forgotten.title);
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
      if (person !== undefined) score += person.by === 'surname' ? 1.5 : 1;
      const ofTitle = Math.min(3.6, (inTitle.get(talk) ?? 0) * 1.2);
      score += Math.max(ofTitle, Math.min(2, (inText.get(talk) ?? 0) * 0.6));
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
    const { day, keys } = this.#lastReview;
    if (day !== null && after !== null && daysBetween(day, after) > continues) return null;
    return { shared: sharedOf(own.papers, keys.papers) * 2 + sharedOf(own.words, keys.words) };
  }

  #ownSpeaker(own: NameKeys): string | null {
    for (const key of own.surnames) if (this.#speakers.has(key)) return key;
    return null;
  }
}

function sharedOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of some) if (others.has(one)) shared++;
  return shared;
}

/** «ташкентский доклад», «сочинские лекции» */
function namesByAdjective(facts: TextFacts, city: string): boolean {
  const root = foldCase(city).replace(/[аеиоуыэюяйь]{1,3}$/, '');
  return (
    root.length >= 3 &&
    facts.words.some(({ text }) => text.startsWith(root) && cityAdjective.test(text.slice(root.length)))
  );
}

const cityAdjective = /^[а-я]{0,3}ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/;

/** The one day is not after the other, as far as both are known. */
function isOrdered(one: Day | null, other: Day | null): boolean {
  return one === null || other === null || one <= other;
}

function tie(
  meeting: KnownMeeting,
  facts: TextFacts,
  own: NameKeys,
  words: number,
  dates: readonly DatedMention[],
  direction: 'future' | 'past',
): Tie {
  let score = 0;
  const quotes: string[] = [];
  const { keys } = meeting;
  const person = namesPerson(facts, own, keys);
  if (person !== undefined) {
    score += person.by === 'surname' ? 3 : 2.2;
    quotes.push(person.quote);
  } else if (namesOtherPeople(facts.people, keys)) score -= 2;
  const paper = [...own.papers].find((key) => keys.papers.has(key));
  if (paper !== undefined) {
    score += 3;
    quotes.push(paper);
  }
  score += Math.min(2.4, words * 0.6);
  const isNamed = score >= 2;
  const day = dates.find((mention) => mention[direction]?.day === meeting.day && meeting.day !== null);
  if (day !== undefined) {
    score += 3;
    quotes.push(day.quote);
  } else if (direction === 'past' && meeting.day !== null && statedWeekday(facts) === weekdayOf(meeting.day))
    score += 2;
  if (direction === 'past' && meeting.recordings > 0) score -= 1;
  return { meeting, score, quote: quotes.join(' '), isNamed };
}

/** «запись вторничной встречи», «четверговый доклад» */
const statedWeekday = oncePerText((facts): number | undefined => {
  for (const word of facts.words) {
    const weekday = weekdayOfAdjective(word.text);
    if (weekday !== undefined) return weekday;
  }
  return undefined;
});

function strongest(ties: Tie[]): Tie | null {
  let best: Tie | null = null;
  // The newest of equals.
  for (const candidate of ties) if (candidate.score >= 1.8 && candidate.score >= (best?.score ?? 0)) best = candidate;
  return best;
}

function nearest(meetings: KnownMeeting[], { after, before }: WritingTime): KnownMeeting | null {
  if (after === null || after !== before) return meetings.at(-1) ?? null;
  const soon = meetings.filter(({ day }) => day !== null && day >= after && daysBetween(after, day) <= near);
  return soon.sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))[0] ?? null;
}

function latestOf(meetings: KnownMeeting[], { after, before }: WritingTime): KnownMeeting | null {
  if (after === null || after !== before) return meetings.findLast(({ recordings }) => recordings === 0) ?? null;
  return (
    meetings
      .filter(({ day, recordings }) => recordings === 0 && day !== null && daysBetween(day, after) <= near)
      .sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''))[0] ?? null
  );
}

function joined(one: NameKeys, other: NameKeys): NameKeys {
  return {
    surnames: new Set([...one.surnames, ...other.surnames]),
    given: new Set([...one.given, ...other.given]),
    papers: new Set([...one.papers, ...other.papers]),
    words: new Set([...one.words, ...other.words]),
  };
}
