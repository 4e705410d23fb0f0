/**
 * What of a new state a person should look at. In: the state, the posts that are new or changed, and the speakers that were
 * known. Out: doubtful readings, names that may be one person's, corrections that have lost their target, and other errors.
 */
import { findAlike } from '../archive/people/propose-merges.ts';
import type { State } from './snapshot.ts';

export interface Hints {
  /** Kinds of posts that the archive is not sure of; null where an archive.json does not tell. */
  uncertain: { post: string; title: string; kind: string; isNew: boolean }[] | null;
  /** Speakers that may be one person. */
  merges: { ids: [string, string]; names: [string, string]; isNew: boolean }[];
  /** Files of `content/` that correct what is no longer there. */
  stale: { file: string; field: string; found: string; remedy: string }[] | null;
  /** What else would stop a build. */
  errors: { file: string | null; found: string; remedy: string }[] | null;
}

export function findHints(
  { snapshot, issues }: State,
  touched: ReadonlySet<string>,
  knownSpeakers: ReadonlySet<string>,
): Hints {
  const posts = new Map(snapshot.posts.map((post) => [post.id, post]));
  const errors = issues?.filter(({ severity }) => severity === 'error') ?? null;
  return {
    uncertain:
      issues === null
        ? null
        : issues
            .filter(({ code }) => code === 'kind-uncertain')
            .flatMap(({ message }) => {
              const post = posts.get(message ?? '');
              return post === undefined
                ? []
                : [{ post: post.id, title: post.title, kind: post.kind, isNew: touched.has(post.id) }];
            }),
    merges: findAlike(snapshot.speakers).map(({ one, other }) => ({
      ids: [one.id, other.id],
      names: [one.name, other.name],
      isNew: !knownSpeakers.has(one.id) || !knownSpeakers.has(other.id),
    })),
    stale:
      errors
        ?.filter(({ code }) => code === 'correction-without-target')
        .map(({ file = '', field = '', found, remedy }) => ({ file, field, found, remedy })) ?? null,
    errors:
      errors
        ?.filter(({ code }) => code !== 'correction-without-target')
        .map(({ file = null, found, remedy }) => ({ file, found, remedy })) ?? null,
  };
}
