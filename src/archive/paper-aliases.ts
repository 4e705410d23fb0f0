/**
 * Finds known papers by the names under which posts speak of them. In: a text and all names. Out: places, longest name
 * first, none overlapping. One pass over the words of the text, however many papers there are.
 */

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

const indexes = new WeakMap<PaperAlias[], Map<string, { words: string[]; paper: string }[]>>();

export function findAliases(text: string, aliases: PaperAlias[]): AliasMention[] {
  const index = indexOf(aliases);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const found: AliasMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    const match = index
      .get(first.text.toLowerCase())
      ?.find(({ words: wanted }) => wanted.every((word, offset) => sameWord(word, words[at + offset]?.text)));
    const last = match === undefined ? undefined : words[at + match.words.length - 1];
    if (match === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, quote: text.slice(first.start, last.end), paper: match.paper });
    at += match.words.length - 1;
  }
  return found;
}

/** A name in capitals («DPO») or with one inside («STRec») is meant as it is spelled; words of a title in any case. */
function sameWord(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    word === wanted ||
    (word.toLowerCase() === wanted.toLowerCase() && (!/\p{Lu}.*\p{Lu}/u.test(wanted) || word === word.toUpperCase()))
  );
}

function indexOf(aliases: PaperAlias[]): Map<string, { words: string[]; paper: string }[]> {
  const known = indexes.get(aliases);
  if (known !== undefined) return known;
  const index = new Map<string, { words: string[]; paper: string }[]>();
  const owners = new Map<string, Set<string>>();
  for (const { words, paper } of aliases)
    owners.set(words.toLowerCase(), (owners.get(words.toLowerCase()) ?? new Set()).add(paper));
  for (const alias of aliases) {
    const words = alias.words.match(/[\p{L}\p{N}]+/gu) ?? [];
    const [first] = words;
    // A name that two papers share, or a single common word, names none.
    if (first === undefined || owners.get(alias.words.toLowerCase())?.size !== 1 || !isTelling(alias.words, words))
      continue;
    const bucket = index.get(first.toLowerCase()) ?? [];
    index.set(first.toLowerCase(), bucket);
    bucket.push({ words, paper: alias.paper });
    bucket.sort((one, other) => other.words.length - one.words.length);
  }
  indexes.set(aliases, index);
  return index;
}

function isTelling(written: string, words: string[]): boolean {
  return written.length >= 3 && (words.length > 1 || /^\p{Lu}/u.test(written));
}
