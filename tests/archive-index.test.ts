import { describe, expect, it } from 'vitest';
import { indexArchive } from '../src/archive-index.ts';
import {
  archiveOf,
  eventOf,
  postOf,
  recordingOf,
  smallArchive,
  talkOf,
  topicOf,
} from './fixtures/archive/small-archive.ts';

const index = indexArchive(smallArchive);
const ids = (items: ReadonlyArray<{ id: string }>) => items.map(({ id }) => id);

describe('the index of the archive', () => {
  it('gathers what a speaker, a paper and a topic have', () => {
    expect(ids(index.ofSpeaker('nina-vetrova').posts)).toEqual(['2', '4']);
    expect(ids(index.ofSpeaker('nina-vetrova').events)).toEqual(['2024-02-01-flocks']);
    expect(ids(index.ofSpeaker('nina-vetrova').talks)).toEqual(['swarms-in-the-city']);
    expect(ids(index.ofPaper('2401.00001').posts)).toEqual(['2', '5']);
    expect(ids(index.ofTopic('swarms').posts)).toEqual(['2', '5']);
    expect(index.ofTopic('unknown')).toEqual({ posts: [], events: [], talks: [] });
  });

  it('knows the neighbours of a post, and that the ends have one', () => {
    const [first, second] = smallArchive.posts;
    if (first === undefined || second === undefined) throw new Error('the fixture has too few posts');
    expect(index.neighbours(first)).toEqual({ older: undefined, newer: second });
    expect(index.neighbours(second).older).toBe(first);
  });

  it('relates posts by what they share, and says by what', () => {
    const review = smallArchive.posts.find(({ id }) => id === '5');
    if (review === undefined) throw new Error('the fixture has no review');
    expect(index.related(review, 4).map(({ post, reason }) => [post.id, reason.type])).toEqual([['2', 'paper']]);
  });

  it('looks at a bounded number of neighbours, however many posts share a topic', () => {
    const posts = Array.from({ length: 500 }, (_, number) => postOf(String(number), 'note', { topics: ['swarms'] }));
    const crowded = indexArchive(archiveOf({ posts, topics: [topicOf('swarms', 'Рои')] }));
    const middle = posts[250];
    if (middle === undefined) throw new Error('no such post');
    expect(crowded.related(middle, 100).length).toBeLessThanOrEqual(12);
  });

  it('finds the video and the chapters of a recording that belongs to nothing in the text of its post', () => {
    const url = 'https://www.youtube.com/watch?v=abcdefghijk';
    const post = postOf('7', 'recording', {
      body: [{ type: 'text', text: '00:00 Вступление\n12:40 Вопросы' }],
      links: [{ url, text: 'запись', original: null }],
    });
    const [entry] = indexArchive(archiveOf({ posts: [post] })).recordingsIn(post);
    expect(entry?.recording).toEqual({
      post: '7',
      url,
      provider: 'YouTube',
      duration: null,
      chapters: [
        { at: 0, title: 'Вступление' },
        { at: 760, title: 'Вопросы' },
      ],
    });
  });

  it('lists recordings newest first, those of meetings, of talks and those of posts alone', () => {
    const archive = archiveOf({
      posts: [
        postOf('1', 'recording', { published: { at: '2024-01-02T09:00:00Z' } }),
        postOf('2', 'podcast', { published: { at: '2024-01-09T09:00:00Z' } }),
        postOf('3', 'recording', { published: { at: '2024-01-20T09:00:00Z' } }),
      ],
      events: [eventOf('met', { recordings: [recordingOf({ post: '3' })] })],
      talks: [talkOf('told', { recordings: [recordingOf({ post: '1' })] })],
    });
    const recordings = indexArchive(archive).recordings;
    expect(recordings.map(({ of, post }) => [of?.type, post?.id])).toEqual([
      ['event', '3'],
      [undefined, '2'],
      ['talk', '1'],
    ]);
  });
});
