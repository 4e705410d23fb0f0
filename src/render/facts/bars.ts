/** Counts → the path of a row of bars, in the units of a viewBox; drawn once, at build time. */

export const barsWidth = 480;
export const barsHeight = 32;

/** What is there is seen, however little it is. */
const lowestBar = 2;
const widestBar = 40;

/** `highest` is what fills the height: rows that share it can be compared. */
export function barsPath(counts: readonly number[], highest: number): string {
  const room = barsWidth / Math.max(1, counts.length);
  const width = Math.min(widestBar, room * 0.75);
  return counts
    .flatMap((count, place) => {
      if (count === 0) return [];
      const height = Math.max(lowestBar, (barsHeight * count) / Math.max(1, highest));
      return `M${round(place * room + (room - width) / 2)} ${barsHeight}v-${round(height)}h${round(width)}v${round(height)}z`;
    })
    .join('');
}

function round(length: number): number {
  return Math.round(10 * length) / 10;
}
