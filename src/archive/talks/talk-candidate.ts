/** A talk as one post tells of it: the same talk in an announcement, a digest and a recording is three of them. */
import type { Day } from '../language/dates/calendar.ts';
import { dayOfMoment } from '../language/dates/zone-time.ts';
import type { Recording, Talk } from '../model/entities.ts';

export interface TalkCandidate {
  post: string;
  /** Place of the title in the post's text, to be linked; null where it has none. */
  titleAt: { start: number; end: number } | null;
  title: string | null;
  speakers: string[];
  venue: string | null;
  city: string | null;
  startsAt: Talk['startsAt'];
  /** Year of a digest's talks, where it looks back on one year. */
  year: number | null;
  /** The day of writing of a post of its own. */
  day: Day | null;
  recordings: Recording[];
  rule: string;
  quote: string;
  text: string;
}

export function yearOfTalk(candidate: TalkCandidate): number | null {
  return candidate.startsAt === null ? candidate.year : Number(dayOfMoment(candidate.startsAt).slice(0, 4));
}
