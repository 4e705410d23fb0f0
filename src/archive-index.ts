/**
 * The archive, indexed for pages: who spoke where, what stands beside what. Built once for an Archive, in time that grows
 * with the number of references and nothing else.
 */
import type { Archive } from './archive/model/archive.ts';
import type { Event, Paper, Recording, Speaker, Talk, Topic } from './archive/model/entities.ts';
import type { Mention, Post, PostKind } from './archive/model/post.ts';
import { openRelated, type RelatedPost } from './archive/related-posts.ts';
import { recordingOfPost } from './archive/videos.ts';

/** Something to watch, with what it is a recording of. */
export interface RecordingEntry {
  recording: Recording;
  /** What was recorded; null when a post brings a recording that belongs to nothing the archive knows. */
  of: { type: 'event'; event: Event } | { type: 'talk'; talk: Talk } | null;
  /** The post that brought it. */
  post: Post | null;
}

/** What a speaker, a paper or a topic gathers; posts in the order of the channel, events and talks by date. */
export interface Gathered {
  posts: readonly Post[];
  events: readonly Event[];
  talks: readonly Talk[];
}

export interface ArchiveIndex {
  archive: Archive;
  findPost: (id: string | null) => Post | undefined;
  findEvent: (id: string | null) => Event | undefined;
  findTalk: (id: string) => Talk | undefined;
  findSpeaker: (id: string) => Speaker | undefined;
  findPaper: (id: string) => Paper | undefined;
  findTopic: (id: string) => Topic | undefined;
  hasPage: (target: Mention['target'], id: string) => boolean;
  ofKind: (kind: PostKind) => readonly Post[];
  /** The posts before and after one in the channel. */
  neighbours: (post: Post) => { older: Post | undefined; newer: Post | undefined };
  eventNeighbours: (event: Event) => { older: Event | undefined; newer: Event | undefined };
  ofSpeaker: (id: string) => Gathered;
  ofPaper: (id: string) => Gathered;
  ofTopic: (id: string) => Gathered;
  /** Newest first. */
  recordings: readonly RecordingEntry[];
  recordingsOf: (thing: Event | Talk) => readonly RecordingEntry[];
  /** Those that a post brings. */
  recordingsIn: (post: Post) => readonly RecordingEntry[];
  related: (post: Post, most: number) => RelatedPost[];
}

/** Pages and files for programs have sites of their own, with one index. */
const known = new WeakMap<Archive, ArchiveIndex>();

export function indexArchive(archive: Archive): ArchiveIndex {
  const before = known.get(archive);
  if (before !== undefined) return before;
  const index = makeIndex(archive);
  known.set(archive, index);
  return index;
}

