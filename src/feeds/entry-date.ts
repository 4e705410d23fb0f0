/** The date that a feed gives a post: a feed needs one, and the archive invents none. */
import type { Post } from '../archive/model/post.ts';

/**
 * The exact time; of a bounded one the latest day on which the post can have come out, so that no reader is told that it
 * is older than it is. Undefined where no day is known before which it came out: such a post stands in no feed.
 */
export function publishedDate({ published }: Pick<Post, 'published'>): Date | undefined {
  if ('at' in published) return new Date(published.at);
  return published.before === null ? undefined : new Date(`${published.before}T00:00:00Z`);
}

/** When the post last changed, as far as is known. */
export function updatedDate(post: Pick<Post, 'published' | 'edited'>): Date | undefined {
  const published = publishedDate(post);
  const edited = post.edited === null ? undefined : new Date(post.edited);
  if (published === undefined || edited === undefined || Number.isNaN(edited.getTime())) return published;
  return new Date(Math.max(edited.getTime(), published.getTime()));
}
