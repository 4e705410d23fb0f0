/**
 * Finds known speakers by their given name alone: «Вика съездила на форум», “Sanne in Glasgow”. In: the speakers. Out: a search among the given
 * names of a post. A name that two speakers have names neither.
 */

import { foldName, readFirstName } from '../language/names/first-names.ts';
import { oncePerSpelling } from '../language/once-per-word.ts';
import type { Speaker } from '../model/entities.ts';
import { isShortFor } from './one-person/short-latin-names.ts';

export interface GivenIndex {
  /** `taken`: names that stand in full. */
  find(
    text: string,
    taken: readonly { start: number; end: number }[],
  ): { start: number; end: number; speaker: string }[];
}

export function openGivenIndex(speakers: readonly Speaker[]): GivenIndex {
  const byName = new Map<string, Set<string>>();
  for (const { id, name, aliases } of speakers) {
    for (const spelling of [name, ...aliases]) {
      const [first = '', ...rest] = spelling.split(' ');
      if (rest.length === 0 || first.endsWith('.')) continue;
      for (const full of [foldName(first), ...readFirstName(first).map((form) => foldName(form.full))])
        byName.set(full, (byName.get(full) ?? new Set()).add(id));
    }
  }
  const only = oncePerSpelling((word): string | null => {
    const isLatin = /^\p{Script=Latin}/u.test(word);
    const fulls = isLatin ? [foldName(word)] : readFirstName(word).map(({ full }) => foldName(full));
    const found = new Set(fulls.flatMap((full) => [...(byName.get(full) ?? [])]));
    if (found.size === 0 && isLatin)
      for (const [name, ids] of byName) if (isShortFor(foldName(word), name)) for (const id of ids) found.add(id);
    const [one] = found;
    return found.size === 1 && one !== undefined ? one : null;
  });
  return {
    find(text, taken) {
      const isSmall = !/\p{Lu}\p{Ll}/u.test(text);
      return [...text.matchAll(isSmall ? anyWord : capitalised)].flatMap(({ index, 0: word }) => {
        const end = index + word.length;
        if (taken.some((span) => span.start < end && span.end > index)) return [];
        const speaker = only(word);
        return speaker === null ? [] : [{ start: index, end, speaker }];
      });
    },
  };
}

const capitalised = /(?<![\p{L}\p{M}-])\p{Lu}[\p{Ll}\p{M}]{1,20}(?:-\p{Lu}[\p{Ll}\p{M}]{1,20})?(?![\p{L}\p{M}])/gu;
const anyWord = /(?<![\p{L}\p{M}-])\p{Ll}[\p{Ll}\p{M}]{3,20}(?![\p{L}\p{M}-])/gu;
