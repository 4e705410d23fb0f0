/** Words that are set as titles are in English: “The Case for Learned Index Structures”. In: words of a text. Out: spans. */
import { ofWord } from '../once-per-word.ts';
import { remembered } from '../remembered.ts';
import type { Word } from '../words.ts';

interface Span {
  start: number;
  end: number;
}

/** Words that stay small in a title. */
const small = new Set(
  'a an and as at but by for from in into is are of on or over the to via vs with without its their your you not do does can be it we all than that under through using'.split(
    ' ',
  ),
);
/** Of such words names of places and bodies are made, and these are no papers. */
const bodies = new Set(
  'university institute institut school department college laboratory club workshop conference symposium summit meetup association podcast group centre center lab team society academy foundation building hall award prize congress festival year inc ltd utc gmt'.split(
    ' ',
  ),
);

/** Words that open a sentence and no title. */
const openers = new Set(
  'no yes so but then when if also hi hello thanks see join come sorry reminder heads first second third next last now here there this that these those we you they he she today tomorrow tonight yesterday and or for happy merry'.split(
    ' ',
  ),
);

/** «Re-reading Attention Is All You Need»: what is done with a paper opens no title. */
const readers = new Set('re reading rereading read revisiting discussing presenting comparing'.split(' '));

/** Spans of at least three words of which most are capitalised; `taken` stretches (people, dates) are no part of them. */
export function titleSpans(text: string, words: readonly Word[], taken: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let current: Word[] = [];
  const close = (): void => {
    while (current.length > 0 && !isCapital(text, current.at(-1))) current.pop();
    const [first] = current;
    const last = current.at(-1);
    if (first !== undefined && last !== undefined && isTitle(text, current)) {
      const end = text.charAt(last.end) === '?' ? last.end + 1 : last.end;
      spans.push({ start: first.start, end });
    }
    current = [];
  };
  for (const word of words) {
    const isTaken = taken.some((span) => word.start < span.end && word.end > span.start);
    const previous = current.at(-1);
    const between = previous === undefined ? '' : text.slice(previous.end, word.start);
    const isPart = isCapital(text, word) || isSmall(text, word) || /^\d/.test(word.text) || /^[-‑'’]$/.test(between);
    if (isTaken || !isPart) {
      close();
      continue;
    }
    // «CoTracker, with Ada Obi»: who shows it is no part of its title.
    if (between.startsWith(',') && /^(?:with|by)$/.test(word.text)) {
      close();
      continue;
    }
    // What is before a colon is a label («… joins us: The Case for …») unless it is one name.
    if (/[:?()]/.test(between) && !(between === ': ' && isName(text, current))) close();
    if (current.length === 0 && !isCapital(text, word) && !/^\d+d$/.test(word.text)) continue;
    if (current.length === 0 && word.gap === 'stop' && openers.has(word.text)) continue;
    if (current.length === 0 && readers.has(word.text)) continue;
    current.push(word);
  }
  close();
  return spans;
}

function isTitle(text: string, words: readonly Word[]): boolean {
  if (words.some((word) => bodies.has(word.text))) return false;
  const [first] = words;
  const opens = /^(?:the|a|an|on|in|towards?|how|why|what|is|are|do|does|learning|attention|deep|scaling)$/.test(
    first?.text ?? '',
  );
  const capitals = words.filter(
    (word) => isCapital(text, word) && word.text.length > 1 && !small.has(word.text),
  ).length;
  const isSentence = words.some(({ text: word }) => word === 'is' || word === 'are');
  if (capitals < 3 && isSentence && /^(?:the|a|an)$/.test(first?.text ?? '')) return false;
  return (capitals >= 3 && words.length >= 3) || (capitals >= 2 && words.length >= 4 && opens);
}

/** Before a colon stands the name of a method: “Orca: A Distributed Serving System”. */
function isName(text: string, words: readonly Word[]): boolean {
  const [only] = words;
  return (
    only !== undefined &&
    words.length <= 3 &&
    isCapital(text, only) &&
    !/^(?:paper|title|topic|reading|speaker|tonight|today|next|code|slides|video|abstract|source|when|where|who|what)$/.test(
      only.text,
    )
  );
}

function isSmall(text: string, word: Word | undefined): boolean {
  return word !== undefined && small.has(word.text) && !isCapital(text, word);
}

const hasCapital = ofWord(/^\p{Lu}|\p{Ll}\p{Lu}|^\p{Ll}+\d/u);

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && hasCapital.test(text.slice(word.start, word.end));
}

/** A place or a body is named: «Toulouse School of Economics». */
export const namesBody = remembered((title): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => bodies.has(word)),
);

/** Most of its longer words have a capital, as titles in English do. */
export const isTitleCase = remembered((title): boolean => {
  const long = title.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  const parts = long.filter((word) => !small.has(word.toLowerCase()));
  return parts.filter((word) => /^\p{Lu}/u.test(word)).length >= parts.length * 0.6;
});
