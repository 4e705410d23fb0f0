/**
 * Stage: what changes between two states of one archive. In: both, and what the build of the new one had to say. Out: the
 * changes as plain values, which `report-changes.ts` puts into words and `npm run diff -- --json` prints.
 */
import { changedWords } from './changed-words.ts';
import { findHints, type Hints } from './find-hints.ts';
import { matchPosts } from './match-posts.ts';
import type { EventState, PostState, Snapshot, State } from './snapshot.ts';

export interface PostNote {
  id: string;
  kind: PostState['kind'];
  title: string;
  published: PostState['published'];
}
export interface EventNote {
  id: string;
  title: string;
  startsAt: string;
  status: EventState['status'];
  speakers: string[];
}
/** One field of a post or a meeting, before and after; null where there was or is nothing. */
export interface FieldChange {
  id: string;
  title: string;
  field: string;
  before: string | null;
  after: string | null;
}

export interface Changes {
  channel: string;
  counts: { before: Counts; after: Counts };
  posts: {
    added: PostNote[];
    /** The author changed the words, the links or the files. */
    edited: FieldChange[];
    gone: (PostNote & {
      reason: 'not in the exports' | 'part of another post' | 'unpublished';
      detail: string | null;
    })[];
    /** The post is the same, and its address is another. */
    renumbered: { from: string; to: string; title: string }[];
    /** The words are the same or nearly, and the archive makes something else of them. */
    reread: FieldChange[];
  };
  events: { added: EventNote[]; gone: EventNote[]; changed: FieldChange[] };
  recordings: {
    /** Recordings that have found the meeting or talk which they belong to. */
    joined: { post: string | null; url: string | null; of: 'event' | 'talk'; id: string; title: string }[];
    /** Meetings of the past that have none. */
    missing: EventNote[];
  };
  talks: { added: Snapshot['talks'][number]['title'][]; gone: string[] };
  speakers: { added: string[]; gone: string[] };
  papers: { added: string[]; gone: string[] };
  /** What a person should look at. */
  hints: Hints;
}

interface Counts {
  posts: number;
  events: number;
  talks: number;
  speakers: number;
  papers: number;
}

/** `today`: decides which meetings are over. */
export function findChanges(before: State, after: State, today: string): Changes {
  const [old, fresh] = [before.snapshot, after.snapshot];
  const { pairs, added, gone } = matchPosts(old.posts, fresh.posts, after.redirects);
  const events = matchEvents(old.events, fresh.events);
  const edited = pairs.flatMap((pair) => editsOf(pair.before, pair.after));
  const reread = pairs.flatMap((pair) => readingsOf(pair.before, pair.after));
  const touched = new Set([...added.map(({ id }) => id), ...[...edited, ...reread].map(({ id }) => id)]);
  return {
    channel: fresh.channel.name,
    counts: { before: countsOf(old), after: countsOf(fresh) },
    posts: {
      added: added.map(toPostNote),
      edited,
      gone: gone.map((post) => ({ ...toPostNote(post), ...whyGone(post, fresh) })),
      renumbered: pairs.flatMap(({ before: { id: from }, after: { id: to, title } }) =>
        from === to ? [] : [{ from, to, title }],
      ),
      reread,
    },
    events: {
      added: events.added.map(toEventNote),
      gone: events.gone.map(toEventNote),
      changed: events.pairs.flatMap((pair) => [
        ...changeOf(pair.after, 'address', pair.before.id, pair.after.id),
        ...changeOf(pair.after, 'startsAt', pair.before.startsAt, pair.after.startsAt),
        ...changeOf(pair.after, 'status', pair.before.status, pair.after.status),
      ]),
    },
    recordings: {
      joined: [...joinedTo('event', old.events, fresh.events), ...joinedTo('talk', old.talks, fresh.talks)],
      missing: fresh.events.filter((event) => lacksRecording(event, today)).map(toEventNote),
    },
    talks: namesOf(old.talks, fresh.talks, ({ title }) => title),
    speakers: namesOf(old.speakers, fresh.speakers, ({ name }) => name),
    papers: namesOf(old.papers, fresh.papers, ({ title }) => title),
    hints: findHints(after, touched, new Set(old.speakers.map(({ id }) => id))),
  };
}

/** Nothing that a reader of the site would see. */
export function isEmpty({ posts, events, recordings, talks, speakers, papers }: Changes): boolean {
  const lists = [posts, events, talks, speakers, papers].flatMap((group) => Object.values(group));
  return [...lists, recordings.joined].every((list) => list.length === 0);
}

