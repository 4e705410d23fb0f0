/** Answers a question about a text once: many rules ask the same of the same post. The answer goes when the text does. */
import type { TextFacts } from './text-facts.ts';

export function oncePerText<Answer>(ask: (facts: TextFacts) => Answer): (facts: TextFacts) => Answer {
  const answers = new WeakMap<readonly unknown[], { answer: Answer }>();
  return (facts) => {
    // Facts are copied when surroundings are added to them; the words of the text stay the same list.
    const known = answers.get(facts.words);
    if (known !== undefined) return known.answer;
    const answer = ask(facts);
    answers.set(facts.words, { answer });
    return answer;
  };
}

/** The same for questions to which the surroundings and the day of writing belong: each reading of a post has facts of its own. */
export function oncePerReading<Reading extends object, Answer>(
  ask: (reading: Reading) => Answer,
): (reading: Reading) => Answer {
  const answers = new WeakMap<Reading, { answer: Answer }>();
  return (reading) => {
    const known = answers.get(reading);
    if (known !== undefined) return known.answer;
    const answer = ask(reading);
    answers.set(reading, { answer });
    return answer;
  };
}
