/**
 * Answers a question about a text once: many rules ask the same of the same post. Posts are asked about one after the other, so
 * that the latest answers are all that is kept; whoever comes back to a post later has it answered anew.
 */
import type { TextFacts } from './reading/text-facts.ts';

const forgetters: (() => void)[] = [];

/** To be called when all posts are read: else the last ones live as long as the process, with all that they lead to. */
export function forgetAnswers(): void {
  for (const forget of forgetters) forget();
}

export function oncePerText<Answer>(ask: (facts: TextFacts) => Answer): (facts: TextFacts) => Answer {
  let latest: Kept<Answer> | undefined;
  let before: Kept<Answer> | undefined;
  forgetters.push(() => {
    latest = undefined;
    before = undefined;
  });
  return (facts) => {
    // Facts are copied when surroundings are added to them; the words of the text stay the same list.
    const { words } = facts;
    if (latest?.of === words) return latest.answer;
    if (before?.of === words) return before.answer;
    const answer = ask(facts);
    before = latest;
    latest = { of: words, answer };
    return answer;
  };
}

/** The same for questions to which the surroundings and the day of writing belong: each reading of a post has facts of its own. */
export function oncePerReading<Reading extends object, Answer>(
  ask: (reading: Reading) => Answer,
): (reading: Reading) => Answer {
  let latest: Kept<Answer> | undefined;
  let before: Kept<Answer> | undefined;
  forgetters.push(() => {
    latest = undefined;
    before = undefined;
  });
  return (reading) => {
    if (latest?.of === reading) return latest.answer;
    if (before?.of === reading) return before.answer;
    const answer = ask(reading);
    before = latest;
    latest = { of: reading, answer };
    return answer;
  };
}

/** Two are kept: a post is held against the one that it answers. */
interface Kept<Answer> {
  of: object;
  answer: Answer;
}
