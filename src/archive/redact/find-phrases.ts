/** Finds words that an editor withholds, in any case and with any space between them. In: a folded text. Out: where they stand. */
import type { TextRange } from '../../telegram/rich-text.ts';
import { foldText } from './fold-text.ts';

export function findPhrases(text: string, phrases: readonly string[]): TextRange[] {
  if (phrases.length === 0) return [];
  const ranges: TextRange[] = [];
  const { squeezed, at } = squeeze(text);
  for (const phrase of phrases) {
    const wanted = squeeze(foldText(phrase).text.trim()).squeezed;
    if (wanted === '') continue;
    for (let found = squeezed.indexOf(wanted); found !== -1; found = squeezed.indexOf(wanted, found + wanted.length))
      ranges.push({ start: at(found), end: at(found + wanted.length - 1) + 1 });
  }
  return ranges;
}

/** One space for every run of them, line ends too: a phrase may be broken over lines. */
function squeeze(text: string): { squeezed: string; at: (offset: number) => number } {
  if (!/\s\s|[^\S ]/.test(text)) return { squeezed: text, at: (offset) => offset };
  let squeezed = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const isSpace = /\s/.test(text.charAt(place));
    if (isSpace && squeezed.endsWith(' ')) continue;
    squeezed += isSpace ? ' ' : text.charAt(place);
    places.push(place);
  }
  return { squeezed, at: (offset) => places[offset] ?? text.length };
}
