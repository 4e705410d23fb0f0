/**
 * Marks the words of a query in a text. In: text and query. Out: stretches, marked and not, to be put into a page as text;
 * an excerpt around the words; and the end of an address that makes a browser mark the words on the page itself.
 */
import { type Closeness, nearness } from './index/word-matches.ts';
import type { Query } from './query/query.ts';
import { lettersOf, partsOf } from './words/fold.ts';
import { specialTermsIn } from './words/special-terms.ts';
import { isStopWord } from './words/stop-words.ts';

export interface Stretch {
  text: string;
  isMarked: boolean;
}

interface SoughtWord {
  word: string;
  closeness: Closeness;
}

const excerptWords = 34;
/** How much of the excerpt stands before the first of its words. */
const lead = 6;
const mostDirectives = 3;

export class Marker {
  readonly #sought: readonly SoughtWord[];

  constructor(query: Query) {
    const ways = query.needs.flatMap(({ ways, others }) => [...ways, ...others]);
    this.#sought = ways.flatMap(({ words, closeness }) => words.map((word) => ({ word, closeness })));
  }

  isSought(written: string): boolean {
    const spellings = [lettersOf(written), ...partsOf(written), ...specialTermsIn(written)].filter(
      (word) => word !== '',
    );
    return this.#sought.some(({ word, closeness }) =>
      spellings.some((spelling) => nearness(spelling, word, closeness) > 0),
    );
  }

  /** Spaces stay as they are; signs around a word are not marked with it. */
  mark(text: string): Stretch[] {
    const pieces = text.split(/(\s+)/);
    const sought = pieces.map((piece) => piece.trim() !== '' && this.isSought(piece));
    // Spaces lie between: of the little words of a phrase only those that stand in it are meant.
    const isMeant = (place: number) =>
      sought[place] === true &&
      (!isStopWord(lettersOf(pieces[place] ?? '')) || sought[place - 2] === true || sought[place + 2] === true);
    return glued(
      pieces.flatMap((piece, place) => {
        if (!isMeant(place)) return [{ text: piece, isMarked: false }];
        const before = /^[^\p{L}\p{N}+#.]*/u.exec(piece)?.[0] ?? '';
        const rest = piece.slice(before.length);
        const after = /(?<![^\p{L}\p{N}+#%])[^\p{L}\p{N}+#%]*$/u.exec(rest)?.[0] ?? '';
        const word = rest.slice(0, rest.length - after.length);
        return [
          { text: before, isMarked: false },
          { text: word, isMarked: true },
          { text: after, isMarked: false },
        ];
      }),
    );
  }

  /** Where most of the words stand close together; the beginning when the text has none. `places` are numbers of words. */
  excerpt(text: string, places: ReadonlyMap<number, number>): Stretch[] {
    const words = text.split(' ');
    const start = words.length <= excerptWords ? 0 : bestStart([...places.keys()].sort((left, right) => left - right));
    const end = Math.min(words.length, Math.max(start, 0) + excerptWords);
    const from = Math.max(0, Math.min(start, words.length - excerptWords));
    const shown = words.slice(from, Math.max(end, from + excerptWords)).join(' ');
    return this.mark(`${from > 0 ? '… ' : ''}${shown}${from + excerptWords < words.length ? ' …' : ''}`);
  }

  /** `#:~:text=…` for the first words of the excerpt: browsers that know it scroll there and mark them, others ignore it. */
  fragment(excerpt: readonly Stretch[]): string {
    const marked = excerpt.flatMap(({ text, isMarked }) => (isMarked ? [text] : []));
    const directives = [...new Set(marked)].slice(0, mostDirectives).map((text) => {
      // A hyphen and a comma mean something in a directive, and encodeURIComponent leaves the hyphen.
      return `text=${encodeURIComponent(text).replaceAll('-', '%2D')}`;
    });
    return directives.length === 0 ? '' : `#:~:${directives.join('&')}`;
  }
}

function bestStart(places: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (const place of places) {
    const start = Math.max(0, place - lead);
    const inside = places.filter((other) => other >= start && other < start + excerptWords).length;
    if (inside > most) {
      most = inside;
      best = start;
    }
  }
  return best;
}

/** Neighbours of one sort made one: two marked words keep the space between them marked. */
function glued(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [place, stretch] of stretches.entries()) {
    if (stretch.text === '') continue;
    const last = result.at(-1);
    const next = stretches.slice(place + 1).find(({ text }) => text !== '');
    const isBetween = stretch.text.trim() === '' && last?.isMarked === true && next?.isMarked === true;
    const isMarked = stretch.isMarked || isBetween;
    if (last?.isMarked === isMarked) last.text += stretch.text;
    else result.push({ text: stretch.text, isMarked });
  }
  return result;
}
