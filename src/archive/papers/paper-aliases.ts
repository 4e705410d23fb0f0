/**
 * Finds known papers by the names under which posts speak of them. In: the words of a text and all names. Out: places,
 * longest name first, none overlapping. One pass over the words of the text, however many papers there are.
 */
import type { Entry as WordEntry } from '../language/lexicon.ts';
import { oncePerWord } from '../language/once-per-word.ts';
import { isNameOfMethod } from '../language/titles/method-names.ts';
import { foldCase, type Word } from '../language/words.ts';

export interface PaperAlias {
  words: string;
  paper: string;
}

export interface AliasMention {
  start: number;
  end: number;
  quote: string;
  paper: string;
}

/** The words of a name as they are written. */
interface Entry {
  words: string[];
  paper: string;
  /** A capital inside or a digit: no word of any language, however it is written. */
  isMethod: boolean;
}

/** Names that begin with a word of a text; the longest first, and null where there are none. */
export type AliasIndex = (first: WordEntry) => readonly Entry[] | null;

export function openAliases(aliases: readonly PaperAlias[]): AliasIndex {
  const owners = new Map<string, Set<string>>();
  for (const { words, paper } of aliases) {
    const known = owners.get(words.toLowerCase());
    if (known === undefined) owners.set(words.toLowerCase(), new Set([paper]));
    else known.add(paper);
  }
  const index = new Map<string, Entry[]>();
  for (const alias of aliases) {
    const words = alias.words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const [first] = words;
    // A name that two papers share, or a single common word, names none.
    if (first === undefined || owners.get(alias.words.toLowerCase())?.size !== 1 || !isTelling(alias.words, words))
      continue;
    const bucket = index.get(foldCase(first));
    const entry = { words, paper: alias.paper, isMethod: alias.words.length >= 5 && isNameOfMethod(alias.words) };
    if (bucket === undefined) index.set(foldCase(first), [entry]);
    else bucket.push(entry);
  }
  for (const bucket of index.values()) bucket.sort((one, other) => other.words.length - one.words.length);
  return oncePerWord((first) => index.get(first) ?? null);
}

export function findAliases(
  { text, words }: { text: string; words: readonly Word[] },
  index: AliasIndex,
): AliasMention[] {
  const found: AliasMention[] = [];
  let isSmall: boolean | undefined;
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const bucket = first === undefined ? null : index(first);
    if (first === undefined || bucket === null) continue;
    const match = bucket.find(({ words: wanted, isMethod }) => {
      if (wanted.every((word, offset) => sameWord(word, writtenAt(text, words[at + offset])))) return true;
      if (!wanted.every((word, offset) => foldCase(word) === writtenAt(text, words[at + offset]))) return false;
      // Who writes without any capitals writes «vall-e» too; three letters may be a word among English ones.
      isSmall ??= !/\p{Lu}\p{Ll}/u.test(text);
      return (
        isSmall &&
        (isMethod || /[а-яё]{3}/i.test(text) || opens.test(text.slice(Math.max(0, first.start - 24), first.start)))
      );
    });
    const last = match === undefined ? undefined : words[at + match.words.length - 1];
    if (match === undefined || last === undefined || isPartOfName(text, first.start, last.end)) continue;
    found.push({ start: first.start, end: last.end, quote: text.slice(first.start, last.end), paper: match.paper });
    at += match.words.length - 1;
  }
  return found;
}

/** “gptq, part two”, “notes on awq”, “(gptq + awq, aylin)” */
const opens = /(?:^|\n|\(|(?<!\p{L})(?:on|about|with|and|recording of|part of)\s|\s\+\s)[«"“]?$/u;

/** «R1» is not named in «DeepSeek-R1». */
function isPartOfName(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][-‑]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[-‑][A-Za-z\d]/.test(text.slice(end, end + 2))
  );
}

function writtenAt(text: string, word: Word | undefined): string | undefined {
  return word === undefined ? undefined : text.slice(word.start, word.end);
}

/** A name in capitals («DPO») or with one inside («STRec») is meant as it is spelled; words of a title in any case. */
function sameWord(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    word === wanted ||
    (word.toLowerCase() === wanted.toLowerCase() && (!/\p{Lu}.*\p{Lu}/u.test(wanted) || word === word.toUpperCase()))
  );
}

function isTelling(written: string, words: string[]): boolean {
  if (written.length < 2) return false;
  return (
    words.length > 1 ||
    (/^\p{Lu}/u.test(written) && (written.length >= 3 || /\d/.test(written))) ||
    /\p{Ll}\d|\p{Ll}\p{Lu}/u.test(written) ||
    /^[a-z]{4,}$/.test(written)
  );
}
