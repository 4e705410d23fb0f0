/** Finds titles that an English sentence goes on with, in small letters as the sentence is. In: a text. Out: mentions by title. */
import { isPartOfBook } from './no-title.ts';
import type { PaperMention } from './paper-ids.ts';
import { titleMention } from './title-mention.ts';

/** “… on A simple framework for predicting solubility”: inside a sentence a capital on such a word has no other reason. */
const sentenceTitle =
  /(?<=(?<!\p{L})(?:on|reads?|reading|discuss(?:es|ing)?|presents?|presenting|covers?|covering|about|paper|tackles?|revisits?|through|unpacks?|explains?):?\s)(?:An?|The|How|Why|What|When|Is|Are|Can|Does|Do|On|Towards?|(?!Reading|Meeting|Morning|Evening|Spring|Beijing)\p{Lu}\p{Ll}{3,14}ing)(?:,? \p{Ll}[\p{L}-]{0,24}| (?:I|\p{Lu}[\p{Lu}\d]{1,6}|\d{1,4})(?![\p{L}\d])|: \p{L}[\p{L}-]{0,24}|\? \p{Lu}\p{L}{0,24}){3,24}\??(?=\.?(?:[\s.;]|$)|, (?:with|by|led|presented)|\s\()/gu;

/** “… Huang's two-page proof: Induced subgraphs of …”: after the colon of a thing that is read. */
const colonTitle =
  /(?<=(?<!\p{L})(?:paper|proof|result|work|classic|article|preprint|study|essay|survey|monograph|manuscript|reading):\s)\p{Lu}[^.!?\n:«»“”"()]{24,140}(?=[.!?\n(]|$)/gu;

/** Such words are the sentence's own. */
const sentenceVerbs = /(?<!\p{L})(?:will|we|you|she|he|they|us|our|your|please|is on|today|tomorrow|tonight)(?!\p{L})/u;

export function findSentenceTitles(text: string): PaperMention[] {
  const named = text.includes(': ') ? [...text.matchAll(colonTitle)] : [];
  return [...text.matchAll(sentenceTitle), ...named].flatMap((match) => {
    const [written = ''] = match[0].split(/,? (?:with|by|led by|presented by) (?=\p{Lu}\p{Ll})/u);
    return sentenceVerbs.test(written) || isPartOfBook.test(written)
      ? []
      : [titleMention(match.index, written, 'title')];
  });
}
