/** Scores answers. In: what a query found and what it should find. Out: recall of the first ten, rank of the first, nothing found. */
import type { EvalQuery } from './query-set.ts';

export interface Score {
  queries: number;
  /** Share of the expected pages among the first ten; for nonsense 1 when nothing was found. */
  recall: number;
  /** 1 / rank of the first page that should stand first; for nonsense like recall. */
  reciprocalRank: number;
  /** How many queries that should find something found nothing. */
  empty: number;
}

const most = 10;

export function scoreOf({ finds, first }: EvalQuery, found: readonly string[]): Score {
  if (finds.length === 0) {
    const isRight = found.length === 0 ? 1 : 0;
    return { queries: 1, recall: isRight, reciprocalRank: isRight, empty: 0 };
  }
  const top = found.slice(0, most);
  const rank = top.findIndex((url) => first.includes(url)) + 1;
  return {
    queries: 1,
    recall: finds.filter((url) => top.includes(url)).length / Math.min(most, finds.length),
    reciprocalRank: rank === 0 ? 0 : 1 / rank,
    empty: found.length === 0 ? 1 : 0,
  };
}

/** Means, weighted by queries; `empty` is a share. */
export function meanOf(scores: readonly Score[]): Score {
  const queries = scores.reduce((sum, score) => sum + score.queries, 0);
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, queries);
  return {
    queries,
    recall: mean((s) => s.recall),
    reciprocalRank: mean((s) => s.reciprocalRank),
    empty: mean((s) => s.empty),
  };
}
