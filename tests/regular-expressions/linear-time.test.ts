/** No text can make a regular expression of ours run for longer than in proportion to its length. */
import { expect, it } from 'vitest';
import { fingerprintOf, judge, knownHarmless } from './judge.ts';
import { allPatterns } from './written-patterns.ts';

const { patterns, unseen } = allPatterns();

it('every place that puts a pattern together was seen at work', () => {
  expect(patterns.length).toBeGreaterThan(700);
  expect(unseen).toEqual([]);
}, 60_000);

it('every pattern takes linear time', async () => {
  const harmless = knownHarmless();
  const guilty: string[] = [];
  for (const pattern of patterns.filter((one) => !harmless.has(fingerprintOf(one)))) {
    const verdict = await judge(pattern);
    if (!verdict.harmless) guilty.push(verdict.says);
  }
  expect(guilty).toEqual([]);
}, 300_000);

it.each([
  ['(?:a+)+$', '', 'exponential'],
  ['[.]+$', '', '2nd degree polynomial'],
  ['(?<!x)(?:a+)+$', 'u', 'exponential (fuzz)'],
])(
  'the checker knows that /%s/%s does not',
  async (source, flags, complexity) => {
    expect(await judge({ source, flags, place: 'here' })).toMatchObject({
      harmless: false,
      says: expect.stringContaining(complexity),
    });
  },
  60_000,
);
