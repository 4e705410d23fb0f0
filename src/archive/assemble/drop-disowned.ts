/**
 * Stage: what corrections left without a place. In: the assembled archive and the overlay. Out: the archive without the people
 * and papers that are nowhere any more, because an editor said so of the posts they were found in.
 */
import type { Archive } from '../model/archive.ts';
import type { Overlay } from '../model/overlay.ts';
import type { Post } from '../model/post.ts';

type Things = Pick<Archive, 'posts' | 'events' | 'talks' | 'speakers' | 'papers'>;

export function dropDisowned(things: Things, overlay: Overlay): Things {
  const speakers = idleSpeakers(things, overlay);
  const papers = disownedPapers(things, overlay);
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

/** Whoever was inferred spoke somewhere, unless an editor says that somebody else did. */
function idleSpeakers({ posts, events, talks, speakers }: Things, overlay: Overlay): Set<string> {
  const kept = new Set([
    ...overlay.speakers.map(({ id }) => id),
    ...[...posts, ...events, ...talks].flatMap((thing) => thing.speakers),
  ]);
  return new Set(speakers.map(({ id }) => id).filter((id) => !kept.has(id)));
}

/** A paper may be mentioned and no more: it goes when only posts mention it whose editor says that it is not there. */
function disownedPapers({ posts, events, papers }: Things, overlay: Overlay): Set<string> {
  const corrected = new Set(overlay.posts.filter((post) => post.papers !== undefined).map(({ id }) => id));
  if (corrected.size === 0) return new Set();
  const kept = new Set([
    ...overlay.papers.map(({ id }) => id),
    ...[...posts, ...events].flatMap((thing) => thing.papers),
    ...posts.filter(({ id }) => !corrected.has(id)).flatMap(papersNamedIn),
  ]);
  const named = new Set(posts.filter(({ id }) => corrected.has(id)).flatMap(papersNamedIn));
  return new Set(papers.map(({ id }) => id).filter((id) => named.has(id) && !kept.has(id)));
}

function papersNamedIn({ mentions }: Post): string[] {
  return mentions.filter(({ target }) => target === 'paper').map(({ id }) => id);
}
