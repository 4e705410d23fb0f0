/** What the first page of a topic shows before its posts: the best reviews, the newest recordings, meetings and talks, its people. */
import type { Event, Talk, Topic } from '../../archive/model/entities.ts';
import type { Post } from '../../archive/model/post.ts';
import type { RecordingEntry } from '../../archive-index.ts';
import { talksByYear } from '../dates/talk-year.ts';
import { recordedThing } from '../facts/recording-facts.ts';
import type { Site } from '../site.ts';
import { bestReviews } from './best-reviews.ts';

/** More people than that are found through their talks. */
const mostPeople = 8;
const mostBest = 4;
const mostRecordings = 6;
const mostOthers = 8;

export interface TopicOverview {
  reviews: Post[];
  recordings: RecordingEntry[];
  events: Event[];
  talks: Talk[];
  /** Ids of speakers. */
  people: string[];
}

/** To be asked for once a topic: it looks at everything that the topic gathers. */
export function topicOverview(topic: Topic, { index }: Pick<Site, 'index'>): TopicOverview {
  const gathered = index.ofTopic(topic.id);
  const [meetings, talks] = [gathered.events.toReversed(), talksByYear(gathered.talks)];
  const recorded = meetings.filter((event) => index.recordingsOf(event).length > 0);
  const recordings = [...recorded, ...talks].flatMap((thing) => index.recordingsOf(thing)).slice(0, mostRecordings);
  /** What stands among the recordings need not stand among the meetings again. */
  const watched = new Set(recordings.map(recordedThing));
  return {
    reviews: bestReviews(gathered.posts, mostBest),
    recordings,
    events: meetings.filter((event) => !watched.has(event)).slice(0, mostOthers),
    talks: talks.filter((talk) => !watched.has(talk)).slice(0, mostOthers),
    people: [...new Set([...meetings, ...talks].flatMap(({ speakers }) => speakers))].slice(0, mostPeople),
  };
}
