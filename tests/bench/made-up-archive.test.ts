import { describe, expect, it } from 'vitest';
import { madeUpMessages } from '../../bench/build/made-up-archive.ts';

const textOf = (message: Record<string, unknown>) => JSON.stringify(message['text_entities']).length;

describe('the made-up channel of the build benchmark', () => {
  it('is the same in every run, and goes on as it began when messages follow', () => {
    const once = [...madeUpMessages(60)];
    expect([...madeUpMessages(60)]).toEqual(once);
    expect([...madeUpMessages(60, 3)].slice(0, 60)).toEqual(once);
    expect(new Set([...madeUpMessages(60, 3)].map(({ id }) => id)).size).toBe(63);
  });

  it('has texts of the length of real ones', () => {
    const messages = [...madeUpMessages(400)];
    const average = messages.reduce((sum, message) => sum + textOf(message), 0) / messages.length;
    expect(average).toBeGreaterThan(900);
    expect(average).toBeLessThan(1500);
  });
});
