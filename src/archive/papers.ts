/**
 * Stage: which paper each mention means. In: the mentions of all posts and the editor's papers. Out: one paper whatever
 * the spelling, its links, and for every post the papers that it is about and those that it only names.
 */
import type { Facts } from './classify/facts.ts';
import { findMethodNames, isAcronym, type PaperMention } from './language/find-papers.ts';
import type { Paper } from './model/entities.ts';
import type { Overlay } from './model/overlay.ts';
import type { PostKind } from './model/post.ts';
import { findAliases, type PaperAlias } from './paper-aliases.ts';
import { type SlugRegister, slugOf } from './slug.ts';

export interface PapersOfPost {
  about: { paper: string; rule: string; quote: string }[];
  named: { start: number; end: number; paper: string }[];
}

export interface PaperInput {
  id: string;
  kind: PostKind;
  facts: Facts;
}

/** Ids and titles that mean one paper, in the making. */
interface Work {
  arxiv: string | null;
  doi: string | null;
  openreview: string | null;
  urls: Set<string>;
  titles: Map<string, number>;
  curated: Overlay['papers'][number] | undefined;
  evidence: Paper['evidence'];
}

export function resolvePapers(
  posts: PaperInput[],
  overlay: Overlay,
  slugs: SlugRegister,
): { papers: Paper[]; byPost: Map<string, PapersOfPost> } {
  const registry = new WorkRegistry(overlay);
  const assigned = new Map<PaperMention, Work>();
  for (const post of posts) {
    for (const group of groupMentions(post.facts)) {
      const work = registry.register(group, post.id);
      for (const mention of group) assigned.set(mention, work);
    }
  }
  const works = registry.works();
  const papers = works.map((work) => toPaper(work, slugs));
  const paperOf = new Map(works.map((work, index) => [work, papers[index]?.id ?? '']));
  const stated = papers.flatMap(aliasesOf);
  // What was learned joins posts to papers; as a link in a text it would be too bold («FLOPs»).
  const isStated = new Set(stated.map(({ words }) => words.toLowerCase()));
  const aliases = [...stated, ...learnAliases(posts, registry, assigned, paperOf)];
  const byPost = new Map<string, PapersOfPost>();
  for (const post of posts) {
    const own = post.facts.papers.flatMap((mention) => {
      const work = registry.current(assigned.get(mention));
      const paper = work === undefined ? undefined : paperOf.get(work);
      return paper === undefined ? [] : [{ mention, paper }];
    });
    const aliased = findAliases(post.facts.draft.text, aliases).filter(
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

/** How often a name may stand beside other papers before it is no name of this one. */
function learnAliases(
  posts: PaperInput[],
  registry: WorkRegistry,
  assigned: Map<PaperMention, Work>,
  paperOf: Map<Work, string>,
): PaperAlias[] {
  const owners = new Map<string, Set<string>>();
  for (const { kind, facts } of posts) {
    if (kind !== 'announcement' && kind !== 'review') continue;
    const papers = new Set(
      facts.papers.flatMap(
        (mention) => paperOf.get(registry.current(assigned.get(mention)) ?? emptyWork(undefined)) ?? [],
      ),
    );
    // Where one paper is discussed, the method that is named is its own; a name met with two papers is nobody's.
    for (const name of findMethodNames(facts.draft.text)) {
      const known = owners.get(name) ?? new Set<string>();
      owners.set(name, known);
      if (papers.size === 1) for (const paper of papers) known.add(paper);
      else known.add('').add('several');
    }
  }
  return [...owners].flatMap(([words, papers]) => {
    const [paper] = papers;
    return papers.size === 1 && paper !== undefined && paper !== '' ? [{ words, paper }] : [];
  });
}

/** Kinds that are about what they name; a digest or an article names papers in passing. */
const kindsAbout: readonly PostKind[] = ['announcement', 'reschedule', 'cancellation', 'recording', 'review', 'note'];
/** Kinds in which the bare name of a known paper is enough. */
const kindsByName: readonly PostKind[] = ['announcement', 'reschedule', 'cancellation', 'recording'];

function chooseAbout(
  post: PaperInput,
  own: { mention: PaperMention; paper: string }[],
  aliased: { paper: string; quote: string }[],
): PapersOfPost['about'] {
  if (!kindsAbout.includes(post.kind)) return [];
  const about = new Map<string, PapersOfPost['about'][number]>();
  for (const { mention, paper } of own) {
    // What a short name means is told by the ids beside it, where there are any.
    if (mention.by === 'short-name' && post.kind === 'note') continue;
    if (!about.has(paper)) about.set(paper, { paper, rule: `paper-${mention.by}`, quote: mention.quote });
  }
  if (kindsByName.includes(post.kind) && about.size === 0) {
    for (const { paper, quote } of aliased) {
      if (!about.has(paper)) about.set(paper, { paper, rule: 'known-paper-named', quote });
    }
  }
  return [...about.values()];
}

/** A title and the id beside it are one paper; two ids are two, whatever titles stand between. */
function groupMentions(facts: Facts): PaperMention[][] {
  const ids = facts.papers.filter((mention) => mention.by === 'id');
  const titles = facts.papers.filter((mention) => mention.by !== 'id' && mention.by !== 'short-name');
  const shortNames = facts.papers.filter((mention) => mention.by === 'short-name');
  const groups = distinctIds(ids).map((group) => [...group]);
  const taken = new Set<PaperMention[]>();
  const free = new Set(titles);
  for (const { title, group } of closestPairs(titles, groups)) {
    if (taken.has(group) || !free.has(title)) continue;
    group.push(title);
    taken.add(group);
    free.delete(title);
  }
  const [only] = titles;
  const [single] = groups;
  if (titles.length === 1 && groups.length === 1 && only !== undefined && single !== undefined && free.delete(only))
    single.push(only);
  // A run of foreign words beside a paper that is already named is the title of the talk, a venue, or a quotation.
  const isNamed = groups.length > 0 || titles.some((title) => title.by !== 'run');
  for (const title of free) if (!isNamed || title.by !== 'run') groups.push([title]);
  for (const name of shortNames) {
    const [first] = groups;
    if (groups.length === 1 && first !== undefined) first.push(name);
    else if (groups.length === 0 && !isAcronym(name.title ?? '')) groups.push([name]);
  }
  return groups;
}

/** So many characters may lie between a title and its id. */
const furthestId = 260;

/** The closest first: an id as a rule follows its title. */
function closestPairs(
  titles: PaperMention[],
  groups: PaperMention[][],
): { title: PaperMention; group: PaperMention[] }[] {
  const pairs: { title: PaperMention; group: PaperMention[]; distance: number }[] = [];
  for (const title of titles) {
    for (const group of groups) {
      for (const { start, end } of group) {
        if (start === null || end === null || title.start === null || title.end === null) continue;
        const distance = start >= title.end ? start - title.end : (title.start - end) * 2;
        if (distance >= 0 && distance < furthestId) pairs.push({ title, group, distance });
      }
    }
  }
  return pairs.sort((one, other) => one.distance - other.distance);
}

/** The same id twice is one paper; so are an arXiv preprint and a page of the same paper in one sentence, said to be a preprint. */
function distinctIds(ids: PaperMention[]): PaperMention[][] {
  const groups: PaperMention[][] = [];
  for (const mention of ids) {
    const same = groups.find((group) =>
      group.some((other) => idKeys(other).some((key) => idKeys(mention).includes(key)) || isPreprintOf(other, mention)),
    );
    if (same === undefined) groups.push([mention]);
    else same.push(mention);
  }
  return groups;
}

function isPreprintOf(one: PaperMention, other: PaperMention): boolean {
  return (
    one.start !== null &&
    other.start !== null &&
    (one.arxiv === null) !== (other.arxiv === null) &&
    Math.abs(one.start - other.start) < 110
  );
}

function idKeys(mention: Pick<PaperMention, 'arxiv' | 'doi' | 'openreview' | 'url'>): string[] {
  const keys: string[] = [];
  if (mention.arxiv !== null) keys.push(`arxiv:${mention.arxiv.toLowerCase()}`);
  if (mention.doi !== null) keys.push(`doi:${mention.doi.toLowerCase()}`);
  if (mention.openreview !== null) keys.push(`openreview:${mention.openreview}`);
  if (mention.url !== null) keys.push(`url:${mention.url.toLowerCase()}`);
  return keys;
}

/** Letters and digits only, so that capitals, footnote stars and dashes make no difference. */
function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every way in which posts speak of one title: whole, before the colon, and by the name of its method. */
export function titleKeys(title: string): string[] {
  const keys = [`title:${titleKey(title)}`];
  const [name = '', rest] = title.split(/:\s/);
  if (rest !== undefined && name.length >= 3) keys.push(`title:${titleKey(name)}`);
  return keys;
}

/** So much of a title's key has to agree before one title may be the beginning of another. */
const openingLength = 'title:'.length + 18;

class WorkRegistry {
  readonly #byKey = new Map<string, Work>();
  readonly #byOpening = new Map<string, string[]>();
  readonly #moved = new Map<Work, Work>();

  constructor(overlay: Overlay) {
    for (const paper of overlay.papers) {
      const work = emptyWork(paper);
      const keys = [...idKeys({ ...paper, url: null }), ...[paper.title, ...paper.aliases].flatMap(titleKeys)];
      for (const { url } of paper.links) keys.push(`url:${url.toLowerCase()}`);
      for (const key of keys) this.#remember(key, work);
    }
  }

  register(mentions: PaperMention[], post: string): Work {
    const keys = mentions.flatMap((mention) => [
      ...idKeys(mention),
      ...(mention.title === null ? [] : titleKeys(mention.title)),
    ]);
    const found = [...new Set(keys.flatMap((key) => this.#lookUp(key)))];
    const work = found.find((candidate) => candidate.curated !== undefined) ?? found[0] ?? emptyWork(undefined);
    for (const other of found) if (other !== work && canJoin(work, other)) this.#join(work, other);
    for (const mention of mentions) {
      work.arxiv ??= mention.arxiv;
      work.doi ??= mention.doi;
      work.openreview ??= mention.openreview;
      if (mention.url !== null) work.urls.add(mention.url);
      if (mention.title !== null) work.titles.set(mention.title, (work.titles.get(mention.title) ?? 0) + 1);
      if (work.evidence.length < 3)
        work.evidence.push({ field: 'title', rule: `paper-${mention.by}`, quote: `${mention.quote} (${post})` });
    }
    for (const key of keys) this.#remember(key, work);
    return work;
  }

  /** A title that a longer known one begins with, or that begins with a known one, is the same paper. */
  #lookUp(key: string): Work[] {
    const exact = this.#byKey.get(key);
    if (exact !== undefined) return [this.current(exact) ?? exact];
    if (!key.startsWith('title:') || key.length < openingLength) return [];
    for (const other of this.#byOpening.get(key.slice(0, openingLength)) ?? []) {
      const work = this.#byKey.get(other);
      const begins = other.startsWith(key) || (other.length > openingLength + 6 && key.startsWith(other));
      if (work !== undefined && begins) return [this.current(work) ?? work];
    }
    return [];
  }

  #remember(key: string, work: Work): void {
    if (key.startsWith('title:') && key.length >= openingLength && !this.#byKey.has(key)) {
      const opening = key.slice(0, openingLength);
      this.#byOpening.set(opening, [...(this.#byOpening.get(opening) ?? []), key]);
    }
    this.#byKey.set(key, work);
  }

  #join(work: Work, other: Work): void {
    work.arxiv ??= other.arxiv;
    work.doi ??= other.doi;
    work.openreview ??= other.openreview;
    for (const url of other.urls) work.urls.add(url);
    for (const [title, count] of other.titles) work.titles.set(title, (work.titles.get(title) ?? 0) + count);
    this.#moved.set(other, work);
  }

  /** The work that took the place of one that was joined to it. */
  current(work: Work | undefined): Work | undefined {
    let at = work;
    for (let next = at && this.#moved.get(at); next !== undefined; next = this.#moved.get(next)) at = next;
    return at;
  }

  works(): Work[] {
    return [...new Set([...this.#byKey.values()].flatMap((work) => this.current(work) ?? []))];
  }
}

/** Two works that each have an arXiv id of their own are two papers, whatever their titles share. */
function canJoin(one: Work, other: Work): boolean {
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return (
    !differ(one.arxiv, other.arxiv) &&
    !differ(one.doi, other.doi) &&
    !(one.curated !== undefined && other.curated !== undefined)
  );
}

function emptyWork(curated: Work['curated']): Work {
  return {
    arxiv: curated?.arxiv ?? null,
    doi: curated?.doi ?? null,
    openreview: curated?.openreview ?? null,
    urls: new Set(),
    titles: new Map(),
    curated,
    evidence: [],
  };
}

function toPaper(work: Work, slugs: SlugRegister): Paper {
  const { curated } = work;
  const title = curated?.title ?? bestTitle(work);
  const links = new Map((curated?.links ?? []).map((link) => [link.url, link]));
  for (const url of work.urls) if (!links.has(url)) links.set(url, { title: hostOf(url), url });
  return {
    id: slugs.take(curated?.id ?? work.arxiv?.replace('/', '-') ?? slugOf(title, 'paper')),
    title,
    aliases: curated?.aliases ?? [],
    authors: curated?.authors ?? [],
    year: curated?.year ?? yearOfArxiv(work.arxiv),
    venue: curated?.venue ?? null,
    arxiv: work.arxiv,
    doi: work.doi,
    openreview: work.openreview,
    links: [...links.values()],
    about: curated?.about ?? '',
    evidence:
      curated === undefined
        ? work.evidence
        : [{ field: 'title', rule: 'curated', quote: curated.file }, ...work.evidence],
  };
}

function bestTitle(work: Work): string {
  const [best] = [...work.titles].sort(
    ([one, oneCount], [other, otherCount]) => other.length - one.length || otherCount - oneCount,
  );
  if (best !== undefined) return unshouted(best[0]);
  const id = work.arxiv === null ? (work.doi ?? work.openreview) : `arXiv:${work.arxiv}`;
  return id ?? [...work.urls][0] ?? 'Untitled paper';
}

const smallWords = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'into',
  'is',
  'of',
  'on',
  'or',
  'the',
  'to',
  'via',
  'vs',
  'with',
  'without',
]);

/** A title in capitals is set as titles are: «RANKING ARCHITECTURE SEARCH AT META* SCALE» → «Ranking Architecture Search at Meta Scale». */
export function unshouted(title: string): string {
  const plain = title.replace(/(?<=\p{L})\*/gu, '');
  if (/\p{Ll}/u.test(plain)) return plain;
  return plain
    .toLowerCase()
    .replace(/[\p{L}\p{N}]+/gu, (word, at: number) =>
      at > 0 && smallWords.has(word) && !/[:?!]\s$/.test(plain.slice(0, at))
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    );
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}

/** arXiv's numbers begin with the year and month of submission (https://info.arxiv.org/help/arxiv_identifier.html). */
function yearOfArxiv(arxiv: string | null): number | null {
  const digits = arxiv === null ? undefined : /(?:^|\/)(\d\d)\d\d/.exec(arxiv)?.[1];
  if (digits === undefined) return null;
  return Number(digits) > 90 ? 1900 + Number(digits) : 2000 + Number(digits);
}

function aliasesOf(paper: Paper): PaperAlias[] {
  const [name = '', rest] = paper.title.split(/:\s/);
  const fromTitle = rest !== undefined && name.split(' ').length <= 4 ? [name] : [];
  const methods = (paper.title.match(/[\p{L}\d]+(?:[-.][\p{L}\d]+)*/gu) ?? []).filter(
    (word) =>
      word.length >= 4 && /\p{Ll}/u.test(word) && /\p{L}\p{Lu}|\p{Lu}.*\d/u.test(word.replace(/-\p{Lu}\p{Ll}+/gu, '')),
  );
  return [...new Set([...paper.aliases, ...fromTitle, ...methods, paper.title])].map((words) => ({
    words,
    paper: paper.id,
  }));
}
