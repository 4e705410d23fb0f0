/** What things have in common: the topics that most of them share. */

/** Ids of topics, the most frequent first; among equals in the order in which they were met. */
export function commonTopics(things: ReadonlyArray<{ topics: readonly string[] }>, most: number): string[] {
  const counts = new Map<string, number>();
  for (const { topics } of things) for (const id of topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([id]) => id);
}
