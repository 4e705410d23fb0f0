import { describe, expect, it } from 'vitest';
import { countByPeriod, periodsOf } from '../../../src/render/dates/periods.ts';
import { barsHeight, barsPath } from '../../../src/render/facts/bars.ts';
import { statisticsOf } from '../../../src/render/facts/statistics.ts';
import { siteOf } from '../../../src/render/site.ts';
import { archiveOf, eventOf, paperOf, postOf, recordingOf, topicOf } from '../../fixtures/archive/small-archive.ts';

describe('periods', () => {
  it('keep the silent months between', () => {
    expect(periodsOf(['2024-02-28', '', '2023-12-31']).keys).toEqual(['2023-12', '2024-01', '2024-02']);
  });

  it.each([
    ['2024-01-01', '2026-06-30', 'month', 30],
    ['2024-01-01', '2026-07-01', 'quarter', 11],
    ['2010-01-01', '2026-07-01', 'year', 17],
  ])('from %s to %s are a plot of %ss', (first, last, unit, length) => {
    const periods = periodsOf([first, last]);
    expect(periods).toMatchObject({ unit });
    expect(periods.keys).toHaveLength(length);
  });

  it('count every day that is known, once', () => {
    const days = ['2024-01-01', '2024-01-31', '2024-03-01', ''];
    expect(countByPeriod(periodsOf(days), days)).toEqual([2, 0, 1]);
  });
});

describe('bars', () => {
  it('stand on the line, as tall as their count, and show the least of them', () => {
    expect(barsPath([0, 1, 1000], 1000)).toBe(`M220 ${barsHeight}v-2h40v2zM380 ${barsHeight}v-32h40v32z`);
  });
});

describe('statistics', () => {
  const on = (day: string) => ({ published: { after: day, before: day } });
  const reactions = [{ type: 'emoji' as const, emoji: '🔥', count: 3 }];
  const numbers = statisticsOf(
    siteOf(
      archiveOf({
        today: '2024-06-01',
        topics: [topicOf('rare', 'Редкая'), topicOf('silent', 'Тихая'), topicOf('common', 'Частая')],
        papers: [paperOf('met', 'Met'), paperOf('told', 'Told'), paperOf('unread', 'Unread')],
        posts: [
          postOf('1', 'review', { ...on('2024-01-10'), topics: ['common'], papers: ['told'], reactions }),
          postOf('2', 'note', { ...on('2024-03-10'), topics: ['common', 'rare'], reactions }),
          postOf('3', 'note'),
        ],
        events: [
          eventOf('held', { status: 'held', papers: ['met'], recordings: [recordingOf()] }),
          eventOf('past', {}),
          eventOf('cancelled', { status: 'cancelled' }),
          eventOf('ahead', { startsAt: { at: '2024-07-01', precision: 'day', zone: 'Europe/Moscow' } }),
        ],
      }),
    ),
    10,
  );

  it('count posts by kind in every period, and say what has no date', () => {
    expect(numbers.kinds).toEqual([
      { of: 'review', counts: [1, 0, 0], total: 1 },
      { of: 'note', counts: [0, 0, 1], total: 2 },
    ]);
    expect(numbers.undated).toBe(1);
  });

  it('put the topic of most posts first and leave silent ones out', () => {
    expect(numbers.topics.map(({ of, total }) => [of.id, total])).toEqual([
      ['common', 2],
      ['rare', 1],
    ]);
  });

  it('weigh a meeting on a paper more than a review, and know only papers that were spoken of', () => {
    expect(numbers.papers.map(({ paper }) => paper.id)).toEqual(['met', 'told']);
  });

  it('count recordings of meetings that are over and took place', () => {
    expect(numbers.meetings).toEqual({ over: 2, recorded: 1 });
  });

  it('sum reactions over all posts', () => {
    expect(numbers.reactions).toEqual([{ emoji: '🔥', count: 6 }]);
    expect(numbers.answered.map(({ post, count }) => [post.id, count])).toEqual([
      ['1', 3],
      ['2', 3],
    ]);
  });
});
