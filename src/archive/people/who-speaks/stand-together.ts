/** Tells whether two names stand together: «А и Б», «А (ИППИ), Б», “A vs B”. In: what stands between them. Out: yes or no. */

const joint =
  /^(?:\s?\([^)]{1,60}\)|,\s\p{Ll}[^.!?;:\n]{2,80},(?=\s(?:и|and)\s))?(?:\s?,\s?|\s(?:и|&|\+|×|and|вместе с|with|против|vs\.?|versus|against)\s)(?:(?:A\/|Assoc\.?\s)?(?:Dr|Prof|Professor|Mr|Mrs|Ms|д-р|проф)\.?\s)?$/u;

export function standTogether(between: string): boolean {
  return joint.test(between);
}
