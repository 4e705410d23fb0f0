/**
 * Tells the rooms in which a channel meets from names of methods: “6:30 pm, LH-2”, “16:00, SW02”, “1900h L6”. In: posts. Out: whether a
 * name is such a one: it stands right behind the hour in two posts or more, and in a post with it another paper is named.
 */
import type { Facts } from '../classify/facts.ts';

const behindHour =
  /(?:\d[:.]\d\d|\d\s?[ap]m|\d{4}h|o['’]clock)(?:\s(?:\p{Lu}{2,4}|мск|нск))?,?\s(?<code>\p{Lu}{1,3}-?\d{1,4})(?=[.,:;)\n]|\s|$)/gu;
const leastPosts = 2;

export function roomCodes(posts: readonly { facts: Pick<Facts, 'text' | 'papers'> }[]): ReadonlySet<string> {
  const seen = new Map<string, { posts: number; isBesideOther: boolean }>();
  for (const {
    facts: { text, papers },
  } of posts) {
    if (!/\p{Lu}-?\d/u.test(text)) continue;
    for (const code of new Set([...text.matchAll(behindHour)].map(({ groups }) => groups?.['code'] ?? ''))) {
      const room = seen.get(code) ?? { posts: 0, isBesideOther: false };
      seen.set(code, room);
      room.posts++;
      room.isBesideOther ||= papers.some(({ title, by }) => by !== 'loose-name' && title !== code);
    }
  }
  return new Set(
    [...seen].flatMap(([code, { posts: count, isBesideOther }]) =>
      count >= leastPosts && isBesideOther ? [code] : [],
    ),
  );
}
