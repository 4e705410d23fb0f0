/**
 * Stage: does every correction still have what it corrects? In: the archive and the overlay. Out: an error for each file
 * of `content/` that names a post, an event or a talk that is not there.
 */
import type { Issue } from '../issue.ts';
import type { Archive } from './model/archive.ts';
import type { CuratedEvent, CuratedPost, CuratedTalk, Overlay } from './model/overlay.ts';

/** The ids that files of `content/` may name. */
type Known = Record<'posts' | 'messages' | 'events' | 'talks' | 'speakers' | 'papers' | 'topics', ReadonlySet<string>>;

/** Things that have a folder of `content/`, where an editor can write one that is missing. */
type Written = 'speakers' | 'papers' | 'topics' | 'talks';

const idInAddress = 'Use the id that stands in the address of the post.';

export function checkCorrections(archive: Archive, overlay: Overlay): Issue[] {
  const known = knownIn(archive);
  return [
    ...overlay.posts.flatMap((post) => [...lostByPost(post, known)]),
    ...overlay.events.flatMap((event) => [...lostByEvent(event, known)]),
    ...overlay.talks.flatMap((talk) => [...lostByTalk(talk, known)]),
    ...overlay.withheld.messages
      .filter(({ id }) => !known.messages.has(id))
      .map(({ id }) =>
        lost(
          overlay.withheld.file,
          'messages',
          `There is no message ${id} in seeds/.`,
          'Check the id; if the message is gone from the exports, delete the line.',
        ),
      ),
  ];
}

function knownIn(archive: Archive): Known {
  const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
  const posts = new Set(archive.posts.flatMap(({ id, messageIds }) => [id, ...messageIds.map(String)]));
  return {
    posts,
    messages: new Set([...posts, ...archive.unpublished.map(({ messageId }) => String(messageId))]),
    events: idsOf(archive.events),
    talks: idsOf(archive.talks),
    speakers: idsOf(archive.speakers),
    papers: idsOf(archive.papers),
    topics: idsOf(archive.topics),
  };
}

function* lostByPost(post: CuratedPost, known: Known): Generator<Issue> {
  const { file } = post;
  if (!known.messages.has(post.id))
    yield lost(
      file,
      'file name',
      `There is no message ${post.id} in seeds/.`,
      'Name the file after the id that stands in the address of the post, or delete it.',
    );
  if (post.replyTo !== undefined && !known.posts.has(post.replyTo))
    yield lost(file, 'replyTo', `There is no post ${post.replyTo}.`, idInAddress);
  if (typeof post.event === 'string' && !known.events.has(post.event))
    yield lost(
      file,
      'event',
      `There is no event “${post.event}”.`,
      'Use the id that stands in the address of the event.',
    );
  for (const field of ['speakers', 'papers', 'topics', 'talks'] as const)
    yield* lostOf(file, field, post[field], known);
}

function* lostByEvent(event: CuratedEvent, known: Known): Generator<Issue> {
  const { file } = event;
  if (event.post !== undefined && !known.posts.has(event.post))
    yield lost(
      file,
      'post',
      `There is no post ${event.post}.`,
      'Use the id that stands in the address of its announcement.',
    );
  else if (!known.events.has(event.id))
    yield lost(
      file,
      'file name',
      `There is no event “${event.id}”, and without “title” and “startsAt” this file cannot make one.`,
      'Name the file after the id in the address of the event, name a “post” of it, or add the two fields.',
    );
  for (const field of ['speakers', 'papers'] as const) yield* lostOf(file, field, event[field], known);
  for (const { post } of event.recordings ?? [])
    if (post !== null && !known.posts.has(post))
      yield lost(file, 'recordings', `There is no post ${post}.`, idInAddress);
}

function* lostByTalk(talk: CuratedTalk, known: Known): Generator<Issue> {
  const { file } = talk;
  if (!known.talks.has(talk.id))
    yield lost(
      file,
      'file name',
      `There is no talk “${talk.id}”, and without “title” this file cannot make one.`,
      'Name the file after the id in the address of the talk, or add a “title”.',
    );
  yield* lostOf(file, 'speakers', talk.speakers, known);
  for (const post of talk.posts ?? [])
    if (!known.posts.has(post)) yield lost(file, 'posts', `There is no post ${post}.`, idInAddress);
}

function* lostOf(file: string, field: Written, ids: readonly string[] | undefined, known: Known): Generator<Issue> {
  for (const id of ids ?? [])
    if (!known[field].has(id))
      yield lost(
        file,
        field,
        `“${id}” is in no ${field} of the archive.`,
        `Check the spelling, or write content/${field}/${id}.md.`,
      );
}

function lost(file: string, field: string, found: string, remedy: string): Issue {
  return { code: 'correction-without-target', severity: 'error', file, field, found, remedy };
}
