/** The archive in numbers and dates, each in words; what is not there is not said. */
import { orderDay } from '../../archive-index.ts';
import type { Site } from '../site.ts';

/** «16 постов», «5 встреч», «12 спикеров» … */
export function channelCounts({ archive, index, t }: Site): string[] {
  const counts: Array<[number, (n: number) => string]> = [
    [archive.posts.length, t.counts.posts],
    [archive.events.length, t.counts.events],
    [index.recordings.length, t.counts.recordings],
    [archive.talks.length, t.counts.talks],
    [archive.speakers.length, t.counts.speakers],
    [archive.papers.length, t.counts.papers],
  ];
  return counts.filter(([count]) => count > 0).map(([count, words]) => words(count));
}

/** «декабрь 2023 — март 2024»; undefined when no date is known. */
export function channelYears({ archive, dates, t }: Site): string | undefined {
  const days = archive.posts.map(orderDay).filter((day) => day !== '');
  const [first, last] = [days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? dates.month(first) : t.dates.span(dates.month(first), dates.month(last));
}

export function channelFacts(site: Site): string[] {
  const years = channelYears(site);
  return years === undefined ? channelCounts(site) : [...channelCounts(site), years];
}
