/** What the stage of papers is given of a post, what it reads there besides, and what it tells of it. */
import type { Facts } from '../classify/facts.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PostKind } from '../model/post.ts';
import type { Rows } from './listed-papers.ts';

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

/** A post without the names that name no paper, read once for all that is asked of it. */
export interface PaperPost extends PaperInput {
  rows: Rows;
  /** Names that stand as equals beside those of its own papers. */
  others: readonly PaperMention[];
  /** Which mentions are of one paper. */
  groups: readonly (readonly PaperMention[])[];
  /** Names that stand beside titles and right before numbers. */
  beside: ReadonlyMap<PaperMention, string>;
  /** Of a post that brings papers to the channel. */
  brings: BroughtNames | null;
}

/** What searches for names look at. */
export type SearchedPost = { facts: Pick<Facts, 'text'> };

export interface BroughtNames {
  /** The name that stands before all others. */
  first: string | undefined;
  /** Names of other papers, which stand as equals beside those of the post. */
  others: ReadonlySet<string | null>;
}

/** A post and the papers that its mentions mean, as far as is known. */
export interface MeantPost {
  post: PaperPost;
  /** Of each mention. */
  papers: readonly (string | undefined)[];
}
