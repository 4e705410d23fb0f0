/** States of an invented archive for comparisons: only what matters to a test is given. */
import type { EventState, PostState, Snapshot, State } from '../../src/changes/snapshot.ts';

export function post(id: string, text: string, known: Partial<PostState> = {}): PostState {
  return {
    id,
    title: text,
    messageIds: [Number(id)],
    kind: 'note',
    published: { at: '2025-03-01T10:00:00Z' },
    text,
    links: [],
    media: [],
    event: null,
    speakers: [],
    papers: [],
    ...known,
  };
}

export function event(id: string, known: Partial<EventState> = {}): EventState {
  return {
    id,
    title: id,
    startsAt: `${id.slice(0, 10)}T18:00:00+03:00`,
    status: 'announced',
    speakers: [],
    announcements: [],
    recordings: [],
    ...known,
  };
}

export function state(known: Partial<Snapshot>, more: Partial<State> = {}): State {
  return {
    snapshot: {
      channel: { name: 'Чтения', language: 'ru', timeZone: 'Europe/Moscow' },
      posts: [],
      events: [],
      talks: [],
      speakers: [],
      papers: [],
      unpublished: [],
      ...known,
    },
    redirects: [],
    issues: [],
    ...more,
  };
}
