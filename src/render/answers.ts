/** How many readers answered a post with a reaction. */
import type { Post } from '../archive/model/post.ts';

export function answers({ reactions }: Pick<Post, 'reactions'>): number {
  return reactions.reduce((sum, { count }) => sum + count, 0);
}
