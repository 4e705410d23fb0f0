/** Words that may be a part of a name: capitalised, with what hyphens and apostrophes join. In: a text and its words. */
import { ofWord, oncePerSpelling } from '../once-per-word.ts';
import type { Word } from '../words.ts';
import { titleOfAddress } from './words-of-no-name.ts';

export interface NameWord {
  start: number;
  end: number;
  /** As written. */
  text: string;
  script: 'cyrillic' | 'latin' | 'other';
  /** «А.», «J.-L.»: initials, full stops included. */
  isInitials: boolean;
  /** «Ева ТОРРЕС»: in capitals behind a word with one; its text is as names are written. */
  isShouted?: boolean;
}

/** “Dr Amara Nwosu”: how somebody is addressed is no part of the name. */
export const titles: ReadonlySet<string> = new Set('dr prof professor doctor mr mrs ms sir dame'.split(' '));
const capitalised = ofWord(/^\p{Lu}[\p{Ll}\p{M}'’‐-]|^\p{Lu}['’]\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}*\p{Lu}\p{Ll}/u);

export function readNameWords(text: string, words: readonly Word[]): NameWord[] {
  const found: NameWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !isCapital(text, word) || titles.has(word.text)) continue;
    const initials = readInitials(text, words, index);
    if (initials !== undefined) {
      found.push({ ...initials.span, isInitials: true, script: scriptOf(text.charAt(word.start)) });
      index = initials.last;
      continue;
    }
    const last = joined(text, words, index);
    const written = text.slice(word.start, words[last]?.end ?? word.end);
    index = last;
    const previous = found.at(-1);
    if (
      previous !== undefined &&
      !previous.isInitials &&
      word.start - previous.end === 1 &&
      text.charAt(previous.end) === ' ' &&
      /^\p{Lu}{4,20}(?:-\p{Lu}{3,20})?$/u.test(written)
    ) {
      const asName = written.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
      found.push({
        start: word.start,
        end: word.start + written.length,
        text: asName,
        script: scriptOf(asName),
        isInitials: false,
        isShouted: true,
      });
    } else if (capitalised.test(written) && !titleOfAddress.test(written))
      found.push({
        start: word.start,
        end: word.start + written.length,
        text: written,
        script: scriptOf(written),
        isInitials: false,
      });
  }
  return found;
}

/** «А.», «А. В.», «А.В.», «Ж.-Б.», “J.-L.”, “D.” */
function readInitials(
  text: string,
  words: readonly Word[],
  index: number,
): { span: { start: number; end: number; text: string }; last: number } | undefined {
  let last = index - 1;
  for (let at = index; at < index + 3; at++) {
    const word = words[at];
    if (word === undefined || word.end - word.start > 2 || text.charAt(word.end) !== '.' || !isCapital(text, word))
      break;
    // «Ю.» and «Дж.» are initials, «Г.» at the end of a sentence is none of the next one's.
    if (word.end - word.start === 2 && !/^(?:Дж|Ю|Ch|Ph|Yu|Ya|Zh|Sh|Th)/.test(text.slice(word.start, word.end))) break;
    if (at > index && !/^\.[ \u00A0-]{0,2}$/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) break;
    last = at;
  }
  const first = words[index];
  const end = words[last]?.end;
  if (last < index || first === undefined || end === undefined) return undefined;
  return { span: { start: first.start, end: end + 1, text: text.slice(first.start, end + 1) }, last };
}

/** «Жан-Батист», “O'Brien”, “El-Khoury”: the index of the last word that belongs to the name. */
function joined(text: string, words: readonly Word[], index: number): number {
  let last = index;
  for (;;) {
    const word = words[last];
    const next = words[last + 1];
    if (word === undefined || next === undefined || next.start - word.end !== 1) return last;
    const sign = text.charAt(word.end);
    const isHyphen = sign === '-' || sign === '‐' || sign === '‑';
    // “Priya's talk”: a possessive is no part of the name.
    const isApostrophe = (sign === "'" || sign === '’') && next.end - next.start > 1;
    if (!(isHyphen && /^\p{L}{2}/u.test(next.text)) && !isApostrophe) return last;
    last++;
  }
}

function isCapital(text: string, word: Word): boolean {
  if (text.charCodeAt(word.start) === word.text.charCodeAt(0)) return false;
  const first = text.charAt(word.start);
  return first.toLowerCase() !== first;
}

const scriptOf = oncePerSpelling((word): NameWord['script'] => {
  if (/^[А-ЯЁа-яё'’‐‑-]+$/.test(word)) return 'cyrillic';
  return /^[\p{Script=Latin}\p{M}'’‐‑-]+$/u.test(word) ? 'latin' : 'other';
});
