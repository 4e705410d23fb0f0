/**
 * A small language for families of wordings, and one pass over the words of a text that finds all of them. In: phrases by
 * name and the words of a text. Out: for each name the places where one of its phrases stands.
 *
 *     перенос*               a word by its beginning, in any inflection
 *     новая дата             words side by side; the end of a sentence parts them, a comma does not
 *     на (час|день) позже    one of several words
 *     (снова)? ищем          a word that may be missing
 *     видео .. готово        up to three words between
 *     часть #                any number
 *     ! сдвиг распредел*     no finding where this stands, though another phrase of the name fits
 *
 * Phrases are parted by `|` or by lines.
 */
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
  isOptional: boolean;
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
const longestGap = 3;

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
  return (words) => findAll(words, index);
}

function namesOf<Name extends string>(families: Readonly<Record<Name, string>>): Name[] {
  const names: Name[] = [];
  for (const name in families) names.push(name);
  return names;
}

function findAll<Name>(words: readonly Word[], index: ReadonlyMap<string, Phrase<Name>[]>): Map<Name, PhraseMatch[]> {
  const found = new Map<Name, PhraseMatch[]>();
  const exceptions = new Map<Name, PhraseMatch[]>();
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    const bucket = index.get(first.text.length > keyLength ? first.text.slice(0, keyLength) : first.text);
    if (bucket === undefined) continue;
    for (const phrase of bucket) {
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
  return wanted.isOptional ? matchFrom(words, first, at, steps, step + 1) : undefined;
}

function fits(word: string, step: Step): boolean {
  if (step.exact.has(word)) return true;
  for (const prefix of step.prefixes) if (word.startsWith(prefix)) return true;
  return step.isNumber && /^\d+$/.test(word);
}

function readFamily<Name>(name: Name, written: string): Phrase<Name>[] {
  return splitOutside(foldCase(written))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      const isException = phrase.startsWith('!');
      return { name, isException, steps: readSteps(isException ? phrase.slice(1) : phrase) };
    });
}

/** At `|` and line ends, but not inside brackets. */
function splitOutside(written: string): string[] {
  const phrases: string[] = [];
  let depth = 0;
  let current = '';
  for (const sign of written) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth === 0 && (sign === '|' || sign === '\n')) {
      phrases.push(current);
      current = '';
    } else {
      current += sign;
    }
  }
  phrases.push(current);
  return phrases;
}

function readSteps(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.match(/\([^)]*\)\??|\S+/g) ?? []) {
    if (part === '..') {
      gap = longestGap;
      continue;
    }
    const isOptional = part.endsWith('?');
    const alternatives = part
      .replace(/\?$/, '')
      .replace(/^\(|\)$/g, '')
      .split('|')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    steps.push({
      exact: new Set(alternatives.filter((word) => !word.endsWith('*') && word !== '#')),
      prefixes: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      isNumber: alternatives.includes('#'),
      isOptional,
      gap,
    });
    gap = 0;
  }
  if (steps.length === 0) throw new Error(`“${phrase}” is no phrase.`);
  return steps;
}

/** Under which beginnings of words the phrase is kept: those of its first step, and of those after steps that may be missing. */
function keysOf<Name>(phrase: Phrase<Name>): Set<string> {
  const keys = new Set<string>();
  for (const step of phrase.steps) {
    for (const word of step.exact) keys.add(word.slice(0, keyLength));
    for (const prefix of step.prefixes) {
      if (prefix.length < keyLength) throw new Error(`“${prefix}*” is too short a beginning.`);
      keys.add(prefix.slice(0, keyLength));
    }
    if (!step.isOptional) break;
  }
  return keys;
}
