/** Archive: everything that the site, the feeds and the dataset are made of. A pure function of seeds, content and a date. */
import { z } from 'zod';
import { issueSchema } from '../../issue.ts';
import { daySchema } from '../../telegram/message.ts';
import { eventSchema, paperSchema, speakerSchema, talkSchema, topicSchema } from './entities.ts';
import { postSchema } from './post.ts';

export const interfaceLanguages = ['ru', 'en'] as const;

export const channelSchema = z.object({
  name: z.string().min(1),
  /** Telegram's public name without `@`; null when unknown: then no links to Telegram are made. */
  username: z.string().nullable(),
  /** Telegram's number of the channel, as exports have it: tells it from the other chats of a full-account export. */
  telegramId: z.number().int().nullable(),
  /** One or two sentences: what this channel is. Plain text. */
  description: z.string(),
  /** Language of the interface and of most messages. */
  language: z.enum(interfaceLanguages),
  /** IANA zone in which meetings are announced. */
  timeZone: z.string(),
  /** Public address of the site with its path, for canonical links; null until there is one. */
  site: z.string().nullable(),
  /** Address of the repository with `content/`, for “correct this”. */
  repository: z.string().nullable(),
  /** Branch of the repository that editors change. */
  branch: z.string(),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  /** HTML of the editor's text for the about page, already safe. */
  about: z.string(),
});
export type Channel = z.infer<typeof channelSchema>;

export const unpublishedSchema = z.object({
  messageId: z.union([z.number().int(), z.string()]),
  /** In plain words: «service message: pin_message», «withheld by content/withheld.md» … */
  reason: z.string(),
});
export type Unpublished = z.infer<typeof unpublishedSchema>;

export const archiveSchema = z.object({
  channel: channelSchema,
  /** The date the archive was built for: decides “next meeting” and nothing else. */
  today: daySchema,
  /** Oldest first, in the order of the channel. */
  posts: z.array(postSchema),
  /** By date, oldest first. */
  events: z.array(eventSchema),
  talks: z.array(talkSchema),
  /** By name. */
  speakers: z.array(speakerSchema),
  papers: z.array(paperSchema),
  /** In the editor's order. */
  topics: z.array(topicSchema),
  unpublished: z.array(unpublishedSchema),
  /** Files of `content/` that tell of a single thing, relative to it: what is corrected there, and what is not yet. */
  contentFiles: z.array(z.string()),
  /** Old post ids and the posts that took their place. */
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  issues: z.array(issueSchema),
});
export type Archive = z.infer<typeof archiveSchema>;
