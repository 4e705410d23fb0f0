/** Compares people, papers and words of two posts by their keys, before anybody knows whose they are. */

import { foldName, readFirstName } from '../../language/names/first-names.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import { oncePerWord } from '../../language/once-per-word.ts';
import { tokenize } from '../../language/stem.ts';
import type { Word } from '../../language/words.ts';
import { oncePerText } from '../once-per-text.ts';
import { paperKeys, surnameKey } from '../reading/read-keys.ts';
import { type TextFacts, tellingWords } from '../reading/text-facts.ts';

/** What a post names, as `OwnKeys` has it, and its telling words. */
export interface NameKeys {
  surnames: ReadonlySet<string>;
  given: ReadonlySet<string>;
  firsts: ReadonlySet<string>;
  papers: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

export const nameKeysOf = oncePerText((facts): NameKeys => {
  const { surnames, given, firsts, papers } = facts.keys;
  return {
    surnames: new Set(surnames),
    given: new Set(given),
    firsts: new Set(firsts),
    papers: new Set(papers),
    words: tellingWords(facts.words),
  };
});

/** The keys of what stands in a part of the text: a line of a programme. */
export function nameKeysWithin(facts: TextFacts, start: number, end: number): NameKeys {
  const isWithin = (span: { start: number | null }) => span.start !== null && span.start >= start && span.start < end;
  const line = facts.text.slice(start, end);
  const people = keysOfPeople(facts.people.filter(isWithin));
  const papers = paperKeys({
    papers: facts.papers.filter(isWithin),
    methodNames: facts.methodNames.filter((name) => line.includes(name)),
  });
  return { ...people, papers, words: tellingWords(facts.words.filter(isWithin)) };
}

/** The keys of some people alone. */
export function keysOfPeople(people: readonly PersonMention[]): NameKeys {
  const readings = people.flatMap((person) => person.readings);
  return {
    surnames: new Set(readings.map(({ surname }) => surnameKey(surname))),
    given: new Set(readings.map(({ first }) => foldName(first))),
    firsts: new Set(),
    papers: new Set(),
    words: new Set(),
  };
}

/** Stems of the longer words of a title. */
export function stemsOf(title: string): Set<string> {
  return new Set(
    tokenize(title)
      .map((token) => token.stem)
      .filter((word) => word.length >= 4),
  );
}

/** Stems of what stands in quotation marks. */
export const quotedWords = oncePerText(
  (facts): ReadonlySet<string> => stemsOf((facts.text.match(/[«“"][^«»“”"\n]{6,200}[»”"]/g) ?? []).join(' ')),
);

/** How a post names a person whom another post named in full: by surname, or by given name alone. */
export function namesPerson(
  facts: TextFacts,
  own: NameKeys,
  known: NameKeys,
): { by: 'surname' | 'given'; quote: string } | undefined {
  const { words, openings } = capitalized(facts);
  for (const key of known.surnames) {
    if (own.surnames.has(key)) return { by: 'surname', quote: key };
    if (key.length < 4) continue;
    const word = openings.has(openingOf(key)) ? words.find((candidate) => isFormOf(candidate, key)) : undefined;
    if (word !== undefined) return { by: 'surname', quote: facts.text.slice(word.start, word.end) };
  }
  for (const name of facts.given) {
    if (name.fulls.some((full) => known.given.has(full)))
      return { by: 'given', quote: facts.text.slice(name.start, name.end) };
  }
  const possessive =
    known.given.size > 0
      ? possessivesOf(facts).find(({ fulls }) => fulls.some((full) => known.given.has(full)))
      : undefined;
  if (possessive !== undefined) return { by: 'given', quote: possessive.quote };
  if (known.firsts.size > 0) {
    const word = words.find(({ text }) => known.firsts.has(text));
    if (word !== undefined) return { by: 'given', quote: facts.text.slice(word.start, word.end) };
  }
  return undefined;
}

/** «Катина встреча», «Ксюшиной сходки», «Ильин рассказ»: whose it is, by the full forms of the given name. */
const possessivesOf = oncePerText((facts): readonly { quote: string; fulls: readonly string[] }[] => {
  const found: { quote: string; fulls: readonly string[] }[] = [];
  for (const word of facts.words) {
    const fulls = possessorsOf(word);
    if (fulls.length === 0) continue;
    const { start, end } = word;
    // In a text without capitals too, where a thing follows that somebody gave.
    if (isCapital(facts.text.charAt(start)) || given.test(facts.text.slice(end, end + 14)))
      found.push({ quote: facts.text.slice(start, end), fulls });
  }
  return found;
});

const given = /^\s(?:доклад|рассказ|встреч|сходк|разбор|семинар|выступлен|лекци|запис|видео)/;
const possessorsOf = oncePerWord((word): readonly string[] => {
  const root = /^([а-яё]{2,9})ин(?:а|о|у|ой|ого|ом|ому|ым|ы|ых)?$/.exec(word)?.[1];
  if (root === undefined) return [];
  return [`${root}а`, `${root}я`].flatMap((name) => readFirstName(name).map(({ full }) => foldName(full)));
});

/** Only words that may be names are looked at. */
const capitalized = oncePerText((facts) => {
  const { text } = facts;
  const words = facts.words.filter((word) => {
    const first = text.charCodeAt(word.start);
    // «İ» is the only letter that stays in a folded word.
    return (first !== word.text.charCodeAt(0) || first === 0x130) && isCapital(text.charAt(word.start));
  });
  return { words, openings: new Set(words.map(openingOfWord)) };
});

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Forms of one surname begin with the same letters. */
const openingOf = (name: string): string => name.slice(0, 4);
const openingOfWord = oncePerWord(openingOf);

/** Whoever names somebody or something of `known` has one of these signs too: they are looked up, names are compared after that. */
export function signsOf({ surnames, firsts, given, papers }: NameKeys): Set<string> {
  const signs = new Set([...given, ...papers]);
  for (const name of [...surnames, ...firsts]) signs.add(openingOf(name));
  return signs;
}

/** The same of a post that may name somebody or something. */
export function signsIn(facts: TextFacts, { surnames, papers }: NameKeys): Set<string> {
  const signs = new Set(capitalized(facts).openings);
  for (const name of surnames) signs.add(openingOf(name));
  for (const paper of papers) signs.add(paper);
  for (const { fulls } of facts.given) for (const full of fulls) signs.add(full);
  for (const { fulls } of possessivesOf(facts)) for (const full of fulls) signs.add(full);
  return signs;
}

function isFormOf(word: Word, key: string): boolean {
  return word.text.startsWith(key) && word.text.length - key.length <= 3;
}

/** It names people in full, and none of them has a surname of `known`. */
export function namesOtherPeople(facts: TextFacts, known: NameKeys): boolean {
  if (known.surnames.size === 0) return false;
  const surnames = surnamesInFull(facts);
  return surnames !== null && !surnames.some((surname) => known.surnames.has(surname));
}

/** Null where nobody is named in full. */
const surnamesInFull = oncePerText((facts): readonly string[] | null => {
  const whole = facts.people.filter(({ by }) => by !== 'shape');
  return whole.length === 0
    ? null
    : whole.flatMap(({ readings }) => readings.map(({ surname }) => surnameKey(surname)));
});
