/** Finds words that an editor withholds, in any case and with any space between them. In: a folded text. Out: where they stand. */
import type { TextRange } from '../../telegram/rich-text.ts';
import { foldText } from './fold-text.ts';
import { type ShortenedText, without } from './without.ts';

export function findPhrases(text: string, phrases: readonly string[]): TextRange[] {
  const ranges: TextRange[] = [];
  if (phrases.length === 0) return ranges;
  const { text: squeezed, at } = squeeze(text);
  for (const phrase of phrases) {
    const wanted = squeeze(foldText(phrase).text.trim()).text;
    if (wanted === '') continue;
    for (let found = squeezed.indexOf(wanted); found !== -1; found = squeezed.indexOf(wanted, found + wanted.length))
      ranges.push({ start: at(found), end: at(found + wanted.length - 1) + 1 });
  }
  return ranges;
}

/** One space for every run of them, line ends too: a phrase may be broken over lines. */
function squeeze(text: string): ShortenedText {
  return without(/(?<= ) +/g, text.replace(/\s/g, ' '));
}
