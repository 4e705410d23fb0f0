/**
 * Stage: which paper each mention means. In: the mentions of all posts and the editor's papers. Out: one paper whatever
 * the spelling, its links, and for every post the papers that it is about and those that it only names.
 */

import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { Paper, Speaker } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import type { PostKind } from '../model/post.ts';
import type { SlugRegister } from '../slug.ts';
import { chooseAbout } from './choose-about.ts';
import { distinctiveNames } from './distinctive-names.ts';
import { groupMentions } from './group-mentions.ts';
import { aliasesInTitles, learnAliases } from './learn-aliases.ts';
import { readRows } from './listed-papers.ts';
import { nameBeforeNumber, nameBeside, nameOfLink } from './names-beside.ts';
import { isPair, mentionsByName, namesInRows, namesOfOthers, namesOtherRows } from './names-of-new-papers.ts';
import { noPaperNames } from './no-paper-names.ts';
import { type AliasMention, findAliases, openAliases, type PaperAlias } from './paper-aliases.ts';
import type { PaperInput, PapersOfPost } from './papers-of-post.ts';
import { uniteByNames, uniteWithLinks } from './same-work.ts';
import { findTitleParts, ownParts } from './title-parts.ts';
import { aliasesOf, initialsOf, namesOfWork, toPaper } from './to-paper.ts';
import { type Work, WorkRegistry } from './work-registry.ts';

/** Kinds that introduce a paper, so that an unknown name in them is a new one. */
const kindsThatName: readonly PostKind[] = ['announcement', 'review'];

/** Where the code, the weights and the pages of papers are. */
const companion =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|codeberg\.org)\/(?!papers\/)[\w.-]{1,60}\/[\w.-]{1,80}|^https?:\/\/[\w-]{1,60}\.github\.io\/|^https?:\/\/colab\.research\.google\.com\/|^https?:\/\/(?:www\.)?(?:paperswithcode|kaggle)\.com\//i;

