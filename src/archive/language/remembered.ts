/**
 * Answers questions about names, titles and addresses once: several questions of one post, and several posts, ask about the same.
 * In: a question whose answer follows from the string alone. Out: the same question, remembered for the latest strings.
 */

/** Past so many the memory is emptied: a post asks about some twenty. */
const most = 5_000;

export function remembered<Answer extends NonNullable<unknown> | null>(
  ask: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
