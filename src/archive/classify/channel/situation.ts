/**
 * Situation: what is known of a channel when a post appears: which meetings lie ahead, which were held, which talks were told of. In: posts as
 * they are classified, oldest first. Out: what ties a new post to them. What is remembered, how a post is tied to it and what is learned of a
 * post stand in modules of their own.
 */
import type { WritingTime } from '../../language/dates/resolve-date.ts';
import type { DatedMention } from '../dated-mention.ts';
import type { TextFacts } from '../reading/text-facts.ts';
import { type KeptTies, openTies } from './kept-ties.ts';
import { type LearnedPost, learnPost } from './learn-post.ts';
import { type KnownSituation, Memory } from './memory.ts';
import { tiesOf } from './tie-post.ts';
import type { KnownMeeting, Ties } from './ties.ts';

export type { KnownSituation } from './memory.ts';

export class Situation {
  readonly #memory: Memory;

  /** Goes on where another situation stood, when everything before is what it was. */
  constructor(known?: KnownSituation) {
    this.#memory = new Memory(known);
  }

  /** To be copied before anything else is learned. */
  get known(): KnownSituation {
    return this.#memory.known;
  }

  /** Ties of the post before which `read` posts had been read, as they were kept. */
  tiesAgain(kept: KeptTies, read: number): Ties {
    const meetingOf = (post: string): KnownMeeting => {
      const meeting = this.#memory.meetingOf.get(post);
      if (meeting === undefined) throw new Error(`Post ${post} announced a meeting that is not known.`);
      return meeting;
    };
    return openTies(kept, meetingOf, (surname) => (this.#memory.speakers.get(surname) ?? read) < read);
  }

  tiesOf(facts: TextFacts, dates: readonly DatedMention[], writing: WritingTime, replyTo: string | null): Ties {
    return tiesOf(this.#memory, facts, dates, writing, replyTo);
  }

  /** Remembers what the post says, now that its kind is known. */
  learn(learned: LearnedPost): void {
    learnPost(this.#memory, learned);
  }
}
