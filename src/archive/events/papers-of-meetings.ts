/**
 * Gives a post of a meeting the paper of that meeting where it names a method that no paper is known by: «Запись про PatchTST»
 * after «A Time Series is Worth 64 Words». In: posts, their papers, and their meetings. Out: papers of posts.
 */
import type { Facts } from '../classify/facts.ts';
import type { PapersOfPost } from '../papers/resolve-papers.ts';
import type { Understood } from '../understand.ts';
import type { Meeting } from './meeting.ts';

export function withPapersOfMeetings(
  posts: readonly Understood[],
  papers: ReadonlyMap<string, PapersOfPost>,
  meetingOf: ReadonlyMap<string, Meeting>,
): Map<string, PapersOfPost> {
  const result = new Map(papers);
  for (const { draft, facts } of posts) {
    const own = papers.get(draft.id);
    const meeting = meetingOf.get(draft.id);
    const [paper, ...others] = meeting?.papers ?? [];
    if (own === undefined || own.about.length > 0 || paper === undefined || others.length > 0) continue;
    const name = methodNamed(facts);
    if (name !== undefined)
      result.set(draft.id, { ...own, about: [{ paper, rule: 'named-with-its-meeting', quote: name }] });
  }
  return result;
}

function methodNamed({ papers, methodNames }: Facts): string | undefined {
  return papers.find(({ by }) => by === 'short-name' || by === 'loose-name')?.quote ?? methodNames[0];
}
