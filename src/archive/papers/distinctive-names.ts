/**
 * Learns which foreign words stand in a channel beside one paper only: «Whisper» of the post that gives its number and of the
 * one that moves the meeting. In: posts, and the papers that their mentions mean. Out: names, each of one paper.
 */
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PostKind } from '../model/post.ts';
import { distinct } from './learn-aliases.ts';
import type { PaperAlias } from './paper-aliases.ts';
import type { MeantPost, PaperPost } from './papers-of-post.ts';

/** Posts that bring a paper to the channel. */
const bringsPaper: ReadonlySet<PostKind> = new Set(['announcement']);
/** What stands in more posts than those of a meeting or two is no name of one paper. */
const mostPosts = 8;

/** A name that may be of one paper, as far as its posts tell before it is known which papers they mean. */
interface Candidate {
  written: string;
  /** Places of all posts that have it; of the first it is brought, by the number of a paper alone, and nothing is named before it. */
  posts: number[];
}

/** Which names may be so is told once, and for each reading of what mentions mean which of them are. */
export function openDistinctiveNames(
  posts: readonly PaperPost[],
): (meant: readonly MeantPost[], isNone: (name: string) => boolean) => PaperAlias[] {
  const candidates = findCandidates(posts);
  return (meant, isNone) =>
    candidates.flatMap(({ written, posts: places }) => {
      const paper = onlyPaperOf(places.flatMap((place) => meant[place] ?? []));
      return paper === undefined || isNone(written) ? [] : [{ words: written, paper }];
    });
}

function findCandidates(posts: readonly PaperPost[]): Candidate[] {
  /** By the name in small letters; null where it is none of one paper. */
  const byName = new Map<string, Candidate | null>();
  /** The same as written, since most names are written alike. */
  const asWritten = new Map<string, string>();
  for (const [place, post] of posts.entries())
    for (const name of post.facts.foreignNames) {
      const key = asWritten.get(name) ?? name.toLowerCase();
      asWritten.set(name, key);
      const known = byName.get(key);
      if (known === undefined) byName.set(key, mayBring(post, name) ? { written: name, posts: [place] } : null);
      else if (known !== null && known.posts.push(place) > mostPosts) byName.set(key, null);
    }
  return [...byName.values()].filter((candidate) => candidate !== null);
}

/** Where a title stands, the paper goes by it; where there is only a number, by the name that stands first. */
function mayBring({ kind, facts, brings }: PaperPost, name: string): boolean {
  return (
    bringsPaper.has(kind) &&
    facts.foreignNames[0] === name &&
    !brings?.others.has(name) &&
    facts.papers.every((one) => one.by === 'id' || isByName(one))
  );
}

/** The paper beside which a name stands wherever it stands beside any. */
function onlyPaperOf([first, ...others]: readonly MeantPost[]): string | undefined {
  const [paper, another] = first === undefined ? [] : strongOf(first);
  const isShared = others.some(
    // A digest names all that a season had.
    (one) => one.post.kind !== 'digest' && strongOf(one).some((other) => other !== paper),
  );
  return another !== undefined || isShared ? undefined : paper;
}

/** The papers of a post that it has not by name alone. */
function strongOf({ post: { facts }, papers }: MeantPost): string[] {
  return distinct(papers.filter((_, index) => !isByName(facts.papers[index])));
}

function isByName(mention: PaperMention | undefined): boolean {
  return mention?.by.endsWith('name') === true;
}
