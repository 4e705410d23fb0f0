/**
 * Finds names of people in a text. In: plain text and its words. Out: every stretch that reads as a person's name, with all
 * its readings («Александра Кузнецова» is a woman, or a man in the genitive). Who speaks and who is merely named is decided
 * elsewhere.
 */

import type { Word } from '../words.ts';
import { foldName, readFirstName } from './first-names.ts';
import { isLatinGivenName } from './latin-given-names.ts';
import { findLowercaseNames } from './lowercase-names.ts';
import { type NameWord, readNameWords } from './name-words.ts';
import { fullName } from './person-names/cyrillic-names.ts';
import { withInitials } from './person-names/initialled-names.ts';
import { latinName, surnameFirst } from './person-names/latin-names.ts';
import { findLowercaseLatinNames } from './person-names/lowercase-latin-names.ts';
import { byShape } from './person-names/names-by-shape.ts';
import type { PersonMention } from './person-names/person-mention.ts';

/** A given name by itself: «Лёша, ты космос». */
export interface GivenNameMention {
  start: number;
  end: number;
  /** Full forms, folded, that it may stand for. */
  fulls: string[];
}

/** Whole names, and given names that stand alone. */
export function findNames(
  text: string,
  words: readonly Word[],
): { people: PersonMention[]; given: GivenNameMention[] } {
  const names = readNameWords(text, words);
  const people = [
    ...readPeople(text, names),
    ...[...findLowercaseNames(text, words), ...findLowercaseLatinNames(text, words)].map(
      (name): PersonMention => ({ ...name, by: 'dictionary' }),
    ),
  ].sort((one, other) => one.start - other.start);
  const given: GivenNameMention[] = [];
  for (const { start, end, text: name, script } of names) {
    if (people.some((person) => person.by !== 'shape' && start < person.end && end > person.start)) continue;
    const fulls =
      script === 'latin'
        ? isLatinGivenName(name)
          ? [foldName(name)]
          : []
        : readFirstName(name).map(({ full }) => foldName(full));
    if (fulls.length > 0) given.push({ start, end, fulls: [...new Set(fulls)] });
  }
  return { people, given };
}

function readPeople(text: string, names: readonly NameWord[]): PersonMention[] {
  if (names.length === 0) return [];
  const mentions: PersonMention[] = [];
  const add = (mention: PersonMention | undefined): void => {
    if (mention === undefined || mention.readings.length === 0) return;
    if (mentions.some((known) => mention.start < known.end && mention.end > known.start)) return;
    mentions.push(mention);
  };
  for (let index = 0; index < names.length; index++) add(fullName(text, names, index));
  for (let index = 0; index < names.length; index++) add(surnameFirst(text, names, index));
  for (let index = 0; index < names.length; index++) add(latinName(text, names, index));
  for (let index = 0; index < names.length; index++) add(withInitials(text, names, index));
  for (let index = 0; index < names.length; index++) add(byShape(text, names, index));
  return mentions.sort((one, other) => one.start - other.start);
}
