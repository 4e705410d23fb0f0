import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/i18n/catalogue.ts';
import { datesIn, dayInZone, dayOfMoment, isDated, monthsOf } from '../../../src/render/dates/dates.ts';

const russian = datesIn(catalogueOf('ru'), 'Europe/Moscow');
const english = datesIn(catalogueOf('en'), 'Europe/London');
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('the date of a post', () => {
  it.each([
    [{ at: '2024-01-17T21:30:00Z' }, '18 января 2024', '2024-01-18'],
    [{ after: '2024-01-18', before: '2024-01-18' }, '18 января 2024', '2024-01-18'],
    [{ after: '2024-02-01', before: '2024-02-29' }, 'февраль 2024', '2024-02'],
    [{ after: '2024-01-05', before: '2024-01-18' }, 'между 5 и 18 января 2024', null],
    [{ after: '2024-01-18', before: '2024-02-01' }, 'между 18 января и 1 февраля 2024', null],
    [{ after: '2023-12-28', before: '2024-01-18' }, 'между 28 декабря 2023 и 18 января 2024', null],
    [{ after: null, before: '2024-01-18' }, 'не позже 18 января 2024', null],
    [{ after: '2024-01-18', before: null }, 'не раньше 18 января 2024', null],
    [{ after: null, before: null }, 'дата неизвестна', null],
  ])('%j is «%s»', (published, text, machine) => {
    const date = russian.published(published);
    expect(plain(date.text)).toBe(text);
    expect(date.machine).toBe(machine);
  });

  it('is said in months where lists ask for it', () => {
    expect(plain(russian.period({ after: '2023-12-28', before: '2024-01-18' }).text)).toBe(
      'декабрь 2023 — январь 2024',
    );
    expect(plain(russian.period({ after: '2024-01-28', before: '2024-02-03' }).text)).toBe('январь — февраль 2024');
    expect(plain(russian.period({ after: '2024-01-05', before: '2024-01-18' }).text)).toBe('январь 2024');
  });

  it('never parts a day from its month', () => {
    expect(russian.day('2024-01-18')).toBe('18\u00a0января 2024');
  });

  it('speaks English too', () => {
    expect(plain(english.published({ after: '2023-12-28', before: '2024-01-18' }).text)).toBe(
      'between 28 December 2023 and 18 January 2024',
    );
  });
});

describe('the time of a meeting', () => {
  it('is given in its own zone, by the name that people use', () => {
    expect(russian.moment({ at: '2024-01-18T18:00:00+03:00', precision: 'minute', zone: 'Europe/Moscow' })).toEqual({
      day: '18',
      month: 'января',
      year: '2024',
      weekday: 'четверг',
      hour: '18:00',
      zone: 'мск',
      machine: '2024-01-18T18:00:00+03:00',
    });
  });

  it('is converted where it is written in another zone', () => {
    const moment = russian.moment({ at: '2024-01-18T22:30:00Z', precision: 'minute', zone: 'Asia/Novosibirsk' });
    expect([moment.day, moment.hour, moment.zone]).toEqual(['19', '05:30', 'UTC+7']);
  });

  it('has no hour where nobody named one', () => {
    const moment = russian.moment({ at: '2024-02-29', precision: 'day', zone: 'Europe/Moscow' });
    expect([moment.day, moment.month, moment.hour, moment.zone]).toEqual(['29', 'февраля', null, null]);
  });
});

it('days belong to the zone that is asked for, not to the machine', () => {
  expect(dayInZone('2024-01-17T21:30:00Z', 'Europe/Moscow')).toBe('2024-01-18');
  expect(dayInZone('2024-01-17T21:30:00Z', 'UTC')).toBe('2024-01-17');
});

it('durations read as a player shows them', () => {
  expect(russian.duration(3905)).toBe('1:05:05');
  expect(russian.duration(65)).toBe('1:05');
  expect(russian.duration(5)).toBe('0:05');
});

describe('what is known of a day', () => {
  const at = { at: '2024-01-31T22:30:00Z' };

  it('is something, or nothing at all', () => {
    const known = [at, { after: '2024-01-18', before: null }, { after: null, before: '2024-01-18' }];
    expect(known.map(isDated)).toEqual([true, true, true]);
    expect(isDated({ after: null, before: null })).toBe(false);
  });

  it('lies between two months, in the zone of the channel', () => {
    expect(monthsOf(at, 'Europe/Moscow')).toEqual(['2024-02', '2024-02']);
    expect(monthsOf(at, 'UTC')).toEqual(['2024-01', '2024-01']);
    expect(monthsOf({ after: '2024-01-18', before: '2024-02-01' }, 'UTC')).toEqual(['2024-01', '2024-02']);
    expect(monthsOf({ after: null, before: null }, 'UTC')).toEqual([null, null]);
  });

  it('is said by its bounds where one of them is missing, in lists too', () => {
    expect(plain(russian.period({ after: null, before: '2024-01-18' }).text)).toBe('не позже 18 января 2024');
    expect(plain(russian.period({ after: '2024-01-18', before: null }).text)).toBe('не раньше 18 января 2024');
    expect(plain(russian.period(at).text)).toBe('февраль 2024');
  });

  it('is a month only when it is a whole one', () => {
    const between = (after: string, before: string) => plain(russian.published({ after, before }).text);
    expect(between('2024-02-02', '2024-02-29')).toBe('между 2 и 29 февраля 2024');
    expect(between('2024-02-01', '2024-02-28')).toBe('между 1 и 28 февраля 2024');
    expect(between('2024-02-01', '2024-03-31')).toBe('между 1 февраля и 31 марта 2024');
    expect(between('2024-01-01', '2024-01-31')).toBe('январь 2024');
    expect(between('2023-12-01', '2023-12-31')).toBe('декабрь 2023');
  });
});

it('a month on an axis has three letters', () => {
  expect(['2024-01', '2024-05', '2024-09', '2024-11'].map(russian.shortMonth)).toEqual(['янв', 'май', 'сен', 'ноя']);
  expect(english.shortMonth('2024-09')).toBe('Sep');
});

it('a moment belongs to the day of its own zone', () => {
  const zone = 'Asia/Novosibirsk';
  expect(dayOfMoment({ at: '2024-01-18T22:30:00Z', precision: 'minute', zone })).toBe('2024-01-19');
  expect(dayOfMoment({ at: '2024-01-18', precision: 'day', zone })).toBe('2024-01-18');
  const evening = { at: '2024-01-18', precision: 'day', zone: 'America/New_York' } as const;
  expect([dayOfMoment(evening), russian.moment(evening).day]).toEqual(['2024-01-18', '18']);
});

it('a zone without a name is told by its distance, and Greenwich by none', () => {
  const zoneOf = (zone: string) => english.moment({ at: '2024-01-18T12:00:00Z', precision: 'minute', zone }).zone;
  expect(['Atlantic/Reykjavik', 'America/St_Johns', 'Pacific/Kiritimati'].map(zoneOf)).toEqual([
    'UTC',
    'UTC-3:30',
    'UTC+14',
  ]);
});
