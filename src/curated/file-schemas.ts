/**
 * What each kind of content file may say, in the form that people write it. In: the fields of a file as text. Out: the
 * fields of the overlay. The words of `describe` are what an editor's program shows beside a field.
 */
import { z } from 'zod';
import { interfaceLanguages } from '../archive/model/archive.ts';
import { eventStatuses, slugSchema } from '../archive/model/entities.ts';
import { postKinds } from '../archive/model/post.ts';
import { readDay, readMoment, readPublished } from './calendar.ts';
import { Complaint } from './complaint.ts';
import {
  chapter,
  duration,
  fields,
  line,
  links,
  listOf,
  oneOf,
  orNull,
  postId,
  webAddress,
  written,
  year,
  yesOrNo,
} from './fields.ts';
import { arxiv, branch, doi, openreview, telegramId, timeZone, username } from './identifiers.ts';

const lines = listOf(line).default([]);
const speakers = listOf(line).optional().describe('People, by name or by the name of their file in speakers/');
const papers = listOf(line).optional().describe('Papers, by arXiv id, title or short name');
const slides = webAddress.optional().describe('Address of the slides');

export const channelFile = fields({
  name: line.describe('Name of the channel as on Telegram'),
  username: orNull(username).describe('Public name without @; leave it out when the channel is private'),
  description: line.describe('One or two sentences: what this channel is'),
  language: oneOf(interfaceLanguages, 'language of the site').describe('Language of the site: ru or en'),
  timeZone: timeZone.describe('Zone in which meetings are announced, for example Europe/Moscow'),
  site: orNull(webAddress.transform(withSlash)).describe('Public address of the site, once there is one'),
  repository: orNull(webAddress.transform(withoutEnd)).describe('Address of the repository that holds content/'),
  branch: branch.default('main').describe('Branch of the repository that editors change, when it is not main'),
  links: links.describe('More addresses of the channel, each as “title: address”'),
  telegramId: orNull(telegramId).describe(
    'Number of the channel in exports; needed when an export holds several chats',
  ),
  topics: lines.describe('Topics in the order of the site; those left out follow by title'),
});

export const speakerFile = fields({
  name: line.describe('First name and surname'),
  aliases: lines.describe('Other spellings that posts use; common short forms of first names are known already'),
  role: orNull(line).describe('What the person does'),
  affiliation: orNull(line).describe('Where the person works or studies'),
  links: links.describe('Pages of the person, each as “title: address”'),
});

export const paperFile = fields({
  title: line.describe('Exact title, not in capitals'),
  aliases: lines.describe('Short names under which posts speak of it'),
  authors: lines.describe('All authors, first name first'),
  year: orNull(year).describe('Year of the first version'),
  venue: orNull(line).describe('Conference or journal'),
  arxiv: orNull(arxiv).describe('arXiv id without its version'),
  doi: orNull(doi).describe('DOI, from 10. on'),
  openreview: orNull(openreview).describe('Id of the paper on OpenReview'),
  links: links.describe('Code, project page and the like, each as “title: address”'),
});

export const topicFile = fields({
  title: line.describe('Name of the topic'),
  summary: line.describe('One sentence for lists'),
  terms: listOf(line).describe('Words that make a post belong here, Russian and English, in any form'),
});

const recording = fields({
  video: webAddress.optional().describe('Address of the video'),
  post: postId.optional().describe('Post that brought it'),
  provider: orNull(line).describe('Where the video lies: YouTube, VK Видео …'),
  duration: orNull(duration).describe('Length, as 1:02:03'),
  chapters: listOf(chapter).default([]).describe('Time and title of each part: 00:05:30 Вопросы'),
}).transform(({ video, post, ...rest }, context) => {
  if (video === undefined && post === undefined) {
    complain(
      context,
      [],
      'The recording has neither video nor post.',
      'Add a line “video: https://…” with its address.',
    );
  }
  const late = rest.chapters.findIndex(({ at }, index) => at <= (rest.chapters[index - 1]?.at ?? -1));
  if (late !== -1) {
    const remedy = 'Put the chapters in the order of their times.';
    complain(context, ['chapters', late], 'The chapter does not begin after the one above it.', remedy);
  }
  return { url: video ?? null, post: post ?? null, ...rest };
});
const recordings = listOf(recording).optional().describe('Recordings, each with its video or post');

