/**
 * The shape of a labelled channel: what its YAML file may say. In: the parsed YAML. Out: a typed channel, or zod's issues.
 * What each label means to the person who writes it stands in README.md beside this file.
 */
import { z } from 'zod';
import { interfaceLanguages } from '../../src/archive/model/archive.ts';
import { postKinds } from '../../src/archive/model/post.ts';
import { mediaTypes } from '../../src/telegram/message.ts';

/** A post of the archive, or a message that must stay out of it. */
export const labelKinds = [...postKinds, 'service'] as const;
export type LabelKind = (typeof labelKinds)[number];

/** Kinds whose posts make up an event; the role of such a post in its event is its kind. */
export const meetingKinds = ['announcement', 'reschedule', 'cancellation', 'recording'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export function isMeetingKind(kind: LabelKind): kind is MeetingKind {
  return meetingKinds.some((meetingKind) => meetingKind === kind);
}

/** Wall clock of the channel's own zone: `2024-10-02 14:05`. */
const localMinute = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
/** `2024-10-02 14:05`, or the day alone where no hour was ever named. */
const localMoment = z.string().regex(/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/);

const names = z.array(z.string().min(1));
const perField = {
  speakers: names.default([]),
  papers: names.default([]),
  topics: names.default([]),
  talks: names.default([]),
};

const expectationSchema = z.strictObject({
  kind: z.enum(labelKinds),
  /** Kinds that a careful reader would accept as well. */
  orKinds: z.array(z.enum(labelKinds)).default([]),
  /** Key of an event of the file. Scored for the four kinds of meetings only. */
  event: z.string().optional(),
  ...perField,
  /** May be found and need not be: counted neither for nor against. */
  maybe: z.strictObject(perField).default({ speakers: [], papers: [], topics: [], talks: [] }),
  /** Addresses of the post after cleaning; scored where they are labelled. */
  links: z.array(z.url()).optional(),
  /** Chapters of the recording; `at` in seconds. */
  chapters: z.array(z.strictObject({ at: z.number().int().nonnegative(), title: z.string() })).optional(),
  /** The vacancy is said to be closed. */
  closed: z.boolean().optional(),
  /** What a person should be told of. */
  flags: z.array(z.enum(['weekday-contradicts-date'])).default([]),
  /** Why it is labelled so, where that may be doubted. */
  why: z.string().optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;

const messageSchema = z.strictObject({
  /** Telegram's number; a text copy has `key` instead. */
  id: z.number().int().positive().optional(),
  key: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  date: localMinute.optional(),
  edited: localMinute.optional(),
  /** Plain text with `**bold**` and `[words](address)`; bare addresses, @mentions and #tags become what Telegram makes of them. */
  text: z.string().default(''),
  replyTo: z.union([z.number().int(), z.string()]).optional(),
  forwardedFrom: z.string().optional(),
  media: z.array(z.enum(mediaTypes)).default([]),
  preview: z
    .strictObject({
      url: z.string(),
      site: z.string().nullable(),
      title: z.string().nullable(),
      description: z.string().nullable(),
    })
    .optional(),
  poll: z.strictObject({ question: z.string(), answers: names.min(2) }).optional(),
  /** Telegram's name of the action, for a service message. */
  service: z.string().optional(),
  expect: expectationSchema,
});

const paperSchema = z.strictObject({
  title: z.string().min(1),
  aliases: names.default([]),
  arxiv: z.string().optional(),
  doi: z.string().optional(),
  openreview: z.string().optional(),
  /** Addresses by which posts name it, where they have no number of the kinds above. */
  links: z.array(z.url()).default([]),
});

const eventSchema = z.strictObject({
  startsAt: localMoment,
  /** Every date that it had, the last one included; only for events that moved. */
  history: z.array(localMoment).min(2).optional(),
  status: z.enum(['announced', 'moved', 'held', 'cancelled']),
  speakers: names,
  papers: names,
});
export type LabelledEvent = z.infer<typeof eventSchema>;

const talkSchema = z.strictObject({
  title: z.string().optional(),
  speakers: names,
  venue: z.string().optional(),
  city: z.string().optional(),
  startsAt: localMoment.optional(),
});
export type LabelledTalk = z.infer<typeof talkSchema>;

export const labelFileSchema = z.strictObject({
  channel: z.strictObject({
    name: z.string().min(1),
    username: z.string().nullable(),
    language: z.enum(interfaceLanguages),
    timeZone: z.string().min(1),
    /** A text copy has no ids, no dates and no addresses behind words. */
    source: z.enum(['export', 'text-copy']).default('export'),
  }),
  topics: z.array(z.strictObject({ id: z.string(), title: z.string(), terms: names.min(1) })),
  /** What an editor has already written down; most channels have nothing. */
  curated: z
    .strictObject({
      speakers: z
        .array(
          z.strictObject({
            name: z.string(),
            aliases: names.default([]),
            role: z.string().optional(),
            affiliation: z.string().optional(),
          }),
        )
        .default([]),
      papers: z.array(paperSchema).default([]),
    })
    .default({ speakers: [], papers: [] }),
  /** Spellings of a name that are as good as the canonical one. */
  people: z.array(z.strictObject({ name: z.string(), aliases: names.default([]) })).default([]),
  papers: z.record(z.string(), paperSchema),
  events: z.record(z.string(), eventSchema),
  talks: z.record(z.string(), talkSchema),
  messages: z.array(messageSchema).min(1),
});
export type LabelFile = z.infer<typeof labelFileSchema>;
export type LabelledMessage = LabelFile['messages'][number];

/** How labels name a message: its Telegram id as text, or the key of a text copy. */
export function keyOf(message: LabelledMessage): string {
  return message.key ?? String(message.id);
}
