/** What a result can be: a thing that the archive knows, or a post of some kind. A talk and a post about it are both talks. */
import type { PostKind } from '../archive/model/post.ts';

export type ResultKind = PostKind | 'event' | 'speaker' | 'paper' | 'topic';

/** Places in the facet; a record, so that none is forgotten. (A value of the model would bring its schemas to the browser.) */
const places: Readonly<Record<ResultKind, number>> = {
  event: 1,
  paper: 2,
  speaker: 3,
  topic: 4,
  review: 5,
  recording: 6,
  announcement: 7,
  reschedule: 8,
  cancellation: 9,
  talk: 10,
  article: 11,
  podcast: 12,
  vacancy: 13,
  digest: 14,
  note: 15,
};

export function placeOfKind(kind: string): number {
  return new Map<string, number>(Object.entries(places)).get(kind) ?? Number.POSITIVE_INFINITY;
}

export type HasValue = 'recording' | 'review';
