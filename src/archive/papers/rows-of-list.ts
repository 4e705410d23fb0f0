/** Tells whether two places of a text stand in different rows of one list, each with words of its own. In: a text and places. Out: yes or no. */

/** «• », «1) », «18:00 — », «🗣 »: what all rows of a list open with. */
const rowMark = /^\s{0,2}(?<mark>[•●▪–—*·-]|\d{1,2}[.)]|\d{1,2}[:.]\d\d|\p{Extended_Pictographic}\uFE0F?)\s/u;
/** «– кто: …», “- who: …”: the lines of a form are of one paper. */
const formLine = /^\P{L}{0,6}(?:[А-ЯЁа-яё][а-яё]{1,14}|[a-z]{2,14}):\s/u;
const fewestWords = 2;

export function areRowsApart(text: string, one: number, other: number): boolean {
  if (!text.slice(Math.min(one, other), Math.max(one, other)).includes('\n')) return false;
  const written = [rowAt(text, one), rowAt(text, other)];
  if (written.some((row) => formLine.test(row))) return false;
  const rows = written.map((row) => ({ mark: markOf(row), words: wordsOf(row) }));
  const [first, second] = rows;
  return (
    first !== undefined &&
    first.mark !== undefined &&
    first.mark === second?.mark &&
    rows.every(({ words }) => words >= fewestWords)
  );
}

function rowAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end);
}

/** Numbers and hours are marks of one kind each. */
function markOf(row: string): string | undefined {
  return rowMark.exec(row)?.groups?.['mark']?.replace(/\d+/g, '1');
}

function wordsOf(row: string): number {
  return (row.replace(/https?:\S+/g, '').match(/\p{L}{3,}/gu) ?? []).length;
}
