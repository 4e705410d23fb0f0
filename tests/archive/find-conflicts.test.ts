import { describe, expect, it } from 'vitest';
import { bareOverlay } from '../../src/archive/bare-overlay.ts';
import { findConflicts } from '../../src/archive/find-conflicts.ts';
import type { CuratedEvent, CuratedPost, Overlay } from '../../src/archive/model/overlay.ts';
import { formatIssue } from '../../src/issue.ts';
import { postOf, vacancyOf } from '../fixtures/archive/small-archive.ts';

const { value: nothing } = bareOverlay({ name: null, username: null, id: null, description: null }, []);
const posts = [postOf('1', 'note'), vacancyOf('2', null)];
const fileOf = (post: Omit<CuratedPost, 'file'>): CuratedPost => ({ file: `posts/${post.id}.md`, ...post });
const meeting: CuratedEvent = { id: '2024-03-14-a', file: 'events/2024-03-14-a.md', post: '1', about: '' };

function conflictsOf(overlay: Partial<Overlay>): string[] {
  return findConflicts({ posts }, { ...nothing, ...overlay }).map(formatIssue);
}

describe('corrections that contradict each other', () => {
  it('are named when a hidden post is corrected', () => {
    expect(conflictsOf({ posts: [fileOf({ id: '1', hide: 'twice', kind: 'review', speakers: [] })] })).toEqual([
      'posts/1.md, field “hide”: The post is hidden, so that “kind”, “speakers” of it change nothing. Keep “hide” alone, or take it out.',
    ]);
  });

  it('are named when a post is taken down and corrected', () => {
    const withheld = { ...nothing.withheld, messages: [{ id: '1', reason: 'asked for' }] };
    expect(conflictsOf({ withheld, posts: [fileOf({ id: '1', kind: 'review' })] })).toEqual([
      'posts/1.md: Post 1 is taken down in withheld.md. Delete this file, or take the line out there.',
    ]);
  });

  it('are named when a post that is no vacancy is closed', () => {
    expect(conflictsOf({ posts: [fileOf({ id: '1', closed: true }), fileOf({ id: '2', closed: true })] })).toEqual([
      'posts/1.md, field “closed”: The post is no vacancy but “note”. Write “kind: vacancy” too, or take the line out.',
    ]);
  });

  it('are named when a post and a meeting disagree on each other', () => {
    const told = (event: string | null) => conflictsOf({ events: [meeting], posts: [fileOf({ id: '1', event })] });
    expect(told('2024-03-14-a')).toEqual([]);
    expect(told('2024-01-01-b')).toEqual([
      'posts/1.md, field “event”: It says “2024-01-01-b”, and events/2024-03-14-a.md says that the post belongs to “2024-03-14-a”. Keep one of the two.',
    ]);
    expect(told(null)[0]).toContain('It says that the post belongs to no meeting');
  });

  it('are none among corrections that go together', () => {
    expect(
      conflictsOf({ posts: [fileOf({ id: '1', hide: 'twice' }), fileOf({ id: '2', kind: 'vacancy', title: 'x' })] }),
    ).toEqual([]);
  });
});
