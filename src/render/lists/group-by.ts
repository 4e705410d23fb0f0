/** Neighbours that share a key, in the order in which they stand. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Array<{ key: string; items: Item[] }> {
  const groups: Array<{ key: string; items: Item[] }> = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}
