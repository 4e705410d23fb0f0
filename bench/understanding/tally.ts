/** Counting: what was found, missed and invented, and how often a thing was right. Counts add up over channels. */

/** Comparison of two sets. */
export interface Tally {
  found: number;
  missed: number;
  /** Found and not labelled. */
  invented: number;
}

/** How often something labelled came out right. */
export interface Rate {
  right: number;
  total: number;
}

export function emptyTally(): Tally {
  return { found: 0, missed: 0, invented: 0 };
}

export function emptyRate(): Rate {
  return { right: 0, total: 0 };
}

export function precision({ found, invented }: Tally): number {
  return ratio(found, found + invented);
}

export function recall({ found, missed }: Tally): number {
  return ratio(found, found + missed);
}

export function f1(tally: Tally): number {
  return ratio(2 * tally.found, 2 * tally.found + tally.missed + tally.invented);
}

/** NaN where there is nothing to measure. */
export function ratio(part: number, whole: number): number {
  return part / whole;
}

/** What the comparison of two sets says, members named by what identifies them. */
export interface Comparison {
  found: string[];
  missed: string[];
  invented: string[];
}

/** `allowed` members count neither for nor against. */
export function compareSets(
  expected: Iterable<string>,
  got: Iterable<string>,
  allowed: Iterable<string> = [],
): Comparison {
  const wanted = new Set(expected);
  const given = new Set(got);
  const free = new Set(allowed);
  return {
    found: [...wanted].filter((member) => given.has(member)),
    missed: [...wanted].filter((member) => !given.has(member)),
    invented: [...given].filter((member) => !wanted.has(member) && !free.has(member)),
  };
}

export function addComparison(tally: Tally, comparison: Comparison): void {
  tally.found += comparison.found.length;
  tally.missed += comparison.missed.length;
  tally.invented += comparison.invented.length;
}

export function addCase(rate: Rate, right: boolean): void {
  rate.total += 1;
  if (right) rate.right += 1;
}
