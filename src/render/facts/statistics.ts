/**
 * The channel in numbers. In: the archive and its index. Out: counts by kind and topic over time, and who and what was
 * spoken of most. One pass over the posts each; nothing here is a page yet.
 */
import type { Event, Paper, Speaker, Topic } from '../../archive/model/entities.ts';
import { type Post, type PostKind, postKinds } from '../../archive/model/post.ts';
import { orderDay } from '../../archive-index.ts';
import { countByPeriod, type Periods, periodsOf } from '../dates/periods.ts';
import type { Site } from '../site.ts';
import { answers, reactionSigns } from './answers.ts';

/** Counts of one thing in every period, oldest first. */
export interface Series<Of> {
  of: Of;
  counts: readonly number[];
  /** Also what no period holds, because its date is unknown. */
  total: number;
}

export interface DiscussedPaper {
  paper: Paper;
  events: number;
  reviews: number;
  posts: number;
}

export interface BusySpeaker {
  speaker: Speaker;
  events: number;
  talks: number;
  reviews: number;
}

export interface Statistics {
  periods: Periods;
  kinds: Series<PostKind>[];
  topics: Series<Topic>[];
  papers: DiscussedPaper[];
  speakers: BusySpeaker[];
  reactions: Array<{ emoji: string; count: number }>;
  answered: Array<{ post: Post; count: number }>;
  /** Of the meetings that are over and were not cancelled. */
  meetings: { over: number; recorded: number };
  /** Posts whose date is unknown or only known within bounds. */
  undated: number;
  blurred: number;
}

export function statisticsOf({ archive, index }: Pick<Site, 'archive' | 'index'>, most: number): Statistics {
  const { posts } = archive;
  const periods = periodsOf(posts.map(orderDay));
  const series = <Of>(of: Of, ofIt: readonly Post[]): Series<Of> => ({
    of,
    counts: countByPeriod(periods, ofIt.map(orderDay)),
    total: ofIt.length,
  });
  const over = archive.events.filter((event) => isOver(event, archive.today));
  return {
    periods,
    kinds: postKinds.map((kind) => series(kind, index.ofKind(kind))).filter(({ total }) => total > 0),
    topics: archive.topics
      .map((topic) => series(topic, index.ofTopic(topic.id).posts))
      .filter(({ total }) => total > 0)
      .sort((one, other) => other.total - one.total),
    papers: discussed(archive.papers, index, most),
    speakers: busy(archive.speakers, index, most),
    reactions: sumReactions(posts).slice(0, most),
    answered: posts
      .map((post) => ({ post, count: answers(post) }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .slice(0, most),
    meetings: { over: over.length, recorded: over.filter((event) => index.recordingsOf(event).length > 0).length },
    undated: posts.filter((post) => orderDay(post) === '').length,
    blurred: posts.filter(({ published }) => !('at' in published) && published.after !== published.before).length,
  };
}

function isOver({ startsAt, status }: Event, today: string): boolean {
  return status === 'held' || (status !== 'cancelled' && startsAt.at.slice(0, 10) < today);
}

function discussed(papers: readonly Paper[], index: Site['index'], most: number): DiscussedPaper[] {
  return papers
    .map((paper) => {
      const { posts, events } = index.ofPaper(paper.id);
      const reviews = posts.filter(({ kind }) => kind === 'review').length;
      return { paper, events: events.length, reviews, posts: posts.length };
    })
    .filter(({ posts, events }) => posts + events > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, most);
}

/** A meeting is an hour of talk, a review a page, a post perhaps a line. */
function weightOf({ events, reviews, posts }: Omit<DiscussedPaper, 'paper'>): number {
  return 3 * events + 2 * reviews + posts;
}

function busy(speakers: readonly Speaker[], index: Site['index'], most: number): BusySpeaker[] {
  return speakers
    .map((speaker) => {
      const { events, talks, posts } = index.ofSpeaker(speaker.id);
      const reviews = posts.filter(({ kind, speakers: of }) => kind === 'review' && of.includes(speaker.id)).length;
      return { speaker, events: events.length, talks: talks.length, reviews };
    })
    .filter(({ events, talks, reviews }) => events + talks + reviews > 0)
    .sort((one, other) => given(other) - given(one))
    .slice(0, most);
}

export function given({ events, talks, reviews }: Omit<BusySpeaker, 'speaker'>): number {
  return events + talks + reviews;
}

/** Those that only Telegram can draw are summed under a star, as on the pages of posts. */
function sumReactions(posts: readonly Post[]): Array<{ emoji: string; count: number }> {
  const sums = new Map<string, number>();
  for (const { reactions } of posts) {
    for (const { type, emoji, count } of reactions) {
      const sign = emoji === '' ? reactionSigns[type] : emoji;
      sums.set(sign, (sums.get(sign) ?? 0) + count);
    }
  }
  return [...sums].map(([emoji, count]) => ({ emoji, count })).sort((one, other) => other.count - one.count);
}