function makeIndex(archive: Archive): ArchiveIndex {
  const posts = byId(archive.posts);
  const events = byId(archive.events);
  const talks = byId(archive.talks);
  const speakers = byId(archive.speakers);
  const papers = byId(archive.papers);
  const topics = byId(archive.topics);
  const position = new Map(archive.posts.map((post, index) => [post.id, index]));
  const eventPosition = new Map(archive.events.map((event, index) => [event.id, index]));

  const gather = (field: 'speakers' | 'papers' | 'topics') => {
    const target = ({ speakers: 'speaker', papers: 'paper', topics: 'topic' } as const)[field];
    const ofPosts = groupByRefs(archive.posts, (post) => [
      ...post[field],
      ...post.mentions.filter((mention) => mention.target === target).map(({ id }) => id),
    ]);
    const ofEvents = groupByRefs(archive.events, (event) => event[field]);
    const ofTalks = groupByRefs(archive.talks, (talk) => (field === 'papers' ? [] : talk[field]));
    return (id: string): Gathered => ({
      posts: ofPosts.get(id) ?? [],
      events: ofEvents.get(id) ?? [],
      talks: ofTalks.get(id) ?? [],
    });
  };
  const ofSpeaker = gather('speakers');
  const ofPaper = gather('papers');
  const ofTopic = gather('topics');
  const kinds = groupByRefs(archive.posts, (post) => [post.kind]);

  const entriesOf = new Map<Event | Talk, RecordingEntry[]>();
  const recordings = listRecordings(archive, (id) => (id === null ? undefined : posts.get(id)), entriesOf);
  const entriesIn = new Map<string, RecordingEntry[]>();
  for (const entry of recordings) {
    if (entry.post === null) continue;
    const known = entriesIn.get(entry.post.id);
    if (known === undefined) entriesIn.set(entry.post.id, [entry]);
    else known.push(entry);
  }

  const ofTalk = groupByRefs(archive.posts, (post) => post.talks);
  const related = openRelated(archive, {
    placeOf: (post) => position.get(post.id),
    ofPaper: (id) => ofPaper(id).posts,
    ofTalk: (id) => ofTalk.get(id) ?? [],
    ofSpeaker: (id) => ofSpeaker(id).posts,
    ofTopic: (id) => ofTopic(id).posts,
    findSpeaker: (id) => speakers.get(id),
    findTopic: (id) => topics.get(id),
  });

  return {
    archive,
    findPost: (id) => (id === null ? undefined : posts.get(id)),
    findEvent: (id) => (id === null ? undefined : events.get(id)),
    findTalk: (id) => talks.get(id),
    findSpeaker: (id) => speakers.get(id),
    findPaper: (id) => papers.get(id),
    findTopic: (id) => topics.get(id),
    hasPage: (target, id) =>
      ({ speaker: speakers, paper: papers, topic: topics, event: events, talk: talks })[target].has(id),
    ofKind: (kind) => kinds.get(kind) ?? [],
    neighbours: (post) => neighboursAt(archive.posts, position.get(post.id)),
    eventNeighbours: (event) => neighboursAt(archive.events, eventPosition.get(event.id)),
    ofSpeaker,
    ofPaper,
    ofTopic,
    recordings,
    recordingsOf: (thing) => entriesOf.get(thing) ?? [],
    recordingsIn: (post) => entriesIn.get(post.id) ?? [],
    related,
  };
}

/** The day by which lists order a post: the latest on which it can have come out; empty when nothing is known. */
export function orderDay(post: Post): string {
  if ('at' in post.published) return post.published.at.slice(0, 10);
  return post.published.before ?? post.published.after ?? '';
}

/** A recording comes in parts; a meeting with more of them than this is none, and its page must not grow with them. */
const mostParts = 30;

function listRecordings(
  archive: Archive,
  findPost: (id: string | null) => Post | undefined,
  entriesOf: Map<Event | Talk, RecordingEntry[]>,
): RecordingEntry[] {
  const dated: Array<{ entry: RecordingEntry; day: string }> = [];
  const taken = new Set<string>();
  const add = (thing: Event | Talk, of: RecordingEntry['of'], day: string | undefined) => {
    for (const recording of thing.recordings) {
      const post = findPost(recording.post) ?? null;
      if (post !== null) taken.add(post.id);
      const entry = { recording, of, post };
      dated.push({ entry, day: day ?? (post === null ? '' : orderDay(post)) });
      const entries = entriesOf.get(thing) ?? [];
      if (entries.length < mostParts) entriesOf.set(thing, [...entries, entry]);
    }
  };
  for (const event of archive.events) add(event, { type: 'event', event }, event.startsAt.at.slice(0, 10));
  for (const talk of archive.talks) add(talk, { type: 'talk', talk }, talk.startsAt?.at.slice(0, 10));
  for (const post of archive.posts) {
    if ((post.kind !== 'recording' && post.kind !== 'podcast') || taken.has(post.id)) continue;
    dated.push({ entry: { recording: recordingOfPost(post), of: null, post }, day: orderDay(post) });
  }
  return dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({ entry }) => entry);
}

function neighboursAt<Item>(list: readonly Item[], at: number | undefined) {
  return {
    older: at === undefined || at === 0 ? undefined : list[at - 1],
    newer: at === undefined ? undefined : list[at + 1],
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupByRefs<Item>(items: readonly Item[], refsOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const ref of new Set(refsOf(item))) {
      const group = groups.get(ref);
      if (group === undefined) groups.set(ref, [item]);
      else group.push(item);
    }
  }
  return groups;
}
