/** Long lists in pages, so that no page grows without bound. */

export interface ListPage<Item> {
  items: readonly Item[];
  /** As its address and its title say it. Of a list by time the oldest page is the first. */
  number: number;
  /** Whether the list opens with it: then it lies at the address of the list itself. */
  opens: boolean;
  /** Where the pages before and behind it lie within the list: empty for the page that opens it. */
  before: string | undefined;
  after: string | undefined;
  /** How many pages there are; undefined where a page says nothing of those that come later. */
  last: number | undefined;
}

/** Of a list without an order in time, counted from its beginning. At least one page, also of nothing. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return numbersTo(last).map((number) => ({
    items: items.slice((number - 1) * size, number * size),
    number,
    opens: number === 1,
    before: number === 1 ? undefined : pathInList({ number: number - 1, opens: number === 2 }),
    after: number === last ? undefined : pathInList({ number: number + 1, opens: false }),
    last,
  }));
}

/**
 * Of a list that grows at its beginning, newest first, counted from its end: a page that has a number holds the same things as long
 * as nothing is put between them. What is new, half a page to one and a half, stands on the page that opens the list.
 */
export function paginateByTime<Item>(newestFirst: readonly Item[], size: number): ListPage<Item>[] {
  const last = Math.max(1, Math.floor((newestFirst.length + size / 2) / size));
  const start = (number: number) => (number === last ? 0 : newestFirst.length - number * size);
  return numbersTo(last)
    .reverse()
    .map((number) => ({
      items: newestFirst.slice(start(number), newestFirst.length - (number - 1) * size),
      number,
      opens: number === last,
      before: number === last ? undefined : pathInList({ number: number + 1, opens: number + 1 === last }),
      after: number === 1 ? undefined : pathInList({ number: number - 1, opens: false }),
      last: number === last ? last : undefined,
    }));
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** Astro's static paths for `[...page].astro`. */
export function pagePaths<Item>(pages: readonly ListPage<Item>[]) {
  return pages.map((page) => ({ params: { page: pageParam(page) }, props: { page } }));
}

/** Nothing for the page that opens the list, `page/2` and on for the others. */
export function pageParam({ number, opens }: Place): string | undefined {
  return opens ? undefined : `page/${number}`;
}

/** The same as a part of an address. */
export function pathInList({ number, opens }: Place): string {
  return opens ? '' : `page/${number}/`;
}

type Place = Pick<ListPage<unknown>, 'number' | 'opens'>;
