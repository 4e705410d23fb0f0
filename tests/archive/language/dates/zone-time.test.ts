import { describe, expect, it } from 'vitest';
import { dayOf, dayOfMoment, momentOf } from '../../../../src/archive/language/dates/zone-time.ts';

const day = '2024-09-19';

describe('the moment of an hour', () => {
  it.each([
    ['18:00', null, 'Europe/Moscow', '2024-09-19T18:00:00+03:00'],
    ['18:00', 'Asia/Novosibirsk', 'Europe/Moscow', '2024-09-19T14:00:00+03:00'],
    ['18:00', 'America/New_York', 'Europe/Moscow', '2024-09-20T01:00:00+03:00'],
    ['18:00', '+05:30', 'Europe/Moscow', '2024-09-19T15:30:00+03:00'],
    ['18:00', '-03:30', 'Asia/Kolkata', '2024-09-20T03:00:00+05:30'],
    ['18:00', null, 'America/St_Johns', '2024-09-19T18:00:00-02:30'],
    ['18:00', '+00:00', 'UTC', '2024-09-19T18:00:00+00:00'],
    ['18:00', null, 'America/New_York', '2024-09-19T18:00:00-04:00'],
  ])('%s in the zone %s is shown in %s as %s', (time, stated, zone, at) => {
    expect(momentOf(day, time, stated, zone)).toEqual({ at, precision: 'minute', zone });
  });

  it('is a day where the hour is not known, or does not exist', () => {
    expect(momentOf(day, null, '+07:00', 'Europe/Moscow')).toEqual({
      at: day,
      precision: 'day',
      zone: 'Europe/Moscow',
    });
    expect(momentOf(day, '24:00', null, 'Europe/Moscow')).toEqual({ at: day, precision: 'day', zone: 'Europe/Moscow' });
  });

  it('falls on the day of its zone', () => {
    expect(dayOf('2024-09-19T22:30:00Z', 'Europe/Moscow')).toBe('2024-09-20');
    expect(dayOf('2024-09-19T22:30:00Z', 'America/New_York')).toBe('2024-09-19');
    expect(dayOfMoment({ at: '2024-09-19T18:00:00+03:00' })).toBe(day);
  });
});
