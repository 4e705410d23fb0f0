import { describe, expect, it } from 'vitest';
import { indexArchive } from '../../../src/archive-index.ts';
import { activeYears } from '../../../src/render/dates/active-years.ts';
import { yearsAgo } from '../../../src/render/dates/years-ago.ts';
import { bestReviews } from '../../../src/render/lists/best-reviews.ts';
import { lackRecording } from '../../../src/render/lists/lack-recording.ts';
import { siteOf } from '../../../src/render/site.ts';
import { archiveOf, eventOf, postOf, recordingOf, talkOf } from '../../fixtures/archive/small-archive.ts';

const like = (emoji: string, count: number) => ({ type: 'emoji' as const, emoji, count });
const on = (day: string) => ({ published: { after: day, before: day } });

describe('a year ago', () => {
  const liked = postOf('1', 'note', { ...on('2023-11-02'), reactions: [like('👍', 9)] });
  const newer = postOf('2', 'note', on('2023-11-20'));
  const blurred = postOf('3', 'note', { published: { after: '2023-10-30', before: '2023-11-02' } });
  const posts = [liked, newer, blurred, postOf('4', 'note', on('2024-11-05'))];

  it('tells what surely came out in this month of the nearest earlier year, the most answered first', () => {
    const past = yearsAgo({ archive: archiveOf({ posts, today: '2025-11-10' }) }, 4);
    expect(past).toMatchObject({ years: 1, month: '2024-11' });
    const before = yearsAgo({ archive: archiveOf({ posts, today: '2024-11-10' }) }, 4);
    expect(before?.posts.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('is silent where the channel was', () => {
    expect(yearsAgo({ archive: archiveOf({ posts, today: '2025-06-10' }) }, 4)).toBeUndefined();
  });
});

describe('the best reviews', () => {
  it('are those that readers answered most, the newest first among equals', () => {
    const review = (id: string, count: number) => postOf(id, 'review', { reactions: [like('🔥', count)] });
    const posts = [review('1', 2), review('2', 5), review('3', 2), postOf('4', 'note')];
    expect(bestReviews(posts, 3).map(({ id }) => id)).toEqual(['2', '3', '1']);
  });
});

describe('meetings that lack a recording', () => {
  it('are those that are over, not cancelled and not recorded', () => {
    const at = (day: string) => ({ startsAt: { at: day, precision: 'day' as const, zone: 'Europe/Moscow' } });
    const events = [
      eventOf('recorded', { ...at('2024-01-10'), status: 'held', recordings: [recordingOf()] }),
      eventOf('cancelled', { ...at('2024-01-17'), status: 'cancelled' }),
      eventOf('older', at('2024-01-24')),
      eventOf('newer', { ...at('2024-01-31'), status: 'held' }),
      eventOf('ahead', at('2024-03-01')),
    ];
    const archive = archiveOf({ events, today: '2024-02-10' });
    expect(lackRecording(archive, indexArchive(archive)).map(({ id }) => id)).toEqual(['newer', 'older']);
  });
});

describe('the years of a speaker', () => {
  const site = siteOf(archiveOf({}));

  it('run from the first to the last time, as exactly as is known', () => {
    const event = eventOf('e', { startsAt: { at: '2024-03-14', precision: 'day', zone: 'Europe/Moscow' } });
    const talks = [talkOf('t', { year: 2022 })];
    expect(activeYears({ posts: [], events: [event], talks: [] }, site)).toBe('март\u00a02024');
    expect(activeYears({ posts: [], events: [event], talks }, site)).toBe('2022\u00a0— март\u00a02024');
    expect(activeYears({ posts: [], events: [], talks: [] }, site)).toBe('');
  });
});
