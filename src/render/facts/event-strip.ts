/**
 * The life of a meeting as stations on a line: announced, moved, held, recorded, reviewed. What is missing stays open, and
 * nothing is called held that nobody said was held.
 */
import type { Event } from '../../archive/model/entities.ts';
import { dayOfMoment } from '../dates/dates.ts';
import { postHref } from '../links/addresses.ts';
import { watchLink } from '../links/watch-link.ts';
import type { Site } from '../site.ts';
import { dayOfEvent, isAhead } from './day-of-event.ts';

export interface Station {
  kind: 'announcement' | 'reschedule' | 'cancellation' | 'meeting' | 'recording' | 'review';
  /** `done`: it happened and is known; `open`: missing or yet to come. */
  state: 'done' | 'open';
  label: string;
  /** The date that a move struck out. */
  oldDay: string | undefined;
  detail: string;
  href: string | undefined;
  external: boolean;
}

/** Of one kind: a line is to be seen at a glance. The page of the meeting has more. */
const mostStations = 6;

type Words = Pick<Site, 'media' | 'index' | 't' | 'dates' | 'derive'>;

/** `page`: the address of the meeting's own page, where it is another one than that which shows the strip. */
export function eventStrip(event: Event, site: Words, page?: string): Station[] {
  const { counts, events: words } = site.t;
  const few = (stations: Station[], all: number, countOf: (count: number) => string): Station[] => {
    const [first] = stations;
    const shown = stations.slice(0, mostStations);
    if (first === undefined || stations.length === shown.length) return shown;
    return [...shown, station(first.kind, 'done', words.moreOf(countOf(all - shown.length)), '', page)];
  };
  const stations = [
    ...few(announcements(event, site), event.announcements.length, counts.announcements),
    ...few(moves(event, site), event.history.length - 1, counts.reschedules),
  ];
  if (event.status === 'cancelled') return [...stations, cancellation(event, site)];
  return [
    ...stations,
    meeting(event, site),
    ...few(recordings(event, site), event.recordings.length, counts.recordings),
    ...few(reviews(event, site), event.reviews.length, counts.reviews),
  ];
}

function announcements(event: Event, { index, t, dates }: Words): Station[] {
  const first = event.history[0] ?? event.startsAt;
  const posts = event.announcements.map((id) => index.findPost(id)).filter((post) => post !== undefined);
  const words = t.events;
  if (posts.length === 0) {
    return [station('announcement', 'open', words.stations.announcement, words.noAnnouncement)];
  }
  const detail = words.announcedFor(dates.dayAndMonth(dayOfMoment(first)));
  // Whoever announces a meeting again reminds of it.
  return posts.map((post, place) => {
    const label = place === 0 ? words.stations.announcement : words.stations.reminder;
    return station('announcement', 'done', label, detail, postHref(post.id));
  });
}

function moves(event: Event, { index, t, dates }: Words): Station[] {
  return event.history.slice(1).map((moment, position) => {
    const before = event.history[position];
    const post = index.findPost(moment.post);
    const detail = t.events.movedTo(dates.dayAndMonth(dayOfMoment(moment)));
    const oldDay = before === undefined ? undefined : dates.dayAndMonth(dayOfMoment(before));
    const address = post === undefined ? undefined : postHref(post.id);
    return { ...station('reschedule', 'done', t.events.stations.reschedule, detail, address), oldDay };
  });
}

function cancellation(event: Event, { index, t }: Words): Station {
  const post = index.findPost(event.cancellations[0] ?? null);
  const address = post === undefined ? undefined : postHref(post.id);
  return station('cancellation', 'done', t.events.stations.cancellation, t.events.states.cancelled, address);
}

function meeting(event: Event, site: Words): Station {
  const { t, dates } = site;
  const label = t.events.stations.meeting;
  const day = dayOfMoment(event.startsAt);
  if (event.status === 'held') return station('meeting', 'done', label, t.events.states.held);
  const when = dayOfEvent(event, site);
  if (when === 'ahead') return station('meeting', 'open', label, t.events.states.upcoming);
  if (when === 'today') return station('meeting', 'open', label, t.events.states.today);
  return station('meeting', 'open', label, dates.dayAndMonth(day));
}

function recordings(event: Event, site: Words): Station[] {
  const { index, t, media } = site;
  const label = t.events.stations.recording;
  const found = index.recordingsOf(event).flatMap((entry) => watchLink(entry, { t, media }) ?? []);
  if (found.length === 0) {
    const ahead = isAhead(event, site);
    return [station('recording', 'open', label, ahead ? t.events.recordingLater : t.events.noRecording)];
  }
  return found.map((link) => ({
    ...station('recording', 'done', label, link.place, link.href),
    external: link.external,
  }));
}

function reviews(event: Event, { index, t }: Words): Station[] {
  const label = t.events.stations.review;
  const posts = event.reviews.map((id) => index.findPost(id)).filter((post) => post !== undefined);
  if (posts.length === 0) return [station('review', 'open', label, t.events.noReview)];
  return posts.map((post) => station('review', 'done', label, post.title, postHref(post.id)));
}

function station(
  kind: Station['kind'],
  state: Station['state'],
  label: string,
  detail: string,
  href?: string,
): Station {
  return { kind, state, label, oldDay: undefined, detail, href, external: false };
}
