import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWallClock } from '../../src/telegram/wall-clock.ts';

describe('the instant of a local time', () => {
  it.each([
    ['Moscow without daylight saving', 'Europe/Moscow', '2024-01-18T18:00:00', '2024-01-18T15:00:00Z'],
    ['Moscow in July 2013, when it kept UTC+4', 'Europe/Moscow', '2013-07-01T13:00:00', '2013-07-01T09:00:00Z'],
    ['Berlin in winter', 'Europe/Berlin', '2024-01-18T11:00:00', '2024-01-18T10:00:00Z'],
    ['Berlin in summer', 'Europe/Berlin', '2024-07-18T11:00:00', '2024-07-18T09:00:00Z'],
    ['Almaty before its change of 2024', 'Asia/Almaty', '2024-02-01T12:00:00', '2024-02-01T06:00:00Z'],
    ['Almaty after it', 'Asia/Almaty', '2024-04-01T12:00:00', '2024-04-01T07:00:00Z'],
    ['a zone of half hours', 'Asia/Kolkata', '2024-04-01T00:15:00', '2024-03-31T18:45:00Z'],
    ['the far side of the date line', 'Pacific/Kiritimati', '2024-01-01T00:00:00', '2023-12-31T10:00:00Z'],
    ['midnight at the end of February', 'UTC', '2024-02-29T00:00:00', '2024-02-29T00:00:00Z'],
    ['an hour shown twice: its first pass', 'Europe/Berlin', '2024-10-27T02:30:00', '2024-10-27T00:30:00Z'],
    ['the hour after it', 'Europe/Berlin', '2024-10-27T03:00:00', '2024-10-27T02:00:00Z'],
    ['an hour that was skipped', 'Europe/Berlin', '2024-03-31T02:30:00', '2024-03-31T01:30:00Z'],
    ['a day that was skipped', 'Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00Z'],
  ])('knows %s', (_, zone, local, instant) => {
    expect(openWallClock(zone).instantOf(local)).toBe(instant);
  });

  it.each(['2023-02-29T10:00:00', '2024-13-01T10:00:00', '2024-01-01T24:00:00', '2024-01-01 10:00:00', '', '0000'])(
    'has none for %j',
    (local) => {
      expect(openWallClock('Europe/Moscow').instantOf(local)).toBeNull();
    },
  );

  it('comes back to the same wall time, but for the hours that a clock skips', () => {
    const zone = 'America/Sao_Paulo';
    const clock = openWallClock(zone);
    const shown = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    const seconds = fc.integer({ min: Date.UTC(2000, 0) / 1000, max: Date.UTC(2038, 0) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const local = shown.format(second * 1000).replace(' ', 'T');
        const instant = clock.instantOf(local) ?? '';
        expect(shown.format(new Date(instant)).replace(' ', 'T')).toBe(local);
      }),
    );
  });

  it('is refused for a zone that does not exist', () => {
    expect(() => openWallClock('Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('the standard offset of a year', () => {
  it.each([
    ['Europe/Berlin', 2024, 60],
    ['Australia/Sydney', 2024, 600],
    ['Europe/Moscow', 2024, 180],
    ['Europe/Moscow', 2013, 240],
    ['Asia/Kolkata', 2024, 330],
    ['America/New_York', 2024, -300],
  ])('of %s in %i is %i minutes', (zone, year, minutes) => {
    expect(openWallClock(zone).standardOffset(year)).toBe(minutes);
  });
});
