/**
 * Stage: what corrections left without a place. In: the assembled archive and the overlay. Out: the archive without the people
 * and papers that stand only in posts whose editor said that they are not there; otherwise they would haunt the lists.
 */
import type { Archive } from '../model/archive.ts';
import type { Overlay } from '../model/overlay.ts';
import type { Post } from '../model/post.ts';

type Things = Pick<Archive, 'posts' | 'events' | 'talks' | 'speakers' | 'papers'>;
type Field = 'speakers' | 'papers';

export function dropDisowned(things: Things, overlay: Overlay): Things {
  const speakers = disowned('speakers', things, overlay);
  const papers = disowned('papers', things, overlay);
  if (speakers.size + papers.size === 0) return things;
  const isKept = ({ target, id }: Post['mentions'][number]) =>
    !((target === 'speaker' && speakers.has(id)) || (target === 'paper' && papers.has(id)));
  return {
    ...things,
    posts: things.posts.map((post) => ({ ...post, mentions: post.mentions.filter(isKept) })),
    speakers: things.speakers.filter(({ id }) => !speakers.has(id)),
    papers: things.papers.filter(({ id }) => !papers.has(id)),
  };
}

function disowned(field: Field, { posts, events, talks, ...things }: Things, overlay: Overlay): Set<string> {
  const corrected = new Set(overlay.posts.filter((post) => post[field] !== undefined).map(({ id }) => id));
  if (corrected.size === 0) return new Set();
  const target = field === 'speakers' ? 'speaker' : 'paper';
  const alive = new Set([
    ...overlay[field].map(({ id }) => id),
    ...posts.flatMap((post) => post[field]),
    ...events.flatMap((event) => event[field]),
    // A paper may be mentioned and no more; a speaker who speaks nowhere is none.
    ...(field === 'speakers'
      ? talks.flatMap((talk) => talk.speakers)
      : posts.filter(({ id }) => !corrected.has(id)).flatMap((post) => mentioned(post, target))),
  ]);
  const named = posts.filter(({ id }) => corrected.has(id)).flatMap((post) => mentioned(post, target));
  const orphans = things[field].map(({ id }) => id).filter((id) => !alive.has(id) && named.includes(id));
  return new Set(orphans);
}

function mentioned({ mentions }: Post, target: 'speaker' | 'paper'): string[] {
  return mentions.filter((mention) => mention.target === target).map(({ id }) => id);
}
