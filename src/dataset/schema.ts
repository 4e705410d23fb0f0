/**
 * The shape of the public dataset, `/archive.json`, with the meaning of every field: the JSON Schema beside it is made from
 * this. Other people's programs read it, so a field is added freely, and changed or taken away only with `schemaVersion`.
 */
import { z } from 'zod';
import { eventStatuses } from '../archive/model/entities.ts';
import { postKinds } from '../archive/model/post.ts';
import { mediaTypes } from '../telegram/message.ts';

export const schemaVersion = 1;

const ids = (of: string) => z.array(z.string()).describe(`Ids of ${of}.`);
const address = (of: string) => z.string().describe(`Address of ${of}: absolute, or from the root of an unnamed site.`);
const isoTime = z.string().regex(/^\d{4}(-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?$/);
const asPrecise = 'ISO 8601, as precise as is known: local time with its offset, a day, or a year';
const startsAt = isoTime.describe(`${asPrecise}.`);
const namedLinks = z.array(
  z.object({ title: z.string().describe('What the link is.'), url: z.string().describe('Absolute address.') }),
);

const recording = z.object({
  post: z.string().nullable().describe('Id of the post that brought it; null when only the editor knows of it.'),
  url: z.string().nullable().describe('Address of the video itself; null when it is in the post.'),
  chapters: z
    .array(
      z.object({
        at: z.number().nonnegative().describe('Seconds from the beginning.'),
        title: z.string().describe('What begins there.'),
      }),
    )
    .describe('Parts of the recording, in order.'),
});

const media = z.object({
  type: z.enum(mediaTypes).describe('What it is.'),
  url: address('the file, where the site has it').optional(),
  file: z
    .string()
    .optional()
    .describe('File of the export, relative to its folder of exports; absent when not exported.'),
  missing: z
    .enum(['notIncluded', 'tooBig', 'unavailable', 'formatLacksIt', 'refused'])
    .optional()
    .describe('Why there is no file.'),
  fileName: z.string().optional().describe('Name that the sender gave the file.'),
  mimeType: z.string().optional().describe('Media type, “video/mp4”.'),
  size: z.number().int().nonnegative().optional().describe('Bytes.'),
  width: z.number().int().positive().optional().describe('Pixels.'),
  height: z.number().int().positive().optional().describe('Pixels.'),
  duration: z.number().nonnegative().optional().describe('Seconds.'),
  title: z.string().optional().describe('Title of a song, a place, a game or an invoice.'),
  description: z.string().optional().describe('Performer of a song, address of a place, text of a game or an invoice.'),
});

const evidence = z.object({
  field: z.string().describe('The field that was inferred.'),
  rule: z.string().describe('Id of the rule that inferred it; “curated” when a person wrote it.'),
  quote: z.string().describe('The words that the rule saw; empty when it saw something else than words.'),
});

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const post = z.object({
  id: z.string().describe("Telegram's number of its first message, or a hash of the text where there is none."),
  messageIds: z
    .array(z.union([z.number().int(), z.string()]))
    .min(1)
    .describe("Every message that the post is made of: Telegram's numbers, or hashes."),
  kind: z.enum(postKinds).describe('What the post is.'),
  title: z.string().describe('What it is called in lists.'),
  url: address('its page'),
  telegramUrl: z.string().nullable().describe('Address of the original in Telegram; null when unknown.'),
  published: z
    .union([
      z.object({ at: z.string().describe('The instant, UTC.') }),
      z.object({
        after: day.nullable().describe('Not before this day; null when nothing bounds that side.'),
        before: day.nullable().describe('Not after this day; null when nothing bounds that side.'),
      }),
    ])
    .describe("When it was published: exact where the export tells, else between two days of the channel's zone."),
  edited: z.string().optional().describe('The instant of the last edit, UTC; absent when never edited or not told.'),
  text: z.string().describe('The words as written, without formatting and without secrets; lines end with “\\n”.'),
  links: z
    .array(
      z.object({
        url: z.string().describe('Address without trackers and mirrors.'),
        text: z.string().describe('What the reader sees.'),
        original: z.string().optional().describe('Address as it was written, where that is another.'),
      }),
    )
    .describe('Every link of the text, its buttons and its preview, in reading order.'),
  reactions: z
    .array(
      z.object({
        emoji: z.string().describe('The emoji; may be empty for pictures that only Telegram has.'),
        count: z.number().int().positive().describe('How many people.'),
      }),
    )
    .describe('Reactions of readers when the export was made.'),
  replyTo: z.string().nullable().describe('Id of the post that it answers, where that is in the archive.'),
  replyQuote: z.string().nullable().describe('What the export shows of the message that it answers.'),
  forwardedFrom: z
    .string()
    .nullable()
    .describe('Where it was forwarded from, empty when the source is hidden; null when it was not forwarded.'),
  media: z.array(media).describe('Pictures, videos and files.'),
  speakers: ids('speakers, the most important first'),
  papers: ids('papers, the most important first'),
  topics: ids('topics'),
  event: z.string().nullable().describe('Id of the meeting that it belongs to.'),
  talks: ids('talks that it mentions'),
  evidence: z.array(evidence).describe('Why the archive believes what it inferred.'),
});

const event = z.object({
  id: z.string().describe('Its first known date and a short title; kept when the meeting moves.'),
  title: z.string().describe('What is discussed.'),
  url: address('its page'),
  startsAt,
  precision: z.enum(['minute', 'day']).describe('How exactly the beginning is known.'),
  history: z
    .array(
      z.object({ startsAt, post: z.string().nullable().describe('Id of the post that said so; null: the editor.') }),
    )
    .describe('Every date that it ever had, oldest first; the last one holds.'),
  status: z.enum(eventStatuses).describe('What is known to have become of it: “held” when there is a recording.'),
  speakers: ids('speakers'),
  papers: ids('papers'),
  topics: ids('topics'),
  announcements: ids('posts that announced it'),
  reschedules: ids('posts that moved it'),
  recordings: z.array(recording).describe('Recordings of it.'),
});

const talk = z.object({
  id: z.string().describe('Its title as an address.'),
  title: z.string().describe('Its title.'),
  url: address('its page'),
  speakers: ids('speakers'),
  venue: z.string().nullable().describe('Conference, meetup or podcast.'),
  city: z.string().nullable().describe('City.'),
  startsAt: isoTime.nullable().describe(`${asPrecise}; null when unknown.`),
  posts: ids('posts that mention it, oldest first'),
  recordings: z.array(recording).describe('Recordings of it.'),
});

const speaker = z.object({
  id: z.string().describe('The name as an address.'),
  name: z.string().describe('Canonical name, first name first.'),
  aliases: z.array(z.string()).describe('Other spellings.'),
  role: z.string().nullable().describe('As last stated.'),
  affiliation: z.string().nullable().describe('As last stated.'),
  url: address('the page'),
});

const paper = z.object({
  id: z.string().describe('arXiv id where there is one, else the title as an address.'),
  title: z.string().describe('In the language of the paper.'),
  arxiv: z.string().nullable().describe('arXiv id without version.'),
  doi: z.string().nullable().describe('DOI, “10.…/…”.'),
  links: namedLinks.describe('The paper, its code, its project.'),
  url: address('its page'),
});

const topic = z.object({
  id: z.string().describe('The title as an address.'),
  title: z.string().describe('Its title.'),
  url: address('its page'),
});

const channel = z.object({
  name: z.string().describe('As in Telegram.'),
  username: z.string().nullable().describe('Public name in Telegram, without @.'),
  description: z.string().describe('What the channel is, in a sentence or two.'),
  language: z.string().describe('Language of most posts, BCP 47.'),
  timeZone: z.string().describe('IANA zone in which meetings are announced.'),
  url: address('the archive'),
});

export const datasetSchema = z
  .object({
    schemaVersion: z.literal(schemaVersion).describe('Grows when a field changes its meaning or goes away.'),
    channel: channel.describe('The channel that this is an archive of.'),
    posts: z.array(post).describe('What the channel published, oldest first.'),
    events: z.array(event).describe('Meetings of the reading group, oldest first.'),
    talks: z.array(talk).describe('Talks given elsewhere.'),
    speakers: z.array(speaker).describe('People who spoke, by name.'),
    papers: z.array(paper).describe('Papers that were discussed.'),
    topics: z.array(topic).describe('Topics, in the order of the editor.'),
    unpublished: z
      .array(
        z.object({
          messageId: z.union([z.number().int(), z.string()]).describe("Telegram's number, or a hash."),
          reason: z.string().describe('Why the message is in no post.'),
        }),
      )
      .describe('Messages that are not published: every other message is in exactly one post.'),
  })
  .describe('All that an archive of a Telegram channel knows. References are ids.');

export type Dataset = z.infer<typeof datasetSchema>;

/** The JSON Schema of the dataset. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' });
}
