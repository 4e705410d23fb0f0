/**
 * A work that its meeting had by its address in one post, and by a title or a name in another, is one paper: «arXiv:1703.06114» in
 * the announcement, «Deep Sets» under the video. In: papers, what posts tell of them, and the meetings. Out: the same with fewer
 * papers; meetings are told, too.
 */
import type { Paper } from '../model/entities.ts';
import type { PapersOfPost } from './papers-of-post.ts';

interface MeetingWithPapers {
  papers: Set<string>;
}

export interface Works {
  papers: Paper[];
  byPost: Map<string, PapersOfPost>;
}

/** `isCurated`: what the editor wrote down stays as it is. */
export function uniteWorks(
  { papers, byPost }: Works,
  meetings: readonly MeetingWithPapers[],
  isCurated: (paper: string) => boolean,
): Works {
  const united = unitedWith(papers, byPost, meetings, isCurated);
  if (united.size === 0) return { papers, byPost };
  const idOf = (paper: string): string => united.get(paper) ?? paper;
  for (const meeting of meetings) meeting.papers = new Set([...meeting.papers].map(idOf));
  return { papers: unite(papers, united), byPost: rename(byPost, idOf) };
}

/** Papers without an address → the paper that they are. */
function unitedWith(
  papers: readonly Paper[],
  byPost: ReadonlyMap<string, PapersOfPost>,
  meetings: readonly MeetingWithPapers[],
  isCurated: (paper: string) => boolean,
): Map<string, string> {
  const known = new Map(papers.map((paper) => [paper.id, paper]));
  const together = pairsOf(byPost);
  const found = new Map<string, Set<string>>();
  for (const meeting of meetings) {
    const own = [...meeting.papers].flatMap((id) => known.get(id) ?? []);
    const isWhole = own.some(hasAddress) ? hasAddress : isInFull;
    const [addressed, otherAddressed] = own.filter(isWhole);
    const [told, otherTold] = own.filter((paper) => !isWhole(paper));
    if (addressed === undefined || told === undefined || otherAddressed !== undefined || otherTold !== undefined)
      continue;
    if (isCurated(addressed.id) || isCurated(told.id) || together.has(pair(addressed.id, told.id))) continue;
    if (!mayBeNamed(addressed, told)) continue;
    found.set(told.id, (found.get(told.id) ?? new Set()).add(addressed.id));
  }
  // A title that two meetings had beside two addresses is neither's.
  return new Map(
    [...found].flatMap(([told, [only, other]]) => (only === undefined || other !== undefined ? [] : [[told, only]])),
  );
}

const hasAddress = ({ arxiv, doi, openreview, links }: Paper): boolean =>
  (arxiv ?? doi ?? openreview) !== null || links.length > 0;

/** Nothing but its number is known: see `toPaper`. */
const isUntitled = ({ title, arxiv, doi, openreview, links }: Paper): boolean =>
  title === `arXiv:${arxiv}` || title === doi || title === openreview || links.some(({ url }) => url === title);

/** Two titles in full are two works; a number and a title, or a name and a title, may be one. */
const mayBeNamed = (addressed: Paper, told: Paper): boolean =>
  isUntitled(addressed) ||
  isOneName(addressed.title) ||
  isOneName(told.title) ||
  (isBrief(addressed) && isInFull(told)) ||
  (isBrief(told) && isInFull(addressed));

/** Where no post gives an address, a title in full and one name may be one work. */
const isInFull = ({ title }: Paper): boolean => title.split(' ').length >= 4;

const isBrief = ({ title }: Paper): boolean => title.split(' ').length <= 3;

const isOneName = (title: string): boolean => !title.includes(' ');

const pair = (one: string, other: string): string => [one, other].sort().join(' ');

/** Papers that one post tells apart. */
function pairsOf(byPost: ReadonlyMap<string, PapersOfPost>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { about, named } of byPost.values()) {
    const own = [...new Set([...about, ...named].map(({ paper }) => paper))];
    for (const [place, one] of own.entries()) for (const other of own.slice(place + 1)) pairs.add(pair(one, other));
  }
  return pairs;
}

function unite(papers: readonly Paper[], united: ReadonlyMap<string, string>): Paper[] {
  const partsOf = new Map<string, Paper[]>();
  for (const paper of papers) {
    const whole = united.get(paper.id);
    if (whole !== undefined) partsOf.set(whole, [...(partsOf.get(whole) ?? []), paper]);
  }
  return papers
    .filter(({ id }) => !united.has(id))
    .map((paper) => (partsOf.get(paper.id) ?? []).reduce(withPart, paper))
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));
}

function withPart(paper: Paper, part: Paper): Paper {
  const title =
    isUntitled(paper) || (isBrief(paper) && part.title.length > paper.title.length) ? part.title : paper.title;
  return {
    ...paper,
    title,
    aliases: [
      ...new Set([...paper.aliases, ...(isUntitled(paper) ? [] : [paper.title]), part.title, ...part.aliases]),
    ].filter((name) => name !== title),
    evidence: [
      ...paper.evidence,
      ...part.evidence,
      { field: 'title', rule: 'other-name-of-its-meeting', quote: part.title },
    ],
  };
}

function rename(byPost: ReadonlyMap<string, PapersOfPost>, idOf: (paper: string) => string): Map<string, PapersOfPost> {
  return new Map(
    [...byPost].map(([post, { about, named }]) => [
      post,
      {
        about: about.map((one) => ({ ...one, paper: idOf(one.paper) })),
        named: named.map((one) => ({ ...one, paper: idOf(one.paper) })),
      },
    ]),
  );
}
