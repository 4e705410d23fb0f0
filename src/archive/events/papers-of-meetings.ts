/**
 * Gives a post of a meeting the paper of that meeting where it names a method that no paper is known by: «Запись про PatchTST»
 * after «A Time Series is Worth 64 Words». In: posts, their papers, and their meetings. Out: papers of posts.
 */
import type { Facts } from '../classify/facts.ts';
import { readSpokenName } from '../language/sounds-alike.ts';
import type { Paper } from '../model/entities.ts';
import type { PapersOfPost } from '../papers/papers-of-post.ts';
import type { Understood } from '../understood.ts';
import { type Meeting, meetingKinds } from './meeting.ts';

interface Context {
  paperById: ReadonlyMap<string, Pick<Paper, 'title' | 'aliases'>>;
  /** Whether a name is that of no paper. */
  isNone: (name: string) => boolean;
}

export function withPapersOfMeetings(
  posts: readonly Understood[],
  papers: ReadonlyMap<string, PapersOfPost>,
  meetingOf: ReadonlyMap<string, Meeting>,
  { paperById, isNone }: Context,
): Map<string, PapersOfPost> {
  const result = new Map(papers);
  const factsOf = new Map(posts.map(({ draft, facts }) => [draft.id, facts]));
  for (const { draft, facts, classification } of posts) {
    // What else stands in an event speaks of it, and need not be about its paper.
    if (!meetingKinds.has(classification.kind)) continue;
    const own = papers.get(draft.id);
    const meeting = meetingOf.get(draft.id);
    const [paper, ...others] = meeting?.papers ?? [];
    if (own === undefined || meeting === undefined || own.about.length > 0 || paper === undefined || others.length > 0)
      continue;
    const name = methodNamed(facts, isNone);
    const spoken = (): string | undefined =>
      spokenName(facts, [
        ...namesOf(paperById.get(paper)),
        ...meeting.announcements.flatMap((id) => latinNames(factsOf.get(id), isNone)),
      ]);
    const [rule, quote] =
      name === undefined
        ? (['spoken-name-of-its-meeting', spoken()] as const)
        : (['named-with-its-meeting', name] as const);
    if (quote !== undefined) result.set(draft.id, { ...own, about: [{ paper, rule, quote }] });
  }
  return result;
}

function methodNamed(facts: Facts, isNone: (name: string) => boolean): string | undefined {
  return latinNames(facts, isNone)[0];
}

function latinNames(facts: Facts | undefined, isNone: (name: string) => boolean): string[] {
  if (facts === undefined) return [];
  const named = facts.papers.flatMap(({ by, quote }) => (by.endsWith('name') ? [quote] : []));
  return [...named, ...facts.methodNames].filter((name) => !isNone(name) && !/^\p{Lu}\p{Ll}+ed$/u.test(name));
}

function namesOf(paper: Pick<Paper, 'title' | 'aliases'> | undefined): string[] {
  return paper === undefined ? [] : [...paper.aliases, ...(paper.title.match(/\p{Lu}[\p{L}\d-]{3,}/gu) ?? [])];
}

/** «матрёшку соберём позже»: a word that is spoken as a name of the paper is. */
function spokenName({ words, text }: Facts, names: readonly string[]): string | undefined {
  const heard = names.flatMap((name) => readSpokenName(name) ?? []);
  if (heard.length === 0) return undefined;
  const word = words.find(
    ({ text: folded }) => folded.length >= 4 && /^[а-я]/.test(folded) && heard.some((isHeard) => isHeard(folded)),
  );
  return word === undefined ? undefined : text.slice(word.start, word.end);
}
