/** What the stage of papers is given of a post, and what it tells of it. */
import type { Facts } from '../classify/facts.ts';
import type { PostKind } from '../model/post.ts';

export interface PapersOfPost {
  about: { paper: string; rule: string; quote: string }[];
  named: { start: number; end: number; paper: string }[];
}

export interface PaperInput {
  id: string;
  kind: PostKind;
  facts: Facts;
  /** Id of the post that it answers. */
  answers: string | null;
}
