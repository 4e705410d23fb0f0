/** Tries what may fail where nobody asks why. In: what is tried. Out: what it gives; undefined when it fails. */
export function attempt<Outcome>(act: () => Outcome): Outcome | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
