/** The things that posts speak of: speakers, papers, topics, events and talks. Ids are slugs and stand in addresses. */
import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { momentSchema } from './moment.ts';

/** Lower-case ASCII, transliterated, at most 80 bytes: what stands between two slashes of an address. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(80);

export const speakerSchema = z.object({
  id: slugSchema,
  /** Canonical name, first name first. */
  name: z.string().min(1),
  /** Other spellings met in posts or named by the editor, nominative. */
  aliases: z.array(z.string()),
  /** «ML-инженер»; as last stated. */
  role: z.string().nullable(),
  /** «ОК», «Skoltech»; as last stated. */
  affiliation: z.string().nullable(),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  /** HTML from the editor's Markdown, already safe; empty when nothing was written. */
  about: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Speaker = z.infer<typeof speakerSchema>;

export const paperSchema = z.object({
  id: slugSchema,
  /** In the language of the paper, never in capitals. */
  title: z.string().min(1),
  /** Short names under which posts speak of it («Mamba»). */
  aliases: z.array(z.string()),
  authors: z.array(z.string()),
  year: z.number().int().nullable(),
  venue: z.string().nullable(),
  /** Bare arXiv id without version, `2312.00752` or `cs/0112017`. */
  arxiv: z.string().nullable(),
  /** Bare DOI, `10.1145/…`. */
  doi: z.string().nullable(),
  /** OpenReview forum id. */
  openreview: z.string().nullable(),
  /** Addresses of the paper, its code and its project, as stated. */
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  about: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Paper = z.infer<typeof paperSchema>;

export const topicSchema = z.object({
  id: slugSchema,
  title: z.string().min(1),
  /** Words and phrases, Russian and English, in any form: matched in any inflection. */
  terms: z.array(z.string()),
  /** One sentence for lists. */
  summary: z.string(),
  about: z.string(),
});
export type Topic = z.infer<typeof topicSchema>;

export const recordingSchema = z.object({
  /** Post that brought the recording; null when only the editor knows of it. */
  post: z.string().nullable(),
  /** Address of the video itself; null when it lives in the post. */
  url: z.string().nullable(),
  /** «YouTube», «VK Видео», «Telegram» …; null when unknown. */
  provider: z.string().nullable(),
  /** Seconds. */
  duration: z.number().nullable(),
  /** `at` in seconds from the beginning. */
  chapters: z.array(z.object({ at: z.number().nonnegative(), title: z.string() })),
});
export type Recording = z.infer<typeof recordingSchema>;

export const eventStatuses = ['announced', 'moved', 'held', 'cancelled'] as const;

/** One meeting of the reading group. */
export const eventSchema = z.object({
  /** `<first known date>-<short title>`; kept when the event moves. */
  id: slugSchema,
  title: z.string().min(1),
  startsAt: momentSchema,
  /** Every date that the event ever had, oldest first; the last one is `startsAt`. `post` said so (null: the editor). */
  history: z.array(momentSchema.extend({ post: z.string().nullable() })),
  /**
   * By evidence, not by the calendar: `held` when there is a recording or the editor says so; a past meeting of which
   * nothing more is known stays `announced` or `moved`.
   */
  status: z.enum(eventStatuses),
  speakers: z.array(z.string()),
  papers: z.array(z.string()),
  topics: z.array(z.string()),
  announcements: z.array(z.string()),
  reschedules: z.array(z.string()),
  cancellations: z.array(z.string()),
  recordings: z.array(recordingSchema),
  /** Reviews of its papers, oldest first. */
  reviews: z.array(z.string()),
  /** Where it is held, when that is public; never a link with a password. */
  place: z.string().nullable(),
  slides: z.string().nullable(),
  about: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Event = z.infer<typeof eventSchema>;

/** Something given elsewhere: a conference, a meetup, a podcast. */
export const talkSchema = z.object({
  id: slugSchema,
  title: z.string().min(1),
  speakers: z.array(z.string()),
  /** Conference, meetup or podcast. */
  venue: z.string().nullable(),
  /** Nominative: «Нижний Новгород». */
  city: z.string().nullable(),
  startsAt: momentSchema.nullable(),
  /** Year where only that is known. */
  year: z.number().int().nullable(),
  /** Posts that mention it, oldest first. */
  posts: z.array(z.string()),
  recordings: z.array(recordingSchema),
  topics: z.array(z.string()),
  slides: z.string().nullable(),
  about: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Talk = z.infer<typeof talkSchema>;
