/**
 * Answers a question about a word once, wherever and however often the word is written: texts repeat their words. In: a
 * question whose answer follows from the word alone. Out: the same question, remembered.
 */

/** Past so many words the memory is emptied, so that it never grows without bound. */
const mostKnown = 100_000;

export function oncePerWord<Answer extends NonNullable<unknown> | null>(
  ask: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= mostKnown) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