const id = written((text) =>
  slugSchema.safeParse(text).success
    ? text
    : new Complaint(`“${text}” is no id.`, 'Copy what stands between the last two slashes of its address on the site.'),
);

/** Files with dates: those are told on the clocks of the channel. */
export function datedFiles(zone: string) {
  const moment = written((text) => readMoment(text, zone));

  const eventFile = fields({
    post: postId.optional().describe('A post of the meeting: its announcement or recording'),
    title: line.optional(),
    startsAt: moment.optional().describe('Day and hour, as 2024-03-14 18:00'),
    status: oneOf(eventStatuses, 'status of a meeting').optional().describe(eventStatuses.join(', ')),
    speakers,
    papers,
    recordings,
    place: line.optional().describe('Where it is held, when that is public; never a link with a password'),
    slides,
  });

  const talkFile = fields({
    title: line.optional(),
    speakers,
    venue: line.optional().describe('Conference, meetup or podcast'),
    city: line.optional().describe('City, in the nominative'),
    startsAt: moment.optional().describe('Day and hour, as 2024-03-14 18:00, or the day alone'),
    year: year.optional().describe('Year, where only that is known'),
    posts: listOf(postId).optional().describe('Posts that speak of it'),
    recordings,
    slides,
  });

  const postFile = fields({
    kind: oneOf(postKinds, 'kind of post').optional().describe(postKinds.join(', ')),
    title: line.optional(),
    speakers,
    papers,
    topics: listOf(line).optional().describe('Topics, by title or by the name of their file in topics/'),
    event: written((text) => (/^(?:none|нет)$/i.test(text) ? null : text))
      .pipe(id.nullable())
      .optional()
      .describe('Id of the meeting, or none'),
    talks: listOf(id).optional().describe('Ids of the talks it is about'),
    published: written((text) => readPublished(text, zone))
      .optional()
      .describe('Day, or day and minute, of publication'),
    between: z.array(written(readDay)).optional().describe('First and last day between which it was published'),
    replyTo: postId.optional().describe('Id of the post that it answers'),
    closed: yesOrNo.optional().describe('Whether the vacancy is closed'),
    hide: line.optional().describe('Why the post is kept off the site'),
  }).transform(({ published, between, ...rest }, context) => {
    if (between === undefined) return { ...rest, ...(published && { published }) };
    const [after, before, ...more] = between;
    if (published !== undefined) {
      complain(context, ['between'], 'The day is given twice, by published and by between.', 'Keep one of them.');
    } else if (after === undefined || before === undefined || more.length > 0 || after > before) {
      const remedy = 'Write the first and the last day, for example [2024-01-10, 2024-01-18].';
      complain(context, ['between'], 'It is not a first and a last day.', remedy);
    } else {
      return { ...rest, published: { after, before } };
    }
    return z.NEVER;
  });

  return { eventFile, talkFile, postFile };
}

export const withheldFile = fields({
  messages: z
    .record(postId, line)
    .transform((reasons) => Object.entries(reasons).map(([messageId, reason]) => ({ id: messageId, reason })))
    .default([])
    .describe('Messages kept off the site, each as “id: reason”'),
  phrases: lines.describe('Words that are blacked out wherever they stand'),
});

function complain(context: z.core.$RefinementCtx, path: (string | number)[], found: string, remedy: string): void {
  context.addIssue({ code: 'custom', message: found, params: { remedy }, path });
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function withoutEnd(address: string): string {
  return address.replace(/\/$/, '').replace(/\.git$/, '');
}
