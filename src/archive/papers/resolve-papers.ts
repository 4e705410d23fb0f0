/**
 * Stage: which paper each mention means. In: the mentions of all posts and the editor's papers. Out: one paper whatever
 * the spelling, its links, and for every post the papers that it is about and those that it only names.
 */

import type { Facts } from '../classify/facts.ts';
import { isAcronym } from '../language/method-names.ts';
import type { PaperMention } from '../language/paper-ids.ts';
import type { Paper, Speaker } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import type { PostKind } from '../model/post.ts';
import { sieved } from '../sieve/sieved.ts';
import type { SlugRegister } from '../slug.ts';
import { distinctiveNames } from './distinctive-names.ts';
import { groupMentions } from './group-mentions.ts';
import { aliasesInTitles, learnAliases } from './learn-aliases.ts';
import { type Rows, readRows } from './listed-papers.ts';
import { nameBeforeNumber, nameBeside, nameOfLink } from './names-beside.ts';
import { noPaperNames } from './no-paper-names.ts';
import { type AliasIndex, type AliasMention, findAliases, openAliases, type PaperAlias } from './paper-aliases.ts';
import { aliasesOf, initialsOf, namesOfWork, toPaper } from './to-paper.ts';
import { type Work, WorkRegistry } from './work-registry.ts';

export interface PapersOfPost {
  about: { paper: string; rule: string; quote: string }[];
  named: { start: number; end: number; paper: string }[];
}

export interface PaperInput {
  id: string;
  kind: PostKind;
  facts: Facts;
}

