/**
 * Proposes to the editor speakers that may be one person: nearly equal spellings, short and long given names, an initial
 * that fits. In: the speakers. Out: one issue a pair; nothing is merged without a person's word.
 */
import slugify from '@sindresorhus/slugify';
import type { Issue } from '../../issue.ts';
import type { Speaker } from '../model/entities.ts';

export function proposeMerges(speakers: readonly Speaker[]): Issue[] {
  return findAlike(speakers).map(({ one, other, reason }) => proposal(one, other, reason));
}

type Named = Pick<Speaker, 'id' | 'name'>;

/** With the first and the last word of the name, in Latin letters. */
interface Read {
  speaker: Named;
  first: string;
  surname: string;
}

/** Pairs of speakers that may be one person, and why. */
export function findAlike(speakers: readonly Named[]): { one: Named; other: Named; reason: string }[] {
  // Only names that begin or end alike are compared: everybody with everybody would be quadratic.
  const groups = new Map<string, Read[]>();
  for (const speaker of speakers) {
    const [first = '', surname = ''] = parts(speaker.name);
    for (const key of [`surname ${surname.slice(0, 4)}`, `first ${first} ${surname.slice(-3)}`]) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [{ speaker, first, surname }]);
      else known.push({ speaker, first, surname });
    }
  }
  const proposed = new Map<string, { one: Named; other: Named; reason: string }>();
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const reason = whyAlike(one, other);
        if (reason !== undefined)
          proposed.set(`${one.speaker.id} ${other.speaker.id}`, { one: one.speaker, other: other.speaker, reason });
      }
    }
  }
  return [...proposed.values()];
}

function parts(name: string): string[] {
  const words = slugify(name, { separator: ' ' }).split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''];
}

function whyAlike(
  { first: oneFirst, surname: oneSurname }: Read,
  { first: otherFirst, surname: otherSurname }: Read,
): string | undefined {
  if (oneFirst === otherFirst && oneSurname === otherSurname) return 'the two names read alike';
  const isInitial = oneFirst.length === 1 || otherFirst.length === 1;
  if (oneSurname === otherSurname && isInitial && oneFirst.charAt(0) === otherFirst.charAt(0))
    return 'the initial fits';
  if (
    oneFirst === otherFirst &&
    oneSurname.length > 4 &&
    distance(oneSurname, otherSurname) === 1 &&
    !genderPair(oneSurname, otherSurname)
  )
    return 'the surnames differ by one letter';
  // “Seun” and “Oluwaseun”, “Toby” and “Tobias”: who bears a short name is called by the long one elsewhere.
  if (oneSurname === otherSurname && isShortened(oneFirst, otherFirst))
    return 'one given name may be short for the other';
  return oneSurname === otherSurname && oneFirst.length > 3 && distance(oneFirst, otherFirst) === 1
    ? 'the given names differ by one letter'
    : undefined;
}

function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && short !== long && (long.endsWith(short) || long.startsWith(short.slice(0, 3)));
}

/** «Иванов» and «Иванова» are two people. */
function genderPair(one: string, other: string): boolean {
  return `${one}a` === other || `${other}a` === one;
}

/** 0, 1, or 2 for more: whether one letter added, dropped or changed makes one word the other. */
function distance(one: string, other: string): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > 1) return 2;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const rest = (word: string, skip: number): string => word.slice(start + skip);
  const isOne = rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1);
  return isOne ? 1 : 2;
}

function proposal(one: Named, other: Named, reason: string): Issue {
  return {
    code: 'maybe-one-person',
    severity: 'notice',
    found: `“${one.name}” and “${other.name}” may be one person: ${reason}.`,
    remedy: `If so, write content/speakers/${one.id}.md with “${other.name}” among its aliases.`,
  };
}
