/** The reviews that readers answered most, the newest first among equals. */
import type { Post } from '../../archive/model/post.ts';
import { answers } from '../facts/answers.ts';

/** `posts` oldest first. */
export function bestReviews(posts: readonly Post[], most: number): Post[] {
  return posts
    .filter(({ kind }) => kind === 'review')
    .toReversed()
    .sort((one, other) => answers(other) - answers(one))
    .slice(0, most);
}
