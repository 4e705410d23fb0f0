/** A long run of posts, cut into pages and periods, newest first, with the density of every month. */
import type { Post } from '../../archive/model/post.ts';
import { monthsOf } from '../dates/dates.ts';
import { type ListPage, paginateByTime, pathInList } from './pagination.ts';

/** Neighbouring posts of which the same months are known. */
export interface Period {
  /** Stands in the address as an anchor: `2024-01`, `2023-12-2024-01`, `unknown`. */
  key: string;
  posts: readonly [Post, ...Post[]];
}

export interface PostPage extends Omit<ListPage<Post>, 'items'> {
  periods: readonly Period[];
}

export interface MonthDensity {
  /** `2024-01`. */
  month: string;
  /** Posts that surely came out in this month. */
  sure: number;
  /** Posts that came out in this month or in one before it. */
  unsure: number;
  /** Page within the list and anchor of its newest post; undefined in a month without posts. */
  place: string | undefined;
}

export interface Timeline {
  /** Newest first, one at least. */
  pages: readonly PostPage[];
  /** Every month from the first to the last, also the silent ones; oldest first. */
  months: readonly MonthDensity[];
}

/** `posts` in the order of the channel, oldest first. */
export function timelineOf(posts: readonly Post[], zone: string, pageSize: number): Timeline {
  const pages = paginateByTime(posts.toReversed(), pageSize).map(({ items, ...page }) => ({
    ...page,
    periods: periodsOf(items, zone),
  }));
  const months = new Map<string, MonthDensity>();
  for (const page of pages) {
    const path = pathInList(page);
    for (const period of page.periods) countMonths(period, path, zone, months);
  }
  return { pages, months: withSilentMonths(months) };
}

function periodsOf(posts: readonly Post[], zone: string): Period[] {
  const periods: Array<{ key: string; posts: [Post, ...Post[]] }> = [];
  for (const post of posts) {
    const key = periodKey(post, zone);
    const last = periods.at(-1);
    if (last?.key === key) last.posts.push(post);
    else periods.push({ key, posts: [post] });
  }
  return periods;
}

function periodKey(post: Post, zone: string): string {
  const [from, to] = monthsOf(post.published, zone);
  if (from === null && to === null) return 'unknown';
  if (from === null) return `before-${to}`;
  if (to === null) return `after-${from}`;
  return from === to ? from : `${from}-${to}`;
}

function countMonths(period: Period, page: string, zone: string, months: Map<string, MonthDensity>): void {
  for (const post of period.posts) {
    const [from, to] = monthsOf(post.published, zone);
    const month = to ?? from;
    if (month === null) continue;
    const known = months.get(month) ?? { month, sure: 0, unsure: 0, place: `${page}#m-${period.key}` };
    const sure = from === to;
    months.set(month, { ...known, sure: known.sure + Number(sure), unsure: known.unsure + Number(!sure) });
  }
}

function withSilentMonths(months: ReadonlyMap<string, MonthDensity>): MonthDensity[] {
  const known = [...months.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  const all: MonthDensity[] = [];
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = nextMonth(month)) {
    all.push(months.get(month) ?? { month, sure: 0, unsure: 0, place: undefined });
  }
  return all;
}

function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
