/**
 * What of an archive is compared with a later state of it. In: an `archive.json` of any age, or a dataset just made. Out: the
 * fields that changes are found in; what else a dataset holds may come and go with versions of the archive.
 */
import { z } from 'zod';
import { eventStatuses } from '../archive/model/entities.ts';
import { publishedSchema } from '../archive/model/moment.ts';
import { postKinds } from '../archive/model/post.ts';
import type { Issue } from '../issue.ts';

const named = z.object({ id: z.string(), name: z.string() });
const titled = z.object({ id: z.string(), title: z.string() });
const recordings = z.array(z.object({ post: z.string().nullable(), url: z.string().nullable() }));

const snapshotSchema = z.object({
  channel: z.object({ name: z.string(), language: z.string(), timeZone: z.string() }),
  posts: z.array(
    titled.extend({
      messageIds: z.array(z.union([z.number(), z.string()])),
      kind: z.enum(postKinds),
      published: publishedSchema,
      text: z.string(),
      links: z.array(z.object({ url: z.string() })),
      media: z.array(z.object({ type: z.string() })),
      event: z.string().nullable(),
      speakers: z.array(z.string()),
      papers: z.array(z.string()),
    }),
  ),
  events: z.array(
    titled.extend({
      startsAt: z.string(),
      status: z.enum(eventStatuses),
      speakers: z.array(z.string()),
      announcements: z.array(z.string()),
      recordings,
    }),
  ),
  talks: z.array(titled.extend({ posts: z.array(z.string()), recordings })),
  speakers: z.array(named.extend({ aliases: z.array(z.string()) })),
  papers: z.array(titled),
  unpublished: z.array(z.object({ messageId: z.union([z.number(), z.string()]), reason: z.string() })),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
export type PostState = Snapshot['posts'][number];
export type EventState = Snapshot['events'][number];

/** One side of a comparison. */
export interface State {
  snapshot: Snapshot;
  /** Old ids of posts and those that took their place; empty where nobody knows. */
  redirects: readonly { from: string; to: string }[];
  /** Null for an archive.json, which does not say. */
  issues: readonly Issue[] | null;
}

/** Whether a file begins as an archive.json does: exports of Telegram do not. */
export function looksLikeSnapshot(head: string): boolean {
  return /^\s*\{\s*"schemaVersion"\s*:/.test(head);
}

/** Undefined when the text is no archive.json that can be compared. */
export function readSnapshot(text: string): Snapshot | undefined {
  try {
    return snapshotSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
