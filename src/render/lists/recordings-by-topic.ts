/** How many recordings each topic has, by its id. */
import type { Topic } from '../../archive/model/entities.ts';
import { recordingTopics } from '../facts/recording-facts.ts';
import type { Site } from '../site.ts';

export function recordingsByTopic(site: Pick<Site, 'derive'>): Map<string, number> {
  return new Map(site.derive('recordings-by-topic', countsOf));
}

/** Topics that have any, in the order of the archive. */
export function recordedTopics(site: Pick<Site, 'derive'>): Pick<Topic, 'id' | 'title'>[] {
  return site.derive('recorded-topics', (whole) => {
    const counts = recordingsByTopic(whole);
    return whole.archive.topics.flatMap(({ id, title }) => (counts.has(id) ? [{ id, title }] : []));
  });
}

function countsOf({ index }: Site): [topic: string, recordings: number][] {
  const counts = new Map<string, number>();
  for (const id of index.recordings.flatMap(recordingTopics)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts];
}
