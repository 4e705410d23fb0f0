/** Finds runs of Latin words: what a title may be cut from. In: a text and its words. Out: the runs, read once for each list of words. */
import type { Word } from '../words.ts';

export interface Run {
  start: number;
  end: number;
  words: Word[];
}

/** What may stand between two words of one title. */
const withinTitle = /^(?:[ \u00A0]|[,:] | [–—&=+∩∪≠≤≥×→-] | [~≈<>]|\(\d\)-|\? |[-‑–’'.+/*&_²#@]{1,2}|: )$/;

/** Titles and names of methods are both looked for in them. */
const known = new WeakMap<readonly Word[], readonly Run[]>();

/** Stretches of Latin words with nothing but the signs of a title between them. */
export function latinRuns(text: string, words: readonly Word[]): readonly Run[] {
  const found = known.get(words) ?? readRuns(text, words);
  known.set(words, found);
  return found;
}

function readRuns(text: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let current: Word[] = [];
  const close = (): void => {
    if (current.length === 0) return;
    // «в 18:00: How Powerful …»: the hour is none of the title's.
    while (current[0] !== undefined && isOfHour(text, current[0])) current.shift();
    const [first] = current;
    const last = current.at(-1);
    if (first !== undefined && last !== undefined && current.some((word) => /^[a-z]{2}/.test(word.text))) {
      const end = /^[?!]/.test(text.slice(last.end, last.end + 1)) ? last.end + 1 : last.end;
      runs.push({ start: first.start, end, words: current });
    }
    current = [];
  };
  for (const word of words) {
    if (!isLatin(word.text)) {
      close();
      continue;
    }
    const previous = current.at(-1);
    if (previous !== undefined && !isWithin(text, previous, word)) close();
    current.push(word);
  }
  close();
  return runs;
}

function isWithin(text: string, previous: Word, { start }: Word): boolean {
  const between = text.slice(previous.end, start);
  return withinTitle.test(between) || (previous.text === 'vs' && between === '. ');
}

function isOfHour(text: string, { text: word, start, end }: Word): boolean {
  return (
    word.length <= 4 &&
    /^\d+(?:pm|am)?$/.test(word) &&
    (/^[:,]/.test(text.charAt(end)) || /\d[:.]$/.test(text.slice(Math.max(0, start - 2), start)))
  );
}

function isLatin(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x250;
}
