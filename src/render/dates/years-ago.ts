/** What happened in the month of today in an earlier year: the nearest year that has something. */
import type { Event } from '../../archive/model/entities.ts';
import type { Post } from '../../archive/model/post.ts';
import { answers } from '../facts/answers.ts';
import type { Site } from '../site.ts';
import { dayOfMoment, monthsOf } from './dates.ts';

export interface YearsAgo {
  years: number;
  /** `2025-11`. */
  month: string;
  events: readonly Event[];
  /** Posts that surely came out in that month and belong to none of the meetings; the most answered first. */
  posts: readonly Post[];
}

/** Undefined while the channel is younger than a year, or was silent in this month of every year. */
export function yearsAgo({ archive }: Pick<Site, 'archive'>, most: number): YearsAgo | undefined {
  const zone = archive.channel.timeZone;
  const month = archive.today.slice(5, 7);
  const thisYear = archive.today.slice(0, 4);
  const isEarlier = (other: string | null) => other?.slice(5) === month && other.slice(0, 4) < thisYear;
  const events = archive.events.filter((event) => isEarlier(dayOfMoment(event.startsAt).slice(0, 7)));
  const posts = archive.posts.filter((post) => {
    const [from, to] = monthsOf(post.published, zone);
    return from === to && isEarlier(from);
  });
  const years = [
    ...events.map((event) => dayOfMoment(event.startsAt).slice(0, 4)),
    ...posts.map((post) => monthsOf(post.published, zone)[0]?.slice(0, 4) ?? ''),
  ].sort();
  const year = years.at(-1);
  if (year === undefined) return undefined;
  const found = events.filter((event) => dayOfMoment(event.startsAt).startsWith(year)).slice(0, most);
  const told = new Set(found.map(({ id }) => id));
  return {
    years: Number(thisYear) - Number(year),
    month: `${year}-${month}`,
    events: found,
    posts: posts
      .filter((post) => monthsOf(post.published, zone)[0]?.startsWith(year) && !told.has(post.event ?? ''))
      .sort((one, other) => answers(other) - answers(one))
      .slice(0, most - found.length),
  };
}
