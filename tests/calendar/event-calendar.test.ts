import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/archive/model/entities.ts';
import { subscriptionAddress } from '../../src/calendar/calendar-addresses.ts';
import { calendarOf } from '../../src/calendar/event-calendar.ts';
import { siteOf } from '../../src/render/site.ts';
import { archiveOf, eventOf, paperOf, postOf, smallArchive, speakerOf } from '../fixtures/archive/small-archive.ts';

const zone = 'Europe/Moscow';
const absolute = (path: string) => `https://example.org${path}`;

function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    status: component.getFirstPropertyValue('status'),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
  }));
  return { calendar, events };
}

function only(events: Event[], known: Parameters<typeof archiveOf>[0] = {}) {
  const site = siteOf(archiveOf({ events, ...known }));
  const text = calendarOf('Встречи', events, site, absolute);
  const [first] = readCalendar(text).events;
  if (first === undefined) throw new Error('no event');
  return { ...first, text };
}

describe('a calendar of meetings', () => {
  it('gives the hour of the meeting in every zone', () => {
    const { event, component } = only([
      eventOf('a', { startsAt: { at: '2024-02-08T18:00:00+03:00', precision: 'minute', zone } }),
    ]);
    expect(event.startDate.toJSDate().toISOString()).toBe('2024-02-08T15:00:00.000Z');
    expect(component.getFirstPropertyValue('dtstart')?.toString()).toBe('2024-02-08T15:00:00Z');
    expect(component.getFirstProperty('dtend')).toBeNull();
  });

  it('takes the whole day where no hour is known, and says that it is not settled while it lies ahead', () => {
    const ahead = only([eventOf('a', { startsAt: { at: '2024-03-09', precision: 'day', zone } })]);
    expect(ahead.event.startDate.isDate).toBe(true);
    expect(ahead.event.startDate.toString()).toBe('2024-03-09');
    expect(ahead.status).toBe('TENTATIVE');
    expect(only([eventOf('a', { startsAt: { at: '2024-02-09', precision: 'day', zone } })]).status).toBe('CONFIRMED');
  });

  it('keeps the UID of a meeting and raises its SEQUENCE with every move and with its cancellation', () => {
    const first = { at: '2024-02-01T18:00:00+03:00', precision: 'minute' as const, zone, post: '1' };
    const second = { ...first, at: '2024-02-08T18:00:00+03:00', post: '2' };
    const announced = only([eventOf('a', { startsAt: first, history: [first] })]);
    const moved = only([eventOf('a', { startsAt: second, history: [first, second], status: 'moved' })]);
    const cancelled = only([eventOf('a', { startsAt: second, history: [first, second], status: 'cancelled' })]);
    expect([announced, moved, cancelled].map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(new Set([announced, moved, cancelled].map(({ event }) => event.uid)).size).toBe(1);
    expect(announced.event.uid).toMatch(/^[0-9a-f-]{36}$/);
    expect(cancelled.status).toBe('CANCELLED');
    expect(moved.event.description).toContain('Перенесли с 1\u00a0февраля 2024.');
  });

  it('is stamped by the last post about the meeting, not by the clock', () => {
    const posts = [
      postOf('1', 'announcement', { published: { at: '2024-01-20T09:00:00Z' } }),
      postOf('2', 'reschedule', { published: { at: '2024-01-30T10:00:00Z' } }),
    ];
    const event = eventOf('a', { announcements: ['1'], reschedules: ['2'] });
    expect(only([event], { posts }).stamp).toBe('2024-01-30T10:00:00Z');
    expect(only([eventOf('a')]).stamp).toBe('2024-02-08T15:00:00Z');
  });

  it('says who speaks, about what, where, and where the page is', () => {
    const { event } = only(
      [eventOf('a', { title: 'Рой', speakers: ['nina'], papers: ['p'], place: 'Аудитория 5; второй этаж' })],
      { speakers: [speakerOf('nina', 'Нина Ветрова')], papers: [paperOf('p', 'Flocks, and\nfeathers')] },
    );
    expect(event.location).toBe('Аудитория 5; второй этаж');
    expect(event.description).toBe(
      'Рассказывает: Нина Ветрова\nСтатья: Flocks, and\nfeathers\nhttps://example.org/events/a/',
    );
  });

  it('folds lines at 75 bytes between characters and ends them as the format demands', () => {
    const { text, event } = only([eventOf('a', { title: '🛩'.repeat(60) })]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(event.summary).toBe('🛩'.repeat(60));
  });

  it('lets no words begin a line of their own', () => {
    const title = 'Встреча\r\nEND:VEVENT\nBEGIN:VALARM\u0000;,\\';
    const site = siteOf(archiveOf({ events: [eventOf('a', { title, place: title })] }));
    const { calendar, events } = readCalendar(calendarOf(title, site.archive.events, site, () => undefined));
    expect(events).toHaveLength(1);
    expect(events[0]?.event.summary).toBe('Встреча\nEND:VEVENT\nBEGIN:VALARM;,\\');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('END:VEVENT');
    expect(calendar.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('is the same for the same archive', () => {
    const make = () => {
      const site = siteOf(smallArchive);
      return calendarOf('Встречи', site.archive.events, site, absolute);
    };
    expect(make()).toBe(make());
  });

  it('is subscribed to by its own scheme', () => {
    expect(subscriptionAddress('https://example.org/events.ics')).toBe('webcal://example.org/events.ics');
  });
});
