/** Days and hours as English speakers write them. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/archive/language/dates/find-dates.ts';
import { findTimes } from '../../../src/archive/language/dates/find-times.ts';
import { resolveDay } from '../../../src/archive/language/dates/resolve-date.ts';

describe('an hour in English', () => {
  it.each([
    ['half five, back room', '17:30'],
    ['still 5.30', '17:30'],
    ['at 4.30 in the library', '16:30'],
    ['this Friday @ 3', '15:00'],
    ['@ 3pm in the loft', '15:00'],
    ['Jan 18, 4 ET.', '16:00'],
    ['12-1pm', '12:00'],
    ['3-4 pm', '15:00'],
    ['11:30–1:00 pm', '11:30'],
    ['from 3 to 4:30pm', '15:00'],
    ["10 o'clock", '10:00'],
    ["at four o'clock", '16:00'],
    ['at six in the tea room', '18:00'],
    ['quarter to six', '17:45'],
    ['ten past four', '16:10'],
    ['17h30', '17:30'],
    ['at 11 rather than 10:30', '11:00'],
    ['on Tuesday at noon', '12:00'],
  ])('«%s» is %s', (text, time) => {
    expect(findTimes(text)[0]?.time).toBe(time);
  });

  it.each(['half a page', 'half one thing', 'ranked at 3 conferences', 'at 5% error', 'section 4.30', 'version 5.30'])(
    'is not in «%s»',
    (text) => {
      expect(findTimes(text)).toEqual([]);
    },
  );
});

/** Written on Thursday, 11 April 2024. */
describe('a day in English', () => {
  const writing = { after: '2024-04-11', before: '2024-04-11' };
  it.each([
    ['the last Thursday of April', '2024-04-25'],
    ['first Monday of the month', '2024-05-06'],
    ['the second Tuesday in May', '2024-05-14'],
    ['Wednesday week, at two', '2024-04-24'],
    ['a week on Tuesday', '2024-04-23'],
    ['Tuesday after next', '2024-04-23'],
    ['the day after tomorrow', '2024-04-13'],
    ['this afternoon at 3', '2024-04-11'],
    ['Thursday 25th, usual room', '2024-04-25'],
    ['30th, 5.30pm', '2024-04-30'],
    ['on Fri at 4', '2024-04-12'],
    ['Wed 17th 4pm', '2024-04-17'],
    ['Tue 5/7, noon', '2024-05-07'],
    ['Tue 7/5, noon', '2024-05-07'],
    ['on 4/30', '2024-04-30'],
    ['tmrw at 3', '2024-04-12'],
  ])('«%s» is %s', (text, day) => {
    const [mention] = findDates(text);
    expect(mention && resolveDay(mention.written, writing, 'future')?.day).toBe(day);
  });

  it.each(['we sat on the floor', 'the sun is out', '3/4 of them', 'the 2nd talk', '1st, read it. 2nd, think.'])(
    'is not in «%s»',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});
