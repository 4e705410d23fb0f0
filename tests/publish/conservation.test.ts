/** What the archive proves of itself: each message of its input is in it once. */
import { describe, expect, it } from 'vitest';
import { assertConserved } from '../../src/archive/conservation.ts';
import { bareMessage } from '../../src/telegram/message.ts';
import { archiveOf, postOf } from '../fixtures/archive/small-archive.ts';

const origin = { file: 'result.json', place: 'messages[0]' };
const messageOf = (id: number | null, key = String(id)) => bareMessage({ id, key, origin });
const input = {
  messages: [messageOf(1), messageOf(2), messageOf(3), messageOf(null, '5ff18d91')],
  lost: [{ messageId: 9, reason: 'could not be read' }],
};
const whole = archiveOf({
  posts: [postOf('1', 'note', { messageIds: [1, 2] }), postOf('5ff18d91', 'note', { messageIds: ['5ff18d91'] })],
  unpublished: [
    { messageId: 3, reason: 'service message' },
    { messageId: 9, reason: 'could not be read' },
  ],
});

describe('an archive', () => {
  it('has each message of its input once, and counts them', () => {
    expect(assertConserved(input, whole)).toEqual({ messages: 5, published: 3, unpublished: 2 });
  });

  it.each([
    ['loses one', { unpublished: whole.unpublished.slice(1) }, 'messages 3 are'],
    ['publishes one twice', { posts: [...whole.posts, postOf('2', 'note')] }, 'messages 2 are'],
    ['publishes one and lists it', { posts: [...whole.posts, postOf('3', 'note')] }, 'messages 3 are'],
    ['lists one twice', { unpublished: [...whole.unpublished, { messageId: 3, reason: 'again' }] }, 'messages 3 are'],
    ['loses several', { posts: [] }, 'messages 1, 2, 5ff18d91 are'],
    ['forgets one that could not be read', { unpublished: whole.unpublished.slice(0, 1) }, 'messages 9 are'],
    ['makes one up', { posts: [...whole.posts, postOf('77', 'note')] }, 'messages 77 are'],
  ])('that %s is a bug', (_case, change, sentence) => {
    expect(() => assertConserved(input, { ...whole, ...change })).toThrow(`Conservation broken: ${sentence}`);
  });

  it('names the first ten of many', () => {
    const messages = Array.from({ length: 12 }, (_, index) => messageOf(index + 1));
    const archive = archiveOf({ unpublished: [], posts: [] });
    expect(() => assertConserved({ messages, lost: [] }, archive)).toThrow(
      'messages 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 are',
    );
  });
});
