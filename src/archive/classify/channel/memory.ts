/**
 * Memory: what a channel said before, as far as later posts may come back to it: meetings, talks elsewhere, who spoke, the last review. In: what
 * was learned of each post. Out: the same as plain data, with indexes of its words; how much is remembered is decided here, and nothing else.
 */
import type { Day } from '../../language/dates/calendar.ts';
import { type NameKeys, signsOf } from './name-keys.ts';
import { joined, type KnownMeeting } from './ties.ts';
import { WordIndex } from './word-index.ts';

export interface KnownTalk {
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

/** So many meetings and talks are remembered: nobody moves or records a meeting of years ago. */
const meetingMemory = 24;
const talkMemory = 16;

export class Memory {
  readonly meetings: KnownMeeting[] = [];
  readonly talks: KnownTalk[] = [];
  readonly meetingOf = new Map<string, KnownMeeting>();
  readonly talkOf = new Map<string, KnownTalk>();
  /** Keys of surnames, with how many posts had been read when each was announced. */
  readonly speakers = new Map<string, number>();
  /** Telling words of meetings and talks, and of titles of talks. */
  readonly words = new WordIndex<KnownMeeting | KnownTalk | KnownTalk['title']>();
  /** Signs of their people and papers. */
  readonly signs = new WordIndex<KnownMeeting | KnownTalk>();
  /** So many posts. */
  read = 0;
  lastReview: KnownSituation['lastReview'] = null;

  /** Goes on where another situation stood, when everything before is what it was. */
  constructor(known?: KnownSituation) {
    if (known === undefined) return;
    for (const meeting of known.meetings) this.#addMeeting(meeting);
    for (const talk of known.talks) this.#addTalk(talk);
    for (const [post, meeting] of known.meetingOf) this.meetingOf.set(post, meeting);
    for (const [post, talk] of known.talkOf) this.talkOf.set(post, talk);
    for (const [surname, read] of known.speakers) this.speakers.set(surname, read);
    this.read = known.read;
    this.lastReview = known.lastReview;
  }

  /** To be copied before anything else is learned. */
  get known(): KnownSituation {
    return {
      meetings: this.meetings,
      talks: this.talks,
      meetingOf: this.meetingOf,
      talkOf: this.talkOf,
      speakers: this.speakers,
      read: this.read,
      lastReview: this.lastReview,
    };
  }

  rememberMeeting(meeting: KnownMeeting): void {
    this.#addMeeting(meeting);
    const forgotten = this.meetings.length > meetingMemory ? this.meetings.shift() : undefined;
    if (forgotten !== undefined) this.#forget(forgotten);
  }

  /** Another post names more of it. */
  addNames(meeting: KnownMeeting, keys: NameKeys): void {
    this.#forget(meeting);
    meeting.keys = joined(meeting.keys, keys);
    this.#index(meeting);
  }

  rememberTalk(told: Omit<KnownTalk, 'later' | 'named' | 'words'>): void {
    const talk: KnownTalk = { ...told, later: 0, named: 0, words: 0 };
    this.talkOf.set(talk.post, talk);
    this.#addTalk(talk);
    const forgotten = this.talks.length > talkMemory ? this.talks.shift() : undefined;
    if (forgotten === undefined) return;
    this.#forget(forgotten);
    this.words.remove(forgotten.title, forgotten.title);
  }

  #addMeeting(meeting: KnownMeeting): void {
    this.meetings.push(meeting);
    this.#index(meeting);
  }

  #addTalk(talk: KnownTalk): void {
    this.talks.push(talk);
    this.#index(talk);
    this.words.add(talk.title, talk.title);
  }

  #index(thing: KnownMeeting | KnownTalk): void {
    this.words.add(thing, thing.keys.words);
    this.signs.add(thing, signsOf(thing.keys));
  }

  #forget(thing: KnownMeeting | KnownTalk): void {
    this.words.remove(thing, thing.keys.words);
    this.signs.remove(thing, signsOf(thing.keys));
  }
}
