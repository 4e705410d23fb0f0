/** How many recordings each topic has, by its id. */
import { recordingTopics } from '../facts/recording-facts.ts';
import type { Site } from '../site.ts';

export function recordingsByTopic(site: Pick<Site, 'derive'>): Map<string, number> {
  return new Map(site.derive('recordings-by-topic', countsOf));
}

function countsOf({ index }: Site): [topic: string, recordings: number][] {
  const counts = new Map<string, number>();
  for (const id of index.recordings.flatMap(recordingTopics)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts];
}
