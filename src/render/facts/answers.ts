/** How readers answered a post: the sum of its reactions, and signs for those that are no emoji. */
import type { Post } from '../../archive/model/post.ts';

/** For what only Telegram can draw. */
export const reactionSigns = { emoji: '', custom: '☆', paid: '★' } as const;

export function answers({ reactions }: Pick<Post, 'reactions'>): number {
  return reactions.reduce((sum, { count }) => sum + count, 0);
}
