/**
 * Stage: do corrections contradict each other? In: the archive and the overlay. Out: a warning for each file of `content/` that says
 * what another one, or another of its own lines, takes back: of the two, one does nothing, and nobody would notice.
 */
import type { Issue } from '../issue.ts';
import type { Archive } from './model/archive.ts';
import type { CuratedPost, Overlay } from './model/overlay.ts';

export function findConflicts(archive: Pick<Archive, 'posts'>, overlay: Overlay): Issue[] {
  const kinds = new Map(archive.posts.map(({ id, kind }) => [id, kind]));
  const withheld = new Set(overlay.withheld.messages.map(({ id }) => id));
  const eventOfPost = new Map(
    overlay.events.flatMap(({ id, post, file }) => (post === undefined ? [] : [[post, { id, file }]])),
  );
  return overlay.posts.flatMap((post) => {
    const others = correctedFields(post);
    const claimed = eventOfPost.get(post.id);
    const kind = kinds.get(post.id);
    return [
      ...(withheld.has(post.id)
        ? [
            conflict(
              post,
              undefined,
              `Post ${post.id} is taken down in ${overlay.withheld.file}.`,
              'Delete this file, or take the line out there.',
            ),
          ]
        : []),
      ...(post.hide !== undefined && others.length > 0
        ? [
            conflict(
              post,
              'hide',
              `The post is hidden, so that ${others.join(', ')} of it change nothing.`,
              'Keep “hide” alone, or take it out.',
            ),
          ]
        : []),
      ...(post.closed !== undefined && kind !== undefined && kind !== 'vacancy'
        ? [
            conflict(
              post,
              'closed',
              `The post is no vacancy but “${kind}”.`,
              'Write “kind: vacancy” too, or take the line out.',
            ),
          ]
        : []),
      ...(claimed !== undefined && post.event !== undefined && post.event !== claimed.id
        ? [
            conflict(
              post,
              'event',
              `It says ${post.event === null ? 'that the post belongs to no meeting' : `“${post.event}”`}, and ${claimed.file} says that the post belongs to “${claimed.id}”.`,
              'Keep one of the two.',
            ),
          ]
        : []),
    ];
  });
}

function correctedFields({ id: _id, file: _file, hide: _hide, ...fields }: CuratedPost): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`“${name}”`]));
}

function conflict({ file }: CuratedPost, field: string | undefined, found: string, remedy: string): Issue {
  return {
    code: 'correction-conflict',
    severity: 'warning',
    file,
    ...(field === undefined ? {} : { field }),
    found,
    remedy,
  };
}
