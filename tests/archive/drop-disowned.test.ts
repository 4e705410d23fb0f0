import { describe, expect, it } from 'vitest';
import { dropDisowned } from '../../src/archive/assemble/drop-disowned.ts';
import { bareOverlay } from '../../src/archive/bare-overlay.ts';
import type { Overlay } from '../../src/archive/model/overlay.ts';
import { paperOf, postOf, speakerOf } from '../fixtures/archive/small-archive.ts';

const { value: overlay } = bareOverlay({ name: null, username: null, id: null, description: null }, []);
const corrected = (post: Omit<Overlay['posts'][number], 'file'>): Overlay => ({
  ...overlay,
  posts: [{ file: `posts/${post.id}.md`, ...post }],
});
const mentionOf = (target: 'speaker' | 'paper', id: string) => ({ start: 0, end: 4, target, id });

const things = {
  posts: [
    postOf('1', 'recording', {
      speakers: ['nora'],
      mentions: [mentionOf('speaker', 'tide-transformers'), mentionOf('paper', 'welcome')],
    }),
    postOf('2', 'note', { mentions: [mentionOf('speaker', 'tide-transformers')] }),
  ],
  events: [],
  talks: [],
  speakers: [speakerOf('tide-transformers', 'Tide Transformers'), speakerOf('nora', 'Nora Whitfield')],
  papers: [paperOf('welcome', 'Welcome to the Club'), paperOf('elsewhere', 'Elsewhere')],
};

describe('people and papers that corrections disown', () => {
  it('leave the lists and the texts with the last post that they were found in', () => {
    const left = dropDisowned(things, corrected({ id: '1', speakers: ['nora'], papers: [] }));
    expect(left.speakers.map(({ id }) => id)).toEqual(['nora']);
    expect(left.papers.map(({ id }) => id)).toEqual(['elsewhere']);
    expect(left.posts.flatMap(({ mentions }) => mentions)).toEqual([]);
  });

  it('stay when nobody said anything about them', () => {
    const posts = [
      postOf('1', 'recording', { speakers: ['tide-transformers', 'nora'], mentions: [mentionOf('paper', 'welcome')] }),
    ];
    const untouched = { ...things, posts };
    expect(dropDisowned(untouched, corrected({ id: '1', title: 'Tides' }))).toEqual(untouched);
  });

  it('stay when the editor keeps a file of theirs', () => {
    const { speakers } = corrected({ id: '1' });
    const kept = [
      ...speakers,
      { ...speakerOf('tide-transformers', 'Tide Transformers'), file: 'speakers/tide-transformers.md' },
    ];
    const left = dropDisowned(things, { ...corrected({ id: '1', speakers: [] }), speakers: kept });
    expect(left.speakers).toHaveLength(2);
  });

  it('stay when another post still is theirs', () => {
    const posts = [...things.posts, postOf('3', 'talk', { speakers: ['tide-transformers'] })];
    expect(dropDisowned({ ...things, posts }, corrected({ id: '1', speakers: [] })).speakers).toHaveLength(2);
  });
});
