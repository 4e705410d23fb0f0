/** Keys by which people, papers and words of two posts are compared before anybody knows whose they are. */

import { foldName, readFirstName } from '../../language/names/first-names.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import { oncePerSpelling } from '../../language/once-per-word.ts';
import { tokenize } from '../../language/stem.ts';
import { seriesNumber } from '../../language/titles/series-number.ts';
import type { Word } from '../../language/words.ts';
import { oncePerText } from '../once-per-text.ts';
import { type TextFacts, tellingWords } from '../reading/text-facts.ts';

/** What a post names. */
export interface NameKeys {
  /** Surnames without their endings: «Кузнецову» and «Кузнецов» share one. */
  surnames: ReadonlySet<string>;
  /** Given names, in full and folded. */
  given: ReadonlySet<string>;
  /** Given names that no dictionary has: they are known once they have stood before a surname. */
  firsts: ReadonlySet<string>;
  /** Ids, titles and method names of papers. */
  papers: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** Shorter ones are words of many languages. */
const shortestFirst = 4;

export const nameKeysOf = oncePerText((facts): NameKeys => {
  const surnames = new Set<string>();
  const given = new Set<string>();
  const firsts = new Set<string>();
  for (const person of facts.people) {
    if (person.by === 'shape' && !/^[A-Z]/.test(person.quote) && facts.people.length > 3) continue;
    for (const reading of person.readings) {
      surnames.add(surnameKey(reading.surname));
      if (person.by === 'dictionary') given.add(foldName(reading.first));
      else if (person.by === 'shape' && reading.first.length >= shortestFirst) firsts.add(foldName(reading.first));
    }
  }
  for (const name of facts.given) for (const full of name.fulls) given.add(full);
  const papers = paperKeys(facts);
  const number = seriesNumber(facts.text);
  if (number !== null) papers.add(`№${number}`);
  return { surnames, given, firsts, papers, words: facts.tellingWords };
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

export function paperKeys(facts: Pick<TextFacts, 'papers' | 'methodNames'>): Set<string> {
  const papers = new Set<string>();
  for (const mention of facts.papers) {
    const id = mention.arxiv ?? mention.doi ?? mention.openreview ?? mention.url;
    if (id !== null) papers.add(id.toLowerCase());
    if (mention.title !== null) for (const key of titleKeysOf(mention.title)) papers.add(key);
  }
  for (const name of facts.methodNames) papers.add(name.toLowerCase());
  return papers;
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

/** The whole title, and the name before its colon. */
function titleKeysOf(title: string): string[] {
  const [name = '', rest] = title.toLowerCase().split(/:\s/);
  return rest === undefined ? [title.toLowerCase()] : [title.toLowerCase(), name];
}

/** A surname without the endings of its cases; two letters at least stay. */
export const surnameKey = oncePerSpelling((surname): string => {
  const folded = foldName(surname);
  if (!/^[а-я'’-]+$/.test(folded)) return folded;
  return folded.length <= 4
    ? folded
    : folded.replace(/(?:ский|ская|ской|ская)$/, 'ск').replace(/(?<![аеиоуыэюяйь])[аеиоуыэюяйь]+$/, '');
});

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
  for (const { text, start, end } of facts.words) {
    const root = possessiveRoot(text);
    if (root === null) continue;
    const first = facts.text.charAt(start);
    const fulls = [`${root}а`, `${root}я`].flatMap((name) => readFirstName(name).map(({ full }) => foldName(full)));
    // In a text without capitals too, where a thing follows that somebody gave.
    if (fulls.length > 0 && (first !== first.toLowerCase() || given.test(facts.text.slice(end, end + 14))))
      found.push({ quote: facts.text.slice(start, end), fulls });
  }
  return found;
});

const given = /^\s(?:доклад|рассказ|встреч|сходк|разбор|семинар|выступлен|лекци|запис|видео)/;
const possessiveRoot = oncePerSpelling(
  (word): string | null => /^([а-яё]{2,9})ин(?:а|о|у|ой|ого|ом|ому|ым|ы|ых)?$/.exec(word)?.[1] ?? null,
);

/** A text is asked for the names of every meeting that is remembered: only words that may be names are looked at. */
const capitalized = oncePerText((facts) => {
  const words = facts.words.filter(({ start, text }) => {
    const first = facts.text.charAt(start);
    // «İ» is the only letter that stays in a folded word.
    return (first !== text.charAt(0) || first === 'İ') && first !== first.toLowerCase();
  });
  return { words, openings: new Set(words.map(({ text }) => openingOf(text))) };
});

/** The first two letters as a number. */
function openingOf(word: string): number {
  return word.charCodeAt(0) * 65_536 + word.charCodeAt(1);
}

function isFormOf(word: Word, key: string): boolean {
  return word.text.startsWith(key) && word.text.length - key.length <= 3;
}

export function namesOtherPeople(own: readonly PersonMention[], known: NameKeys): boolean {
  const whole = own.filter((person) => person.by !== 'shape');
  return (
    whole.length > 0 &&
    known.surnames.size > 0 &&
    whole.every((person) => person.readings.every((reading) => !known.surnames.has(surnameKey(reading.surname))))
  );
}
