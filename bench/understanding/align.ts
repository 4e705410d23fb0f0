/** Pairs labelled things with found ones, each at most once, the most alike first. */

export interface Pair<Labelled, Found> {
  labelled: Labelled;
  found: Found;
}

/** `likeness` of 0 or less means that the two are never paired. Ties fall to the earlier labelled, then the earlier found. */
export function align<Labelled, Found>(
  labelled: readonly Labelled[],
  found: readonly Found[],
  likeness: (labelled: Labelled, found: Found) => number,
): Pair<Labelled, Found>[] {
  const candidates = labelled
    .flatMap((one) => found.map((other) => ({ labelled: one, found: other, likeness: likeness(one, other) })))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const pairs: Pair<Labelled, Found>[] = [];
  for (const candidate of candidates) {
    const taken = pairs.some((pair) => pair.labelled === candidate.labelled || pair.found === candidate.found);
    if (!taken) pairs.push({ labelled: candidate.labelled, found: candidate.found });
  }
  return pairs;
}
