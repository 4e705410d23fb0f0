/**
 * Stage: which vacancies were closed by a later post. In: understood posts, oldest first. Out: ids of vacancies that are
 * said to be filled, and of the posts that say so: what they answer, or the open one that they share words with.
 */
import { closesVacancy, tellsOfEnd } from './classify/closes-vacancy.ts';
import { writtenOn } from './classify/facts.ts';
import { daysBetween } from './language/dates/calendar.ts';
import { tokenize } from './language/stem.ts';
import type { Understood } from './understood.ts';

/** Nobody leaves a place open for longer. */
const longestOpen = 300;

export function findClosedVacancies(posts: Understood[]): Set<string> {
  const closed = new Set<string>();
  let open: Understood[] = [];
  for (const post of posts) {
    if (post.classification.kind !== 'vacancy') continue;
    if (closesVacancy(post.facts) === undefined && !(open.length > 0 && tellsOfEnd(post.facts))) {
      open.push(post);
      continue;
    }
    closed.add(post.draft.id);
    const target = findTarget(open, post);
    if (target === undefined) continue;
    closed.add(target.draft.id);
    open = open.filter((vacancy) => vacancy !== target);
  }
  return closed;
}

function findTarget(open: readonly Understood[], post: Understood): Understood | undefined {
  const replied = open.find((vacancy) => vacancy.draft.id === post.draft.replyTo);
  if (replied !== undefined || post.draft.replyTo !== null) return replied;
  const words = new Set(tellingWords(post.draft.text));
  const near = open.filter((vacancy) => isNear(vacancy, post));
  let best: { vacancy: Understood; shared: number } | undefined;
  for (const vacancy of near) {
    const shared = new Set(tellingWords(vacancy.draft.text).filter((word) => words.has(word))).size;
    // The newest of equals.
    if (shared > 0 && shared >= (best?.shared ?? 0)) best = { vacancy, shared };
  }
  return best?.vacancy ?? (near.length === 1 ? near[0] : undefined);
}

function isNear(vacancy: Understood, post: Understood): boolean {
  const from = writtenOn(vacancy.writing);
  const to = writtenOn(post.writing);
  return from === null || to === null || daysBetween(from, to) <= longestOpen;
}

function tellingWords(text: string): string[] {
  const common = /^(?:ваканс|позиц|закр|человек|спасиб|резюм|прислал|откликн|наш|друз|команд|групп|position|found)/;
  return tokenize(text)
    .map((token) => token.stem)
    .filter((word) => word.length >= 4 && !common.test(word));
}
