/**
 * Meetings → iCalendar. In: events of the archive. Out: the text of a file that calendar programs keep up to date: one UID
 * for life, a SEQUENCE that rises with every move, hours in UTC, days without an hour as whole days.
 */
import ical, { ICalEventStatus } from 'ical-generator';
import type { Event } from '../archive/model/entities.ts';
import { publishedDate } from '../feeds/entry-date.ts';
import { entryId } from '../feeds/entry-id.ts';
import { machineCatalogueOf } from '../i18n/machines/catalogue.ts';
import { dayOfMoment } from '../render/dates/dates.ts';
import { dayOfEvent } from '../render/facts/day-of-event.ts';
import { eventHref } from '../render/links/addresses.ts';
import { gateUrl } from '../render/links/url-gate.ts';
import type { Site } from '../render/site.ts';

/** Older meetings are on the site: a program reads the whole file each time. */
const mostInCalendar = 1000;
/** How often a program should look again, in seconds. */
const refresh = 12 * 3600;

/** `absolute`: address of a page of the site; undefined while the site has none. `events` oldest first. */
export function calendarOf(
  name: string,
  events: readonly Event[],
  site: Site,
  absolute: (path: string) => string | undefined,
): string {
  const calendar = ical({
    prodId: { company: 'channel-archive', product: 'meetings', language: site.t.locale.toUpperCase() },
    name: escapeText(name),
    ttl: refresh,
  });
  for (const event of events.slice(-mostInCalendar)) {
    const { startsAt, place } = event;
    const url = absolute(eventHref(event.id));
    calendar.createEvent({
      id: entryId(site.archive.channel, `events/${event.id}`).replace('urn:uuid:', ''),
      sequence: sequenceOf(event),
      stamp: stampOf(event, site),
      start: startOf(startsAt),
      allDay: startsAt.precision === 'day',
      summary: cleanText(event.title),
      description: cleanText(describe(event, site, url)),
      location: place === null ? null : cleanText(place),
      status: statusOf(event, site),
      url: url ?? null,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Programs take a date for another one only when this has risen. */
function sequenceOf({ history, status }: Event): number {
  return Math.max(0, history.length - 1) + Number(status === 'cancelled');
}

function statusOf(event: Event, site: Site): ICalEventStatus {
  const { status, startsAt } = event;
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  const ahead = dayOfEvent(event, site) !== 'past';
  return ahead && startsAt.precision === 'day' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** A day is written as its own UTC day: such a time has no zone. */
function startOf({ at, precision }: Event['startsAt']): Date {
  return new Date(precision === 'day' ? `${at.slice(0, 10)}T00:00:00Z` : at);
}

/** When the meeting was last spoken of, never when the file was made: the same archive has the same calendar every day. */
function stampOf({ announcements, reschedules, cancellations, startsAt }: Event, { index }: Site): Date {
  const times = [...announcements, ...reschedules, ...cancellations].flatMap((id) => {
    const post = index.findPost(id);
    return (post === undefined ? undefined : publishedDate(post))?.getTime() ?? [];
  });
  return times.length === 0 ? startOf(startsAt) : new Date(Math.max(...times));
}

function describe(event: Event, { index, archive, dates }: Site, url: string | undefined): string {
  const words = machineCatalogueOf(archive.channel.language).calendar;
  const names = event.speakers.flatMap((id) => index.findSpeaker(id)?.name ?? []);
  const before = event.history.at(-2);
  const lines = [
    ...(event.status === 'cancelled' ? [words.cancelled] : []),
    ...(before === undefined || event.status === 'cancelled' ? [] : [words.moved(dates.day(dayOfMoment(before)))]),
    ...(names.length === 0 ? [] : [words.speakers(names.join(', '))]),
    ...event.papers.flatMap((id) => index.findPaper(id)?.title ?? []).map(words.paper),
    ...event.recordings
      .flatMap((recording) => (recording.url === null ? [] : (gateUrl(recording.url)?.href ?? [])))
      .map(words.recording),
    ...(url === undefined ? [] : [url]),
  ];
  return lines.join('\n');
}

/** The library escapes what belongs to an event. Control characters are no text to any program. */
function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\n\P{Cc}]/gu, '');
}

/** For the name of a calendar, which the library writes as it is. */
function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