export function resolvePapers(
  inputs: PaperInput[],
  overlay: Overlay,
  slugs: SlugRegister,
  speakers: readonly Pick<Speaker, 'name' | 'aliases'>[] = [],
): { papers: Paper[]; byPost: Map<string, PapersOfPost> } {
  const isNone = noPaperNames(
    inputs.map(({ facts }) => facts),
    speakers,
  );
  const posts = withoutNames(inputs, isNone);
  const registry = new WorkRegistry(overlay);
  const assigned = new Map<PaperMention, Work>();
  const called = new Map<Work, Set<string>>();
  const together: Work[][] = [];
  /** Posts whose every number has a title or a name of its own. */
  const labelled = new Set<string>();
  for (const post of posts) {
    const groups = groupMentions(post.facts.papers, post.facts.draft.text);
    const works = groups.map((group) => registry.register(group, post.id));
    if (works.length > 1) together.push(works);
    if (groups.every((group) => group.some(({ by }) => by !== 'id'))) labelled.add(post.id);
    groups.forEach((group, index) => {
      const work = works[index];
      if (work === undefined) return;
      const call = (name: string): unknown => called.set(work, (called.get(work) ?? new Set()).add(name));
      for (const mention of group) {
        assigned.set(mention, work);
        if (mention.by.endsWith('name') && mention.title !== null) {
          call(mention.title);
          // Among several numbers a name stands with the one that it is right before.
          if (works.length > 1) work.aliases.add(mention.title);
        }
        const name = isTitle(mention) ? nameBeside(post.facts.text, mention.start, mention.end) : undefined;
        if (name !== undefined) work.aliases.add(name);
        const numbered =
          mention.by !== 'id'
            ? undefined
            : mention.start === null
              ? nameOfLink(mention.quote)
              : nameBeforeNumber(post.facts.draft.text, mention.start);
        if (numbered !== undefined) {
          work.aliases.add(numbered);
          call(numbered);
        }
      }
    });
    // Beside several papers nobody knows whose code it is.
    const [only] = works;
    if (works.length === 1 && only !== undefined && kindsThatName.includes(post.kind))
      for (const { url } of post.facts.draft.links) if (companion.test(url)) only.companions.add(url);
  }
  uniteByNames(registry, { names: called, together });
  // Names alone come last: most are those of papers that some other post names in full.
  const drafts = new Map(registry.works().map((work, index) => [work, draftOf(work, registry, index)]));
  const idOfDraft = (mention: PaperMention): string | undefined => {
    const work = registry.current(assigned.get(mention));
    return work === undefined ? undefined : drafts.get(work)?.id;
  };
  const known = openAliases(namesOf(posts, [...drafts.values()], idOfDraft, isNone).all);
  const knownParts = ownParts(posts, [...drafts.values()], idOfDraft);
  for (const post of posts) {
    const rows = readRows(post.facts);
    if (rows.isProgramme || post.kind === 'digest') {
      for (const mention of namesInRows(post, rows, known))
        if (!assigned.has(mention)) assigned.set(mention, registry.register([mention], post.id));
      continue;
    }
    if (!kindsThatName.includes(post.kind)) continue;
    const mayNameOthers = post.kind === 'announcement' && (labelled.has(post.id) || namesOtherRows(post.facts));
    if (!mayNameOthers && isResolved(post, registry, assigned)) continue;
    const named = [...findAliases(post.facts, known), ...findTitleParts(post.facts, knownParts)];
    const isKnown = ({ start, end }: PaperMention): boolean =>
      named.some((alias) => start !== null && end !== null && alias.start < end && alias.end > start);
    if (mayNameOthers)
      for (const mention of namesOfOthers(post.facts))
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
  const paperOf = new Map(works.map((work, index) => [work, papers[index]?.id ?? '']));
  const idOf = (mention: PaperMention): string | undefined => {
    const work = registry.current(assigned.get(mention));
    return work === undefined ? undefined : paperOf.get(work);
  };
  const names = namesOf(posts, papers, idOf, isNone);
  // What was learned joins posts to papers; as a link in a text it would be too bold («FLOPs»).
  const stated = new Set(names.stated.map(({ words }) => words.toLowerCase()));
  const isStated = ({ quote }: AliasMention): boolean => stated.has(quote.toLowerCase());
  const aliases = openAliases(names.all);
  const parts = ownParts(posts, papers, idOf);
  const byPost = new Map<string, PapersOfPost>();
  for (const post of posts) {
    const own = post.facts.papers.flatMap((mention) => {
      const paper = idOf(mention);
      return paper === undefined ? [] : [{ mention, paper }];
    });
    const aliased = findAliases(post.facts, aliases).filter(
      ({ start, end }) =>
        !own.some(
          ({ mention }) => mention.start !== null && mention.end !== null && start < mention.end && end > mention.start,
        ),
    );
    byPost.set(post.id, {
      about: chooseAbout(post, own, aliased, () => findTitleParts(post.facts, parts), isStated),
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

/** What a channel numbers its meetings by, and its people, name no paper. */
function withoutNames(posts: PaperInput[], isNone: (name: string) => boolean): PaperInput[] {
  return posts.map((post) => {
    const { papers, methodNames } = post.facts;
    if (!methodNames.some(isNone) && !papers.some(({ title }) => isNone(title ?? ''))) return post;
    const facts = {
      ...post.facts,
      papers: papers.filter(
        ({ by, title }) => !((by.endsWith('name') || title?.includes(' on ')) && isNone(title ?? '')),
      ),
      methodNames: methodNames.filter((name) => !isNone(name)),
    };
    return { ...post, facts };
  });
}

function isTitle(mention: PaperMention): mention is PaperMention & { start: number; end: number } {
  return mention.start !== null && mention.end !== null && ['title', 'run', 'heading'].includes(mention.by);
}

function draftOf(work: Work, registry: WorkRegistry, index: number): Pick<Paper, 'id' | 'title' | 'aliases'> {
  return { id: String(index), title: registry.titleOf(work), aliases: namesOfWork(work) };
}

/** Some id or title of the post was registered. */
function isResolved(post: PaperInput, registry: WorkRegistry, assigned: Map<PaperMention, Work>): boolean {
  return post.facts.papers.some((mention) => registry.current(assigned.get(mention)) !== undefined);
}

/** All names under which posts may speak of papers: stated ones, learned ones, and those that their titles spell out. */
function namesOf(
  posts: PaperInput[],
  papers: readonly Pick<Paper, 'id' | 'title' | 'aliases'>[],
  paperOf: (mention: PaperMention) => string | undefined,
  isNone: (name: string) => boolean,
): { stated: PaperAlias[]; all: PaperAlias[] } {
  const stated = papers.flatMap(aliasesOf);
  const learned = learnAliases(posts, paperOf);
  const taken = new Set([...stated, ...learned].map(({ words }) => words));
  const isTaken = (words: string): boolean => taken.has(words);
  const titles = papers.map(({ id, title }) => ({ title, paper: id }));
  const spelled = aliasesInTitles(posts, titles, isTaken);
  const distinctive = distinctiveNames(posts, paperOf, (words) => isTaken(words) || isNone(words));
  const initials = titles.flatMap(({ title, paper }) => initialsOf(title).map((words) => ({ words, paper })));
  return {
    stated,
    all: [...stated, ...learned, ...spelled, ...distinctive, ...initials.filter(({ words }) => !isTaken(words))],
  };
}