function matchEvents(before: readonly EventState[], after: readonly EventState[]) {
  const byId = new Map(after.map((event) => [event.id, event]));
  // A meeting gets another address when an older announcement of it comes to light.
  const byPost = new Map(after.flatMap((event) => event.announcements.map((post) => [post, event] as const)));
  const pairs = before.flatMap((old) => {
    const same = byId.get(old.id) ?? byPost.get(old.announcements[0] ?? '');
    return same === undefined ? [] : [{ before: old, after: same }];
  });
  const found = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return {
    pairs,
    added: after.filter((event) => !found.has(event)),
    gone: before.filter((event) => !found.has(event)),
  };
}

function editsOf(before: PostState, after: PostState): FieldChange[] {
  const urls = ({ links }: PostState) => [...new Set(links.map(({ url }) => url))].join(' ');
  const media = (post: PostState) => post.media.map(({ type }) => type).join(' ');
  if (flat(before.text) !== flat(after.text)) {
    const words = changedWords(before.text, after.text);
    return changeOf(after, 'text', words.before, words.after);
  }
  // A change of format, from a text copy to an export, brings links and files that the author never changed.
  if (before.id !== after.id) return [];
  return [
    ...changeOf(after, 'links', urls(before), urls(after)),
    ...changeOf(after, 'media', media(before), media(after)),
  ];
}

function readingsOf(before: PostState, after: PostState): FieldChange[] {
  return [
    ...changeOf(after, 'kind', before.kind, after.kind),
    ...changeOf(after, 'event', before.event, after.event),
    ...changeOf(after, 'speakers', before.speakers.join(', '), after.speakers.join(', ')),
    ...changeOf(after, 'papers', before.papers.join(', '), after.papers.join(', ')),
  ];
}

function changeOf(
  { id, title }: { id: string; title: string },
  field: string,
  before: string | null,
  after: string | null,
): FieldChange[] {
  return before === after ? [] : [{ id, title, field, before: before || null, after: after || null }];
}

function whyGone(
  post: PostState,
  { posts, unpublished }: Snapshot,
): Pick<Changes['posts']['gone'][number], 'reason' | 'detail'> {
  const own = new Set(post.messageIds.map(String));
  const hidden = unpublished.find(({ messageId }) => own.has(String(messageId)));
  if (hidden !== undefined) return { reason: 'unpublished', detail: hidden.reason };
  const heir = posts.find(({ messageIds }) => messageIds.some((messageId) => own.has(String(messageId))));
  if (heir !== undefined) return { reason: 'part of another post', detail: heir.id };
  return { reason: 'not in the exports', detail: null };
}

interface Recorded {
  id: string;
  title: string;
  recordings: { post: string | null; url: string | null }[];
}

function joinedTo(of: 'event' | 'talk', before: readonly Recorded[], after: readonly Recorded[]) {
  const keyOf = ({ post, url }: Recorded['recordings'][number]) => `${post ?? ''} ${url ?? ''}`;
  const known = new Set(before.flatMap(({ recordings }) => recordings.map(keyOf)));
  return after.flatMap(({ id, title, recordings }) =>
    recordings
      .filter((recording) => !known.has(keyOf(recording)))
      .map(({ post, url }) => ({ post, url, of, id, title })),
  );
}

function lacksRecording({ startsAt, status, recordings }: EventState, today: string): boolean {
  return recordings.length === 0 && status !== 'cancelled' && startsAt.slice(0, 10) < today;
}

function namesOf<Thing extends { id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  nameOf: (thing: Thing) => string,
): { added: string[]; gone: string[] } {
  const [old, fresh] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return {
    added: after.filter(({ id }) => !old.has(id)).map(nameOf),
    gone: before.filter(({ id }) => !fresh.has(id)).map(nameOf),
  };
}

function countsOf({ posts, events, talks, speakers, papers }: Snapshot): Counts {
  return {
    posts: posts.length,
    events: events.length,
    talks: talks.length,
    speakers: speakers.length,
    papers: papers.length,
  };
}

function toPostNote({ id, kind, title, published }: PostState): PostNote {
  return { id, kind, title, published };
}

function toEventNote({ id, title, startsAt, status, speakers }: EventState): EventNote {
  return { id, title, startsAt, status, speakers };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
