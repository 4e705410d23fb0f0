/** What the stage of people is asked about a post, and what it answers. */
import type { Facts } from '../classify/facts.ts';
import type { PostKind } from '../model/post.ts';
import type { KeptSpeaker } from './kept-speakers.ts';

export interface PeopleOfPost {
  /** Whose names stand where, also of those who do not speak here. */
  named: { start: number; end: number; speaker: string }[];
  speakers: { speaker: string; rule: string; quote: string }[];
  /** Whom given names that stand alone can only mean. */
  byGiven: { start: number; end: number; speaker: string }[];
}

export interface PeopleInput {
  id: string;
  kind: PostKind;
  facts: Facts;
  /** What is kept of it. */
  place?: { speaking?: readonly KeptSpeaker[] } | undefined;
}
