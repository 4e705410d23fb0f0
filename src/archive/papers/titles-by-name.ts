/**
 * Titles by what a name has in common with them, so that a name is held against few of them however many there are. In: works with
 * their titles. Out: for a name, the works whose title it may be short for.
 */
import { isNameOfMethod } from '../language/titles/method-names.ts';
import type { TitleNames, TitleReader } from './read-titles.ts';
import { readShortName } from './short-for.ts';
import type { Work } from './work-registry.ts';

export interface TitledWork {
  work: Work;
  title: string;
}

interface ReadTitle extends TitledWork {
  read: TitleNames;
}

/** Titles by what stands in them. */
interface TitleIndex {
  words: Map<string, ReadTitle[]>;
  aliases: Map<string, ReadTitle[]>;
  initials: Map<string, ReadTitle[]>;
  /** Letters that begin two words. */
  pairs: Map<string, ReadTitle[]>;
}

/** `titled`: works that keep their titles while names are asked for; the works of a name come in their order. */
export function openTitlesByName(titled: readonly TitledWork[], titles: TitleReader): (name: string) => Work[] {
  let index: TitleIndex | undefined;
  return (name) => {
    index ??= indexOf(titled.map(({ work, title }) => ({ work, title, read: titles(title) })));
    const { words, aliases, initials, pairs } = index;
    const candidates = new Set([
      ...(words.get(keyOfWord(name.split(' ')[0] ?? '')) ?? []),
      ...(aliases.get(name) ?? []),
      ...(initials.get(name) ?? []),
      ...(readShortName(name)?.pairs ?? []).flatMap((pair) => pairs.get(pair) ?? []),
    ]);
    return [...candidates].filter((title) => isNameOf(name, title)).map(({ work }) => work);
  };
}

function indexOf(titles: readonly ReadTitle[]): TitleIndex {
  const index: TitleIndex = { words: new Map(), aliases: new Map(), initials: new Map(), pairs: new Map() };
  for (const one of titles) {
    for (const word of one.title.split(' ')) put(index.words, keyOfWord(word), one);
    for (const alias of one.work.aliases) put(index.aliases, alias, one);
    for (const initials of one.read.initials) put(index.initials, initials, one);
    for (const pair of one.read.pairs) put(index.pairs, pair, one);
  }
  return index;
}

function put(index: Map<string, ReadTitle[]>, key: string, title: ReadTitle): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [title]);
  else known.push(title);
}

/** A name that opens a title may have a colon behind it there. */
function keyOfWord(word: string): string {
  const colon = word.indexOf(':');
  return (colon === -1 ? word : word.slice(0, colon)).toLowerCase();
}

/** Whether a name is how its title begins, or made of its words. */
function isNameOf(name: string, { title, work, read: { initials, words } }: ReadTitle): boolean {
  if (work.aliases.has(name) || title.toLowerCase() === name.toLowerCase()) return true;
  const begins = title.toLowerCase().startsWith(name.toLowerCase()) && /^[:\s]/.test(title.slice(name.length));
  // “Beyond Accuracy: Behavioral Testing of NLP Models with CheckList”
  if (isNameOfMethod(name) && ` ${title} `.includes(` ${name} `)) return true;
  if (begins && (name.includes(' ') || isNameOfMethod(name) || title.charAt(name.length) === ':')) return true;
  return initials.includes(name) || (readShortName(name)?.isShortFor(words) ?? false);
}
