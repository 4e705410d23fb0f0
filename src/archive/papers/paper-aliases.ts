/**
 * Finds known papers by the names under which posts speak of them. In: the words of a text and all names. Out: places,
 * longest name first, none overlapping. One pass over the words of the text, however many papers there are.
 */
import { entryAt } from '../language/lexicon.ts';
import type { NumberedWords } from '../language/numbered-words.ts';
import { isNameOfMethod } from '../language/titles/method-names.ts';
import { foldCase } from '../language/words.ts';
import type { SearchedPost } from './papers-of-post.ts';
import type { WordsOf } from './searched-words.ts';

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
  words: readonly string[];
  /** Of these words, whatever their case. */
  numbers: readonly number[];
  paper: string;
  /** A capital inside or a digit: no word of any language, however it is written. */
  isMethod: boolean;
}

export interface AliasIndex {
  /** By the number of their first word; the longest first. */
  names: ReadonlyMap<number, readonly Entry[]>;
  wordsOf: WordsOf;
}

/** A name as it is read, whichever paper it is of. */
type ReadAlias = Omit<Entry, 'paper'>;

/**
 * What opens names for searches, and reads each once however often they are opened. `wordsOf` tells of each post the words that these names
 * may have.
 */
export function openAliasReader(): (aliases: readonly PaperAlias[], wordsOf: WordsOf) => AliasIndex {
  const read = new Map<string, { small: string; alias: ReadAlias | null }>();
  const readOnce = (words: string) => {
    const known = read.get(words);
    if (known !== undefined) return known;
    const one = { small: words.toLowerCase(), alias: readAlias(words) };
    read.set(words, one);
    return one;
  };
  return (aliases, wordsOf) => {
    const found = aliases.map(({ words, paper }) => ({ paper, ...readOnce(words) }));
    // A name that two papers share names none.
    const owners = new Map<string, string | null>();
    for (const { small, paper } of found) {
      const owner = owners.get(small);
      if (owner === undefined) owners.set(small, paper);
      else if (owner !== paper) owners.set(small, null);
    }
    const names = new Map<number, Entry[]>();
    for (const { small, alias, paper } of found) {
      if (alias === null || owners.get(small) !== paper) continue;
      const [first = -1] = alias.numbers;
      const bucket = names.get(first);
      const entry = { ...alias, paper };
      if (bucket === undefined) names.set(first, [entry]);
      else bucket.push(entry);
    }
    for (const bucket of names.values())
      if (bucket.length > 1) bucket.sort((one, other) => other.words.length - one.words.length);
    return { names, wordsOf };
  };
}

/** Null where it is a single common word, which names nothing. */
function readAlias(alias: string): ReadAlias | null {
  const words = alias.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0 || !isTelling(alias, words)) return null;
  const numbers = words.map((word) => entryAt(foldCase(word), 0, word.length).id);
  return { words, numbers, isMethod: alias.length >= 5 && isNameOfMethod(alias) };
}

export function findAliases(post: SearchedPost, { names, wordsOf }: AliasIndex): AliasMention[] {
  const words = wordsOf(post);
  const { text } = post.facts;
  const found: AliasMention[] = [];
  for (let at = 0; at < words.count; at++) {
    const bucket = names.get(words.idAt(at));
    const match = bucket === undefined ? undefined : nameAt(text, words, at, bucket);
    if (match === undefined) continue;
    const [start, end] = [words.startAt(at), words.endAt(at + match.words.length - 1)];
    if (isPartOfName(text, start, end)) continue;
    found.push({ start, end, quote: text.slice(start, end), paper: match.paper });
    at += match.words.length - 1;
  }
  return found;
}

/** The first of the names that begins with the word of this number. */
function nameAt(text: string, words: NumberedWords, at: number, names: readonly Entry[]): Entry | undefined {
  for (const name of names) if (hasWordsAt(words, at, name) && isWritten(text, words, at, name)) return name;
  return undefined;
}

/** Whether the words are those of the name, however they are written. */
function hasWordsAt(words: NumberedWords, at: number, { numbers }: Entry): boolean {
  for (let offset = 1; offset < numbers.length; offset++) if (words.idAt(at + offset) !== numbers[offset]) return false;
  return true;
}

function isWritten(text: string, words: NumberedWords, at: number, { words: wanted, isMethod }: Entry): boolean {
  const written = wanted.map((_, offset) => text.slice(words.startAt(at + offset), words.endAt(at + offset)));
  if (wanted.every((word, offset) => sameWord(word, written[offset]))) return true;
  if (!wanted.every((word, offset) => foldCase(word) === written[offset])) return false;
  // Who writes without any capitals writes «vall-e» too; three letters may be a word among English ones.
  if (/\p{Lu}\p{Ll}/u.test(text)) return false;
  const start = words.startAt(at);
  return isMethod || /[а-яё]{3}/i.test(text) || opens.test(text.slice(Math.max(0, start - 24), start));
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
