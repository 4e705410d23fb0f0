import { describe, expect, it } from 'vitest';
import { hourElsewhere } from '../../src/clients/hour-elsewhere.ts';
import { postOfShortAddress } from '../../src/clients/post-of-short-address.ts';

describe('the hour of a meeting elsewhere', () => {
  const moment = '2024-03-14T18:00:00+03:00';

  it.each([
    ['Europe/Moscow', undefined],
    // Minsk shares the hour of Moscow all year.
    ['Europe/Minsk', undefined],
    ['Europe/Berlin', '16:00'],
    ['Asia/Kolkata', '20:30'],
    ['Pacific/Auckland', '04:00, 15 марта'],
  ])('in %s is %s', (zone, hour) => {
    expect(hourElsewhere(moment, 'ru', zone)).toBe(hour);
  });

  it('is not told for a day without an hour, or for nonsense', () => {
    expect(hourElsewhere('', 'ru', 'Europe/Berlin')).toBeUndefined();
  });
});

describe('a short address', () => {
  it.each([
    ['/123', '/', '/posts/123/'],
    ['/archive/123/', '/archive/', '/archive/posts/123/'],
    ['/posts/123/', '/', undefined],
    ['/123/evil', '/', undefined],
    ['//evil.example/1', '/archive/', undefined],
    ['/99999999999', '/', undefined],
  ])('%s under %s leads to %s', (path, base, post) => {
    expect(postOfShortAddress(path, base)).toBe(post);
  });
});
