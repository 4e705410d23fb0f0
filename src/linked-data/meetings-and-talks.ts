/** Meetings and talks as JSON-LD: when, moved from when, by whom, about what, and their recordings. */
import type { Event as EventData } from 'schema-dts';
import type { Event, Talk } from '../archive/model/entities.ts';
import { eventHref, talkHref } from '../render/links/addresses.ts';
import { type DataContext, idOf, present } from './linked-data.ts';
import { organization, paperNamed, personNamed } from './people-and-papers.ts';
import { recordingData } from './recordings.ts';

type Status =
  | 'https://schema.org/EventCancelled'
  | 'https://schema.org/EventRescheduled'
  | 'https://schema.org/EventScheduled';

export function eventData(event: Event, context: DataContext): EventData {
  const path = eventHref(event.id);
  const former = event.history.slice(0, -1).map(({ at }) => at);
  return {
    '@type': 'Event',
    '@id': idOf(path, context),
    name: event.title,
    startDate: event.startsAt.at,
    eventStatus: statusOf(event),
    inLanguage: context.site.t.locale,
    organizer: organization(context),
    ...present({
      url: context.absolute(path),
      previousStartDate: former,
      location: event.place === null ? null : ({ '@type': 'Place', name: event.place } as const),
      workFeatured: event.papers.flatMap((id) => {
        const paper = context.site.index.findPaper(id);
        return paper === undefined ? [] : [paperNamed(paper, context)];
      }),
      ...given(event, context),
    }),
  };
}

/** A talk that was given elsewhere; of some only the year is known, of others nothing. */
export function talkData(talk: Talk, context: DataContext): EventData {
  const path = talkHref(talk.id);
  return {
    '@type': 'Event',
    '@id': idOf(path, context),
    name: talk.title,
    ...present({
      url: context.absolute(path),
      startDate: talk.startsAt?.at ?? (talk.year === null ? null : String(talk.year)),
      superEvent: talk.venue === null ? null : ({ '@type': 'Event', name: talk.venue } as const),
      location: talk.city === null ? null : ({ '@type': 'Place', name: talk.city } as const),
      ...given(talk, context),
    }),
  };
}

function statusOf({ status, history }: Event): Status {
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  return history.length > 1 ? 'https://schema.org/EventRescheduled' : 'https://schema.org/EventScheduled';
}

function given(thing: Event | Talk, context: DataContext) {
  const { index } = context.site;
  return {
    performer: thing.speakers.flatMap((id) => {
      const speaker = index.findSpeaker(id);
      return speaker === undefined ? [] : [personNamed(speaker, context)];
    }),
    recordedIn: index.recordingsOf(thing).map((entry) => recordingData(entry, thing.title, context)),
  };
}
