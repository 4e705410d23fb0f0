/**
 * Learns the names under which posts speak of papers: the method that stands where one paper is discussed. In: posts, and the papers that
 * their mentions mean. Out: names, each of one paper.
 */
import type { PaperAlias } from './paper-aliases.ts';
import type { MeantPost } from './papers-of-post.ts';

/** How much a name belongs to the one paper of a post: most, where the post announces that paper and names nothing before it. */
const ownership = { first: 2, announced: 1 } as const;

/** The paper to which a name belongs most so far. */
interface Owner {
  paper: string | undefined;
  points: number;
  /** It belongs to another one as much. */
  isShared: boolean;
}

/** A method named where one paper is discussed is that paper's own; a name that belongs to two papers alike is nobody's. */
export function learnAliases(posts: readonly MeantPost[]): PaperAlias[] {
  const owners = new Map<string, Owner>();
  for (const { post, papers } of posts) {
    if (post.brings === null) continue;
    const { kind, facts } = post;
    const { first, others } = post.brings;
    const meant = distinct(papers);
    // Where several are discussed together, a name may be that of any of them, unless the order tells.
    const only = meant.length === 1 ? meant[0] : undefined;
    for (const name of facts.methodNames)
      own(
        owners,
        name,
        others.has(name) ? undefined : only,
        (name === first ? ownership.first : 0) + (kind === 'announcement' ? ownership.announced : 0),
      );
    // «читает Conformer (doi:…)»: the name that is asked for is that of the one paper.
    if (only !== undefined)
      for (const { by, title } of facts.papers)
        if (by === 'short-name' && title !== null && !others.has(title)) own(owners, title, only, ownership.announced);
    if (meant.length > 1)
      for (const [index, { by, title }] of facts.papers.entries())
        if (by.endsWith('name') && title !== null) own(owners, title, papers[index], ownership.first);
  }
  return [...owners].flatMap(([words, { paper, isShared }]) =>
    paper === undefined || isShared ? [] : [{ words, paper }],
  );
}

function own(owners: Map<string, Owner>, name: string, paper: string | undefined, points: number): void {
  const owner = owners.get(name);
  if (owner === undefined) owners.set(name, { paper, points, isShared: false });
  else if (paper !== undefined && (owner.paper === undefined || points > owner.points)) {
    owner.paper = paper;
    owner.points = points;
    owner.isShared = false;
  } else if (paper !== undefined && points === owner.points && paper !== owner.paper) owner.isShared = true;
}

/** The papers of a post, each once. */
export function distinct(papers: readonly (string | undefined)[]): string[] {
  const found: string[] = [];
  for (const paper of papers) if (paper !== undefined && !found.includes(paper)) found.push(paper);
  return found;
}