/** Kinds that are about what they name; an article names papers in passing. */
const kindsAbout: readonly PostKind[] = [
  'announcement',
  'reschedule',
  'cancellation',
  'recording',
  'review',
  'digest',
  'note',
];
/** Kinds in which the bare name of a known paper is enough. */
const kindsByName: readonly PostKind[] = ['announcement', 'reschedule', 'cancellation', 'recording', 'review'];
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
    inputs.map(({ facts }) => facts.text),
    speakers,
  );
  const posts = withoutNames(inputs, isNone);
  const registry = new WorkRegistry(overlay);
  const assigned = new Map<PaperMention, Work>();
  for (const post of posts) {
    const groups = groupMentions(post.facts.papers, post.facts.draft.text);
    const works = groups.map((group) => registry.register(group, post.id));
    groups.forEach((group, index) => {
      const work = works[index];
      if (work === undefined) return;
      for (const mention of group) {
        assigned.set(mention, work);
        const name = isTitle(mention) ? nameBeside(post.facts.text, mention.start, mention.end) : undefined;
        if (name !== undefined) work.aliases.add(name);
        const numbered =
          mention.by !== 'id'
            ? undefined
            : mention.start === null
              ? nameOfLink(mention.quote)
              : nameBeforeNumber(post.facts.draft.text, mention.start);
        if (numbered !== undefined) work.aliases.add(numbered);
      }
    });
    // Beside several papers nobody knows whose code it is.
    const [only] = works;
    if (works.length === 1 && only !== undefined && kindsThatName.includes(post.kind))
      for (const { url } of post.facts.draft.links) if (companion.test(url)) only.companions.add(url);
  }
  // Names alone come last: most are those of papers that some other post names in full.
  const drafts = new Map(registry.works().map((work, index) => [work, draftOf(work, registry, index)]));
  const idOfDraft = (mention: PaperMention): string | undefined => {
    const work = registry.current(assigned.get(mention));
    return work === undefined ? undefined : drafts.get(work)?.id;
  };
  const known = openAliases(namesOf(posts, [...drafts.values()], idOfDraft, isNone).all);
  for (const post of posts) {
    const rows = readRows(post.facts);
    if (rows.isProgramme || post.kind === 'digest') {
      for (const mention of namesInRows(post, rows, known))
        assigned.set(mention, registry.register([mention], post.id));
      continue;
    }
    if (!kindsThatName.includes(post.kind) || isResolved(post, registry, assigned)) continue;
    const named = findAliases(post.facts, known);
    const isKnown = ({ start, end }: PaperMention): boolean =>
      named.some((alias) => start !== null && end !== null && alias.start < end && alias.end > start);
    const mentions = mentionsByName(post);
    if (mentions.some(isKnown) || (named.length > 0 && mentions.every(({ by }) => by === 'loose-name'))) continue;
    for (const mention of mentions) assigned.set(mention, registry.register([mention], post.id));
  }

  const works = registry.works();
  const papers = works.map((work) => toPaper(work, slugs));
  const paperOf = new Map(works.map((work, index) => [work, papers[index]?.id ?? '']));
  const idOf = (mention: PaperMention): string | undefined => {
    const work = registry.current(assigned.get(mention));
    return work === undefined ? undefined : paperOf.get(work);
  };
  const names = namesOf(posts, papers, idOf, isNone);
  // What was learned joins posts to papers; as a link in a text it would be too bold («FLOPs»).
  const isStated = new Set(names.stated.map(({ words }) => words.toLowerCase()));
  const aliases = openAliases(names.all);
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
      about: chooseAbout(post, own, aliased),
      named: [
        ...own.flatMap(({ mention, paper }) =>
          mention.start === null || mention.end === null ? [] : [{ start: mention.start, end: mention.end, paper }],
        ),
        ...aliased.flatMap(({ start, end, quote, paper }) =>
          isStated.has(quote.toLowerCase()) ? [{ start, end, paper }] : [],
        ),
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
      papers: papers.filter(({ by, title }) => !(by.endsWith('name') && isNone(title ?? ''))),
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

/** So near the beginning a review says what it is about. */
const opening = 180;

/** The names that a post without ids and titles is about: those that the sentence asks for, else those that it opens with. */
function mentionsByName({ kind, facts }: PaperInput): PaperMention[] {
  const asked = facts.papers.filter(({ by }) => by === 'short-name');
  if (kind === 'announcement') {
    // Acronyms are names of many other things: beside a name that is none only those are taken that stand with it.
    const named = asked.filter(
      (mention) => !isAcronym(mention.title ?? '') || asked.some((other) => isPair(facts.text, mention, other)),
    );
    return (named.length > 0 ? named : asked).slice(0, 2);
  }
  const opens = facts.papers.filter(
    ({ by, start, title }) =>
      by.endsWith('name') && (start ?? opening) < opening && (by === 'short-name' || !isAcronym(title ?? '')),
  );
  // What the next sentence names is a part of it, or a rival; so is what stands beside a name that is asked for.
  const [first] = opens;
  const sentence = first?.end === undefined || first.end === null ? '' : facts.text.slice(first.end, opening);
  const stop = (first?.end ?? 0) + (/[.!?…](?:\s|$)|\n/.exec(sentence)?.index ?? opening);
  const said = opens.filter(
    ({ by, start }) => (start ?? 0) <= stop && (first?.by !== 'short-name' || by === 'short-name'),
  );
  const names = new Map(said.map((mention) => [mention.title, mention]));
  return [...names.values()].slice(0, 2);
}

/** It opens a row, or stands beside what does: «10.10 — FloeNet и IceNet». */
function isInRow(mention: PaperMention, { papers, text }: Facts, rows: Rows): boolean {
  const isOpening = ({ start }: PaperMention): boolean => start !== null && rows.opens(start);
  return isOpening(mention) || papers.some((other) => isOpening(other) && isPair(text, other, mention));
}

/** Names that open the rows of a list of papers, and that nothing in the channel explains. */
function namesInRows({ facts }: PaperInput, rows: Rows, known: AliasIndex): PaperMention[] {
  const explained = findAliases(facts, known);
  const named: PaperMention[] = [];
  for (const mention of facts.papers) {
    const { by, start, end } = mention;
    if (!by.endsWith('name') || start === null || end === null) continue;
    if (isInRow(mention, facts, rows) && !explained.some((alias) => alias.start < end && alias.end > start))
      named.push(mention);
  }
  return named;
}

/** «EWC и Progressive Nets» */
type Placed = Pick<PaperMention, 'start' | 'end'>;

function isPair(text: string, one: Placed, other: Placed): boolean {
  const isJoined = (first: Placed, second: Placed): boolean =>
    first.end !== null &&
    second.start !== null &&
    /^[»"”]?\s(?:и|and|vs\.?|против|\+)\s[«"“]?$/.test(text.slice(first.end, second.start));
  return isJoined(one, other) || isJoined(other, one);
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

function chooseAbout(
  post: PaperInput,
  own: { mention: PaperMention; paper: string }[],
  aliased: AliasMention[],
): PapersOfPost['about'] {
  if (!kindsAbout.includes(post.kind)) return [];
  const about = new Map<string, PapersOfPost['about'][number]>();
  const rows = readRows(post.facts);
  for (const { mention, paper } of own) {
    // What a short name means is told by the ids beside it, where there are any.
    // A note may quote anything: it is about a paper that it gives the number of, or calls one.
    if ((mention.by.endsWith('name') || mention.by === 'run') && post.kind === 'note') continue;
    // A digest is about what it gives the number of, and about the rows of its reading list; what else it names stands in passing.
    if (post.kind === 'digest' && mention.by !== 'id' && !isInRow(mention, post.facts, rows)) continue;
    if (!about.has(paper)) about.set(paper, { paper, rule: `paper-${mention.by}`, quote: mention.quote });
  }
  const isOpen = post.kind === 'review' ? (start: number) => start < opening : () => true;
  if (kindsByName.includes(post.kind) && about.size === 0) {
    // «обсудим STRec … вдвое быстрее SASRec»: where the sentence asks for one of the names, the others stand in passing.
    const asked = aliased.filter(
      ({ start, end }) =>
        (post.kind === 'recording' && leadsToVideo.test(post.facts.draft.text.slice(end, end + 16))) ||
        opensLine.test(post.facts.text.slice(Math.max(0, start - 8), start)) ||
        post.facts.papers.some((mention) => mention.by === 'short-name' && mention.start === start),
    );
    // «Chronos и TimesFM завтра»: what stands beside a name that is asked for is asked for too.
    for (const other of aliased)
      if (!asked.includes(other) && asked.some((one) => isPair(post.facts.text, one, other))) asked.push(other);
    for (const { start, paper, quote } of asked.length > 0 ? asked : aliased) {
      if (!about.has(paper) && isOpen(start)) about.set(paper, { paper, rule: 'known-paper-named', quote });
    }
  }
  // «— MLIR: диалекты размножаются»: what a line of a digest opens with is what it is about.
  if (post.kind === 'digest' || rows.isProgramme)
    for (const { start, paper, quote } of aliased)
      if (
        !about.has(paper) &&
        (opensItem.test(post.facts.text.slice(Math.max(0, start - 8), start)) || rows.opens(start))
      )
        about.set(paper, { paper, rule: 'known-paper-in-list', quote });
  if (post.kind === 'review' && about.size === 1 && speaksOfTwo.test(post.facts.text)) {
    const other = aliased.find(({ paper }) => !about.has(paper));
    if (other !== undefined)
      about.set(other.paper, { paper: other.paper, rule: 'known-paper-of-two', quote: other.quote });
  }
  return [...about.values()];
}

/** «Ким, GPTQ: https://…»: a recording of several parts names each before its address. */
const leadsToVideo = /^[^\p{L}\n]{0,6}https?:/u;
const opensLine = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}$/u;
const opensItem = /(?:^|\n)\s{0,2}(?:[•●▪–—*·-]|\d{1,2}[.)]|\p{Extended_Pictographic}\uFE0F?)\s?[«"“]?$/u;
/** “Two papers, one lesson”, «прогнали обе»: a review of one paper by its number and of another that is known. */
const speaksOfTwo = sieved(
  /(?<!\p{L})(?:обе|обеих|обоих|две (?:статьи|работы)|двух (?:статей|работ|метод\p{L}{0,3}|модел\p{L}{0,3})|both|two (?:papers|methods|models|ideas|approaches)|a pair of)(?!\p{L})/iu,
);
