/** Days and hours that are told twice, or with more words than they need: the exact one counts, and each zone has its own hour. */
import { describe, expect, it } from 'vitest';
import { tryPost } from '../invented-channel.ts';

/** A Saturday. */
const written = '2024-09-14 12:00';

/** Day and hour in the channel's zone. */
function startOf(when: string, timeZone = 'Europe/Moscow'): string | undefined {
  const text = /\p{Script=Cyrillic}/u.test(when)
    ? `${when} у нас семинар: Анна Лис, Deep Sets.`
    : `${when}, our seminar: Ann Fox on Deep Sets.`;
  const { archive, post } = tryPost(text, { date: written, timeZone });
  return archive.events.find(({ id }) => id === post.event)?.startsAt.at.slice(0, 16);
}

describe('of a distance and a day beside it, the day counts', () => {
  it.each([
    ['Через неделю (сб, 21.09, 18:00)', '2024-09-21T18:00'],
    ['Ровно через неделю, чт 19.09, в 18:00', '2024-09-19T18:00'],
    ['Послезавтра, 16.09 (пн), в 18:00', '2024-09-16T18:00'],
    ['Через две недели (пт 27.09) в 18:00', '2024-09-27T18:00'],
    ['Через неделю (пт, 20.09, обычное время)', '2024-09-20T18:00'],
    ['Через неделю, пт 20.09,', '2024-09-20'],
    ['Ровно через две недели (26.09, чт)', '2024-09-26'],
    ['A week from today (Friday, 20.09) at 6 pm', '2024-09-20T18:00'],
    ['Через десять дней, 25.09, в 17:00', '2024-09-25T17:00'],
    ['Через неделю, в четверг, в 18:00', '2024-09-19T18:00'],
    ['Через две недели, в пятницу, в 18:00', '2024-09-27T18:00'],
    ['Ровно через неделю, в воскресенье, в 15:00', '2024-09-22T15:00'],
    ['In a week (Fri 20.09.), 18:00', '2024-09-20T18:00'],
    ['In two weeks (Friday, 27 September), 6 pm', '2024-09-27T18:00'],
  ])('%s', (when, at) => {
    expect(startOf(when)).toBe(at);
  });
});

describe('a zone before an hour is that hour’s', () => {
  it.each([
    ['19 сентября в 19:00 (мск 18:00)', '2024-09-19T19:00', 'Asia/Yerevan'],
    ['19 сентября, 18:00 (екб 20:00)', '2024-09-19T18:00', 'Europe/Moscow'],
    ['19 сентября, 18:00 (UTC 15:00)', '2024-09-19T18:00', 'Europe/Moscow'],
    ['19 September, 18:00 (London 16:00)', '2024-09-19T18:00', 'Europe/Moscow'],
    ['19 сентября в 18:00 / нск 22:00', '2024-09-19T18:00', 'Europe/Moscow'],
    ['19 сентября в 20:00 по Екатеринбургу (мск 18:00)', '2024-09-19T18:00', 'Europe/Moscow'],
    ['19 сентября в 18:00, для Лондона 16:00,', '2024-09-19T18:00', 'Europe/Moscow'],
    ['19 сентября, 18:00 мск, 20:00 екб,', '2024-09-19T18:00', 'Europe/Moscow'],
  ])('%s', (when, at, zone) => {
    expect(startOf(when, zone)).toBe(at);
  });
});

describe('an hour in words', () => {
  it.each([
    ['19 сентября, четверг, восемнадцать ноль-ноль:', '2024-09-19T18:00'],
    ['19 сентября в девятнадцать тридцать', '2024-09-19T19:30'],
    ['19 сентября, шестнадцать сорок пять,', '2024-09-19T16:45'],
    ['19 сентября, семнадцать часов,', '2024-09-19T17:00'],
    ['19 сентября в шесть тридцать вечера', '2024-09-19T18:30'],
    ['19 сентября в двадцать ноль ноль', '2024-09-19T20:00'],
    ['19 September at the early hour of 9 am', '2024-09-19T09:00'],
    ['19 September, at the slightly odd time of 5:30 pm', '2024-09-19T17:30'],
    ['Thursday, 19 September, at the unusual time of 11 am', '2024-09-19T11:00'],
    ['19 сентября, в непривычные 17:00,', '2024-09-19T17:00'],
    ['19 сентября, необычно рано, в 10 утра,', '2024-09-19T10:00'],
    ['19 сентября, на сей раз в 16 часов,', '2024-09-19T16:00'],
  ])('%s', (when, at) => {
    expect(startOf(when)).toBe(at);
  });
});

describe('what looks like a day and is the room', () => {
  it.each([
    ['Forum 3.02, Thursday 19 September, 18:00', '2024-09-19T18:00'],
    ['В четверг в 18:00, Арктика 4.12,', '2024-09-19T18:00'],
    ['19 сентября в 18:00, комната Б-3.11,', '2024-09-19T18:00'],
    ['Thursday at 6 pm in C 2.06', '2024-09-19T18:00'],
    ['Hall 7.09 at 18:00 on Thursday', '2024-09-19T18:00'],
    ['В четверг собираемся в 4.12 в 18:00,', '2024-09-19T18:00'],
    ['We sit in 3.02 on Thursday at 18:00', '2024-09-19T18:00'],
    ['Next Thursday (9/26), 6, room B', '2024-09-26T18:00'],
  ])('%s', (when, at) => {
    expect(startOf(when)).toBe(at);
  });
});
