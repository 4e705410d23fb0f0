/** Stage: the archive → the public dataset. In: an archive and the address of its site. Out: what `/archive.json` holds. */
import type { Archive } from '../archive/model/archive.ts';
import type { Event, Paper, Recording, Talk } from '../archive/model/entities.ts';
import type { Post } from '../archive/model/post.ts';
import { eventHref, href, paperHref, postHref, speakerHref, talkHref, topicHref } from '../render/links/addresses.ts';
import { canonicalOf } from '../render/links/canonical.ts';
import { gateUrl } from '../render/links/url-gate.ts';
import type { MediaFile, MediaOfPosts } from '../render/media/media-file.ts';
import { plainText } from '../telegram/rich-text.ts';
import { type Dataset, schemaVersion } from './schema.ts';

type Absolute = (path: string) => string;

const absoluteOn =
  (site: string | null): Absolute =>
  (path) =>
    canonicalOf(site, path) ?? path;

/**
 * `site`: public address of the site with its path; null while it has none, then addresses begin at its root. `media`: the
 * files that the site has; without a site there are none.
 */
export function toDataset(archive: Archive, site: string | null, media: MediaOfPosts = new Map()): Dataset {
  const absolute = absoluteOn(site);
  const { name, username, description, language, timeZone } = archive.channel;
  return {
    schemaVersion,
    channel: { name, username, description, language, timeZone, url: absolute(href('')) },
    posts: archive.posts.map((post) => toPost(post, site, media.get(post.id))),
    events: archive.events.map((event) => toEvent(event, absolute)),
    talks: archive.talks.map((talk) => toTalk(talk, absolute)),
    speakers: archive.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      aliases: speaker.aliases,
      role: speaker.role,
      affiliation: speaker.affiliation,
      url: absolute(speakerHref(speaker.id)),
    })),
    papers: archive.papers.map((paper) => toPaper(paper, absolute)),
    topics: archive.topics.map(({ id, title }) => ({ id, title, url: absolute(topicHref(id)) })),
    unpublished: archive.unpublished,
  };
}

/** `files`: those of its media that the site has. */
export function toPost(
  post: Post,
  site: string | null,
  files: readonly (MediaFile | null)[] = [],
): Dataset['posts'][number] {
  const absolute = absoluteOn(site);
  return {
    id: post.id,
    messageIds: post.messageIds,
    kind: post.kind,
    title: post.title,
    url: absolute(postHref(post.id)),
    telegramUrl: post.telegramUrl,
    published: post.published,
    ...(post.edited === null ? {} : { edited: post.edited }),
    text: plainText(post.body),
    links: post.links.flatMap(toLink),
    reactions: post.reactions.map(({ emoji, count }) => ({ emoji, count })),
    replyTo: post.reply?.post ?? null,
    replyQuote: post.reply?.quote ?? null,
    forwardedFrom: post.forward === null ? null : (post.forward.from ?? ''),
    media: post.media.map((media, index) => toMedia(media, files[index] ?? null, absolute)),
    speakers: post.speakers,
    papers: post.papers,
    topics: post.topics,
    event: post.event,
    talks: post.talks,
    evidence: post.evidence,
  };
}

/** What must not be a link on a page must not be one for other people's programs either. */
function toLink({ url, text, original }: Post['links'][number]): Dataset['posts'][number]['links'] {
  const safe = gateUrl(url);
  if (safe === undefined) return [];
  const safeOriginal = original === null ? undefined : gateUrl(original);
  return [{ url: safe.href, text, ...(safeOriginal === undefined ? {} : { original: safeOriginal.href }) }];
}

function toMedia(
  media: Post['media'][number],
  shown: MediaFile | null,
  absolute: Absolute,
): Dataset['posts'][number]['media'][number] {
  const { type, file, folder, missing, fileName, mimeType, size, width, height, duration, title, description } = media;
  const known = { missing, fileName, mimeType, size, width, height, duration, title, description };
  return {
    type,
    ...(shown === null ? {} : { url: absolute(href(shown.address)) }),
    ...(file === null ? {} : { file: folder === '' ? file : `${folder}/${file}` }),
    ...withoutNulls(known),
  };
}

type WithoutNulls<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], null> };

function withoutNulls<Fields extends Record<string, unknown>>(fields: Fields): WithoutNulls<Fields> {
  const present: WithoutNulls<Fields> = {};
  for (const name in fields) {
    const value = fields[name];
    if (isPresent(value)) present[name] = value;
  }
  return present;
}

function isPresent<Value>(value: Value): value is Exclude<Value, null> {
  return value !== null;
}

function toEvent(event: Event, absolute: Absolute): Dataset['events'][number] {
  return {
    id: event.id,
    title: event.title,
    url: absolute(eventHref(event.id)),
    startsAt: event.startsAt.at,
    precision: event.startsAt.precision,
    history: event.history.map(({ at, post }) => ({ startsAt: at, post })),
    status: event.status,
    speakers: event.speakers,
    papers: event.papers,
    topics: event.topics,
    announcements: event.announcements,
    reschedules: event.reschedules,
    recordings: event.recordings.map(toRecording),
  };
}

function toTalk(talk: Talk, absolute: Absolute): Dataset['talks'][number] {
  return {
    id: talk.id,
    title: talk.title,
    url: absolute(talkHref(talk.id)),
    speakers: talk.speakers,
    venue: talk.venue,
    city: talk.city,
    startsAt: talk.startsAt?.at ?? (talk.year === null ? null : String(talk.year)),
    posts: talk.posts,
    recordings: talk.recordings.map(toRecording),
  };
}

function toRecording({ post, url, chapters }: Recording): Dataset['events'][number]['recordings'][number] {
  return { post, url: url === null ? null : (gateUrl(url)?.href ?? null), chapters };
}

function toPaper({ id, title, arxiv, doi, links }: Paper, absolute: Absolute): Dataset['papers'][number] {
  return {
    id,
    title,
    arxiv,
    doi,
    links: links.flatMap((link) => {
      const safe = gateUrl(link.url);
      return safe === undefined ? [] : [{ title: link.title, url: safe.href }];
    }),
    url: absolute(paperHref(id)),
  };
}
