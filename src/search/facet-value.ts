/**
 * A value of a facet as the index keeps it: what stands in addresses, what a reader sees, and other words under which an
 * operator finds it: `recsys Рекомендательные системы|рекомендации`.
 */
export function facetValue(id: string, label: string, others: readonly string[] = []): string {
  return [`${id} ${label}`, ...new Set(others)].map((part) => part.replaceAll('|', ' ')).join('|');
}

export function readFacetValue(value: string): { id: string; label: string; others: string[] } {
  const [first = '', ...others] = value.split('|');
  const space = first.indexOf(' ');
  return space < 0
    ? { id: first, label: first, others }
    : { id: first.slice(0, space), label: first.slice(space + 1), others };
}
