/**
 * Tells the rooms in which a channel meets from names of methods: “6:30 pm, LH-2”, “16:00, SW02”, “1900h L6”. In: posts, with what stands
 * right behind an hour. Out: whether a name is that of a room: in two posts or more, and in a post with it another paper is named.
 */
import type { PaperMention } from '../language/titles/paper-ids.ts';

const behindHour =
  /(?:\d[:.]\d\d|\d\s?[ap]m|\d{4}h|o['’]clock)(?:\s(?:\p{Lu}{2,4}|мск|нск))?,?\s(?<code>\p{Lu}{1,3}-?\d{1,4})(?=[.,:;)\n]|\s|$)/gu;
const leastPosts = 2;

/** What stands where a room would, each once. */
export function roomsIn(text: string): string[] {
  if (!/\p{Lu}-?\d/u.test(text)) return [];
  return [...new Set([...text.matchAll(behindHour)].map(({ groups }) => groups?.['code'] ?? ''))];
}

interface ReadPost {
  papers: readonly PaperMention[];
  ownPapers: { rooms: readonly string[] } | null;
}

export function roomCodes(posts: readonly { facts: ReadPost }[]): ReadonlySet<string> {
  const seen = new Map<string, { posts: number; isBesideOther: boolean }>();
  for (const {
    facts: { ownPapers, papers },
  } of posts) {
    if (ownPapers === null) continue;
    for (const code of ownPapers.rooms) {
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
