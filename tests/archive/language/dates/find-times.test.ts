/** Hours and zones as people write them. */
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../src/archive/language/dates/find-times.ts';

/** `18:00–19:30 Europe/Moscow` for each hour of a text. */
function hoursOf(text: string): string[] {
  return findTimes(text).map(
    ({ time, until, zone }) => `${time}${until === null ? '' : `–${until}`}${zone === null ? '' : ` ${zone}`}`,
  );
}

describe('an hour', () => {
  it.each([
    ['в 18:00', ['18:00']],
    ['в 9:05', ['09:05']],
    ['в 18.30', ['18:30']],
    ['в 18-00', ['18:00']],
    ['в 7 вечера', ['19:00']],
    ['в 7 утра', ['07:00']],
    ['в 12 дня', ['12:00']],
    ['в семь вечера', ['19:00']],
    ['в полдень', ['12:00']],
    ['полвосьмого', ['19:30']],
    ['в половине восьмого', ['19:30']],
    ['в половине восьмого утра', ['07:30']],
    ['в половине десятого', ['09:30']],
    ['at 6pm', ['18:00']],
    ['at 6:30pm', ['18:30']],
    ['at 6 p.m.', ['18:00']],
    ['at 11am', ['11:00']],
    ['at 12am', ['00:00']],
    ['at 12pm', ['12:00']],
    ['at noon', ['12:00']],
    ['с 18:00 до 19:30', ['18:00–19:30']],
    ['18:00–19:30', ['18:00–19:30']],
    ['18:00 - 19:30', ['18:00–19:30']],
    ['3–4:30pm', ['15:00–16:30']],
    ['в 18:00, потом в 20:00', ['18:00', '20:00']],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toEqual(hours);
  });

  it.each([
    ['18:00 мск', 'Europe/Moscow'],
    ['18:00 по Москве', 'Europe/Moscow'],
    ['18:00 (МСК)', 'Europe/Moscow'],
    ['18:00 московского времени', 'Europe/Moscow'],
    ['18:00 по московскому времени', 'Europe/Moscow'],
    ['22:00 по Новосибирску', 'Asia/Novosibirsk'],
    ['20:00 нск', 'Asia/Novosibirsk'],
    ['20:00 екб', 'Asia/Yekaterinburg'],
    ['20:00 Екатеринбург', 'Asia/Yekaterinburg'],
    ['19:00 по Самаре', 'Europe/Samara'],
    ['17:00 Калининград', 'Europe/Kaliningrad'],
    ['21:00 по Омску', 'Asia/Omsk'],
    ['22:00 по Томску', 'Asia/Tomsk'],
    ['22:00 Красноярск', 'Asia/Krasnoyarsk'],
    ['23:00 Иркутск', 'Asia/Irkutsk'],
    ['18:00 Якутск', 'Asia/Yakutsk'],
    ['18:00 Владивосток', 'Asia/Vladivostok'],
    ['18:00 по Минску', 'Europe/Minsk'],
    ['18:00 по Киеву', 'Europe/Kyiv'],
    ['20:00 по Алматы', 'Asia/Almaty'],
    ['20:00 Ташкент', 'Asia/Tashkent'],
    ['19:00 по Еревану', 'Asia/Yerevan'],
    ['19:00 по Тбилиси', 'Asia/Tbilisi'],
    ['19:00 Баку', 'Asia/Baku'],
    ['18:00 по Стамбулу', 'Europe/Istanbul'],
    ['18:00 по Израилю', 'Asia/Jerusalem'],
    ['17:00 Белград', 'Europe/Belgrade'],
    ['17:00 CEST', 'Europe/Berlin'],
    ['17:00 по Берлину', 'Europe/Berlin'],
    ['17:00 Paris', 'Europe/Paris'],
    ['17:00 Madrid', 'Europe/Madrid'],
    ['16:00 по Лондону', 'Europe/London'],
    ['4pm BST', 'Europe/London'],
    ['17:00 Zurich', 'Europe/Zurich'],
    ['17:00 Amsterdam', 'Europe/Amsterdam'],
    ['11am EST', 'America/New_York'],
    ['11am ET', 'America/New_York'],
    ['8am PST', 'America/Los_Angeles'],
    ['6pm Moscow time', 'Europe/Moscow'],
    ['15:00 UTC', '+00:00'],
    ['15:00 GMT', '+00:00'],
    ['18:00 (UTC+3)', '+03:00'],
    ['18:00 UTC+05:30', '+05:30'],
    ['12:00 UTC-3', '-03:00'],
    ['12:00 UTC−10', '-10:00'],
    ['22:00 МСК+4', '+07:00'],
    ['17:00 МСК-1', '+02:00'],
    ['18:00 UTC + 3', '+03:00'],
  ])('%s is in the zone %s', (text, zone) => {
    expect(findTimes(text)[0]?.zone).toBe(zone);
  });

  it.each([
    '18:00 в Москве гуляем. Мск',
    '18:00. Москва',
    '18:00 и обед',
    '18:00 ест',
    '18:00 по скайпу',
    '18:00 utca',
  ])('has no zone in «%s»', (text) => {
    expect(findTimes(text)[0]?.zone ?? null).toBeNull();
  });

  it('ends with its zone, in brackets too', () => {
    const [time] = findTimes('ждём в 18:00 (UTC+3), приходите');
    expect(time).toEqual({ start: 7, end: 20, time: '18:00', until: null, zone: '+03:00' });
  });

  it.each([
    'версия 3.10',
    'счёт 3:25:10',
    'точность 0.95',
    'в 2024 году',
    '25:00',
    '18:60',
    'arXiv 2401.00001',
    'глава 7',
  ])('is not in «%s»', (text) => {
    expect(hoursOf(text)).toEqual([]);
  });
});
