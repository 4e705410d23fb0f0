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
  exact: ReadonlySet<string>;
  prefixes: readonly string[];
  isNumber: boolean;
  /** One bit for each letter with which a fitting word may begin: most words are refused by it. */
  letters: number;
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
  for (const name of namesOf(families)) {
    for (const phrase of readFamily(name, families[name])) {
      for (const key of keysOf(phrase)) {
        const bucket = index.get(key);
        if (bucket === undefined) index.set(key, [phrase]);
        else bucket.push(phrase);
      }
    }
  }
  const none: readonly Phrase<Name>[] = [];
  const beginning = oncePerWord(
    (word) => index.get(word.slice(0, keyLength))?.filter(({ steps }) => mayBegin(steps, word)) ?? none,
  );
  return (words) => findAll(words, beginning);
}

function namesOf<Name extends string>(families: Readonly<Record<Name, string>>): Name[] {
  const names: Name[] = [];
  for (const name in families) names.push(name);
  return names;
}

/** The word fits the first step, or is one that the first step may skip. */
function mayBegin([first]: readonly Step[], word: string): boolean {
  return first !== undefined && (first.gap > 0 || fits(word, first));
}

/** `beginning` tells the phrases that may begin with a word. */
function findAll<Name>(
  words: readonly Word[],
  beginning: (word: string) => readonly Phrase<Name>[],
): Map<Name, PhraseMatch[]> {
  const found = new Map<Name, PhraseMatch[]>();
  const exceptions = new Map<Name, PhraseMatch[]>();
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    for (const phrase of beginning(first.text)) {
      const last = matchFrom(words, at, at, phrase.steps, 0);
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
): number | undefined {
  const wanted = steps[step];
  if (wanted === undefined) return at - 1;
  for (let skipped = 0; skipped <= wanted.gap; skipped++) {
    const word = words[at + skipped];
    if (word === undefined || (at + skipped > first && word.gap === 'stop')) break;
    if (!fits(word.text, wanted)) continue;
    const last = matchFrom(words, first, at + skipped + 1, steps, step + 1);
    if (last !== undefined) return last;
  }
  return undefined;
}

function fits(word: string, step: Step): boolean {
  if ((step.letters & letterBit(word)) === 0) return false;
  if (step.exact.has(word)) return true;
  for (const prefix of step.prefixes) if (word.startsWith(prefix)) return true;
  return step.isNumber && /^\d+$/.test(word);
}

/** Letters of an alphabet differ in these five bits. */
function letterBit(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

function readFamily<Name>(name: Name, written: string): Phrase<Name>[] {
  return splitOutside(foldCase(written), '|\n').flatMap((phrase) => {
    const isException = phrase.startsWith('!');
    return readPhrase(isException ? phrase.slice(1) : phrase).map((steps) => ({ name, isException, steps }));
  });
}

/** At the given signs, but not inside brackets; without what is empty. */
function splitOutside(written: string, signs: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const sign of written) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth === 0 && signs.includes(sign)) {
      parts.push(current);
      current = '';
    } else {
      current += sign;
    }
  }
  return [...parts, current].map((part) => part.trim()).filter((part) => part !== '');
}

/** Alternatives of several words make a phrase each: «(будет|не будет) позже» is two. */
function readPhrase(phrase: string): Step[][] {
  let variants: Step[][] = [[]];
  let gap = 0;
  for (const part of splitOutside(phrase, ' ')) {
    if (part === '..') {
      gap = longestGap;
      continue;
    }
    const isOptional = part.endsWith('?');
    const bare = isOptional ? part.slice(0, -1) : part;
    const alternatives = bare.startsWith('(') ? splitOutside(bare.slice(1, -1), '|') : [bare];
    const single = alternatives.filter((alternative) => !/[\s(]/.test(alternative));
    const endings: Step[][] = single.length > 0 ? [[stepOf(single, gap)]] : [];
    for (const alternative of alternatives) {
      if (single.includes(alternative)) continue;
      for (const [first, ...rest] of readPhrase(alternative))
        if (first !== undefined) endings.push([{ ...first, gap }, ...rest]);
    }
    if (isOptional) endings.push([]);
    variants = variants.flatMap((variant) => endings.map((ending) => [...variant, ...ending]));
    gap = 0;
  }
  if (variants.some((steps) => steps.length === 0)) throw new Error(`“${phrase}” is no phrase.`);
  return variants;
}

function stepOf(words: readonly string[], gap: number): Step {
  const isNumber = words.includes('#');
  return {
    exact: new Set(words.filter((word) => !word.endsWith('*') && word !== '#')),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    isNumber,
    letters: isNumber ? -1 : words.reduce((bits, word) => bits | letterBit(word), 0),
    gap,
  };
}

/** Under which beginnings of words the phrase is kept: those of its first step. */
function keysOf<Name>({ steps }: Phrase<Name>): Set<string> {
  const keys = new Set<string>();
  const [first] = steps;
  for (const word of first?.exact ?? []) keys.add(word.slice(0, keyLength));
  for (const prefix of first?.prefixes ?? []) {
    if (prefix.length < keyLength) throw new Error(`“${prefix}*” is too short a beginning.`);
    keys.add(prefix.slice(0, keyLength));
  }
  return keys;
}
