/**
 * Stage: which stretches of a post's text name which thing. In: what the other stages found. Out: mentions in reading
 * order that never overlap: where two compete, the longer and more particular one stays.
 */
import type { Mention } from './model/post.ts';

/** The more particular thing first: a talk's title may hold a paper's name, and that a topic's. */
const precedence: readonly Mention['target'][] = ['talk', 'paper', 'event', 'speaker', 'topic'];

export function settleMentions(found: Mention[]): Mention[] {
  // Most posts name one thing or nothing.
  if (found.length < 2) return found.filter(({ start, end }) => start < end);
  const ranked = [...found].sort(
    (one, other) =>
      precedence.indexOf(one.target) - precedence.indexOf(other.target) ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  );
  const settled: Mention[] = [];
  const topics = new Set<string>();
  for (const mention of ranked) {
    if (mention.end <= mention.start || settled.some((other) => mention.start < other.end && mention.end > other.start))
      continue;
    // A topic is linked where it is named first; a page full of links is no easier to read.
    if (mention.target === 'topic' && topics.has(mention.id)) continue;
    if (mention.target === 'topic') topics.add(mention.id);
    settled.push(mention);
  }
  return settled.sort((one, other) => one.start - other.start);
}
