/** A text without some of its characters. In: what is taken out, and a text. Out: the rest, and where it stood. */

export interface ShortenedText {
  text: string;
  /** Offset in the original of a unit of `text`. */
  at: (offset: number) => number;
}

export function without(pattern: RegExp, original: string): ShortenedText {
  const gaps: { place: number; length: number }[] = [];
  let text = '';
  let end = 0;
  for (const { 0: taken, index } of original.matchAll(pattern)) {
    text += original.slice(end, index);
    gaps.push({ place: text.length, length: taken.length });
    end = index + taken.length;
  }
  const before = (offset: number) => gaps.filter(({ place }) => place <= offset);
  return {
    text: text + original.slice(end),
    at: (offset) => before(offset).reduce((sum, { length }) => sum + length, offset),
  };
}
