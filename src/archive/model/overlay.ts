/** Overlay: what people know and exports do not. Read from `content/` by `curated/`; a curated value always wins. */
import { z } from 'zod';
import { channelSchema } from './archive.ts';
import {
  eventSchema,
  eventStatuses,
  paperSchema,
  recordingSchema,
  slugSchema,
  speakerSchema,
  talkSchema,
  topicSchema,
} from './entities.ts';
import { momentSchema, publishedSchema } from './moment.ts';
import { postKinds } from './post.ts';

const source = z.object({
  /** The file under `content/`, for messages to the editor and for “correct this”. */
  file: z.string(),
});

export const curatedSpeakerSchema = speakerSchema.omit({ evidence: true }).extend(source.shape);
export const curatedPaperSchema = paperSchema.omit({ evidence: true }).extend(source.shape);
export const curatedTopicSchema = topicSchema.extend(source.shape);

/** An event named by its id, or found by a post that belongs to it; every other field is a correction when present. */
export const curatedEventSchema = source.extend({
  id: slugSchema,
  /** A post of the event: its announcement or recording. */
  post: z.string().optional(),
  title: z.string().optional(),
  startsAt: momentSchema.optional(),
  status: z.enum(eventStatuses).optional(),
  speakers: z.array(z.string()).optional(),
  papers: z.array(z.string()).optional(),
  recordings: z.array(recordingSchema).optional(),
  place: eventSchema.shape.place.optional(),
  slides: eventSchema.shape.slides.optional(),
  about: z.string(),
});

export const curatedTalkSchema = source.extend({
  id: slugSchema,
  title: z.string().optional(),
  speakers: z.array(z.string()).optional(),
  venue: talkSchema.shape.venue.optional(),
  city: talkSchema.shape.city.optional(),
  startsAt: momentSchema.optional(),
  year: z.number().int().optional(),
  posts: z.array(z.string()).optional(),
  recordings: z.array(recordingSchema).optional(),
  slides: talkSchema.shape.slides.optional(),
  about: z.string(),
});

/** A correction to one post. */
export const curatedPostSchema = source.extend({
  id: z.string(),
  kind: z.enum(postKinds).optional(),
  title: z.string().optional(),
  speakers: z.array(z.string()).optional(),
  papers: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  event: z.string().nullable().optional(),
  talks: z.array(z.string()).optional(),
  published: publishedSchema.optional(),
  /** Id of the post that this one answers. */
  replyTo: z.string().optional(),
  closed: z.boolean().optional(),
  /** Keep it off the site, with the reason that the report gives. */
  hide: z.string().optional(),
});

export const overlaySchema = z.object({
  channel: channelSchema,
  speakers: z.array(curatedSpeakerSchema),
  papers: z.array(curatedPaperSchema),
  topics: z.array(curatedTopicSchema),
  events: z.array(curatedEventSchema),
  talks: z.array(curatedTalkSchema),
  posts: z.array(curatedPostSchema),
  withheld: z.object({
    /** Messages that are not published, by Telegram's id or hash key. */
    messages: z.array(z.object({ id: z.string(), reason: z.string() })),
    /** Words that are blacked out wherever they stand. */
    phrases: z.array(z.string()),
    file: z.string(),
  }),
});
export type Overlay = z.infer<typeof overlaySchema>;
export type CuratedEvent = z.infer<typeof curatedEventSchema>;
export type CuratedTalk = z.infer<typeof curatedTalkSchema>;
export type CuratedPost = z.infer<typeof curatedPostSchema>;
