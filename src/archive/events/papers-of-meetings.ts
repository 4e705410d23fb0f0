/**
 * Gives a post of a meeting the paper of that meeting where it names a method that no paper is known by: «Запись про PatchTST»
 * after «A Time Series is Worth 64 Words». In: posts, their papers, and their meetings. Out: papers of posts.
 */
import type { Facts } from '../classify/facts.ts';
import { noPaperNames } from '../papers/no-paper-names.ts';
import type { PapersOfPost } from '../papers/resolve-papers.ts';
import type { Understood } from '../understand.ts';
import { type Meeting, meetingKinds } from './meeting.ts';

export function withPapersOfMeetings(
  posts: readonly Understood[],
  papers: ReadonlyMap<string, PapersOfPost>,
  meetingOf: ReadonlyMap<string, Meeting>,
  speakers: readonly Speaker[],
): Map<string, PapersOfPost> {
  const result = new Map(papers);
  const isNone = noPaperNames(
    posts.map(({ facts }) => facts.text),
    speakers,
  );
  for (const { draft, facts, classification } of posts) {
    // What else stands in an event speaks of it, and need not be about its paper.
    if (!meetingKinds.has(classification.kind)) continue;
    const own = papers.get(draft.id);
    const meeting = meetingOf.get(draft.id);
    const [paper, ...others] = meeting?.papers ?? [];
    if (own === undefined || own.about.length > 0 || paper === undefined || others.length > 0) continue;
    const name = methodNamed(facts, isNone);
    if (name !== undefined)
      result.set(draft.id, { ...own, about: [{ paper, rule: 'named-with-its-meeting', quote: name }] });
  }
  return result;
}

function methodNamed({ papers, methodNames }: Facts, isNone: (name: string) => boolean): string | undefined {
  const named = papers.flatMap(({ by, quote }) => (by.endsWith('name') ? [quote] : []));
  return [...named, ...methodNames].find((name) => !isNone(name) && !/^\p{Lu}\p{Ll}+ed$/u.test(name));
}
