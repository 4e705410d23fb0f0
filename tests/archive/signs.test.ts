/** Signs by which it is looked up whom and what a post may name: none may be missing, or a meeting is never held against the post. */
import { expect, it } from 'vitest';
import { readHalf } from '../../bench/understanding/labelled-channel.ts';
import { nameKeysOf, namesPerson, signsIn, signsOf } from '../../src/archive/classify/channel/name-keys.ts';
import { openReading, readPost } from '../../src/archive/classify/reading/text-facts.ts';
import { makeDrafts } from '../../src/archive/make-drafts.ts';

/** Posts before a post with which it is compared. */
const mostBefore = 24;

it('a post that names somebody or something of an earlier one has a sign of it', () => {
  const missed: string[] = [];
  let named = 0;
  for (const { name, messages } of readHalf('open').slice(0, 30)) {
    const posts = makeDrafts(messages, []).drafts.map((draft) => {
      const facts = openReading(draft, readPost(draft));
      const keys = nameKeysOf(facts);
      return { facts, keys, signs: signsIn(facts, keys) };
    });
    for (const [place, { facts, keys, signs }] of posts.entries())
      for (const { keys: known } of posts.slice(Math.max(0, place - mostBefore), place)) {
        const isNamed =
          namesPerson(facts, keys, known) !== undefined || [...keys.papers].some((paper) => known.papers.has(paper));
        if (!isNamed) continue;
        named++;
        if (![...signsOf(known)].some((sign) => signs.has(sign))) missed.push(`${name}: ${facts.text.slice(0, 60)}`);
      }
  }
  expect(named).toBeGreaterThan(200);
  expect(missed).toEqual([]);
});
