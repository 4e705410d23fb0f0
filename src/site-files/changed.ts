/**
 * When each page last changed, as far as exports tell: the exact times of the posts that stand on it. Bounds are no dates;
 * a page of which only bounds are known has none.
 */
import type { Post } from '../archive/model/post.ts';
import type { Gathered } from '../archive-index.ts';
import type { Site } from '../render/site.ts';
import { later } from './sitemap.ts';

/** By path within the site: `posts/1/`. */
export function changesOf({ archive, index }: Site): Map<string, string> {
  const changes = new Map<string, string>();
  const note = (path: string, changed: string | undefined) => {
    if (changed !== undefined) changes.set(path, changed);
  };
  const ofPosts = (posts: readonly (Post | undefined)[]) =>
    posts.reduce<string | undefined>((latest, post) => later(latest, post && postChanged(post)), undefined);
  const ofIds = (ids: readonly (string | null)[]) => ofPosts(ids.map((id) => index.findPost(id)));

  for (const post of archive.posts) note(`posts/${post.id}/`, postChanged(post));
  for (const event of archive.events) {
    const { announcements, reschedules, cancellations, recordings, reviews } = event;
    const ids = [announcements, reschedules, cancellations, recordings.map(({ post }) => post), reviews].flat();
    note(`events/${event.id}/`, ofIds(ids));
  }
  for (const talk of archive.talks) note(`talks/${talk.id}/`, ofIds(talk.posts));
  const ofGathered = ({ posts }: Gathered) => ofPosts(posts);
  for (const { id } of archive.speakers) note(`speakers/${id}/`, ofGathered(index.ofSpeaker(id)));
  for (const { id } of archive.papers) note(`papers/${id}/`, ofGathered(index.ofPaper(id)));
  for (const { id } of archive.topics) note(`topics/${id}/`, ofGathered(index.ofTopic(id)));
  return changes;
}

/** The instant of the last edit or of publication, or the day where only that is known. */
function postChanged({ published, edited }: Post): string | undefined {
  const day = 'at' in published ? undefined : published.after === published.before ? published.before : null;
  const out = 'at' in published ? published.at : (day ?? undefined);
  return later(out, edited ?? undefined);
}
