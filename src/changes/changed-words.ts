/** The stretch in which two texts differ, with a few words around it. In: both texts. Out: both stretches, each on one line. */

/** Words on either side. */
const around = 3;
const longest = 160;

export function changedWords(before: string, after: string): { before: string; after: string } {
  const [old, fresh] = [before.split(/\s+/), after.split(/\s+/)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return { before: stretch(old, start, end), after: stretch(fresh, start, end) };
}

function stretch(words: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - around);
  const to = Math.min(words.length, words.length - end + around);
  const text = words.slice(from, to).join(' ');
  const cut = text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
  return `${from > 0 ? '…' : ''}${cut}${to < words.length && !cut.endsWith('…') ? '…' : ''}`;
}
