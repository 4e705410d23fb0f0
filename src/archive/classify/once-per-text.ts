/**
 * Answers a question about a text once: many rules ask the same of the same post. Posts are asked about one after the other, so
 * that the latest answers are all that is kept; whoever comes back to a post later has it answered anew.
 */
import type { TextFacts } from './text-facts.ts';

export function oncePerText<Answer>(ask: (facts: TextFacts) => Answer): (facts: TextFacts) => Answer {
  // Facts are copied when surroundings are added to them; the words of the text stay the same list.
  return oncePer(({ words }) => words, ask);
}

/** The same for questions to which the surroundings and the day of writing belong: each reading of a post has facts of its own. */
export function oncePerReading<Reading extends object, Answer>(
  ask: (reading: Reading) => Answer,
): (reading: Reading) => Answer {
  return oncePer((reading) => reading, ask);
}

/** Two are kept: a post is held against the one that it answers. */
function oncePer<Asked, Answer>(
  keyOf: (asked: Asked) => object,
  ask: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  let latest: { key: object; answer: Answer } | undefined;
  let before: { key: object; answer: Answer } | undefined;
  return (asked) => {
    const key = keyOf(asked);
    if (latest?.key === key) return latest.answer;
    if (before?.key === key) return before.answer;
    const answer = ask(asked);
    before = latest;
    latest = { key, answer };
    return answer;
  };
}
