/**
 * What was found out about a post in its place among others. Plain data, by which it need not be found out again. What follows from a post in
 * its place, and from nothing else unless it is told here too, is added when somebody asks for it.
 */
import type { KeptTies } from '../classify/channel/kept-ties.ts';
import type { Classification } from '../classify/classify.ts';
import type { DatedMention } from '../classify/dated-mention.ts';
import type { KeptSpeaker } from '../people/kept-speakers.ts';
import type { TalkCandidate } from '../talks/talk-candidate.ts';

export interface KeptPlace {
  /** Of the post and of all before it. */
  key: string;
  classification: Classification;
  dates: readonly DatedMention[];
  ties: KeptTies;
  /** Stems of the nouns of its opening. */
  nouns?: readonly string[];
  /** Who speaks in it. */
  speaking?: readonly KeptSpeaker[];
  /** The talks that it tells of, and which people they were found with. */
  talks?: { people: string; candidates: TalkCandidate[] };
}
