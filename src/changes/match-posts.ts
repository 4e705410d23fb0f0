/**
 * Which post of the old archive is which of the new one. In: both, and the ids that took the place of others. Out: pairs, and
 * what is left on either side. An id decides; a post that a text copy knew by a hash of its words is found by those words.
 */
import type { PostState } from './snapshot.ts';

export interface MatchedPosts {
  pairs: { before: PostState; after: PostState }[];
  added: PostState[];
  gone: PostState[];
}

export function matchPosts(
  before: readonly PostState[],
  after: readonly PostState[],
  redirects: readonly { from: string; to: string }[],
): MatchedPosts {
  const byId = new Map(after.map((post) => [post.id, post]));
  const redirected = new Map(redirects.map(({ from, to }) => [from, to]));
  const taken = new Set<PostState>();
  const pairs: MatchedPosts['pairs'] = [];
  const pair = (old: PostState, post: PostState | undefined): boolean => {
    if (post === undefined || taken.has(post)) return false;
    taken.add(post);
    pairs.push({ before: old, after: post });
    return true;
  };
  const unnumbered = before.filter(
    (old) => !pair(old, byId.get(old.id)) && !pair(old, byId.get(redirected.get(old.id) ?? '')),
  );
  const byText = byUniqueText(after.filter((post) => !taken.has(post)));
  const known = byUniqueText(unnumbered);
  const gone = unnumbered.filter(
    (old) => known.get(wordsOf(old)) !== old || isNumber(old) || !pair(old, byText.get(wordsOf(old)) ?? undefined),
  );
  return { pairs, added: after.filter((post) => !taken.has(post)), gone };
}

/** Telegram never gives a number to another message. */
function isNumber({ id }: PostState): boolean {
  return /^-?\d{1,7}$/.test(id);
}

/** Null for words that more than one post has. */
function byUniqueText(posts: readonly PostState[]): Map<string, PostState | null> {
  const found = new Map<string, PostState | null>();
  for (const post of posts) {
    const words = wordsOf(post);
    if (words !== '') found.set(words, found.has(words) ? null : post);
  }
  return found;
}

/** The letters alone: formats differ in spaces, quotation marks and the spelling of links. */
function wordsOf({ text }: PostState): string {
  return text.replace(/https?:\S+/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
