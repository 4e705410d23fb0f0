/**
 * A small language for families of wordings, and one pass over the words of a text that finds all of them. In: phrases by
 * name and the words of a text. Out: for each name the places where one of its phrases stands.
 *
 *     перенос*               a word by its beginning, in any inflection
 *     новая дата             words side by side; the end of a sentence parts them, a comma does not
 *     на (час|два дня) позже one of several, each of one word or more
 *     (снова)? ищем          a word that may be missing
 *     видео .. готово        up to four words between
 *     часть #                any number
 *     ! сдвиг распредел*     no finding where this stands, though another phrase of the name fits
 *
 * Phrases are parted by `|` or by lines.
 */
import type { Entry } from './lexicon.ts';
import { oncePerWord } from './once-per-word.ts';
import { foldCase, type Word } from './words.ts';

export interface PhraseMatch {
  /** Places in the text; `end` is exclusive. */
  start: number;
  end: number;
  /** Index of its first word. */
  word: number;
}

interface Step {
  /** `перенос*`, `дата`, `#`: one of them has to fit. */
  wanted: readonly string[];
  /** Steps that want the same have one number. */
  number: number;
  /** So many words may stand before it. */
  gap: number;
}

interface Phrase<Name> {
  name: Name;
  steps: readonly Step[];
  isException: boolean;
}

export type PhraseFinder<Name> = (words: readonly Word[]) => Map<Name, PhraseMatch[]>;

/** Words are looked up by so many first letters. */
const keyLength = 3;
const longestGap = 4;

export function openPhrases<Name extends string>(families: Readonly<Record<Name, string>>): PhraseFinder<Name> {
  const index = new Map<string, Phrase<Name>[]>();
  const steps = new StepTable();
  for (const name of namesOf(families)) {
    for (const phrase of readFamily(name, families[name], steps)) {
      for (const key of keysOf(phrase)) {
        const bucket = index.get(key);
        if (bucket === undefined) index.set(key, [phrase]);
        else bucket.push(phrase);
      }
    }
  }
  const fitting = oncePerWord((word) => steps.fitting(word));
  const none: readonly Phrase<Name>[] = [];
  // A phrase may begin with a word that fits its first step, or that its first step may skip.
  const beginning = oncePerWord((word) => {
    const own = steps.fitting(word);
    const phrases = index.get(word.slice(0, keyLength)) ?? none;
    return phrases.filter(({ steps: [first] }) => first !== undefined && (first.gap > 0 || own.includes(first.number)));
  });
  return (words) => findAll(words, beginning, fitting);
}

function namesOf<Name extends string>(families: Readonly<Record<Name, string>>): Name[] {
  const names: Name[] = [];
  for (const name in families) names.push(name);
  return names;
}

/** `beginning` tells the phrases that may begin with a word, `fitting` the numbers of the steps that it fits. */
function findAll<Name>(
  words: readonly Word[],
  beginning: (word: Entry) => readonly Phrase<Name>[],
  fitting: (word: Entry) => readonly number[],
): Map<Name, PhraseMatch[]> {
  const found = new Map<Name, PhraseMatch[]>();
  const exceptions = new Map<Name, PhraseMatch[]>();
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    for (const phrase of beginning(first)) {
      const last = matchFrom(words, at, at, phrase.steps, 0, fitting);
      if (last === undefined) continue;
      const target = phrase.isException ? exceptions : found;
      const known = target.get(phrase.name);
      const match = { start: first.start, end: words[last]?.end ?? first.end, word: at };
      if (known === undefined) target.set(phrase.name, [match]);
      else if (known.at(-1)?.word !== at) known.push(match);
    }
  }
  for (const [name, blocked] of exceptions) {
    const kept = (found.get(name) ?? []).filter(
      (match) => !blocked.some((exception) => match.start < exception.end && match.end > exception.start),
    );
    if (kept.length === 0) found.delete(name);
    else found.set(name, kept);
  }
  return found;
}

