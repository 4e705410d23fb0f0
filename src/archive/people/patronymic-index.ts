/**
 * Finds known speakers by given name and patronymic: «Глеб Рудольфович прихворнул». In: how speakers were named in full. Out: a search
 * over texts. Where two people have both in common, neither is meant.
 */
import { foldName, readFirstName } from '../language/names/first-names.ts';
import type { SurnameMention } from './surname-index.ts';

export interface PatronymicIndex {
  /** Given names with patronymics in a text that are not already part of a full name. */
  find(text: string, people: readonly { start: number; end: number }[]): SurnameMention[];
}

const patronymic = String.raw`\p{Lu}\p{Ll}{1,14}(?:вич|ьич|кич|мич|тич)(?:а|у|ем|ом|е)?|\p{Lu}\p{Ll}{1,14}(?:овн|евн|ичн)(?:а|ы|е|у|ой)`;
const pair = new RegExp(
  String.raw`(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}{1,14})\s(?<father>${patronymic})(?![\p{L}-])`,
  'gu',
);
const initials =
  /^(?<given>\p{Lu})\p{L}?\.\s?(?<father>\p{Lu})\p{L}?\.|\s(?<givenBehind>\p{Lu})\.\s?(?<fatherBehind>\p{Lu})\.$/u;

/** `named`: what speakers were called, each with the key of the person. */
export function openPatronymicIndex(named: Iterable<{ key: string; quote: string }>): PatronymicIndex {
  const inFull = new Map<string, Set<string>>();
  const byInitials = new Map<string, Set<string>>();
  const remember = (index: Map<string, Set<string>>, name: string, key: string): void => {
    index.set(name, (index.get(name) ?? new Set()).add(key));
  };
  for (const { key, quote } of named) {
    for (const { groups } of quote.matchAll(pair))
      for (const name of namesOf(groups?.['given'] ?? '', groups?.['father'] ?? '')) remember(inFull, name, key);
    const short = initials.exec(quote)?.groups;
    if (short !== undefined)
      remember(
        byInitials,
        `${short['given'] ?? short['givenBehind'] ?? ''}${short['father'] ?? short['fatherBehind'] ?? ''}`,
        key,
      );
  }
  if (inFull.size + byInitials.size === 0) return { find: () => [] };
  return {
    find(text, people) {
      return [...text.matchAll(pair)].flatMap(({ index, 0: quote, groups }) => {
        const { given = '', father = '' } = groups ?? {};
        const end = index + quote.length;
        if (people.some((person) => index < person.end && end > person.start)) return [];
        const keys = new Set(namesOf(given, father).flatMap((name) => [...(inFull.get(name) ?? [])]));
        const [key] = keys.size > 0 ? keys : (byInitials.get(given.charAt(0) + father.charAt(0)) ?? []);
        const isClear =
          keys.size === 1 || (keys.size === 0 && byInitials.get(given.charAt(0) + father.charAt(0))?.size === 1);
        return key !== undefined && isClear ? [{ start: index, end, quote, key }] : [];
      });
    },
  };
}

/** «Глеба Рудольфовича» as «глеб рудольфович», for each name that the given name may be. */
function namesOf(given: string, father: string): string[] {
  const stem = foldName(father)
    .replace(/ич(?:а|у|ем|ом|е)$/, 'ич')
    .replace(/(?<=[вч]н)(?:а|ы|е|у|ой)$/, '');
  return [...new Set(readFirstName(given).map(({ full }) => `${foldName(full)} ${stem}`))];
}
