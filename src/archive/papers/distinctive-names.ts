/**
 * Learns which foreign words stand in a channel beside one paper only: «Whisper» of the post that gives its number and of the
 * one that moves the meeting. In: posts, and the papers that their mentions mean. Out: names, each of one paper.
 */
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PostKind } from '../model/post.ts';
import { distinct } from './learn-aliases.ts';
import type { PaperAlias } from './paper-aliases.ts';
import type { MeantPost } from './papers-of-post.ts';

/** Posts that bring a paper to the channel. */
const bringsPaper: ReadonlySet<PostKind> = new Set(['announcement']);
/** What stands in more posts than those of a meeting or two is no name of one paper. */
const mostPosts = 8;

interface Owned {
  written: string;
  /** The paper beside which it stood first; undefined where it has stood beside none. */
  paper: string | undefined;
  /** It has stood beside another one. */
  isShared: boolean;
  posts: number;
  /** The first post that has it brings a paper by its number alone, and names nothing before it. */
  isBrought: boolean;
}

export function distinctiveNames(posts: readonly MeantPost[], isNone: (name: string) => boolean): PaperAlias[] {
  const owners = new Map<string, Owned>();
  for (const { post, papers } of posts) {
    const { kind, facts, brings } = post;
    if (facts.foreignNames.length === 0) continue;
    const strong = distinct(papers.filter((_, index) => !isByName(facts.papers[index])));
    // Where a title stands, the paper goes by it; where there is only a number, by the name that stands first.
    const isBare =
      strong.length === 1 && bringsPaper.has(kind) && facts.papers.every((one) => one.by === 'id' || isByName(one));
    for (const [place, name] of facts.foreignNames.entries()) {
      const key = name.toLowerCase();
      const known = owners.get(key);
      if (known === undefined)
        owners.set(key, {
          written: name,
          paper: strong[0],
          isShared: strong.length > 1,
          posts: 1,
          isBrought: isBare && place === 0 && !brings?.others.has(name),
        });
      else {
        known.posts++;
        // A digest names all that a season had.
        if (kind !== 'digest') for (const paper of strong) share(known, paper);
      }
    }
  }
  return [...owners.values()].flatMap(({ written, paper, isShared, isBrought, posts: count }) =>
    paper === undefined || isShared || !isBrought || count > mostPosts || isNone(written)
      ? []
      : [{ words: written, paper }],
  );
}

function isByName(mention: PaperMention | undefined): boolean {
  return mention?.by.endsWith('name') === true;
}

function share(owned: Owned, paper: string): void {
  if (owned.paper === undefined) owned.paper = paper;
  else if (owned.paper !== paper) owned.isShared = true;
}
