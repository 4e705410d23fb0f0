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

/** `titled`: works that keep their titles while names are asked for; the works of a name come in their order. */
export function openTitlesByName(titled: readonly TitledWork[], titles: TitleReader): (name: string) => Work[] {
  const byKey = new Map<string, Set<ReadTitle>>();
  for (const { work, title } of titled) {
    const one = { work, title, read: titles(title) };
    for (const key of keysOfTitle(one)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, new Set([one]));
      else known.add(one);
    }
  }
  return (name) => {
    const candidates = new Set(keysOfName(name).flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...candidates].filter((title) => isNameOf(name, title)).map(({ work }) => work);
  };
}

function keysOfTitle({ title, work, read: { initials, pairs } }: ReadTitle): string[] {
  return [
    ...title.split(' ').map(keyOfWord),
    ...[...work.aliases].map((alias) => `alias:${alias}`),
    ...initials.map((letters) => `initials:${letters}`),
    ...[...pairs].map((pair) => `pair:${pair}`),
  ];
}

function keysOfName(name: string): string[] {
  return [
    keyOfWord(name.split(' ')[0] ?? ''),
    `alias:${name}`,
    `initials:${name}`,
    ...(readShortName(name)?.pairs ?? []).map((pair) => `pair:${pair}`),
  ];
}

/** A name that opens a title may have a colon behind it there. */
function keyOfWord(word: string): string {
  return `word:${word.toLowerCase().split(':', 1)[0] ?? ''}`;
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
