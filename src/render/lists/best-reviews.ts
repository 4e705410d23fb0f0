/** The reviews that readers answered most, the newest first among equals. */
import type { Post } from '../../archive/model/post.ts';
import { answers } from '../facts/answers.ts';

/** `posts` oldest first. */
export function bestReviews(posts: readonly Post[], most: number): Post[] {
  return posts
    .filter(({ kind }) => kind === 'review')
    .toReversed()
    .map((post) => ({ post, count: answers(post) }))
    .sort((one, other) => other.count - one.count)
    .slice(0, most)
    .map(({ post }) => post);
}
