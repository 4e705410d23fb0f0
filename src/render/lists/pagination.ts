/** Long lists in pages, so that no page grows without bound. */

export interface ListPage<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  last: number;
}

/** At least one page, also of nothing. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

/** Astro's static paths for `[...page].astro`: nothing for the first page, `page/2` and on for the others. */
export function pagePaths<Item>(items: readonly Item[], size: number) {
  return paginate(items, size).map((page) => ({ params: { page: pageParam(page.number) }, props: { page } }));
}

export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
