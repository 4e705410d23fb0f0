/**
 * Message: the one shape that every reader yields, whatever format the export came in. A field that a format lacks is
 * null or empty; nothing is guessed here.
 */
import { z } from 'zod';
import { richTextSchema } from './rich-text.ts';

/** An instant in UTC to the second, `2024-01-18T15:00:00Z`. */
export const instantSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
/** A calendar day without a zone, `2024-01-18`. */
export const daySchema = z.string().regex(/^\d{4}-\d\d-\d\d$/);

export const mediaTypes = [
  'photo',
  'video',
  'animation',
  'roundVideo',
  'voice',
  'audio',
  'sticker',
  'file',
  'location',
  'contact',
  'game',
  'invoice',
  'giveaway',
  'unknown',
] as const;

export const mediaSchema = z.object({
  type: z.enum(mediaTypes),
  /** Path relative to the export's own folder, `/`-separated, proven to stay inside it; null when the export has no file. */
  file: z.string().nullable(),
  /** Why `file` is null. `notIncluded`: left out when exporting; `tooBig`: over the exporter's limit; `unavailable`: Telegram could not give it; `formatLacksIt`: this format never carries files. */
  missing: z.enum(['notIncluded', 'tooBig', 'unavailable', 'formatLacksIt', 'refused']).nullable(),
  /** Thumbnail, on the same terms as `file`. */
  thumbnail: z.string().nullable(),
  /** File of the seeds folder in whose export `file` and `thumbnail` lie, where that is not the message's own origin. */
  origin: z.string().optional(),
  /** The name that the sender gave the file. */
  fileName: z.string().nullable(),
  mimeType: z.string().nullable(),
  /** Bytes. */
  size: z.number().int().nonnegative().nullable(),
  /** Pixels. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  /** Seconds. */
  duration: z.number().nonnegative().nullable(),
  /** Title of a song, place, game or invoice. */
  title: z.string().nullable(),
  /** Performer of a song, address of a place, text of a game or an invoice. */
  description: z.string().nullable(),
  spoiler: z.boolean(),
});
export type Media = z.infer<typeof mediaSchema>;

/** A media of this type of which nothing else is known; readers override what their format tells. */
export function bareMedia(type: Media['type'], known: Partial<Media> = {}): Media {
  return {
    type,
    file: null,
    missing: null,
    thumbnail: null,
    fileName: null,
    mimeType: null,
    size: null,
    width: null,
    height: null,
    duration: null,
    title: null,
    description: null,
    spoiler: false,
    ...known,
  };
}

export const pollSchema = z.object({
  question: z.string(),
  closed: z.boolean(),
  totalVoters: z.number().int().nonnegative().nullable(),
  /** `voters` counts people; the web preview has only `percent`. */
  answers: z.array(
    z.object({
      text: z.string(),
      voters: z.number().int().nonnegative().nullable(),
      percent: z.number().nullable(),
    }),
  ),
});
export type Poll = z.infer<typeof pollSchema>;

export const reactionSchema = z.object({
  /** `custom` emoji have a picture of their own and often no character; `paid` are Telegram's stars. */
  type: z.enum(['emoji', 'custom', 'paid']),
  emoji: z.string(),
  count: z.number().int().positive(),
});
export type Reaction = z.infer<typeof reactionSchema>;

/** The card that Telegram draws under a message that has a link. */
export const linkPreviewSchema = z.object({
  url: z.string().nullable(),
  site: z.string().nullable(),
  title: z.string().nullable(),
  description: z.string().nullable(),
});
export type LinkPreview = z.infer<typeof linkPreviewSchema>;

export const messageSchema = z.object({
  /** Telegram's number of the message in its channel; null in a text copy. Negative for messages of a migrated group. */
  id: z.number().int().nullable(),
  /** Unique in its history: the decimal id, or the first 8 hex digits of a hash of the body where there is none. */
  key: z.string().min(1),
  /** Where it was read: the file relative to `seeds/`, and the place in it as a person would look for it (`line 34`, `messages[7]`). */
  origin: z.object({ file: z.string(), place: z.string() }),
  /** `service` messages tell what happened to the channel; `unsupported` ones have no content in the export. */
  kind: z.enum(['message', 'service', 'unsupported']),
  /** What a service message says happened (Telegram's name of the action, or its English sentence), else null. */
  action: z.string().nullable(),
  /** When it was sent; null where the format does not say. */
  sentAt: instantSchema.nullable(),
  /** The day it was sent where only the day is known. */
  sentOn: daySchema.nullable(),
  /** Last edit; null when never edited or not told. */
  editedAt: instantSchema.nullable(),
  /** Who posted: the channel's name as a rule. */
  author: z.string().nullable(),
  /** Signature of the person under a channel's post. */
  signature: z.string().nullable(),
  viaBot: z.string().nullable(),
  text: richTextSchema,
  reply: z
    .object({
      /** Message of the same channel; null when unknown or elsewhere. */
      messageId: z.number().int().nullable(),
      /** True when the message that it replies to is in another chat. */
      elsewhere: z.boolean(),
      /** What the format shows of that message: flattened to one line, cut with `…` when long. */
      quote: z.string().nullable(),
    })
    .nullable(),
  forward: z
    .object({
      /** Name of the source; null when deleted or hidden. */
      from: z.string().nullable(),
      /** Address of the original post or channel, where told. */
      url: z.string().nullable(),
      at: instantSchema.nullable(),
    })
    .nullable(),
  /** Messages of one album share this key, whatever their format; null outside albums. */
  album: z.string().nullable(),
  media: z.array(mediaSchema),
  poll: pollSchema.nullable(),
  preview: linkPreviewSchema.nullable(),
  /** Link buttons under the message. */
  buttons: z.array(z.object({ text: z.string(), url: z.string() })),
  reactions: z.array(reactionSchema),
  /** How often it was seen; the web preview rounds it. */
  views: z.number().int().nonnegative().nullable(),
});
export type Message = z.infer<typeof messageSchema>;

/** A message of which only the place and the key are known; readers override what their format tells. */
export function bareMessage(required: Pick<Message, 'id' | 'key' | 'origin'>, known: Partial<Message> = {}): Message {
  return {
    kind: 'message',
    action: null,
    sentAt: null,
    sentOn: null,
    editedAt: null,
    author: null,
    signature: null,
    viaBot: null,
    text: [],
    reply: null,
    forward: null,
    album: null,
    media: [],
    poll: null,
    preview: null,
    buttons: [],
    reactions: [],
    views: null,
    ...required,
    ...known,
  };
}
