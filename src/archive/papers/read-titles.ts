/**
 * What is held against a title, read once however many names are: works keep their titles while papers are told apart. In: a title. Out: its
 * words and the letters that they begin with, its initials, and the names that stand in it.
 */
import { type NumberedWords, openNumbering } from '../language/numbered-words.ts';
import { isNameOfMethod } from '../language/titles/method-names.ts';
import { WantedWords } from '../language/wanted-words.ts';
import { initialsOf } from './initials-of-title.ts';
import { pairsOf, readTitle, type TitleWords } from './short-for.ts';

export interface TitleNames {
  words: TitleWords;
  numbered: NumberedWords;
  /** Letters that begin two words of it. */
  pairs: ReadonlySet<string>;
  initials: readonly string[];
  /** What stands before a colon, the methods in it, and the title itself, with its article and without. */
  names: readonly string[];
}

export type TitleReader = (title: string) => TitleNames;

/** For one archive: what was read is let go of with the reader. */
export function openTitleReader(): TitleReader {
  const read = new Map<string, TitleNames>();
  const number = openNumbering(new WantedWords('all'));
  return (title) => {
    const known = read.get(title);
    if (known !== undefined) return known;
    const words = readTitle(title);
    const found = {
      words,
      numbered: number(title),
      pairs: pairsOf(words),
      initials: initialsOf(title),
      names: namesIn(title),
    };
    read.set(title, found);
    return found;
  };
}

function namesIn(title: string): string[] {
  const [name = '', rest] = title.split(/:\s/);
  const methods = (title.match(/[\p{L}\d]+(?:[-.][\p{L}\d]+)*/gu) ?? []).filter(isNameOfMethod);
  const bare = title.replace(/^(?:The|An?)\s(?=\S+\s\S)/, '');
  return [...(rest === undefined ? [] : [name]), ...methods, title, bare];
}
