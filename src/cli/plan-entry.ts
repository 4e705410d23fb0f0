/**
 * Decides which content file is to be begun and with what. In: what it tells of, the name or id that a person gave, and the
 * archive as it is. Out: the file and its text, or a sentence that says what was meant and is not there.
 */
import type { Archive } from '../archive/model/archive.ts';
import type { Event, Paper, Speaker, Talk } from '../archive/model/entities.ts';
import type { Post } from '../archive/model/post.ts';
import { slugOf } from '../archive/slug.ts';
import { isArxivId } from '../curated/identifiers.ts';
import { didYouMean } from '../curated/nearest.ts';
import { skeletonOf } from '../curated/skeleton.ts';
import {
  correctableEvent,
  correctablePaper,
  correctablePost,
  correctableSpeaker,
  correctableTalk,
} from '../render/links/correct-link.ts';

export const entryKinds = ['speaker', 'topic', 'paper', 'event', 'talk', 'correction'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface PlannedEntry {
  /** Relative to the content folder. */
  file: string;
  text: string;
}

/** `given` may be an address of the site or, for a post, of Telegram. */
export function planEntry(kind: EntryKind, given: string, archive: Archive): PlannedEntry | string {
  const id = lastPart(given);
  switch (kind) {
    case 'speaker':
      return planSpeaker(archive.speakers, id);
    case 'topic':
      return { file: `topics/${slugOf(id)}.md`, text: skeletonOf('topic', { written: [['title', id]] }) };
    case 'paper':
      return planPaper(archive.papers, id);
    case 'event':
      return planEvent(archive, id);
    case 'talk':
      return planTalk(archive.talks, id);
    case 'correction':
      return planCorrection(archive.posts, id);
  }
}

/** `https://example.org/posts/12/`, `https://t.me/channel/12` → `12`; a name stays. */
function lastPart(given: string): string {
  if (!/^https?:\/\//.test(given) || /^https?:\/\/(?:www\.)?arxiv\.org\//.test(given)) return given.trim();
  return new URL(given).pathname.split('/').findLast((part) => part !== '') ?? given;
}

function planSpeaker(speakers: readonly Speaker[], given: string): PlannedEntry {
  const known = speakers.find(({ id, name, aliases }) => [id, name, ...aliases].some((own) => isSame(own, given)));
  if (known === undefined)
    return { file: `speakers/${slugOf(given)}.md`, text: skeletonOf('speaker', { written: [['name', given]] }) };
  const { needed, shown } = correctableSpeaker(known);
  return { file: `speakers/${known.id}.md`, text: skeletonOf('speaker', { written: needed, believed: shown }) };
}

function planPaper(papers: readonly Paper[], given: string): PlannedEntry {
  const arxiv = given
    .replace(/^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/)/i, '')
    .replace(/v\d+$/, '');
  const known = papers.find(({ id, title, aliases }) =>
    [id, title, ...aliases].some((own) => isSame(own, given) || own === arxiv),
  );
  if (known !== undefined) {
    const { needed, shown } = correctablePaper(known);
    return { file: `papers/${known.id}.md`, text: skeletonOf('paper', { written: needed, believed: shown }) };
  }
  return isArxivId(arxiv)
    ? {
        file: `papers/${slugOf(arxiv)}.md`.replace(/-(?=\d{4,5}\.md$)/, '.'),
        text: skeletonOf('paper', { written: [['arxiv', arxiv]] }),
      }
    : { file: `papers/${slugOf(given)}.md`, text: skeletonOf('paper', { written: [['title', given]] }) };
}

function planEvent({ events, posts }: Archive, given: string): PlannedEntry | string {
  const known = events.find(({ id }) => id === given) ?? eventOfPost(events, posts, given);
  if (known !== undefined) {
    const { shown } = correctableEvent(known);
    return { file: `events/${known.id}.md`, text: skeletonOf('event', { written: [], believed: shown }) };
  }
  const [, day] = /^(\d{4}-\d\d-\d\d)-[a-z0-9-]+$/.exec(given) ?? [];
  if (day !== undefined)
    return {
      file: `events/${given}.md`,
      text: skeletonOf('event', {
        written: [
          ['title', ''],
          ['startsAt', day],
        ],
      }),
    };
  return `There is no meeting “${given}”. ${didYouMean(
    given,
    events.map(({ id }) => id),
  )}Give its id from the address of its page, a post of it, or for one that the archive did not see a new id: 2024-03-14-short-title.`;
}

function eventOfPost(events: readonly Event[], posts: readonly Post[], given: string): Event | undefined {
  const post = findPost(posts, given);
  return events.find(({ id }) => id === post?.event);
}

function planTalk(talks: readonly Talk[], given: string): PlannedEntry {
  const known = talks.find(({ id, title }) => isSame(id, given) || isSame(title, given));
  if (known === undefined)
    return { file: `talks/${slugOf(given)}.md`, text: skeletonOf('talk', { written: [['title', given]] }) };
  const { shown } = correctableTalk(known);
  return { file: `talks/${known.id}.md`, text: skeletonOf('talk', { written: [], believed: shown }) };
}

function planCorrection(posts: readonly Post[], given: string): PlannedEntry | string {
  const post = findPost(posts, given);
  if (post === undefined)
    return `There is no post “${given}” in the exports. Copy the last number of its address on the site or on Telegram.`;
  const { shown } = correctablePost(post);
  return { file: `posts/${post.id}.md`, text: skeletonOf('post', { written: [], believed: shown }) };
}

function findPost(posts: readonly Post[], given: string): Post | undefined {
  return (
    posts.find(({ id }) => id === given) ??
    posts.find(({ messageIds }) => messageIds.some((message) => String(message) === given))
  );
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}
