/** Findings: everything that the stages found, by post, as the assembling of posts and events needs it. */
import type { Meeting } from '../events/meeting.ts';
import type { TopicSearch } from '../kept/kept-readings.ts';
import type { Paper, Speaker } from '../model/entities.ts';
import type { CuratedPost, Overlay } from '../model/overlay.ts';
import type { PapersOfPost } from '../papers/papers-of-post.ts';
import type { PeopleOfPost } from '../people/people-of-post.ts';
import type { JoinedTalks } from '../talks/join-talks.ts';

export interface Findings {
  overlay: Overlay;
  corrections: Map<string, CuratedPost>;
  people: Map<string, PeopleOfPost>;
  papers: Map<string, PapersOfPost>;
  paperById: Map<string, Paper>;
  speakerById: Map<string, Speaker>;
  talks: JoinedTalks;
  talkTitles: Map<string, string>;
  topics: TopicSearch;
  redactQuote: (quote: string) => string;
  /** Ids of vacancies that are said to be filled. */
  closedVacancies: Set<string>;
  meetingOf: Map<string, Meeting>;
  /** Ids of events by meeting, given before posts are assembled. */
  eventIds: Map<Meeting, string>;
  eventTitles: Map<Meeting, string>;
}
