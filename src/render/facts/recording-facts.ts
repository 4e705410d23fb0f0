/** What a recording is called, where its page is, who speaks in it and on what: of the meeting or talk, else of its post. */
import type { Event, Talk } from '../../archive/model/entities.ts';
import { orderDay, type RecordingEntry } from '../../archive-index.ts';
import { eventHref, postHref, talkHref } from '../links/addresses.ts';

/** The meeting or the talk; null when a post brings a recording of nothing that the archive knows. */
export function recordedThing({ of }: RecordingEntry): Event | Talk | null {
  if (of === null) return null;
  return of.type === 'event' ? of.event : of.talk;
}

export function recordingTitle(entry: RecordingEntry): string | undefined {
  return recordedThing(entry)?.title ?? entry.post?.title;
}

export function recordingHref({ of, post }: RecordingEntry): string | undefined {
  if (of === null) return post === null ? undefined : postHref(post.id);
  return of.type === 'event' ? eventHref(of.event.id) : talkHref(of.talk.id);
}

export function recordingSpeakers(entry: RecordingEntry): readonly string[] {
  return recordedThing(entry)?.speakers ?? entry.post?.speakers ?? [];
}

export function recordingTopics(entry: RecordingEntry): readonly string[] {
  return recordedThing(entry)?.topics ?? entry.post?.topics ?? [];
}

/** The year of what was recorded, else of the post that brought it, as lists of recordings are ordered. */
export function recordingYear(entry: RecordingEntry): string | undefined {
  const day = recordedThing(entry)?.startsAt?.at ?? (entry.post === null ? '' : orderDay(entry.post));
  return day === '' ? undefined : day.slice(0, 4);
}
