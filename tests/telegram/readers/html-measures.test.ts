import { describe, expect, it } from 'vitest';
import { parseCount, parseDuration, parseSize } from '../../../src/telegram/readers/html/measures.ts';

describe('numbers that Telegram writes for people', () => {
  it.each([
    ['1.7K', 1700],
    ['1.69K', 1690],
    ['10.7M', 10_700_000],
    ['764', 764],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['746 votes', 746],
    ['1 vote', 1],
    ['No votes', 0],
    ['', null],
    ['many', null],
    ['-5', null],
  ])('count: %j', (words, count) => {
    expect(parseCount(words)).toBe(count);
  });

  it.each([
    ['00:12', 12],
    ['3:28', 208],
    ['1:02:03', 3723],
    ['GIF', null],
    ['12', null],
    ['1:2', null],
  ])('last: %j', (words, seconds) => {
    expect(parseDuration(words)).toBe(seconds);
  });

  it.each([
    ['0 B', 0],
    ['512 B', 512],
    ['114.6 KB', 117_350],
    ['2.0 GB', 2_147_483_648],
    ['8.4 TB', null],
    ['big', null],
  ])('weigh: %j', (words, bytes) => {
    expect(parseSize(words)).toBe(bytes);
  });
});
