/**
 * Proves on the dataset that will be served what the archive has proven of itself: each message is in it once, published or
 * listed with a reason. In: the messages that are in the file, and the archive. Out: what is wrong, and the sum.
 */
import { z } from 'zod';
import type { Archive } from '../archive/model/archive.ts';
import type { FileState } from '../page-links/look-at-pages.ts';
import { stateOf } from './list-site.ts';
import { nameSome } from './name-some.ts';
import { readJson } from './read-json.ts';

const messageId = z.union([z.number(), z.string()]);
/** The part of the dataset that is counted. */
const countedSchema = z.object({
  posts: z.array(z.object({ messageIds: z.array(messageId) })),
  unpublished: z.array(z.object({ messageId, reason: z.string().min(1) })),
});

export interface CountedMessages {
  published: (number | string)[];
  listed: (number | string)[];
}

export interface CountedDataset {
  /** Null for a file that is no dataset. */
  messages: CountedMessages | null;
  /** How it lay there before it was read. */
  state: FileState | undefined;
}

export function countDataset(file: string): CountedDataset {
  return { state: stateOf(file), messages: countMessages(file) };
}

function countMessages(file: string): CountedMessages | null {
  const read = readJson(file, countedSchema);
  if (read === undefined) return null;
  return {
    published: read.posts.flatMap(({ messageIds }) => messageIds),
    listed: read.unpublished.map((entry) => entry.messageId),
  };
}

export function checkConserved(counted: CountedMessages | null, archive: Archive): { faults: string[]; sum: string } {
  if (counted === null) return { faults: ['archive.json is not the dataset that it should be.'], sum: '' };
  const { published, listed } = counted;
  const times = new Map<string, number>();
  for (const id of [...published, ...listed]) times.set(String(id), (times.get(String(id)) ?? 0) + 1);
  const wanted = idsOf(archive);
  const missing = [...wanted].filter((id) => !times.has(id));
  const twice = [...times].flatMap(([id, count]) => (count > 1 ? [id] : []));
  const strange = [...times.keys()].filter((id) => !wanted.has(id));
  return {
    faults: [
      ...nameSome(missing, 'Messages are not in archive.json'),
      ...nameSome(twice, 'Messages are in archive.json more than once'),
      ...nameSome(strange, 'Messages of archive.json are in no export'),
    ],
    sum: `${published.length + listed.length} messages = ${published.length} published + ${listed.length} listed`,
  };
}

function idsOf({ posts, unpublished }: Archive): Set<string> {
  return new Set(
    [...posts.flatMap(({ messageIds }) => messageIds), ...unpublished.map((entry) => entry.messageId)].map(String),
  );
}
