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
  // A post stands on many pages.
  const ofPost = new Map(archive.posts.map((post) => [post.id, postChanged(post)]));
  const ofIds = (ids: readonly (string | null)[]) => latestOf(ids.map((id) => ofPost.get(id ?? '')));

  for (const [id, changed] of ofPost) note(`posts/${id}/`, changed?.at);
  for (const event of archive.events) {
    const { announcements, reschedules, cancellations, recordings, reviews } = event;
    const ids = [announcements, reschedules, cancellations, recordings.map(({ post }) => post), reviews].flat();
    note(`events/${event.id}/`, ofIds(ids));
  }
  for (const talk of archive.talks) note(`talks/${talk.id}/`, ofIds(talk.posts));
  const ofGathered = ({ posts }: Gathered) => latestOf(posts.map(({ id }) => ofPost.get(id)));
  for (const { id } of archive.speakers) note(`speakers/${id}/`, ofGathered(index.ofSpeaker(id)));
  for (const { id } of archive.papers) note(`papers/${id}/`, ofGathered(index.ofPaper(id)));
  for (const { id } of archive.topics) note(`topics/${id}/`, ofGathered(index.ofTopic(id)));
  return changes;
}

interface Change {
  /** As it is written. */
  at: string;
  time: number;
}

function latestOf(changes: readonly (Change | undefined)[]): string | undefined {
  let latest: Change | undefined;
  for (const change of changes) {
    if (change !== undefined && (latest === undefined || !(latest.time >= change.time))) latest = change;
  }
  return latest?.at;
}

/** The instant of the last edit or of publication, or the day where only that is known. */
function postChanged({ published, edited }: Post): Change | undefined {
  const day = 'at' in published ? undefined : published.after === published.before ? published.before : null;
  const out = 'at' in published ? published.at : (day ?? undefined);
  const at = later(out, edited ?? undefined);
  return at === undefined ? undefined : { at, time: Date.parse(at) };
}
