/**
 * Sets the pictures of an album in rows that fill the column, each row of one height. In: the shapes of the pictures, in
 * order. Out: the same pictures in rows. Nothing depends on how wide the column is.
 */

/** Width by height of the row that looks best: on a column of 39rem it is 16rem high. */
const bestRow = 2.4;
/** Of two ways that are equally good, the one that opens with the larger picture. */
const equal = 1e-9;

/** Rows of indexes. Of all ways to cut the order into rows, the one whose rows are nearest to the best. */
export function albumRows(shapes: readonly number[]): number[][] {
  /** The best rows for the first `n` pictures, and how far they are from the ideal. */
  const best: { rows: number[][]; distance: number }[] = [{ rows: [], distance: 0 }];
  for (let end = 1; end <= shapes.length; end++) {
    const choices = best.slice(0, end).map(({ rows, distance }, start) => {
      const row = Array.from({ length: end - start }, (_, index) => start + index);
      const width = row.reduce((sum, index) => sum + (shapes[index] ?? 1), 0);
      return { rows: [...rows, row], distance: distance + Math.log(width / bestRow) ** 2 };
    });
    best.push(choices.reduce((nearest, choice) => (choice.distance < nearest.distance - equal ? choice : nearest)));
  }
  return best[shapes.length]?.rows ?? [];
}
