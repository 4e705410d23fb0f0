/**
 * Stage: which vacancies were closed by a later post. In: understood posts, oldest first. Out: ids of vacancies that a
 * later post says are filled: the one that it answers, or the latest open one that it shares words with.
 */
import { tokenize } from './language/stem.ts';
import type { Understood } from './understand.ts';

export function findClosedVacancies(posts: Understood[]): Set<string> {
  const closed = new Set<string>();
  const open: Understood[] = [];
  for (const post of posts) {
    const isClosing = post.facts.find('closed') !== undefined && post.draft.text.length < 400;
    if (isClosing) {
      closed.add(post.draft.id);
      const replied = open.find((vacancy) => vacancy.draft.id === post.draft.replyTo);
      const target =
        replied ?? open.findLast((vacancy) => sharesWords(vacancy, post)) ?? (open.length === 1 ? open[0] : undefined);
      if (target !== undefined) closed.add(target.draft.id);
    } else if (post.classification.kind === 'vacancy') {
      open.push(post);
    }
  }
  return closed;
}

function sharesWords(vacancy: Understood, post: Understood): boolean {
  const words = new Set(tellingWords(vacancy.draft.text));
  return tellingWords(post.draft.text).filter((word) => words.has(word)).length >= 1;
}

function tellingWords(text: string): string[] {
  const common = /^(?:ваканс|позиц|закр|человек|спасиб|резюм|прислал|откликн|наш|друз)/;
  return tokenize(text)
    .map((token) => token.stem)
    .filter((word) => word.length >= 5 && !common.test(word));
}
