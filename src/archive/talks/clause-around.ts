/** Cuts out of a text the words that belong to a name in it. In: the text, where the name stands, and who else is named. Out: the words. */

/** The line of a list that nobody else stands in; else from the mark before the name to the mark after it. */
export function clauseAround(text: string, start: number, end: number, others: readonly { start: number }[]): string {
  const piece = (at: number, step: number): number => {
    let place = at;
    while (place > 0 && place < text.length && !/[\n;]/.test(text.charAt(step < 0 ? place - 1 : place))) place += step;
    return place;
  };
  const [opens, closes] = [piece(start, -1), piece(end, 1)];
  const isAlone = others.every((one) => one.start === start || one.start < opens || one.start >= closes);
  if (isAlone && closes - opens <= 160 && !/[.!?]\s\p{Lu}/u.test(text.slice(end, closes)))
    return text.slice(opens, closes);
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120);
  const from = Math.max(...['\n', '. ', ', ', '; ', '! '].map((mark) => before.lastIndexOf(mark)));
  const to = /\n|[.!?;](?:\s|$)|,\s\p{Lu}/u.exec(after)?.index ?? after.length;
  return before.slice(from + 1) + text.slice(start, end) + after.slice(0, to);
}
