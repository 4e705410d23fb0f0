/**
 * Text as it is read, not as it is encoded: small letters, one kind of space, no invisible characters, no Latin letters inside
 * Russian words. In: a text. Out: the folded text, and where each of its units stands in the original.
 */

export interface FoldedText {
  text: string;
  /** Offset in the original of a unit of `text`; of its length, the end. */
  at: (offset: number) => number;
}

/** Soft hyphens, joiners, marks of direction, variation selectors: they are not seen, and split a word for a program. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const odd = /\p{Default_Ignorable_Code_Point}|[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e]/u;
const mixedScripts = /[a-z](?=[а-яё])|[а-яё](?=[a-z])/i;
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

export function foldText(original: string): FoldedText {
  const lower = original.toLowerCase();
  if (lower.length === original.length && !odd.test(original) && !mixedScripts.test(original))
    return { text: lower, at: (offset) => offset };
  let text = '';
  const places: number[] = [];
  for (let place = 0; place < original.length; place++) {
    const unit = original.charAt(place);
    if (invisible.test(unit)) continue;
    text += foldUnit(unit);
    places.push(place);
  }
  places.push(original.length);
  return { text: withRussianWords(text), at: (offset) => places[offset] ?? original.length };
}

/** One unit for one, so that places stay countable. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (/[^\S\n\r\t]/.test(unit)) return ' ';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** `Пaроль` with a Latin `a` reads as a Russian word. */
function withRussianWords(text: string): string {
  return text.replace(/[a-zа-яё]+/g, (word) =>
    /[a-z]/.test(word) && /[а-яё]/.test(word) ? word.replace(/[a-z]/g, (letter) => lookalikes[letter] ?? letter) : word,
  );
}
