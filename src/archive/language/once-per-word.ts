/**
 * Answers a question about a word once, wherever and however often the word is written: texts repeat their words. In: a
 * question whose answer follows from the word alone. Out: the same question, remembered.
 */
import { type Entry, entryAt } from './lexicon.ts';

/** Asked by a word of a text, which knows its number. */
export function oncePerWord<Answer extends NonNullable<unknown> | null>(
  ask: (word: string) => Answer,
): (word: Entry) => Answer {
  const answers: (Answer | undefined)[] = [];
  return (word) => {
    const known = answers[word.id];
    if (known !== undefined) return known;
    const answer = ask(word.text);
    // Without gaps, as words get their numbers: an array with gaps is looked up more slowly.
    while (answers.length <= word.id) answers.push(undefined);
    answers[word.id] = answer;
    return answer;
  };
}

/** The same for words by themselves. */
export function oncePerSpelling<Answer extends NonNullable<unknown> | null>(
  ask: (word: string) => Answer,
): (word: string) => Answer {
  const asked = oncePerWord(ask);
  return (word) => asked(entryAt(word, 0, word.length));
}

/** A pattern about words by themselves, which looks at each of them once. */
export function ofWord(pattern: RegExp): { test(word: string): boolean } {
  return { test: oncePerSpelling((word) => pattern.test(word)) };
}
