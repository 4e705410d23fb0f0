/** How long a message takes to read, said only where it helps to decide. */
import type { Post } from '../../archive/model/post.ts';
import { lengthOf, type RichText } from '../../telegram/rich-text.ts';

/** Russian prose at some 180 words a minute. */
const charactersPerMinute = 1200;
/** Whatever is read in a minute is simply read. */
const fewestMinutes = 2;

/** What lists say of a review: who has two minutes can choose. */
export function minutesInLists({ kind, body }: Post): number | undefined {
  return kind === 'review' ? readingMinutes(body) : undefined;
}

/** Whole minutes; undefined for short messages. */
export function readingMinutes(body: RichText): number | undefined {
  const minutes = Math.round(lengthOf(body) / charactersPerMinute);
  return minutes < fewestMinutes ? undefined : minutes;
}
