/**
 * Reads of each post what is asked of it again and again while papers are told apart. In: posts, and whether a name is that of a series, a
 * room or a person. Out: posts without such names, the rows of their lists and the names that they bring.
 */
import type { Facts } from '../classify/facts.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PostKind } from '../model/post.ts';
import { openRows } from './listed-papers.ts';
import type { PaperInput, PaperPost } from './papers-of-post.ts';
import { type OwnPapers, readOwnPapers } from './read-own-papers.ts';

/** Kinds that introduce a paper, so that an unknown name in them is a new one. */
export const kindsThatName: ReadonlySet<PostKind> = new Set(['announcement', 'review']);

export function readPaperPosts(inputs: readonly PaperInput[], isNone: (name: string) => boolean): PaperPost[] {
  return inputs.map(({ id, kind, answers, facts: all }) => {
    const facts = withoutNames(all, isNone);
    const { papers, ownPapers: own } = facts;
    const at = (numbers: readonly number[]): PaperMention[] => numbers.flatMap((number) => papers[number] ?? []);
    const others = at(own?.others ?? none);
    return {
      id,
      kind,
      answers,
      facts,
      rows: openRows(own?.rows ?? null, facts),
      others,
      groups: own?.groups.map(at) ?? none,
      beside: own === null || own.beside.length === 0 ? nothing : namesBeside(own, papers),
      brings: kindsThatName.has(kind)
        ? { first: firstName(facts), others: new Set(others.map(({ title }) => title)) }
        : null,
    };
  });
}

const none: readonly never[] = [];
const nothing: ReadonlyMap<PaperMention, string> = new Map();

function namesBeside({ beside }: OwnPapers, papers: readonly PaperMention[]): Map<PaperMention, string> {
  return new Map(
    beside.flatMap(({ mention, name }) => {
      const paper = papers[mention];
      return paper === undefined ? [] : [[paper, name]];
    }),
  );
}

/** What a channel numbers its meetings by, and its people, name no paper. */
function withoutNames(facts: Facts, isNone: (name: string) => boolean): Facts {
  const { papers, methodNames } = facts;
  if (!methodNames.some(isNone) && !papers.some(({ title }) => title !== null && isNone(title))) return facts;
  const others = {
    ...facts,
    papers: papers.filter(
      ({ by, title }) => !((by.endsWith('name') || title?.includes(' on ')) && isNone(title ?? '')),
    ),
    methodNames: methodNames.filter((name) => !isNone(name)),
  };
  return { ...others, ownPapers: readOwnPapers(others) };
}

function firstName({ papers, methodNames, text }: Facts): string | undefined {
  let first: string | undefined;
  let firstAt = Number.POSITIVE_INFINITY;
  for (const { by, start, title } of papers)
    if (by.endsWith('name') && start !== null && title !== null && start < firstAt) [first, firstAt] = [title, start];
  for (const name of methodNames) {
    const at = text.indexOf(name);
    if (at < firstAt) [first, firstAt] = [name, at];
  }
  return first;
}
