/**
 * Learns the names under which posts speak of papers: the method that stands where one paper is discussed, and names made of
 * the words of a title. In: posts, and the papers that their mentions mean. Out: names, each of one paper.
 */
import type { Facts } from '../classify/facts.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PostKind } from '../model/post.ts';
import { namesOfOthers } from './names-of-new-papers.ts';
import type { PaperAlias } from './paper-aliases.ts';
import { pairsOf, readShortName, readTitle, type TitleWords } from './short-for.ts';

interface NamedPost {
  kind: PostKind;
  facts: Facts;
}

/** How much a name belongs to the one paper of a post: most, where the post announces that paper and names nothing before it. */
const ownership = { first: 2, announced: 1 } as const;

/** A method named where one paper is discussed is that paper's own; a name that belongs to two papers alike is nobody's. */
export function learnAliases(
  posts: readonly NamedPost[],
  paperOf: (mention: PaperMention) => string | undefined,
): PaperAlias[] {
  const owners = new Map<string, Map<string, number>>();
  const own = (name: string, paper: string | undefined, points: number): void => {
    const known = owners.get(name) ?? new Map<string, number>();
    owners.set(name, known);
    if (paper !== undefined) known.set(paper, Math.max(points, known.get(paper) ?? 0));
  };
  for (const { kind, facts } of posts) {
    if (kind !== 'announcement' && kind !== 'review') continue;
    const papers = new Set(facts.papers.flatMap((mention) => paperOf(mention) ?? []));
    // Where several are discussed together, a name may be that of any of them, unless the order tells.
    const [only] = papers.size === 1 ? papers : [];
    const first = firstName(facts);
    const others = new Set(namesOfOthers(facts).map(({ title }) => title));
    for (const name of facts.methodNames)
      own(
        name,
        others.has(name) ? undefined : only,
        (name === first ? ownership.first : 0) + (kind === 'announcement' ? ownership.announced : 0),
      );
    // «читает Conformer (doi:…)»: the name that is asked for is that of the one paper.
    for (const mention of facts.papers)
      if (mention.by === 'short-name' && mention.title !== null && only !== undefined && !others.has(mention.title))
        own(mention.title, only, ownership.announced);
    if (papers.size > 1)
      for (const mention of facts.papers)
        if (mention.by.endsWith('name') && mention.title !== null)
          own(mention.title, paperOf(mention), ownership.first);
  }
  return [...owners].flatMap(([words, papers]) => {
    const most = Math.max(...papers.values());
    const [paper, ...others] = [...papers].filter(([, points]) => points === most);
    return paper === undefined || others.length > 0 ? [] : [{ words, paper: paper[0] }];
  });
}

/** The name that stands before all others in a text. */
function firstName({ papers, methodNames, text }: Facts): string | undefined {
  const names = papers.flatMap(({ by, start, title }) =>
    by.endsWith('name') && start !== null && title !== null ? [{ start, title }] : [],
  );
  for (const title of methodNames) names.push({ start: text.indexOf(title), title });
  return names.reduce<{ start: number; title: string } | undefined>(
    (first, name) => (first === undefined || name.start < first.start ? name : first),
    undefined,
  )?.title;
}

/** Names of methods that the words of one title alone spell out. */
export function aliasesInTitles(
  posts: readonly NamedPost[],
  papers: readonly { title: string; paper: string }[],
  isTaken: (name: string) => boolean,
): PaperAlias[] {
  // Each name would be held against each title: the letters that begin two words of it are looked up.
  const byPair = new Map<string, { title: TitleWords; paper: string }[]>();
  for (const { title, paper } of papers) {
    const read = readTitle(title);
    for (const pair of pairsOf(read)) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [{ title: read, paper }]);
      else known.push({ title: read, paper });
    }
  }
  const names = new Set(posts.flatMap(({ facts }) => facts.methodNames));
  return [...names].flatMap((words) => {
    if (isTaken(words)) return [];
    const name = readShortName(words);
    const owners = new Set<string>();
    for (const pair of name?.pairs ?? [])
      for (const { title, paper } of byPair.get(pair) ?? []) if (name?.isShortFor(title)) owners.add(paper);
    const [paper] = owners;
    return paper === undefined || owners.size > 1 ? [] : [{ words, paper }];
  });
}