/** Index of the last word of the match, or undefined. */
function matchFrom(
  words: readonly Word[],
  first: number,
  at: number,
  steps: readonly Step[],
  step: number,
  fitting: (word: Entry) => readonly number[],
): number | undefined {
  const wanted = steps[step];
  if (wanted === undefined) return at - 1;
  for (let skipped = 0; skipped <= wanted.gap; skipped++) {
    const word = words[at + skipped];
    if (word === undefined || (at + skipped > first && word.gap === 'stop')) break;
    if (!fitting(word).includes(wanted.number)) continue;
    const last = matchFrom(words, first, at + skipped + 1, steps, step + 1, fitting);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** All steps of all phrases, and which of them a word fits. */
class StepTable {
  readonly #numbers = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  /** By the first letters of a beginning. */
  readonly #prefixes = new Map<string, { prefix: string; number: number }[]>();
  readonly #figures: number[] = [];

  numberOf(wanted: readonly string[]): number {
    const key = wanted.join('|');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const word of wanted) this.#add(word, number);
    return number;
  }

  #add(word: string, number: number): void {
    const prefix = word.endsWith('*') ? word.slice(0, -1) : undefined;
    if (word === '#') this.#figures.push(number);
    else if (prefix === undefined) push(this.#exact, word, number);
    else push(this.#prefixes, prefix.slice(0, keyLength), { prefix, number });
  }

  fitting(word: string): readonly number[] {
    const openings = [...new Set([1, 2, keyLength].map((length) => word.slice(0, length)))];
    const begun = openings.flatMap((opening) => this.#prefixes.get(opening) ?? []);
    return [
      ...(this.#exact.get(word) ?? []),
      ...begun.filter(({ prefix }) => word.startsWith(prefix)).map(({ number }) => number),
      ...(/^\d+$/.test(word) ? this.#figures : []),
    ];
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

function readFamily<Name>(name: Name, written: string, steps: StepTable): Phrase<Name>[] {
  const phrases: Phrase<Name>[] = [];
  for (const line of splitOutside(foldCase(written), '\n')) {
    for (const phrase of splitOutside(line, '|')) {
      const isException = phrase.startsWith('!');
      for (const read of readPhrase(isException ? phrase.slice(1) : phrase, steps))
        phrases.push({ name, isException, steps: read });
    }
  }
  return phrases;
}

/** At one sign, but not inside brackets; without what is empty. There are ten thousand phrases, read whenever a build begins. */
function splitOutside(written: string, sign: '\n' | '|' | ' '): string[] {
  const pieces = written.split(sign);
  const parts: string[] = [];
  let open = '';
  for (const piece of pieces) {
    const part = open === '' ? piece : `${open}${sign}${piece}`;
    open = part.includes('(') && countOf(part, '(') > countOf(part, ')') ? part : '';
    if (open === '' && part.trim() !== '') parts.push(part.trim());
  }
  if (open !== '') parts.push(open.trim());
  return parts;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** Alternatives of several words make a phrase each: «(будет|не будет) позже» is two. */
function readPhrase(phrase: string, steps: StepTable): Step[][] {
  let variants: Step[][] = [[]];
  let gap = 0;
  for (const part of splitOutside(phrase, ' ')) {
    if (part === '..') {
      gap = longestGap;
      continue;
    }
    const isOptional = part.endsWith('?');
    const bare = isOptional ? part.slice(0, -1) : part;
    const endings = bare.startsWith('(')
      ? readAlternatives(splitOutside(bare.slice(1, -1), '|'), gap, steps)
      : [[{ wanted: [bare], number: steps.numberOf([bare]), gap }]];
    if (isOptional) endings.push([]);
    variants =
      variants.length === 1 && variants[0]?.length === 0
        ? endings
        : variants.flatMap((variant) => endings.map((ending) => [...variant, ...ending]));
    gap = 0;
  }
  if (variants.some((variant) => variant.length === 0)) throw new Error(`“${phrase}” is no phrase.`);
  return variants;
}

/** Those of one word are a step together. */
function readAlternatives(alternatives: readonly string[], gap: number, steps: StepTable): Step[][] {
  const single = alternatives.filter((alternative) => !/[\s(]/.test(alternative));
  const endings: Step[][] = single.length > 0 ? [[{ wanted: single, number: steps.numberOf(single), gap }]] : [];
  for (const alternative of alternatives) {
    if (single.includes(alternative)) continue;
    for (const [first, ...rest] of readPhrase(alternative, steps))
      if (first !== undefined) endings.push([{ ...first, gap }, ...rest]);
  }
  return endings;
}

/** Under which beginnings of words the phrase is kept: those of its first step. */
function keysOf<Name>({ steps: [first] }: Phrase<Name>): Set<string> {
  return new Set(
    (first?.wanted ?? [])
      .filter((word) => word !== '#')
      .map((word) => {
        if (word.endsWith('*') && word.length <= keyLength) throw new Error(`“${word}” is too short a beginning.`);
        return word.replace('*', '').slice(0, keyLength);
      }),
  );
}
