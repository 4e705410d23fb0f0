import { describe, expect, it } from 'vitest';
import { changedWords } from '../../src/changes/changed-words.ts';
import { findChanges, isEmpty } from '../../src/changes/find-changes.ts';
import type { State } from '../../src/changes/snapshot.ts';
import { event, post, state } from './states.ts';

const today = '2025-06-01';
const between = (before: State, after: State) => findChanges(before, after, today);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('posts', () => {
  const one = post('1', 'Первый пост о змеях');

  it('that are the same on both sides are no change', () => {
    const changes = between(state({ posts: [one] }), state({ posts: [one] }));
    expect(isEmpty(changes)).toBe(true);
  });

  it('are new, edited or gone', () => {
    const changes = between(
      state({ posts: [one, post('2', 'Второй')] }),
      state({ posts: [post('1', 'Первый пост о длинных змеях'), post('3', 'Третий')] }),
    );
    expect(ids(changes.posts.added)).toEqual(['3']);
    expect(changes.posts.edited).toMatchObject([
      { id: '1', field: 'text', before: 'Первый пост о змеях', after: 'Первый пост о длинных змеях' },
    ]);
    expect(changes.posts.gone).toMatchObject([{ id: '2', reason: 'not in the exports' }]);
  });

  it('are gone with a reason', () => {
    const before = state({ posts: [post('2', 'Второй'), post('3', 'Третий')] });
    const after = state({
      posts: [post('1', 'Альбом', { messageIds: [1, 3] })],
      unpublished: [{ messageId: 2, reason: 'withheld' }],
    });
    expect(between(before, after).posts.gone).toMatchObject([
      { id: '2', reason: 'unpublished', detail: 'withheld' },
      { id: '3', reason: 'part of another post', detail: '1' },
    ]);
  });

  it('of a text copy are found again by their words, or by the address that took their place', () => {
    const before = state({ posts: [post('7f0c21aa', '«Два   слова»'), post('aa11bb22', 'Иначе записано')] });
    const after = state(
      { posts: [post('1', '"Два слова"'), post('2', 'Записано иначе')] },
      { redirects: [{ from: 'aa11bb22', to: '2' }] },
    );
    const { posts } = between(before, after);
    expect(posts.renumbered.map(({ from, to }) => [from, to]).toSorted()).toEqual([
      ['7f0c21aa', '1'],
      ['aa11bb22', '2'],
    ]);
    expect([...posts.added, ...posts.gone]).toEqual([]);
  });

  it('with the same words are not taken for each other', () => {
    const before = state({ posts: [post('7f0c21aa', 'Ура')] });
    const { posts } = between(before, state({ posts: [post('1', 'Ура'), post('2', 'Ура')] }));
    expect([ids(posts.added), ids(posts.gone)]).toEqual([['1', '2'], ['7f0c21aa']]);
  });

  it('may be understood differently', () => {
    const { posts } = between(
      state({ posts: [one] }),
      state({ posts: [{ ...one, kind: 'review', papers: ['2312.00752'] }] }),
    );
    expect(posts.reread).toMatchObject([
      { field: 'kind', before: 'note', after: 'review' },
      { field: 'papers', before: null, after: '2312.00752' },
    ]);
    expect(posts.edited).toEqual([]);
  });
});

describe('meetings', () => {
  it('are new, gone or told differently', () => {
    const changes = between(
      state({ events: [event('2025-05-01-a'), event('2025-05-08-b')] }),
      state({ events: [event('2025-05-01-a', { startsAt: '2025-05-03', status: 'moved' }), event('2025-07-01-c')] }),
    );
    expect([ids(changes.events.added), ids(changes.events.gone)]).toEqual([['2025-07-01-c'], ['2025-05-08-b']]);
    expect(changes.events.changed.map(({ field, after }) => [field, after])).toEqual([
      ['startsAt', '2025-05-03'],
      ['status', 'moved'],
    ]);
  });

  it('are the same when their announcement is, whatever their address', () => {
    const before = state({ events: [event('2025-05-08-b', { announcements: ['5'] })] });
    const after = state({
      events: [event('2025-05-01-b', { announcements: ['5'], startsAt: '2025-05-08T18:00:00+03:00' })],
    });
    const { events } = between(before, after);
    expect(events.changed).toMatchObject([{ field: 'address', before: '2025-05-08-b', after: '2025-05-01-b' }]);
    expect([...events.added, ...events.gone]).toEqual([]);
  });

  it('find their recordings, and those of the past that have none are named', () => {
    const recordings = [{ post: '9', url: 'https://example.org/v' }];
    const { recordings: found } = between(
      state({ events: [event('2025-05-01-a'), event('2025-05-08-b')] }),
      state({
        events: [
          event('2025-05-01-a', { recordings }),
          event('2025-05-08-b'),
          event('2025-05-15-c', { status: 'cancelled' }),
          event('2025-06-01-d'),
        ],
      }),
    );
    expect(found.joined).toMatchObject([{ post: '9', of: 'event', id: '2025-05-01-a' }]);
    expect(ids(found.missing)).toEqual(['2025-05-08-b']);
  });
});

describe('hints', () => {
  const issue = (code: string, message?: string) => ({
    code,
    severity: code === 'kind-uncertain' ? ('notice' as const) : ('error' as const),
    ...(message === undefined ? { file: 'posts/9.md', field: 'file name' } : { message }),
    found: 'Found.',
    remedy: 'Mend.',
  });

  it('tell doubts about new posts from those that stood there before', () => {
    const old = post('1', 'Старый');
    const after = state(
      { posts: [old, post('2', 'Новый')] },
      { issues: [issue('kind-uncertain', '1'), issue('kind-uncertain', '2')] },
    );
    const { hints } = between(state({ posts: [old] }), after);
    expect(hints.uncertain?.map(({ post: id, isNew }) => [id, isNew])).toEqual([
      ['1', false],
      ['2', true],
    ]);
  });

  it('name people who may be one', () => {
    const speakers = [
      { id: 'a', name: 'Анна Иванова', aliases: [] },
      { id: 'b', name: 'А. Иванова', aliases: [] },
    ];
    const { hints } = between(state({ speakers: speakers.slice(0, 1) }), state({ speakers }));
    expect(hints.merges).toMatchObject([{ names: ['Анна Иванова', 'А. Иванова'], isNew: true }]);
  });

  it('name corrections that have lost their target, apart from other errors', () => {
    const { hints } = between(
      state({}),
      state({}, { issues: [issue('correction-without-target'), issue('no-channel')] }),
    );
    expect(hints.stale).toMatchObject([{ file: 'posts/9.md', field: 'file name' }]);
    expect(hints.errors).toHaveLength(1);
  });

  it('are unknown where only an archive.json is', () => {
    const { hints } = between(state({}), state({}, { issues: null }));
    expect([hints.uncertain, hints.stale, hints.errors]).toEqual([null, null, null]);
  });
});

describe('changed words', () => {
  it.each([
    ['a b c d e f g h', 'a b c d X f g h', '…b c d e f g h', '…b c d X f g h'],
    ['one two', 'one two three', 'one two', 'one two three'],
    ['', 'new', '', 'new'],
  ])('of “%s” and “%s”', (before, after, old, fresh) => {
    expect(changedWords(before, after)).toEqual({ before: old, after: fresh });
  });

  it('stay on two lines of a terminal', () => {
    const { after } = changedWords('a', 'word '.repeat(200));
    expect(after.length).toBeLessThan(170);
  });
});
