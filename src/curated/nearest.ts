/** Finds the word that somebody probably meant. In: what they wrote and the words that would have been right. */

/** The closest of `words`, or undefined when none is close enough to be a slip of the hand. Case does not count. */
export function findNearest(written: string, words: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  const tolerance = Math.max(1, Math.round(wanted.length * 0.4));
  let nearest: string | undefined;
  let shortest = tolerance + 1;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) >= shortest) continue;
    const distance = slips(wanted, word.toLowerCase());
    if (distance < shortest) {
      nearest = word;
      shortest = distance;
    }
  }
  return nearest;
}

/** “Did you mean “x”? ”, with its trailing space, or nothing. */
export function didYouMean(written: string, words: Iterable<string>): string {
  const nearest = findNearest(written, words);
  return nearest === undefined ? '' : `Did you mean “${nearest}”? `;
}

/** Letters inserted, left out, mistaken or swapped with their neighbour on the way from one word to the other. */
function slips(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const mistaken = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + mistaken,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
