/** What a topic gathers, in words; what it lacks is not said. */
import type { Topic } from '../../archive/model/entities.ts';
import type { Site } from '../site.ts';

export function topicCounts(topic: Topic, site: Pick<Site, 'derive'>): string {
  return site.derive('topic-counts', countsOf, topic.id);
}

function countsOf({ index, t }: Site, topic: string): string {
  const { posts, events, talks } = index.ofTopic(topic);
  const reviews = posts.filter(({ kind }) => kind === 'review').length;
  const parts = [
    posts.length > 0 ? t.counts.posts(posts.length) : '',
    reviews > 0 ? t.counts.reviews(reviews) : '',
    events.length > 0 ? t.counts.events(events.length) : '',
    talks.length > 0 ? t.counts.talks(talks.length) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t.topics.quiet : parts.join('\u00a0· ');
}
