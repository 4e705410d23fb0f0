/**
 * Stage: which paper each mention means. In: the mentions of all posts and the editor's papers. Out: one paper whatever
 * the spelling, its links, and for every post the papers that it is about and those that it only names.
 */

import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { Paper } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import type { SlugRegister } from '../slug.ts';
import { isPair, namesOtherRows } from './beside-each-other.ts';
import { chooseAbout } from './choose-about.ts';
import { mentionsByName, namesInRows } from './names-of-new-papers.ts';
import { openNamesOfPapers } from './names-of-papers.ts';
import { type AliasMention, findAliases, openAliasReader, type PaperAlias } from './paper-aliases.ts';
import type { MeantPost, PaperInput, PaperPost, PapersOfPost } from './papers-of-post.ts';
import { kindsThatName, readPaperPosts } from './read-paper-posts.ts';
import { openTitleReader } from './read-titles.ts';
import { registerMentions } from './register-mentions.ts';
import { uniteByNames, uniteWithLinks } from './same-work.ts';
import { openSearchedWords } from './searched-words.ts';
import { findTitleParts, ownParts } from './title-parts.ts';
import { namesOfWork, toPaper } from './to-paper.ts';
import type { Work, WorkRegistry } from './work-registry.ts';

/** `isNone`: whether a name is that of no paper. */
export function resolvePapers(
  inputs: readonly PaperInput[],
  overlay: Overlay,
  slugs: SlugRegister,
  isNone: (name: string) => boolean,
): { papers: Paper[]; byPost: Map<string, PapersOfPost> } {
  const posts = readPaperPosts(inputs, isNone);
  const titles = openTitleReader();
  const openAliases = openAliasReader();
  const { registry, assigned, labelled, ...calls } = registerMentions(posts, overlay);
  uniteByNames(registry, calls, titles);
  const namesOf = openNamesOfPapers(posts, titles, isNone);
  // Names alone come last: most are those of papers that some other post names in full.
  const drafts = registry.works().map((work, index) => ({ work, ...draftOf(work, registry, index) }));
  const meantDrafts = meanings(posts, assigned, registry, new Map(drafts.map(({ work, id }) => [work, id])));
  const draftNames = namesOf(drafts, meantDrafts).all;
  const searched = openSearchedWords();
  const wordsThen = searched(wantedBy(draftNames, drafts));
  const known = openAliases(draftNames, wordsThen);
  const knownParts = ownParts(drafts, titles, meantDrafts, wordsThen);
  for (const post of posts) {
    const { rows } = post;
    if (rows.isProgramme || post.kind === 'digest') {
      for (const mention of namesInRows(post, known))
        if (!assigned.has(mention)) assigned.set(mention, registry.register([mention], post.id));
      continue;
    }
    if (!kindsThatName.has(post.kind)) continue;
    const mayNameOthers = post.kind === 'announcement' && (labelled.has(post.id) || namesOtherRows(post.facts));
    if (!mayNameOthers && isResolved(post, registry, assigned)) continue;
    const named = [...findAliases(post, known), ...findTitleParts(post, knownParts)];
    const isKnown = ({ start, end }: PaperMention): boolean =>
      named.some((alias) => start !== null && end !== null && alias.start < end && alias.end > start);
    if (mayNameOthers)
      for (const mention of post.others)
        if (!isKnown(mention) && !assigned.has(mention)) assigned.set(mention, registry.register([mention], post.id));
    if (isResolved(post, registry, assigned)) continue;
    const mentions = mentionsByName(post);
    // «RT-1 и RT-2»: a new name beside a known one.
    const explained = mentions.filter(isKnown);
    for (const mention of mentions)
      if (!isKnown(mention) && explained.some((one) => isPair(post.facts.text, one, mention)))
        assigned.set(mention, registry.register([mention], post.id));
    if (mentions.some(isKnown) || (named.length > 0 && mentions.every(({ by }) => by === 'loose-name'))) continue;
    for (const mention of mentions) assigned.set(mention, registry.register([mention], post.id));
  }

  uniteWithLinks(registry, posts, (mention) => registry.current(assigned.get(mention)));
  const works = registry.works();
  const papers = works.map((work) => toPaper(work, slugs));
  const idOf = new Map(works.map((work, index) => [work, papers[index]?.id ?? '']));
  const meant = meanings(posts, assigned, registry, idOf);
  const names = namesOf(papers, meant);
  // What was learned joins posts to papers; as a link in a text it would be too bold («FLOPs»).
  const stated = new Set(names.stated.map(({ words }) => words.toLowerCase()));
  const isStated = ({ quote }: AliasMention): boolean => stated.has(quote.toLowerCase());
  const wordsNow = searched(wantedBy(names.all, papers));
  const aliases = openAliases(names.all, wordsNow);
  const parts = ownParts(papers, titles, meant, wordsNow);
  const byPost = new Map<string, PapersOfPost>();
  for (const one of meant) {
    const { post } = one;
    const own = ownPapers(one);
    const aliased = findAliases(post, aliases).filter(
      ({ start, end }) =>
        !own.some(
          ({ mention }) => mention.start !== null && mention.end !== null && start < mention.end && end > mention.start,
        ),
    );
    byPost.set(post.id, {
      about: chooseAbout(post, own, aliased, () => findTitleParts(post, parts), isStated),
      named: [
        ...own.flatMap(({ mention, paper }) =>
          mention.start === null || mention.end === null ? [] : [{ start: mention.start, end: mention.end, paper }],
        ),
        ...aliased.filter(isStated).map(({ start, end, paper }) => ({ start, end, paper })),
      ].sort((one, other) => one.start - other.start),
    });
  }
  return { papers: papers.sort((one, other) => one.title.localeCompare(other.title, 'en')), byPost };
}

/** All that is looked for in posts. */
function* wantedBy(names: readonly PaperAlias[], papers: readonly Pick<Paper, 'title'>[]): Generator<string> {
  for (const { words } of names) yield words;
  for (const { title } of papers) yield title;
}

function draftOf(work: Work, registry: WorkRegistry, index: number): Pick<Paper, 'id' | 'title' | 'aliases'> {
  return { id: String(index), title: registry.titleOf(work), aliases: namesOfWork(work) };
}

/** Which papers the mentions of each post mean by now; `idOf` knows each work that has taken the place of others. */
function meanings(
  posts: readonly PaperPost[],
  assigned: ReadonlyMap<PaperMention, Work>,
  registry: WorkRegistry,
  idOf: ReadonlyMap<Work, string>,
): MeantPost[] {
  return posts.map((post) => ({
    post,
    papers: post.facts.papers.map((mention) => {
      const work = registry.current(assigned.get(mention));
      return work === undefined ? undefined : idOf.get(work);
    }),
  }));
}

function ownPapers({ post, papers }: MeantPost): { mention: PaperMention; paper: string }[] {
  const own: { mention: PaperMention; paper: string }[] = [];
  for (const [index, mention] of post.facts.papers.entries()) {
    const paper = papers[index];
    if (paper !== undefined) own.push({ mention, paper });
  }
  return own;
}

/** Some id or title of the post was registered. */
function isResolved(post: PaperInput, registry: WorkRegistry, assigned: Map<PaperMention, Work>): boolean {
  return post.facts.papers.some((mention) => registry.current(assigned.get(mention)) !== undefined);
}
