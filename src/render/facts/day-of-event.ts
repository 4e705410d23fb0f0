/**
 * Where a meeting stands to the day that the archive is built for. Pages that ask here are new when the answer is another; who reads
 * `archive.today` on a page makes it new every day.
 */
import type { Event } from '../../archive/model/entities.ts';
import { dayOfMoment } from '../dates/dates.ts';
import type { Site } from '../site.ts';

/** Of its day alone, whatever has become of it. */
export function dayOfEvent({ id }: Event, site: Pick<Site, 'derive'>): 'past' | 'today' | 'ahead' {
  return site.derive(
    'day-of-event',
    ({ archive, index }, of) => {
      const event = index.findEvent(of);
      const day = event === undefined ? '' : dayOfMoment(event.startsAt);
      return day > archive.today ? 'ahead' : day === archive.today ? 'today' : 'past';
    },
    id,
  );
}

/** Whether it still lies ahead, or is today. */
export function isAhead(event: Event, site: Pick<Site, 'derive'>): boolean {
  return event.status !== 'held' && event.status !== 'cancelled' && dayOfEvent(event, site) !== 'past';
}

/** The same for lists of the whole archive, which are other lists every day. */
export function isUpcoming(event: Event, today: string): boolean {
  return event.status !== 'held' && event.status !== 'cancelled' && dayOfMoment(event.startsAt) >= today;
}
