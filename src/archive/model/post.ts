/** Post: what the archive publishes. One message, an album, or a part of a message; a union told apart by its kind. */
import { z } from 'zod';
import { linkPreviewSchema, mediaSchema, pollSchema, reactionSchema } from '../../telegram/message.ts';
import { richTextSchema } from '../../telegram/rich-text.ts';
import { evidenceSchema } from './evidence.ts';
import { publishedSchema } from './moment.ts';

/** In the order in which lists and facets show them. */
export const postKinds = [
  'announcement',
  'reschedule',
  'cancellation',
  'recording',
  'review',
  'talk',
  'article',
  'podcast',
  'vacancy',
  'digest',
  'note',
] as const;
export type PostKind = (typeof postKinds)[number];

/** What a stretch of a post's plain text names. Offsets are UTF-16, `end` is exclusive; mentions never overlap. */
export const mentionSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  target: z.enum(['speaker', 'paper', 'topic', 'event', 'talk']),
  id: z.string(),
});
export type Mention = z.infer<typeof mentionSchema>;

const postBase = z.object({
  /** Telegram's id of the (first) message, or the hash key of a text copy. Stands in the address. */
  id: z.string().min(1),
  /** Every message that this post was made of: Telegram's ids, hash keys where there are none. */
  messageIds: z.array(z.union([z.number().int(), z.string()])).min(1),
  /** What the post is called in lists: a paper, a meeting, or its first words. Plain text, never empty. */
  title: z.string().min(1),
  /** The text as written, with secrets removed. */
  body: richTextSchema,
  /** Things named in `plainText(body)`. */
  mentions: z.array(mentionSchema),
  published: publishedSchema,
  edited: z.string().nullable(),
  /** Address of the original; null when Telegram's id or the channel's public name is unknown. */
  telegramUrl: z.string().nullable(),
  links: z.array(
    z.object({
      /** Cleaned: no trackers, no mirrors. */
      url: z.string(),
      text: z.string(),
      /** As found, where cleaning changed it. */
      original: z.string().nullable(),
    }),
  ),
  reactions: z.array(reactionSchema),
  views: z.number().nullable(),
  /** Post that this one replies to; `quote` is what the export shows of it. Null `post`: it is not in the archive. */
  reply: z.object({ post: z.string().nullable(), quote: z.string().nullable() }).nullable(),
  /** Posts that reply to this one, oldest first. */
  replies: z.array(z.string()),
  forward: z.object({ from: z.string().nullable(), url: z.string().nullable() }).nullable(),
  signature: z.string().nullable(),
  media: z.array(
    mediaSchema.extend({ /** Folder of the export that holds the file, relative to `seeds/`. */ folder: z.string() }),
  ),
  poll: pollSchema.nullable(),
  preview: linkPreviewSchema.nullable(),
  buttons: z.array(z.object({ text: z.string(), url: z.string() })),
  /** Ids of the things it is about, the most important first. */
  speakers: z.array(z.string()),
  papers: z.array(z.string()),
  topics: z.array(z.string()),
  event: z.string().nullable(),
  talks: z.array(z.string()),
  /** From 0 to 1: how sure the classification is of `kind`; 1 when curated. */
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
  /** Where the message was read, for “where this comes from”. */
  origin: z.object({ file: z.string(), place: z.string() }),
});

const plain = <Kind extends PostKind>(kind: Kind) => postBase.extend({ kind: z.literal(kind) });

export const postSchema = z.discriminatedUnion('kind', [
  plain('announcement'),
  plain('reschedule'),
  plain('cancellation'),
  plain('recording'),
  plain('review'),
  plain('talk'),
  plain('article'),
  plain('podcast'),
  postBase.extend({
    kind: z.literal('vacancy'),
    /** Whether the channel said that it is closed; null when it never did. */
    closed: z.boolean().nullable(),
  }),
  plain('digest'),
  plain('note'),
]);
export type Post = z.infer<typeof postSchema>;
export type PostOf<Kind extends PostKind> = Extract<Post, { kind: Kind }>;
