/**
 * Brings the copies of one message together. In: the exports of one channel. Out: an entry a message, in the order of the
 * channel. Copies with ids meet by id; copies without, from text copies, then look for their twins, and those that have none
 * stand where their neighbours stand.
 */
import { takeHashKey } from '../hash-key.ts';
import type { ReadResult } from '../reader.ts';
import { type Copy, copiesOf, type Entry, formatRank, lettersOf } from './entry.ts';
import { findTwins } from './find-twins.ts';

export function collectEntries(results: ReadResult[]): Entry[] {
  const copies = results.map(copiesOf);
  const byId = new Map<number, Entry>();
  for (const copy of copies.flat()) {
    const { id } = copy.message;
    if (id === null) continue;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { id, key: String(id), copies: [copy] });
    else known.copies.push(copy);
  }
  let entries = [...byId.values()].sort((one, other) => Number(one.id) - Number(other.id));
  for (const ofOneExport of copies.sort(byRank)) {
    if (ofOneExport.some(({ message }) => message.id === null)) entries = withCopies(entries, ofOneExport);
  }
  return entries;
}

/** Copies without ids that know most come first, so that the others can join them. */
function byRank([one]: Copy[], [other]: Copy[]): number {
  return one === undefined || other === undefined ? 0 : formatRank[one.format] - formatRank[other.format];
}

/** The entries with the copies of one more export: each joins its twin or stands behind its neighbour. */
function withCopies(entries: Entry[], copies: Copy[]): Entry[] {
  const twins = findTwins(copies, entries);
  const takenKeys = new Set(entries.map(({ key }) => key));
  const first: Entry[] = [];
  const behind = new Map<Entry, Entry[]>();
  let queue = first;
  for (const [index, copy] of copies.entries()) {
    const twin = twins[index];
    if (twin === undefined) {
      queue.push({ id: null, key: freeKey(copy, takenKeys), copies: [copy] });
      continue;
    }
    if (copy.message.id === null) twin.copies.push(copy);
    queue = behind.get(twin) ?? [];
    behind.set(twin, queue);
  }
  const firstTwin = twins.find((twin) => twin !== undefined);
  const ordered = entries.flatMap((entry) => [
    ...(entry === firstTwin ? first : []),
    entry,
    ...(behind.get(entry) ?? []),
  ]);
  return firstTwin === undefined ? [...ordered, ...first] : ordered;
}

/** Two copies may give the same key to different messages: the second gets another. */
function freeKey({ message }: Copy, taken: Set<string>): string {
  if (taken.has(message.key)) return takeHashKey(lettersOf(message), taken);
  taken.add(message.key);
  return message.key;
}
