/** The year of a talk, exact or as stated, and the order of talks that follows from it. */
import type { Talk } from '../../archive/model/entities.ts';

export function yearOfTalk(talk: Talk): number | undefined {
  if (talk.startsAt !== null) return Number(talk.startsAt.at.slice(0, 4));
  return talk.year ?? undefined;
}

/** Newest first; talks without a year at the end, in the order in which the archive met them. */
export function talksByYear(talks: readonly Talk[]): Talk[] {
  const when = (talk: Talk) => talk.startsAt?.at ?? (talk.year === null ? '' : String(talk.year));
  return talks.toSorted((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
}
