import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/archive/model/entities.ts';
import { eventStrip } from '../../../src/render/facts/event-strip.ts';
import { siteOf } from '../../../src/render/site.ts';
import { archiveOf, eventOf, postOf, smallArchive } from '../../fixtures/archive/small-archive.ts';

function strip(event: Event, today = '2024-03-01') {
  const site = siteOf(archiveOf({ today, events: [event], posts: [postOf('9', 'cancellation')] }));
  return eventStrip(event, site).map(
    ({ kind, state, detail }) => `${kind} ${state}: ${detail.replaceAll('\u00a0', ' ')}`,
  );
}

describe('the strip of a meeting', () => {
  it('tells the whole life of a meeting that was moved, held, recorded and reviewed', () => {
    const event = smallArchive.events[0];
    if (event === undefined) throw new Error('the fixture has no event');
    const stations = eventStrip(event, siteOf(smallArchive));
    expect(stations.map(({ kind, state }) => [kind, state])).toEqual([
      ['announcement', 'done'],
      ['reschedule', 'done'],
      ['meeting', 'done'],
      ['recording', 'done'],
      ['review', 'done'],
    ]);
    expect(stations.map(({ href }) => href)).toEqual([
      '/posts/2/',
      '/posts/3/',
      undefined,
      'https://www.youtube.com/watch?v=flock',
      '/posts/5/',
    ]);
    expect(stations[1]?.oldDay?.replaceAll('\u00a0', ' ')).toBe('1 февраля');
    expect(stations[1]?.detail.replaceAll('\u00a0', ' ')).toBe('на 8 февраля');
  });

  it('does not call a meeting held that nobody said was held', () => {
    expect(strip(eventOf('quiet'))).toEqual([
      'announcement open: нет в архиве',
      'meeting open: 8 февраля',
      'recording open: нет в архиве',
      'review open: пока нет',
    ]);
  });

  it('promises nothing of a meeting that lies ahead', () => {
    expect(strip(eventOf('ahead'), '2024-02-01')).toEqual([
      'announcement open: нет в архиве',
      'meeting open: впереди',
      'recording open: появится после встречи',
      'review open: пока нет',
    ]);
  });

  it('says how many reviews it has no room for, and where they are', () => {
    const reviews = Array.from({ length: 34 }, (_, place) => String(100 + place));
    const event = eventOf('full', { status: 'held', reviews });
    const posts = reviews.map((id) => postOf(id, 'review'));
    const stations = eventStrip(event, siteOf(archiveOf({ today: '2024-03-01', events: [event], posts })), '/there/');
    expect(stations.filter(({ kind }) => kind === 'review')).toHaveLength(7);
    expect(stations.at(-1)).toMatchObject({ label: 'Ещё 28\u00a0обзоров', href: '/there/' });
  });

  it('ends with the cancellation of a meeting that was called off', () => {
    expect(strip(eventOf('off', { status: 'cancelled', cancellations: ['9'] }))).toEqual([
      'announcement open: нет в архиве',
      'cancellation done: отменили',
    ]);
  });
});
