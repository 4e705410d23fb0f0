/**
 * Learns which foreign words stand in a channel beside one paper only: «Whisper» of the post that gives its number and of the
 * one that moves the meeting. In: posts, and the papers that their mentions mean. Out: names, each of one paper.
 */
import type { Facts } from '../classify/facts.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PostKind } from '../model/post.ts';
import { namesOfOthers } from './names-of-new-papers.ts';
import type { PaperAlias } from './paper-aliases.ts';

interface NamedPost {
  kind: PostKind;
  facts: Facts;
}

/** Posts that bring a paper to the channel. */
const bringsPaper: ReadonlySet<PostKind> = new Set(['announcement']);
/** What stands in more posts than those of a meeting or two is no name of one paper. */
const mostPosts = 8;

export function distinctiveNames(
  posts: readonly NamedPost[],
  paperOf: (mention: PaperMention) => string | undefined,
  isNone: (name: string) => boolean,
): PaperAlias[] {
  const owners = new Map<string, Owned>();
  for (const { kind, facts } of posts) {
    if (facts.foreignNames.length === 0) continue;
    const strong = facts.papers.filter(({ by }) => !by.endsWith('name'));
    const papers = new Set(strong.flatMap((mention) => paperOf(mention) ?? []));
    const [first, ...others] = facts.foreignNames;
    // Where a title stands, the paper goes by it; where there is only a number, by the name that stands first.
    const isBare = papers.size === 1 && bringsPaper.has(kind) && strong.every(({ by }) => by === 'id');
    const beside = isBare ? namesOfOthers(facts).map(({ title }) => title) : [];
    for (const name of first === undefined ? [] : [first, ...others]) {
      const known = owners.get(name.toLowerCase());
      if (known === undefined)
        owners.set(name.toLowerCase(), {
          written: name,
          papers: new Set(papers),
          posts: 1,
          isBrought: isBare && name === first && !beside.includes(name),
        });
      else {
        known.posts++;
        // A digest names all that a season had.
        if (kind !== 'digest') for (const paper of papers) known.papers.add(paper);
      }
    }
  }
  return [...owners.values()].flatMap(({ written, papers, posts: count, isBrought }) => {
    const [paper] = papers;
    return paper === undefined || papers.size > 1 || !isBrought || count > mostPosts || isNone(written)
      ? []
      : [{ words: written, paper }];
  });
}

interface Owned {
  written: string;
  papers: Set<string>;
  posts: number;
  /** The first post that has it brings a paper by its number alone, and names nothing before it. */
  isBrought: boolean;
}
