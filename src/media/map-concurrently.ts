/** Does the same with many things, a few at once: as many as the machine has processors. */
import { availableParallelism } from 'node:os';

/** Results stand in the order of the items. The first error ends it. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
